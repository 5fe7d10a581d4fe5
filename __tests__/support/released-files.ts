import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { ROOT } from './command.ts';
import { sha256 } from './verify.ts';

/** Files of one release: what is to be downloaded, pinned by digest. */
export interface Release {
  readonly project: string;
  readonly version: string;
  /** File name to SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** Kept over runs, and ignored by git. A file lies in a folder that is named by its digest, and is trusted by nothing else. */
const CACHE = join(ROOT, '.cache/released');

const quiet = { info: () => undefined, progress: () => undefined, warn: () => undefined };

/** Paths of the files of a release, downloaded from the configured index where the cache does not hold them. */
export async function releasedFiles({ project, version, files }: Release): Promise<readonly string[]> {
  const wanted = Object.entries(files).map(([filename, digest]) => ({
    filename,
    digest,
    path: join(CACHE, digest, filename),
  }));
  const missing = new Map(
    wanted.filter(({ path, digest }) => !holds(path, digest)).map((file) => [file.filename, file]),
  );
  if (missing.size > 0) {
    const index = packageIndex({ environment: process.env, log: quiet });
    try {
      const found = (await index.find(project, version)).filter(({ filename }) => missing.has(filename));
      for (const { filename, path: from } of await index.download(found)) {
        const file = missing.get(filename);
        if (file === undefined) continue;
        const bytes = readFileSync(from);
        if (sha256(bytes) !== file.digest) throw new Error(`${filename} is not the file that the test names`);
        mkdirSync(join(CACHE, file.digest), { recursive: true });
        // Never half a file under the final name, whatever ends the run.
        writeFileSync(`${file.path}.part`, bytes);
        renameSync(`${file.path}.part`, file.path);
        missing.delete(filename);
      }
    } finally {
      await index.close();
    }
  }
  if (missing.size > 0) throw new Error(`${project} ${version} has no ${[...missing.keys()].join(', ')}`);
  return wanted.map(({ path }) => path);
}

function holds(path: string, digest: string): boolean {
  try {
    return sha256(readFileSync(path)) === digest;
  } catch {
    return false;
  }
}
