import { compare } from '@renovatebot/pep440';
import type { ListedRelease } from '../baseline/release.ts';
import { normalizeVersion, versionsEqual } from '../distribution/version.ts';
import { ToolError } from '../errors.ts';
import type { IndexFile } from '../ports.ts';
import type { ListedFile, SimplePage } from './simple-page.ts';
import { malformed } from './simple-page.ts';
import { normalizeProject } from './spec.ts';

/** Releases of today have up to a few hundred; an index must not make us download without end. */
const MOST_FILES = 1000;

/**
 * The files of one release, sorted by name: every file whose name carries the version, installable or not, for what a
 * user could download must not pass unread.
 * @throws ToolError `usage` where there is no such release, `environment` where a file can't be verified
 */
export function releaseFiles(page: SimplePage, project: string, version: string): readonly IndexFile[] {
  const files = verifiableFiles(page, project, version);
  if (files.length === 0) throw noSuchRelease(page, project, version);
  return files;
}

/** As `releaseFiles`, for whom it is an answer that there are none. @throws ToolError `environment` */
export function verifiableFiles(page: SimplePage, project: string, version: string): readonly IndexFile[] {
  const found = listedFiles(page, project, version);
  if (found.length > MOST_FILES) {
    throw new ToolError(
      'environment',
      `${project} ${version} has ${found.length} files, and at most ${MOST_FILES} are downloaded`,
    );
  }
  const files = found.map(verifiable).sort((a, b) => (a.filename < b.filename ? -1 : 1));
  const twice = files.find(({ filename }, index) => files[index + 1]?.filename === filename);
  if (twice !== undefined) throw malformed(`it lists ${twice.filename} twice`);
  return files;
}

/** What a page lists of one release, as it stands there; nothing where there is no such release. */
export function listedFiles({ files }: SimplePage, project: string, version: string): readonly ListedFile[] {
  return files.filter(({ filename }) => {
    const listed = versionOf(filename, project);
    return listed !== undefined && versionsEqual(listed, version);
  });
}

/** The versions that the files of a page are of; what tells no version is of none. */
export function listedReleases(page: SimplePage, project: string): readonly ListedRelease[] {
  const yanked = new Map<string, boolean>();
  for (const file of page.files) {
    const version = versionOf(file.filename, project);
    if (version === undefined) continue;
    yanked.set(version, (yanked.get(version) ?? true) && file.yanked !== undefined);
  }
  return [...yanked].map(([version, all]) => ({ version, yanked: all }));
}

/** The version in a file name of this project, PEP 440 normalised; absent where none can be told. */
export function versionOf(filename: string, project: string): string | undefined {
  const wheel = /^([^-]+)-([^-]+)-.+\.whl$/i.exec(filename);
  if (wheel !== null)
    return normalizeProject(wheel[1] ?? '') === project ? normalizeVersion(wheel[2] ?? '') : undefined;
  const stem = /^(.+?)(?:\.tar\.(?:gz|bz2|xz|z)|\.tgz|\.zip|\.egg|\.exe|\.msi|\.rpm|\.deb|\.dmg)$/i.exec(
    filename,
  )?.[1];
  for (
    let dash = stem?.indexOf('-') ?? -1;
    stem !== undefined && dash >= 0;
    dash = stem.indexOf('-', dash + 1)
  ) {
    if (normalizeProject(stem.slice(0, dash)) !== project) continue;
    const version = leadingVersion(stem.slice(dash + 1));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** `1.0`, of `1.0`, `1.0-py2.7` and `1.0.win32` alike: the longest beginning that is a version. */
function leadingVersion(text: string): string | undefined {
  // No version is longer; a hostile name must not cost more.
  let rest = text.slice(0, 128);
  for (;;) {
    const version = normalizeVersion(rest);
    if (version !== undefined) return version;
    const cut = Math.max(rest.lastIndexOf('-'), rest.lastIndexOf('.'));
    if (cut < 0) return undefined;
    rest = rest.slice(0, cut);
  }
}

function verifiable(file: ListedFile): IndexFile {
  const { sha256, ...rest } = file;
  if (sha256 !== undefined) return { ...rest, sha256 };
  throw malformed(`it announces no SHA-256 of ${file.filename}, so that a download can't be verified`);
}

function noSuchRelease(page: SimplePage, project: string, version: string): ToolError {
  const versions = [
    ...new Set(page.files.flatMap(({ filename }) => versionOf(filename, project) ?? [])),
  ].sort(compare);
  const latest = versions.slice(-5).reverse();
  const hint =
    latest.length === 0
      ? 'The index lists no files of this project.'
      : `The latest are ${latest.join(', ')}.`;
  return new ToolError('usage', `the package index has no ${project} ${version}`, { hint });
}
