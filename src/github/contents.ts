import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

const CONTENTS = z.object({
  type: z.literal('file'),
  path: z.string(),
  sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
  size: z.int().min(0),
  // Files of more than 1 MiB come without contents, as `none`.
  encoding: z.literal('base64'),
  content: z.string(),
});

/**
 * A file of a repository at a commit, by "Get repository content". The bytes are those of the git blob that the answer names.
 * @param commit full id: never a branch, which moves
 */
export function readContents(
  api: GitHubApi,
  repository: string,
  path: string,
  commit: string,
): Promise<ApiAnswer<Uint8Array>> {
  return api.get(
    {
      path: repositoryPath(repository, 'contents', path),
      query: { ref: commit },
      permission: 'contents: read',
    },
    (json) => {
      const answer = CONTENTS.parse(json);
      const bytes = Buffer.from(answer.content, 'base64');
      if (answer.path !== path || bytes.length !== answer.size || blobId(bytes, answer.sha) !== answer.sha) {
        throw new Error('its contents are not those of the file that it names');
      }
      return new Uint8Array(bytes);
    },
  );
}

/** Id of a git blob, in the hash that the repository uses. */
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
