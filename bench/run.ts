/**
 * `npm run bench`: what the shipped command line costs, beside other programs in the same run. Ratios count, seconds belong to
 * the machine. `npm run bench -- --runs 5` for quieter numbers. It downloads some releases on its first run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from '../__tests__/support/command.ts';
import { HONEST_RELEASES } from '../__tests__/support/real-packages.ts';
import { releasedFiles } from '../__tests__/support/released-files.ts';
import { releasedSource } from '../__tests__/support/released-source.ts';
import { TRACED_RELEASES } from '../__tests__/support/traced-releases.ts';
import { best, cost, sum, type Cost } from './measure.ts';
import { publishJob, TOOLKIT } from './publish-job.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1');

const node = process.env.BENCH_NODE ?? process.execPath;
const cli = [node, join(ROOT, 'dist/cli.js'), 'verify-artifacts'];
const work = mkdtempSync(join(tmpdir(), 'bench-'));

/** CPython's own readers over every byte, with a digest of each file: what the least honest check has to do. */
const READ_ALL = `
import hashlib, sys, tarfile, zipfile
for path in sys.argv[1:]:
    if path.endswith('.whl'):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist(): hashlib.sha256(archive.read(name)).digest()
    else:
        with tarfile.open(path) as archive:
            for member in archive:
                if member.isfile(): hashlib.sha256(archive.extractfile(member).read()).digest()`;

const MANY = `
import base64, hashlib, sys, zipfile
rows, info = [], 'large-1.0.dist-info/'
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
    def put(name, data):
        entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)); entry.external_attr = 0o100644 << 16
        entry.compress_type = zipfile.ZIP_DEFLATED; entry.create_system = 3
        archive.writestr(entry, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()
        rows.append(f"{name},sha256={digest},{len(data)}\\n")
    for number in range(100_000):
        put(f'large/{number // 1000}/{number}.txt', (f'{number} '.encode() * 200)[:200])
    put(info + 'METADATA', b'Metadata-Version: 2.1\\nName: large\\nVersion: 1.0\\n')
    put(info + 'WHEEL', b'Wheel-Version: 1.0\\nGenerator: bench\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    rows.append(info + 'RECORD,,\\n')
    put(info + 'RECORD', ''.join(rows).encode())`;

interface Row {
  readonly what: string;
  readonly ours: Cost;
  readonly peer: string;
  readonly theirs: Cost;
}

const seconds = (value: number) => value.toFixed(2);
const ratio = (a: number, b: number) => `${(a / b).toFixed(2)}×`;

function table(rows: readonly Row[]): string {
  const line = ({ what, ours, peer, theirs }: Row) =>
    `| ${[
      what,
      seconds(ours.wall),
      seconds(ours.cpu),
      `${Math.round(ours.peak / 1e6)} MB`,
      peer,
      ratio(ours.wall, theirs.wall),
      ratio(ours.cpu, theirs.cpu),
    ].join(' | ')} |`;
  return [
    '| What | Seconds | CPU | Peak | Beside | Clock | CPU |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

/** The public tools that test an archive, and the digest of the whole: the floor. */
function floor(paths: readonly string[]): Cost {
  return sum(
    paths.flatMap((path) => [
      cost(path.endsWith('.whl') ? ['unzip', '-tqq', path] : ['gzip', '-t', path]),
      cost(['sha256sum', path]),
    ]),
  );
}

try {
  const honest = await Promise.all(HONEST_RELEASES.map(releasedFiles));
  const traced = await Promise.all(
    TRACED_RELEASES.filter(({ project }) => project !== 'uv-secure').map(async (release) => ({
      release,
      paths: await releasedFiles(release),
    })),
  );
  const rows: Row[] = [];
  const all = honest.flat();
  // They are no one release, which is a finding.
  const one = best(runs, () => cost([...cli, ...all], '0,1'));
  rows.push({
    what: `${all.length} real artifacts, all checks, one run`,
    ours: one,
    peer: 'unzip -t or gzip -t, and sha256sum',
    theirs: best(runs, () => floor(all)),
  });
  rows.push({
    what: 'the same',
    ours: one,
    peer: 'CPython reading and hashing all',
    theirs: best(runs, () => cost(['python3', '-c', READ_ALL, ...all])),
  });
  const small = all.find((path) => basename(path).startsWith('six-')) ?? '';
  rows.push({
    what: 'one small wheel (six)',
    ours: best(runs, () => cost([...cli, small])),
    peer: 'node -e 0',
    theirs: best(runs, () => cost([node, '-e', '0'])),
  });
  const plain: Cost[] = [];
  const compared: Cost[] = [];
  for (const { release, paths } of traced) {
    const folder = join(work, release.project);
    const sdist = paths.find((path) => path.endsWith('.tar.gz')) ?? '';
    const tag = `v${release.version}`;
    releasedSource(sdist, folder, tag);
    plain.push(best(runs, () => cost([...cli, ...paths])));
    compared.push(best(runs, () => cost([...cli, ...paths, '--source', folder, '--source-ref', tag])));
  }
  rows.push({
    what: `${traced.length} releases, each with --source`,
    ours: sum(compared),
    peer: 'the same without --source',
    theirs: sum(plain),
  });
  const large = join(work, 'large-1.0-py3-none-any.whl');
  cost(['python3', '-c', MANY, large]);
  const policy = join(work, 'policy.toml');
  writeFileSync(policy, 'schema-version = 1\n[limits]\nentries = 200000\n');
  rows.push({
    what: 'a wheel of 100,000 entries of 200 bytes',
    ours: best(1, () => cost([...cli, large, '--policy', policy], '0,1')),
    peer: 'CPython reading and hashing all',
    theirs: best(1, () => cost(['python3', '-c', READ_ALL, large])),
  });
  rows.push({
    what: 'gate and attest of a small release',
    ours: await publishJob(work, node, runs),
    peer: 'loading @actions/attest and @actions/artifact',
    theirs: best(runs, () => cost([node, '--input-type=module', '-e', TOOLKIT])),
  });
  process.stdout.write(`${table(rows)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
