import * as z from 'zod';
import type { ApiAnswer, ArtifactFile, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

export interface ReleaseAsset {
  readonly id: string;
  /** Hostile text. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lowercase hex; absent where GitHub names none. */
  readonly sha256?: string;
}

/** As an answer lists it. */
export interface ListedAsset extends ReleaseAsset {
  /** `uploaded`; `starter` and `open` are of an upload that did not end. */
  readonly state: string;
}

const ASSET = z.object({
  id: z.int().min(1).transform(String),
  name: z.string(),
  state: z.string(),
  size: z.int().min(0),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/u)
    .nullish(),
});

/** One asset of an answer. @throws where it has another form */
export function assetOf(json: unknown): ListedAsset {
  const { digest, ...asset } = ASSET.parse(json);
  return { ...asset, ...(digest && { sha256: digest.slice('sha256:'.length) }) };
}

/** The bytes of an asset as GitHub hands them out, whatever it says of them. */
export function downloadAsset(
  api: GitHubApi,
  repository: string,
  id: string,
  maxBytes: number,
): Promise<ApiAnswer<ArtifactFile>> {
  return api.download(
    {
      path: repositoryPath(repository, 'releases/assets', id),
      permission: 'contents: read',
      accept: 'application/octet-stream',
    },
    maxBytes,
  );
}
