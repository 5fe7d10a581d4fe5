import { ToolError } from '../errors.ts';
import type { Release } from '../github/draft-releases.ts';
import type { ListedAsset } from '../github/release-assets.ts';
import { clip } from '../report/escape.ts';
import type { Checksum } from './checksums.ts';
import { RELEASE_MARK } from './release-notes.ts';

/** What is to be done about the GitHub Release of a tag, by what is there. */
export type ReleasePlan =
  | { readonly state: 'none' }
  /** A draft that an attempt before left. */
  | { readonly state: 'draft'; readonly release: Release }
  | { readonly state: 'published'; readonly release: Release };

/**
 * Finds the one Release of a tag. Drafts are found in the list alone, and by their id from then on: a look-up by tag leaves them out.
 * @throws ToolError `usage`: there are several, or a draft that this program did not make
 */
export function planRelease(releases: readonly Release[], tag: string): ReleasePlan {
  const named = JSON.stringify(tag);
  const ofTag = releases.filter((release) => release.tag === tag);
  const ids = (all: readonly Release[]) => all.map(({ id }) => id).join(', ');
  const [published, ...others] = ofTag.filter(({ draft }) => !draft);
  if (others.length > 0) {
    throw new ToolError('environment', `GitHub names several published Releases of the tag ${named}`);
  }
  if (published !== undefined) return { state: 'published', release: published };
  const [draft, ...more] = ofTag;
  if (draft === undefined) return { state: 'none' };
  if (more.length > 0) {
    throw new ToolError('usage', `there are ${ofTag.length} drafts for the tag ${named}: ${ids(ofTag)}`, {
      hint: 'Nobody can say which one is meant. Delete them and run this job again.',
    });
  }
  if (draft.body.startsWith(RELEASE_MARK)) return { state: 'draft', release: draft };
  throw new ToolError(
    'usage',
    `the draft ${draft.id} for the tag ${named} was made by somebody else: its text was not reviewed`,
    { hint: 'Move its text to the changelog, delete the draft, and run this job again.' },
  );
}

/** Whether a Release says what was sent: GitHub may keep other line ends, and none at the end. */
export function saysTheSame({ body }: Release, sent: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(body) === plain(sent);
}

interface SizedFile extends Checksum {
  /** Bytes. */
  readonly size: number;
}

/** What is to be done about the assets of a draft. */
export interface AssetPlan {
  /** There already, with the bytes that were verified as GitHub tells their digest. */
  readonly keep: readonly string[];
  /** Half uploaded, or with other bytes, or with bytes that nobody can tell. */
  readonly remove: readonly ListedAsset[];
}

/** @throws ToolError `digest-mismatch`: something lies there that is none of the release */
export function planAssets(
  { id }: Release,
  assets: readonly ListedAsset[],
  wanted: readonly Checksum[],
): AssetPlan {
  const digests = new Map(wanted.map(({ name, sha256 }) => [name, sha256]));
  const foreign = assets.filter(({ name }) => !digests.has(name));
  if (foreign.length > 0) {
    const names = foreign.map(({ name }) => JSON.stringify(clip(name, 200)));
    throw new ToolError(
      'digest-mismatch',
      `the draft ${id} holds what is none of this release: ${names.slice(0, 5).join(', ')}`,
      { hint: 'Find out in the audit log who put it there. Delete the draft, and run this job again.' },
    );
  }
  const isRight = ({ name, state, sha256 }: ListedAsset) =>
    state === 'uploaded' && sha256 === digests.get(name);
  const right = assets.filter(isRight).map(({ name }) => name);
  // GitHub refuses a second one of a name: were it there all the same, neither would be the one.
  const twice = (name: string) => assets.filter((one) => one.name === name).length > 1;
  return {
    keep: right.filter((name) => !twice(name)),
    remove: assets.filter((one) => !isRight(one) || twice(one.name)),
  };
}

/**
 * Demands that a Release holds exactly these files, as GitHub tells their digests.
 * @param read the ids of the assets whose bytes were read, by name: an id keeps its bytes, so another one is unknown. Absent: they are
 *   read after this
 * @throws ToolError `digest-mismatch` with what is missing, other or extra
 */
export function requireAssets(
  what: string,
  assets: readonly ListedAsset[],
  wanted: readonly SizedFile[],
  read?: ReadonlyMap<string, string>,
): void {
  const files = new Map(wanted.map((file) => [file.name, file]));
  const names = assets.map(({ name }) => name);
  const faults = [
    ...wanted.filter(({ name }) => !names.includes(name)).map(({ name }) => `${name} is missing`),
    ...assets.flatMap((asset) => faultOf(asset, files.get(asset.name), read)),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `${JSON.stringify(name)} is there twice`),
  ];
  if (faults.length === 0) return;
  throw new ToolError(
    'digest-mismatch',
    `${what} is not what was verified: ${faults.slice(0, 5).join('; ')}`,
    {
      hint: 'Find out in the audit log who changed it. What was signed anew by a later attempt differs too: then nothing is left to do, and verify-published says whether the Release is right.',
    },
  );
}

function faultOf(
  { id, name, state, sha256, size }: ListedAsset,
  wanted: SizedFile | undefined,
  read: ReadonlyMap<string, string> | undefined,
): readonly string[] {
  if (wanted === undefined) return [`${JSON.stringify(clip(name, 200))} is none of this release`];
  if (state !== 'uploaded') return [`${name} was not uploaded whole`];
  // Where GitHub names no digest, its bytes tell.
  if (sha256 !== undefined && sha256 !== wanted.sha256) {
    return [`${name} has the SHA-256 ${sha256}, and ${wanted.sha256} was verified`];
  }
  if (size !== wanted.size) return [`${name} has ${size} bytes, and ${wanted.size} were verified`];
  if (read === undefined || read.get(name) === id) return [];
  return [`${name} is asset ${id}, and asset ${read.get(name) ?? '(none)'} was read back`];
}
