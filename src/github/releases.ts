import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';
import { assetOf, type ReleaseAsset } from './release-assets.ts';

/** A published GitHub Release. */
export interface PublishedRelease {
  readonly id: string;
  /** Whether GitHub lets nobody change it any more; absent where it does not say. */
  readonly immutable?: boolean;
  readonly assets: readonly ReleaseAsset[];
}

const RELEASE = z.object({
  id: z.int().transform(String),
  tag_name: z.string(),
  draft: z.boolean(),
  immutable: z.boolean().optional(),
  assets: z.array(z.unknown()),
});

/** "Get a release by tag name", which never answers with a draft. `absent` where none is published. */
export function readPublishedRelease(
  api: GitHubApi,
  repository: string,
  tag: string,
): Promise<ApiAnswer<PublishedRelease>> {
  return api.get(
    { path: repositoryPath(repository, 'releases/tags', tag), permission: 'contents: read' },
    (json): PublishedRelease => {
      const { id, tag_name: name, draft, immutable, assets: listed } = RELEASE.parse(json);
      if (name !== tag || draft) throw new Error('it answers with another release');
      const assets = listed.map(assetOf);
      if (new Set(assets.map(({ name: file }) => file)).size < assets.length)
        throw new Error('it lists an asset twice');
      return {
        id,
        ...(immutable !== undefined && { immutable }),
        assets,
      };
    },
  );
}
