import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

const RELEASE = z.object({ tag_name: z.string(), name: z.string().nullish(), body: z.string().nullish() });

/** Title and text of the published Release of a tag; `absent` where there is none. Drafts need the right to write. */
export function readReleaseText(api: GitHubApi, repository: string, tag: string): Promise<ApiAnswer<string>> {
  return api.get(
    {
      path: `${repositoryPath(repository, 'releases/tags')}/${encodeURIComponent(tag)}`,
      permission: 'contents: read',
    },
    (json) => {
      const { tag_name: name, name: title, body } = RELEASE.parse(json);
      if (name !== tag) throw new Error(`it answers with ${JSON.stringify(name)}`);
      return `${title ?? ''}\n${body ?? ''}`;
    },
  );
}
