import { ToolError } from './errors.ts';
import type { ArtifactFile } from './ports.ts';

/**
 * Reports and an index tell artifacts apart by name: two different files of one name can't be verified in one run.
 * @throws ToolError `usage`
 */
export function requireUniqueNames(files: readonly ArtifactFile[]): void {
  const seen = new Map<string, ArtifactFile>();
  for (const file of files) {
    const other = seen.get(file.filename);
    if (other !== undefined) {
      throw new ToolError('usage', `two files are named ${file.filename}: ${other.shown} and ${file.shown}`, {
        hint: 'An index takes each name once. Keep the one that is to be published, or verify them one at a time.',
      });
    }
    seen.set(file.filename, file);
  }
}
