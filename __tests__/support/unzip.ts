import { execFileSync } from 'node:child_process';

const SCRIPT = `
import io, json, sys, zipfile
with zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())) as archive:
    assert archive.testzip() is None
    print(json.dumps({name: archive.read(name).decode(errors="replace") for name in archive.namelist()}))
`;

/** The text files of a zip, as CPython reads it. */
export function unzipText(bytes: Uint8Array): Readonly<Record<string, string>> {
  const out = execFileSync('python3', ['-c', SCRIPT], { input: bytes, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(out.toString()) as Record<string, string>;
}
