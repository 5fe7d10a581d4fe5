import * as z from 'zod';
import type { ApiAnswer, ArtifactFile, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';
import { assetOf, type ListedAsset } from './release-assets.ts';

/** Releases as one sees and changes them who may write: drafts among them. Texts may be hostile. */

const PERMISSION = 'contents: write';

export interface Release {
  readonly id: string;
  /** Name of its tag, which need not be there while it is a draft. */
  readonly tag: string;
  readonly draft: boolean;
  readonly body: string;
  /** Of its page. */
  readonly url: string;
  /** As the API gives it; proven to be of the API's uploads where something is sent there. */
  readonly uploadUrl: string;
}

/** What a Release says and is. */
export interface ReleaseTexts {
  readonly tag: string;
  /** Full id: if the tag were made, it would be made here and nowhere else. */
  readonly commit: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly prerelease: boolean;
}

const ID = z.int().min(1).transform(String);

const RELEASE = z.object({
  id: ID,
  tag_name: z.string(),
  draft: z.boolean(),
  body: z.string().nullish(),
  html_url: z.string(),
  upload_url: z.string(),
});

function releaseOf(json: unknown): Release {
  const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl } = RELEASE.parse(json);
  return { id, tag, draft, body: body ?? '', url, uploadUrl };
}

/** All releases, published and drafts; without the right to write, GitHub leaves the drafts out. */
export function listReleases(api: GitHubApi, repository: string): Promise<ApiAnswer<readonly Release[]>> {
  return api.list({ path: repositoryPath(repository, 'releases'), permission: PERMISSION }, (json) =>
    z.array(z.unknown()).parse(json).map(releaseOf),
  );
}

export function readRelease(api: GitHubApi, repository: string, id: string): Promise<ApiAnswer<Release>> {
  return api.get({ path: repositoryPath(repository, 'releases', id), permission: PERMISSION }, (json) =>
    ofId(releaseOf(json), id),
  );
}

/** "Create a release", as a draft. */
export function createDraft(
  api: GitHubApi,
  repository: string,
  texts: ReleaseTexts,
): Promise<ApiAnswer<Release>> {
  return api.send(
    'POST',
    { path: repositoryPath(repository, 'releases'), permission: PERMISSION },
    { ...fieldsOf(texts), draft: true },
    releaseOf,
  );
}

/** "Update a release": publishes it, with these texts. GitHub makes the tag where there is none. */
export function publishDraft(
  api: GitHubApi,
  repository: string,
  id: string,
  texts: ReleaseTexts,
): Promise<ApiAnswer<Release>> {
  return api.send(
    'PATCH',
    { path: repositoryPath(repository, 'releases', id), permission: PERMISSION },
    // By date and version: a fix of an older line does not become the latest one.
    { ...fieldsOf(texts), draft: false, make_latest: texts.prerelease ? 'false' : 'legacy' },
    (json) => ofId(releaseOf(json), id),
  );
}

/** "List release assets": also those whose upload did not end. */
export function listAssets(
  api: GitHubApi,
  repository: string,
  releaseId: string,
): Promise<ApiAnswer<readonly ListedAsset[]>> {
  return api.list(
    { path: repositoryPath(repository, 'releases', releaseId, 'assets'), permission: PERMISSION },
    (json) => z.array(z.unknown()).parse(json).map(assetOf),
  );
}

export function deleteAsset(api: GitHubApi, repository: string, id: string): Promise<ApiAnswer<undefined>> {
  return api.send(
    'DELETE',
    { path: repositoryPath(repository, 'releases/assets', id), permission: PERMISSION },
    undefined,
    () => undefined,
  );
}

/** "Upload a release asset". GitHub may give it another name. */
export function uploadAsset(
  api: GitHubApi,
  repository: string,
  { id, uploadUrl }: Release,
  { name, file }: { readonly name: string; readonly file: ArtifactFile },
): Promise<ApiAnswer<ListedAsset>> {
  const path = repositoryPath(repository, 'releases', id, 'assets');
  return api.upload({ path, query: { name }, permission: PERMISSION }, uploadUrl, file, assetOf);
}

function fieldsOf({ tag, commit, title, body, prerelease }: ReleaseTexts) {
  return { tag_name: tag, target_commitish: commit, name: title, body, prerelease };
}

function ofId(release: Release, id: string): Release {
  if (release.id === id) return release;
  throw new Error(`it answers with release ${release.id}`);
}
