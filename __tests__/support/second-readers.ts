import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { fromBufferPromise } from 'yauzl';

/** Other readers, that every archive we accept has to read the same by. Paths of files to SHA-256, folders left out. */
export type FileMap = Readonly<Record<string, string>>;

export async function viaYauzl(bytes: Uint8Array): Promise<FileMap> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  const seen: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const hash = createHash('sha256');
    for await (const chunk of await zip.openReadStreamPromise(entry)) hash.update(chunk as Uint8Array);
    seen[entry.fileName] = hash.digest('hex');
  }
  return seen;
}

export async function viaTarStream(archive: Uint8Array): Promise<FileMap> {
  const seen: Record<string, string> = {};
  const reader = extract();
  reader.end(gunzipSync(archive));
  for await (const entry of reader) {
    const hash = createHash('sha256');
    for await (const chunk of entry as AsyncIterable<Uint8Array>) hash.update(chunk);
    if (entry.header.type === 'file') seen[entry.header.name] = hash.digest('hex');
  }
  return seen;
}

/**
 * CPython's zipfile or tarfile over many archives in one process; an archive that it refuses is the text of its error.
 * Each archive is sent as its length (8 bytes, big-endian) and its bytes.
 */
export function viaPython(
  kind: 'zip' | 'tar.gz',
  archives: readonly Uint8Array[],
): readonly (FileMap | string)[] {
  const script = `
import hashlib, io, json, sys, tarfile, zipfile
def sha(data): return hashlib.sha256(data).hexdigest()
def zip_map(raw):
    with zipfile.ZipFile(io.BytesIO(raw)) as z:
        return {i.filename: sha(z.read(i)) for i in z.infolist() if not i.is_dir()}
def tar_map(raw):
    with tarfile.open(fileobj=io.BytesIO(raw), mode='r:gz') as t:
        return {i.name: sha(t.extractfile(i).read()) for i in t if i.isreg()}
read, out = sys.stdin.buffer, []
while size := read.read(8):
    raw = read.read(int.from_bytes(size, 'big'))
    try: out.append((zip_map if sys.argv[1] == 'zip' else tar_map)(raw))
    except Exception as error: out.append(repr(error))
json.dump(out, sys.stdout)`;
  const input = archives.flatMap((bytes) => {
    const size = Buffer.alloc(8);
    size.writeBigUInt64BE(BigInt(bytes.length));
    return [size, bytes];
  });
  const { status, stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', script, kind], {
    input: Buffer.concat(input),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as (FileMap | string)[];
}
