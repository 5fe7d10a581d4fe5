import { readArchive } from '../archive/read.ts';
import type { Limits } from '../archive/limits.ts';
import { CODE_LIMITS, type Code } from '../baseline/code.ts';
import { kindOf } from '../distribution/artifact-kind.ts';
import type { ArtifactFile } from '../ports.ts';
import { withOpened } from './with-opened.ts';

/**
 * Reads an artifact once more and keeps some of its files; a path that stands twice is kept once. What can't be read, or
 * is longer than `CODE_LIMITS.fileBytes`, is not in the answer.
 * @throws ToolError where the file can't be opened or changed meanwhile
 */
export async function readCode(
  artifact: Pick<ArtifactFile, 'filename' | 'open'>,
  paths: ReadonlySet<string>,
  limits: Limits,
): Promise<Code> {
  if (paths.size === 0) return new Map();
  const pending = new Set(paths);
  return withOpened(artifact, async (source) => {
    const format = kindOf(artifact.filename).kind === 'wheel' ? 'zip' : 'tar.gz';
    const archive = await readArchive(format, source, {
      limits,
      capture: (path) => (pending.delete(path) ? CODE_LIMITS.fileBytes : 0),
    });
    const code = new Map<string, Uint8Array>();
    for (const { path, contents } of archive.entries) {
      if (contents.state === 'read' && contents.captured !== undefined) code.set(path, contents.captured);
    }
    return code;
  });
}
