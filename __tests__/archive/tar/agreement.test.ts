import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { digests, readGz, readPlain } from '../../support/read-tar.ts';
import { buildTarGz, gnuLong, GNU, gzip, member, pax, tar } from '../../support/tar-builder.ts';

type Digests = [path: string, sha256: string][];

const EMPTY = createHash('sha256').digest('hex');

/** What CPython's tarfile makes of an archive; folders have the digest of nothing. */
function pythonDigests(archive: Uint8Array): Digests {
  const script = `
import hashlib, io, json, sys, tarfile
rows = []
with tarfile.open(fileobj=io.BytesIO(sys.stdin.buffer.read())) as tar:
    for info in tar:
        data = tar.extractfile(info).read() if info.isreg() else b''
        rows.append([info.name, hashlib.sha256(data).hexdigest()])
json.dump(rows, sys.stdout)`;
  const { stdout } = python(script, [], archive);
  return JSON.parse(stdout.toString()) as Digests;
}

function python(script: string, args: readonly string[], input: Uint8Array): { stdout: Buffer } {
  const { status, stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', script, ...args], {
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return { stdout };
}

/** An archive as CPython writes it, in one of its formats. */
function pythonArchive(format: string, names: readonly string[]): Uint8Array {
  const script = `
import io, json, sys, tarfile
out = io.BytesIO()
with tarfile.open(fileobj=out, mode='w:gz', format=getattr(tarfile, sys.argv[1])) as tar:
    for index, name in enumerate(json.loads(sys.stdin.read())):
        info = tarfile.TarInfo(name)
        info.mtime = 1.5 if sys.argv[1] == 'PAX_FORMAT' else 1
        info.uname = 'us\\u00e9r'
        info.uid = 3000000 if sys.argv[1] != 'USTAR_FORMAT' else 0
        if name.endswith('/'):
            info.type, info.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(info)
        else:
            data = name.encode() * index * 100
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
sys.stdout.buffer.write(out.getvalue())`;
  return python(script, [format], Buffer.from(JSON.stringify(names))).stdout;
}

async function streamDigests(archive: Uint8Array): Promise<Digests> {
  const rows: Digests = [];
  const reader = extract();
  reader.end(gunzipSync(archive));
  for await (const entry of reader) {
    const hash = createHash('sha256');
    for await (const chunk of entry as AsyncIterable<Uint8Array>) hash.update(chunk);
    rows.push([entry.header.name.replace(/\/$/u, ''), hash.digest('hex')]);
  }
  return rows;
}

const SHORT = ['demo-1.0/', 'demo-1.0/PKG-INFO', 'demo-1.0/script (dev).tmpl', `demo-1.0/${'f'.repeat(91)}`];
const SPLIT = [`demo-1.0/${'folder/'.repeat(18)}file.py`, `demo-1.0/${'sub/'.repeat(30)}`];
const LONG = [`demo-1.0/${'g'.repeat(200)}/${'h'.repeat(200)}`, `demo-1.0/${'deep/'.repeat(40)}`];
const UNICODE = ['demo-1.0/caf\u00e9.py', `demo-1.0/${'\u65e5\u672c'.repeat(40)}.txt`];

describe('an honest archive', () => {
  it.each([
    ['USTAR_FORMAT', [...SHORT, ...SPLIT]],
    ['USTAR_FORMAT', [...SHORT, UNICODE[0] ?? '']],
    ['GNU_FORMAT', [...SHORT, ...SPLIT, ...LONG, ...UNICODE]],
    ['PAX_FORMAT', [...SHORT, ...SPLIT, ...LONG, ...UNICODE]],
  ])('of CPython in %s reads as CPython and tar-stream read it', async (format, names) => {
    const archive = pythonArchive(format, names);
    const { entries, anomalies } = await readGz(archive);
    expect(anomalies).toEqual([]);
    expect(digests(entries)).toEqual(pythonDigests(archive));
    expect(digests(entries)).toEqual(await streamDigests(archive));
    expect(entries.map(({ path }) => path)).toEqual(names.map((name) => name.replace(/\/$/u, '')));
  });

  it.each([
    [
      'ustar',
      buildTarGz([...SHORT, ...LONG, ...UNICODE].map((name) => [name, name.endsWith('/') ? '' : name])),
    ],
    [
      'ustar with type bits in the mode',
      buildTarGz([
        ['a/', '', { mode: 0o040755 }],
        ['a/b', 'b', { mode: 0o100644 }],
      ]),
    ],
    ['ustar with a prefix', gzip(tar(member({ name: 'b', prefix: 'a' }, 'x')))],
    ['GNU magic', gzip(tar(member({ name: 'a/b', magic: GNU }, 'x')))],
    [
      'no owner and the type NUL in a GNU header, as maturin wrote them',
      gzip(
        tar(
          member({ name: 'a', magic: GNU, type: '\0', uid: new Uint8Array(8), gid: new Uint8Array(8) }, 'x'),
        ),
      ),
    ],
    ['numbers ended by blank and NUL', gzip(tar(member({ name: 'a', mode: Buffer.from('000644 \0') }, 'x')))],
    [
      'a pax path and size on each member, as uv_build writes them',
      gzip(tar(pax({ path: 'a/b', size: '1' }), member({ name: 'a/b' }, 'x'))),
    ],
    [
      'a global comment, as git writes it',
      gzip(tar(pax({ comment: 'abc' }, { type: 'g' }), member({ name: 'a' }))),
    ],
    [
      'GNU long name',
      gzip(tar(gnuLong('L', 'n'.repeat(150)), member({ name: 'n'.repeat(100), magic: GNU }, 'x'))),
    ],
    ['no member at all', gzip(tar())],
    [
      'zeros up to a record of 10 KiB',
      gzip(Buffer.concat([tar(member({ name: 'a' }, 'x')), new Uint8Array(8192)])),
    ],
    [
      'a stored file name',
      gzip(tar(member({ name: 'a' })), { flags: 8, fields: Buffer.from('demo-1.0.tar\0') }),
    ],
  ])('with %s is read as CPython and tar-stream read it', async (_, archive) => {
    const { entries, anomalies } = await readGz(archive);
    expect(anomalies).toEqual([]);
    expect(digests(entries)).toEqual(pythonDigests(archive));
    expect(digests(entries)).toEqual(await streamDigests(archive));
  });

  it('gives the same from a plain tar', async () => {
    const archive = buildTarGz([...SHORT, ...UNICODE].map((name) => [name, name.endsWith('/') ? '' : name]));
    const plain = await readPlain(gunzipSync(archive));
    const packed = await readGz(archive);
    expect(plain).toEqual({ ...packed, format: 'tar' });
  });

  it('keeps size, mode and kind', async () => {
    const { entries } = await readGz(buildTarGz([['a/'], ['a/b', 'x', { mode: 0o100755 }]]));
    expect(entries).toMatchObject([
      { path: 'a', kind: 'dir', mode: 0o755, declaredSize: 0, contents: { state: 'read', sha256: EMPTY } },
      { path: 'a/b', kind: 'file', mode: 0o100755, declaredSize: 1, contents: { state: 'read', size: 1 } },
    ]);
  });
});
