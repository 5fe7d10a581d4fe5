import * as z from 'zod';
import type { ApiAnswer, ArtifactFile, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** A published GitHub Release. */
export interface PublishedRelease {
  readonly id: string;
  /** Whether GitHub lets nobody change it any more; absent where it does not say. */
  readonly immutable?: boolean;
  readonly assets: readonly ReleaseAsset[];
}

export interface ReleaseAsset {
  readonly id: string;
  /** Hostile text. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lowercase hex; absent where GitHub names none. */
  readonly sha256?: string;
}

const RELEASE = z.object({
  id: z.int().transform(String),
  tag_name: z.string(),
  draft: z.boolean(),
  immutable: z.boolean().optional(),
  assets: z.array(
    z.object({
      id: z.int().transform(String),
      name: z.string(),
      size: z.int().min(0),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    }),
  ),
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
      const { id, tag_name: name, draft, immutable, assets } = RELEASE.parse(json);
      if (name !== tag || draft) throw new Error('it answers with another release');
      if (new Set(assets.map(({ name: file }) => file)).size < assets.length)
        throw new Error('it lists an asset twice');
      return {
        id,
        ...(immutable !== undefined && { immutable }),
        assets: assets.map(({ id: asset, name: file, size, digest }) => ({
          id: asset,
          name: file,
          size,
          ...(digest && { sha256: digest.slice('sha256:'.length) }),
        })),
      };
    },
  );
}

/** Most bytes of an asset that GitHub takes. */
const MOST_ASSET_BYTES = 2 * 1024 ** 3;

/** The bytes of an asset, whatever GitHub says of them; more than it announces are never taken. */
export function downloadAsset(
  api: GitHubApi,
  repository: string,
  { id, size }: ReleaseAsset,
  maxBytes = MOST_ASSET_BYTES,
): Promise<ApiAnswer<ArtifactFile>> {
  return api.download(
    {
      path: repositoryPath(repository, 'releases/assets', id),
      permission: 'contents: read',
      accept: 'application/octet-stream',
    },
    Math.min(size, maxBytes),
  );
}
