import { ProblemList, quote } from './problems.ts';
import type { Problem } from './types.ts';
import { normalizeVersion, versionsEqual } from './version.ts';

interface FilenameParts {
  /** PEP 503 normalised. */
  readonly project: string;
  /** As spelt in the file name. */
  readonly rawProject: string;
  /** PEP 440 normalised. */
  readonly version: string;
  readonly rawVersion: string;
  /** What a strict index would refuse, although the name can be split; empty for a name in its one normal form. */
  readonly problems: readonly Problem[];
}

/** `{project}-{version}(-{build})?-{python}-{abi}-{platform}.whl` (PEP 427). */
export interface WheelFilename extends FilenameParts {
  readonly build?: string;
  readonly pythonTags: readonly string[];
  readonly abiTags: readonly string[];
  readonly platformTags: readonly string[];
  /** The compressed tag sets expanded (PEP 425), each `python-abi-platform`, in the order of the name. */
  readonly tags: readonly string[];
}

/** `{project}-{version}.tar.gz` (PEP 625). */
export type SdistFilename = FilenameParts;

/** The longest name that file systems take, in characters. */
const MAX_FILENAME = 255;

/** Compressed tag sets multiply; the largest real product is below 30. */
const MAX_TAGS = 1000;

const PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ESCAPED_PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?$/;
const BUILD = /^[0-9][A-Za-z0-9_.]*$/;
const TAG = /^[A-Za-z0-9_]+$/;

/** The normal form of a project name (PEP 503): lower case, runs of `-`, `_` and `.` are one `-`. Linear in its length. */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** True for a valid project or extra name (PEP 508, core metadata "Name"): ASCII letters, digits, and `.`, `_`, `-` inside. */
export function isValidName(name: string): boolean {
  return PROJECT.test(name);
}

/** Tells the parts of a file name from the reason why it has none. */
export function isFilename<T extends FilenameParts>(name: T | Problem): name is T {
  return 'project' in name;
}

function checkNormalForm(
  problems: ProblemList,
  rawProject: string,
  rawVersion: string,
  version: string,
): void {
  const escaped = normalizeName(rawProject).replaceAll('-', '_');
  if (rawProject !== escaped) {
    problems.add(
      'name-not-normalised',
      `the project is spelt ${quote(rawProject)}, its normal form is ${escaped}`,
    );
  }
  if (rawVersion !== version) {
    problems.add(
      'version-not-normalised',
      `the version is spelt ${quote(rawVersion)}, its normal form is ${version}`,
    );
  }
}

function invalid(message: string): Problem {
  return { code: 'filename-invalid', message };
}

function tagSet(text: string, what: string, problems: ProblemList): readonly string[] | Problem {
  const tags = text.split('.');
  if (!tags.every((tag) => TAG.test(tag))) return invalid(`${quote(text)} is no set of ${what} tags`);
  if (new Set(tags).size !== tags.length)
    problems.add('duplicate-tag', `a ${what} tag stands twice in ${quote(text)}`);
  else if (tags.toSorted().join('.') !== text) {
    problems.add('tags-not-sorted', `the ${what} tags ${quote(text)} are not sorted`);
  }
  return tags;
}

type Tags = Pick<WheelFilename, 'pythonTags' | 'abiTags' | 'platformTags' | 'tags'>;

function expandTags(python: string, abi: string, platform: string, problems: ProblemList): Tags | Problem {
  const pythonTags = tagSet(python, 'Python', problems);
  const abiTags = tagSet(abi, 'ABI', problems);
  const platformTags = tagSet(platform, 'platform', problems);
  if ('code' in pythonTags) return pythonTags;
  if ('code' in abiTags) return abiTags;
  if ('code' in platformTags) return platformTags;
  if (pythonTags.length * abiTags.length * platformTags.length > MAX_TAGS) {
    return invalid(`the name stands for more than ${MAX_TAGS} tags`);
  }
  const tags = pythonTags.flatMap((p) => abiTags.flatMap((a) => platformTags.map((t) => `${p}-${a}-${t}`)));
  return { pythonTags, abiTags, platformTags, tags };
}

/**
 * Splits the name of a wheel (PEP 427, binary distribution format). Answers a `Problem` where the index or an installer
 * would refuse to split it.
 */
export function parseWheelFilename(filename: string): WheelFilename | Problem {
  if (filename.length > MAX_FILENAME) return invalid('the file name is longer than 255 characters');
  if (!filename.endsWith('.whl')) return invalid('the file name does not end in .whl');
  const parts = filename.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6) {
    return invalid(`a wheel's name has 5 or 6 parts between hyphens, this one has ${parts.length}`);
  }
  const [rawProject = '', rawVersion = ''] = parts;
  const [python = '', abi = '', platform = ''] = parts.slice(-3);
  const build = parts.length === 6 ? (parts[2] ?? '') : undefined;

  // `__` would be an escaped run of separators; packaging and with it the index refuse it.
  if (!ESCAPED_PROJECT.test(rawProject) || rawProject.includes('__')) {
    return invalid(`${quote(rawProject)} is no escaped project name`);
  }
  const version = normalizeVersion(rawVersion);
  if (version === undefined) return invalid(`${quote(rawVersion)} is no version`);
  if (build !== undefined && !BUILD.test(build)) return invalid(`${quote(build)} is no build tag`);

  const problems = new ProblemList();
  checkNormalForm(problems, rawProject, rawVersion, version);
  const tags = expandTags(python, abi, platform, problems);
  if ('code' in tags) return tags;
  return {
    project: normalizeName(rawProject),
    rawProject,
    version,
    rawVersion,
    ...(build === undefined ? {} : { build }),
    ...tags,
    problems: problems.list,
  };
}

/**
 * Splits the name of a source distribution at its last hyphen, as installers do (PEP 625, and what came before it:
 * `python-dateutil-2.9.0.post0.tar.gz`).
 */
export function parseSdistFilename(filename: string): SdistFilename | Problem {
  if (filename.length > MAX_FILENAME) return invalid('the file name is longer than 255 characters');
  if (!filename.endsWith('.tar.gz')) return invalid('the file name does not end in .tar.gz');
  const stem = filename.slice(0, -'.tar.gz'.length);
  const dash = stem.lastIndexOf('-');
  if (dash === -1) return invalid('no hyphen stands between project and version');
  const rawProject = stem.slice(0, dash);
  const rawVersion = stem.slice(dash + 1);
  if (!isValidName(rawProject)) return invalid(`${quote(rawProject)} is no project name`);
  const version = normalizeVersion(rawVersion);
  if (version === undefined) return invalid(`${quote(rawVersion)} is no version`);

  const problems = new ProblemList();
  checkNormalForm(problems, rawProject, rawVersion, version);
  // `demo-1.0-1` is version 1 of `demo-1.0` for some readers and version `1.0-1` of `demo` for others (PEP 440, "Implicit post releases").
  const previous = rawProject.lastIndexOf('-');
  if (previous !== -1 && normalizeVersion(stem.slice(previous + 1)) !== undefined) {
    problems.add('ambiguous-name', `project and version can be told apart in two ways in ${quote(stem)}`);
  }
  return { project: normalizeName(rawProject), rawProject, version, rawVersion, problems: problems.list };
}

/**
 * True where a folder name such as `demo-1.0.dist-info` or `demo-1.0.data` belongs to the wheel of this file name: project
 * and version are equal once normalised (PEP 427, binary distribution format).
 */
export function belongsTo(name: WheelFilename | Problem, folder: string): boolean {
  const stem = folder.replace(/\.(?:dist-info|data)$/, '');
  const dash = stem.lastIndexOf('-');
  if (stem === folder || dash === -1 || !isFilename(name)) return false;
  return (
    normalizeName(stem.slice(0, dash)) === name.project && versionsEqual(stem.slice(dash + 1), name.version)
  );
}
