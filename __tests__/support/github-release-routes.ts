import { createHash } from 'node:crypto';
import {
  found,
  git,
  NOT_FOUND,
  paged,
  Refused,
  UPLOADS,
  urlOf,
  type Answer,
  type Call,
  type Handler,
  type Json,
} from './github-call.ts';

/** Releases and their assets, as GitHub keeps them. */

type Release = Json & { readonly assets?: readonly Json[] };

const mayWrite = ({ state }: Call) => state.permissions.has('contents: write');

const releases = ({ state }: Call) => state.releases as Release[];

/** Drafts are there for those alone who may write. */
const visible = (call: Call) => releases(call).filter(({ draft }) => draft !== true || mayWrite(call));

function indexOf(call: Call, id: string | undefined): number {
  const index = visible(call).some((one) => String(one.id) === id)
    ? releases(call).findIndex((one) => String(one.id) === id)
    : -1;
  if (index < 0) throw new Refused('no such release');
  return index;
}

const publishedOf = (call: Call, tag: unknown, but?: unknown) =>
  releases(call).some(({ id, tag_name: name, draft }) => name === tag && draft === false && id !== but);

const alreadyExists = (resource: string, field: string): Answer => ({
  status: 422,
  json: {
    message: 'Validation Failed',
    errors: [{ resource, code: 'already_exists', field }],
    status: '422',
  },
});

/** Whoever publishes a Release of a tag that is not there makes the tag. */
async function makeTag(call: Call, { tag_name: tag, target_commitish: target }: Json): Promise<void> {
  const { defaultBranch } = call.state;
  const isThere = await git(call, 'rev-parse', '--verify', '--quiet', `refs/tags/${String(tag)}`).catch(
    () => undefined,
  );
  if (isThere !== undefined) return;
  const at = target === undefined || target === '' ? defaultBranch : (target as string);
  await git(call, 'tag', String(tag), at);
}

function nextId({ state }: Call): number {
  const all = (state.releases as Release[]).flatMap(({ id, assets = [] }) => [
    Number(id),
    ...assets.map((one) => Number(one.id)),
  ]);
  return Math.max(500, ...all) + 1;
}

async function create(call: Call): Promise<Answer> {
  const { body, state, server } = call;
  if (publishedOf(call, body.tag_name)) return alreadyExists('Release', 'tag_name');
  const id = nextId(call);
  const {
    tag_name: tag,
    target_commitish: target = state.defaultBranch,
    name = null,
    body: text = null,
    draft = false,
    prerelease = false,
  } = body;
  const page = draft === true ? `untagged-${id}` : String(tag);
  const release: Release = {
    ...{ id, node_id: 'RE', tag_name: tag, target_commitish: target, name, body: text, draft, prerelease },
    url: urlOf(call, `/releases/${id}`),
    html_url: `https://github.com/${state.repository}/releases/tag/${page}`,
    assets_url: urlOf(call, `/releases/${id}/assets`),
    upload_url: `${state.uploadOrigin ?? server.api}${UPLOADS}/repos/${state.repository}/releases/${id}/assets{?name,label}`,
    created_at: '2026-01-01T00:00:00Z',
    published_at: draft === true ? null : '2026-01-01T00:00:00Z',
    immutable: false,
    assets: [],
  };
  if (draft !== true) await makeTag(call, release);
  state.releases.push(release);
  return { status: 201, json: release };
}

async function update(call: Call): Promise<Answer> {
  const { body, state, parts } = call;
  const index = indexOf(call, parts[0]);
  const before = releases(call)[index]!;
  const after: Release = { ...before, ...body, make_latest: undefined };
  if (before.draft === true && after.draft === false) {
    if (publishedOf(call, after.tag_name, after.id)) return alreadyExists('Release', 'tag_name');
    await makeTag(call, after);
    Object.assign(after, {
      published_at: '2026-01-01T00:00:00Z',
      html_url: `https://github.com/${state.repository}/releases/tag/${String(after.tag_name)}`,
      immutable: state.immutableReleases,
    });
  }
  state.releases[index] = after;
  return { json: after };
}

/** One asset as the API shows it. */
export function assetJson(id: number, name: string, bytes: Uint8Array, more: Json = {}): Json {
  return {
    ...{
      id,
      node_id: 'RA',
      name,
      label: '',
      state: 'uploaded',
      content_type: 'application/octet-stream',
      size: bytes.length,
    },
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    url: `https://api.github.com/assets/${id}`,
    browser_download_url: `https://github.com/assets/${id}`,
    ...more,
  };
}

function upload(call: Call): Answer {
  const { state, parts, query, raw } = call;
  const index = indexOf(call, parts[0]);
  const release = releases(call)[index]!;
  const name = (query.get('name') ?? '').replaceAll(/[^\w.+-]/gu, '.');
  const { assets = [] } = release;
  if (release.immutable === true)
    return { status: 422, json: { message: 'Cannot upload assets to an immutable release.', status: '422' } };
  if (name === '' || raw.length === 0)
    return { status: 422, json: { message: 'Validation Failed', status: '422' } };
  if (assets.some((one) => one.name === name)) return alreadyExists('ReleaseAsset', 'name');
  const id = nextId(call);
  const asset = assetJson(id, name, raw);
  state.assets[id] = raw;
  state.releases[index] = { ...release, assets: [...assets, asset] };
  return { status: 201, json: asset };
}

function assetOf(call: Call): { readonly index: number; readonly asset: Json } {
  for (const release of visible(call)) {
    const asset = release.assets?.find(({ id }) => String(id) === call.parts[0]);
    if (asset !== undefined) return { index: releases(call).indexOf(release), asset };
  }
  throw new Refused('no such asset');
}

function getAsset(call: Call): Answer {
  const { state, accept, server } = call;
  const { asset } = assetOf(call);
  if (accept !== 'application/octet-stream') return { json: asset };
  const id = String(asset.id);
  const bytes = state.assets[id];
  if (bytes === undefined) return NOT_FOUND;
  return state.assetsRedirect
    ? { status: 302, location: `${server.blobs}/release-assets/${id}?sig=signature-of-the-blob-store` }
    : { bytes };
}

function removeAsset(call: Call): Answer {
  const { state } = call;
  const { index, asset } = assetOf(call);
  const release = releases(call)[index]!;
  state.releases[index] = { ...release, assets: (release.assets ?? []).filter(({ id }) => id !== asset.id) };
  return { status: 204 };
}

const R = '/repos/{owner}/{repo}/releases';

export const RELEASE_ROUTES: readonly (readonly [string, string, Handler])[] = [
  [`GET ${R}`, 'contents: read', (call) => paged(call, visible(call))],
  [`POST ${R}`, 'contents: write', create],
  [`GET ${R}/assets/{asset_id}`, 'contents: read', getAsset],
  [`DELETE ${R}/assets/{asset_id}`, 'contents: write', removeAsset],
  [
    `GET ${R}/{release_id}/assets`,
    'contents: read',
    (call) => paged(call, releases(call)[indexOf(call, call.parts[0])]?.assets ?? []),
  ],
  [`POST ${R}/{release_id}/assets`, 'contents: write', upload],
  [`PATCH ${R}/{release_id}`, 'contents: write', update],
  [
    `GET ${R}/{release_id}`,
    'contents: read',
    (call) => found(visible(call).find(({ id }) => String(id) === call.parts[0])),
  ],
];
