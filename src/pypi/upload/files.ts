import type { Entry } from '../../archive/types.ts';
import { isScriptGroup, type EntryPoints } from '../../distribution/entry-points.ts';
import { isFilename, normalizeName } from '../../distribution/filename.ts';
import { quote } from '../../distribution/problems.ts';
import type { Parsed, Sdist, Wheel } from '../../distribution/types.ts';
import { normalizeVersion, versionsEqual } from '../../distribution/version.ts';
import { hasLicenseFields } from './fields.ts';
import { isUploadPlatform } from './platform-tags.ts';
import { refusalOf, type Refusal } from './refusal.ts';

const MiB = 1024 * 1024;

/** PyPI takes larger files only of projects that were granted a limit of their own. */
export const MAX_FILE_BYTES = 100 * MiB;

/** A wheel that inflates to more than this, and to more than so many times its size, counts as a bomb there. */
const MIN_BOMB_BYTES = 64 * MiB;
const MAX_RATIO = 50;

/** What PyPI refuses of a source distribution besides its metadata: the name of the file (PEP 625) and licences that are not there. */
export function* sdistRefusals(sdist: Sdist): Generator<Refusal> {
  const { metadata, filename, topFolder } = sdist;
  const version = normalizeVersion(metadata?.value.version ?? '');
  const name = metadata?.value.name;
  if (name !== undefined && version !== undefined) {
    const expected = `${escaped(name)}-${version}.tar.gz`;
    if (filename !== expected) {
      yield { subject: 'filename', message: `the file name is invalid, it should be ${quote(expected)}` };
    }
  }
  if (topFolder !== undefined) yield* licenseFileRefusals(sdist, `${topFolder}/`);
}

/** What PyPI refuses of a wheel besides its metadata. */
export function* wheelRefusals(wheel: Wheel): Generator<Refusal> {
  yield* wheelNameRefusals(wheel);
  const { name, archive, size, entryPoints } = wheel;
  if (isFilename(name)) {
    // Neither is normalised before it looks into the archive, so that no other spelling of the folder is found.
    const folder = `${name.rawProject}-${name.rawVersion}.dist-info`;
    if (wheel.distInfo !== undefined && wheel.distInfo !== folder) {
      const message = `its metadata are looked for in ${quote(folder)}, not in ${quote(wheel.distInfo)}`;
      yield { subject: 'dist-info', message };
    }
    yield* licenseFileRefusals(wheel, `${folder}/licenses/`);
  }
  if (entryPoints) yield* entryPointRefusals(entryPoints);
  const inflated = archive.entries.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (inflated > MIN_BOMB_BYTES && inflated > size * MAX_RATIO) {
    yield { subject: 'archive', message: `it inflates to more than ${MAX_RATIO} times its size` };
  }
  yield* pathRefusals(wheel);
}

/** Faults at which configparser stops, which is what PyPI reads entry_points.txt with. */
const STOPS: ReadonlySet<string> = new Set([
  'duplicate-section',
  'no-delimiter',
  'not-utf-8',
  'outside-section',
]);

function* entryPointRefusals({ value, problems }: Parsed<EntryPoints>): Generator<Refusal> {
  const subject = 'entry points';
  // What configparser takes for more of the value above is no line of its own to it.
  const continued = new Set(problems.map(({ code, line }) => (code === 'continuation-line' ? line : 0)));
  for (const { code, message, line } of problems) {
    if (STOPS.has(code) && !continued.has(line)) yield { subject, message };
  }
  const seen = new Set<string>();
  for (const { group, name } of value.entries) {
    const key = `${group}\n${name}`;
    if (seen.has(key)) yield { subject, message: `${quote(name)} stands twice in ${quote(group)}` };
    seen.add(key);
    if (isScriptGroup(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name)) {
      yield { subject, message: `${quote(name)} is no name of a command` };
    }
  }
}

function* wheelNameRefusals({ name, metadata }: Wheel): Generator<Refusal> {
  if (!isFilename(name)) return;
  const platforms = name.platformTags.filter((tag) => !isUploadPlatform(tag));
  for (const tag of platforms) {
    yield { subject: 'platform tag', message: `the platform tag ${quote(tag)} is not supported` };
  }
  const { name: project = name.rawProject, version } = metadata?.value ?? {};
  const expected = escaped(project);
  if (name.rawProject !== expected) {
    const message = `the file name should begin with the normalised project name ${quote(expected)}, not ${quote(name.rawProject)}`;
    yield { subject: 'filename', message };
  }
  if (version !== undefined && normalizeVersion(version) && !versionsEqual(version, name.version)) {
    yield { subject: 'filename', message: `the version in the file name should be ${quote(version)}` };
  }
}

function* licenseFileRefusals({ metadata, archive }: Wheel | Sdist, folder: string): Generator<Refusal> {
  if (metadata === undefined || !hasLicenseFields(metadata.value)) return;
  const paths = new Set(archive.entries.map(({ path }) => path));
  for (const header of metadata.value.licenseFiles) {
    if (header.value === '') continue;
    if (/\.\.|[*\\]|^\/|^[A-Za-z]:/.test(header.value)) {
      yield refusalOf(header, `${quote(header.value)} is no relative path`);
    } else if (!paths.has(folder + header.value)) {
      yield refusalOf(header, `${quote(header.value)} does not exist at ${quote(folder + header.value)}`);
    }
  }
}

/** Approvable elsewhere, for a reader of one's own; the index compares each name with the central directory byte by byte. */
function* pathRefusals({ archive }: Wheel): Generator<Refusal> {
  const isControl = ({ path }: Entry): boolean => /[\0-\x1f\x7f]/.test(path);
  if (archive.entries.some(isControl)) {
    yield { subject: 'archive', message: 'a name in the archive holds a control character' };
  }
  const codes = new Set(archive.anomalies.map(({ code }) => code));
  if (codes.has('path-encoding'))
    yield { subject: 'archive', message: 'a name in the archive is not marked as UTF-8' };
  if (codes.has('duplicate-path')) yield { subject: 'archive', message: 'two entries have one name' };
}

function escaped(project: string): string {
  return normalizeName(project).replaceAll('-', '_');
}
