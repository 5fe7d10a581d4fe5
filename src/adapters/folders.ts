import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, open, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ToolError } from '../errors.ts';
import type { ArtifactFile, Folders } from '../ports.ts';
import type { Environment } from '../github/workflow-run.ts';
import { fileError } from './fs-errors.ts';

const CHUNK = 1024 * 1024;
/** Later steps of the job may read them and have no reason to change them. */
const READ_ONLY = 0o444;

/** Folders on the disk of this machine. */
export function diskFolders(environment: Environment): Folders {
  return {
    async write(folder, files) {
      const root = folder ?? (await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'hardening-release-')));
      const paths = new Map<string, string>();
      try {
        if (folder !== undefined) await requireEmpty(folder);
        for (const [name, file] of files) {
          const path = join(root, name);
          await mkdir(dirname(path), { recursive: true });
          if (typeof file === 'string') await writeFile(path, file, { flag: 'wx' });
          else await copy(file.artifact, path, file.sha256);
          await chmod(path, READ_ONLY);
          paths.set(name, path);
        }
      } catch (error) {
        throw error instanceof ToolError ? error : fileError(error, root);
      }
      return { root, paths };
    },
  };
}

async function requireEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return;
  throw new ToolError('usage', `the folder ${folder} is not empty`, {
    hint: 'What lies there would travel with the release: name a new folder.',
  });
}

async function copy(artifact: ArtifactFile, path: string, sha256: string): Promise<void> {
  const source = await artifact.open();
  const target = await open(path, 'wx');
  const hash = createHash('sha256');
  try {
    for (let at = 0; at < source.size; at += CHUNK) {
      const bytes = await source.read(at, Math.min(CHUNK, source.size - at));
      hash.update(bytes);
      await target.writeFile(bytes);
    }
  } finally {
    await target.close();
    await source.close();
  }
  if (hash.digest('hex') === sha256) return;
  throw new ToolError('digest-mismatch', `${artifact.shown} is not the file that was read a moment ago`, {
    hint: 'Something changes it while it is verified: see what else runs in this job.',
  });
}
