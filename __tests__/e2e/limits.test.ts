import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { NODES, ROOT } from '../support/command.ts';

const WHEEL = 'big-1.0-py3-none-any.whl';
const GiB = 1024 ** 3;
/** The target is 150 MB (measured: 100 to 145); the rest is leeway for the allocator of another machine. */
const PEAK = 192 * 1024 ** 2;
let folder: string;

/** A wheel with one deflated entry of 1 GiB, honest but for its size: written in pieces by CPython. */
const MAKE = `
import base64, hashlib, random, sys, zipfile
# 32 KiB of noise in each MiB: a ratio that the index takes.
noise, rows, info = random.Random(1), '', 'big-1.0.dist-info/'
def put(z, name, pieces):
    global rows
    entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)); entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED; entry.create_system = 3
    digest, size = hashlib.sha256(), 0
    with z.open(entry, 'w') as f:
        for one in pieces: f.write(one); digest.update(one); size += len(one)
    rows += f"{name},sha256={base64.urlsafe_b64encode(digest.digest()).rstrip(b'=').decode()},{size}\\n"
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    put(z, 'big/data.bin', (noise.randbytes(1 << 15) + bytes(31 << 15) for _ in range(1024)))
    put(z, info + 'METADATA', [b'Metadata-Version: 2.1\\nName: big\\nVersion: 1.0\\n'])
    put(z, info + 'WHEEL', [b'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n'])
    rows += info + 'RECORD,,\\n'
    text = rows.encode(); put(z, info + 'RECORD', [text])`;

/** Runs the shipped command line; answers its report and its peak resident memory in bytes, as the kernel counted it. */
function measure(node: string, args: readonly string[]): { report: Report; peak: number } {
  const script = `
import json, resource, subprocess, sys
run = subprocess.run(sys.argv[1:], capture_output=True)
print(json.dumps([run.stdout.decode(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024]))`;
  const command = [node, join(ROOT, 'dist/cli.js'), 'verify-artifacts', ...args, '--format', 'json'];
  // The kill line: no input may take longer.
  const ran = spawnSync('python3', ['-c', script, ...command], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  });
  const [stdout, peak] = JSON.parse(ran.stdout) as [string, number];
  return { report: JSON.parse(stdout) as Report, peak };
}

const failed = ({ results }: Report) =>
  results.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  expect(spawnSync('python3', ['-c', MAKE, join(folder, WHEEL)]).status).toBe(0);
  writeFileSync(
    join(folder, 'raised.toml'),
    'schema-version = 1\n[limits]\nentry-bytes = "2 GiB"\ntotal-bytes = "2 GiB"\n',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(NODES)('an entry of 1 GiB with %s', (node) => {
  it('is refused by the limit, unread', () => {
    const { report, peak } = measure(node, [WHEEL]);
    expect(failed(report)).toContain('limit-exceeded');
    expect(report.complete).toBe(false);
    expect(peak).toBeLessThan(PEAK);
  });

  it('is verified in bounded memory where the policy raises the limits', () => {
    const { report, peak } = measure(node, [WHEEL, '--policy', 'raised.toml']);
    expect(report).toMatchObject({ verdict: 'pass', complete: true });
    expect(peak).toBeLessThan(PEAK);
  });

  it('that says it has 10 bytes stops there, whatever the limits', () => {
    const bytes = readFileSync(join(folder, WHEEL));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(GiB);
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size, at + 1))
      bytes.writeUInt32LE(10, at);
    writeFileSync(join(folder, 'bomb-1.0-py3-none-any.whl'), bytes);
    const { report, peak } = measure(node, ['bomb-1.0-py3-none-any.whl', '--policy', 'raised.toml']);
    expect(failed(report)).toContain('zip-structure');
    expect(report.complete).toBe(false);
    expect(peak).toBeLessThan(PEAK);
  });
});
