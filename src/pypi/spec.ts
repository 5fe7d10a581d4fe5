import { normalizeVersion } from '../distribution/version.ts';
import { ToolError } from '../errors.ts';

/** One release of one project. */
export interface PackageSpec {
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
}

const HINT = 'Name one release, such as pypi:embit==0.8.0 or pkg:pypi/embit@0.8.0.';

/** PEP 508 names. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** True for what `parsePackageSpec` is meant to parse, well-formed or not; anything else is a path. */
export function isPackageSpec(input: string): boolean {
  return /^(?:pypi|pkg):/i.test(input);
}

/**
 * Parses `pypi:NAME==VERSION` or a package URL of type pypi.
 * @throws ToolError `usage` for anything but exactly one release
 */
export function parsePackageSpec(input: string): PackageSpec {
  const { name, version } = /^pkg:/i.test(input) ? fromPackageUrl(input) : fromPypiSpec(input);
  if (!PROJECT_NAME.test(name)) throw bad(input, `"${name}" is no project name`);
  const normalized = normalizeVersion(version);
  if (normalized === undefined) throw bad(input, `"${version}" is no version (PEP 440)`);
  return { project: normalizeProject(name), version: normalized };
}

/** PEP 503. */
export function normalizeProject(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

interface RawSpec {
  readonly name: string;
  readonly version: string;
}

function fromPypiSpec(input: string): RawSpec {
  const rest = input.slice('pypi:'.length);
  // PEP 508 spells it `==`; other operators, extras and markers name no one release.
  const match = /^\s*([^\s=<>!~[;@]+)\s*(.*)$/s.exec(rest);
  const [, name = '', constraint = ''] = match ?? [];
  if (match === null) throw bad(input, 'it names no project');
  if (constraint === '') throw bad(input, 'it names no version');
  if (!constraint.startsWith('==') || constraint.startsWith('===')) {
    throw bad(input, 'only NAME==VERSION is understood');
  }
  return { name, version: constraint.slice(2).trim() };
}

/** The part of the package URL specification that names a release; the whole of it costs every start 30 ms. */
function fromPackageUrl(input: string): RawSpec {
  const [type = '', ...path] = input.slice('pkg:'.length).replace(/^\/+/, '').split('/');
  if (type.toLowerCase() !== 'pypi') throw bad(input, 'only package URLs of type pypi are understood');
  // A qualifier may name one file or another repository: taking the URL without it would verify something else.
  if (/[?#]/.test(input)) throw bad(input, 'qualifiers and subpaths are not understood');
  const [last = '', ...more] = path;
  if (more.length > 0) throw bad(input, 'a package URL of type pypi has no namespace');
  const at = last.lastIndexOf('@');
  if (at < 0 || at === last.length - 1) throw bad(input, 'it names no version');
  try {
    return { name: decodeURIComponent(last.slice(0, at)), version: decodeURIComponent(last.slice(at + 1)) };
  } catch (cause) {
    throw bad(input, 'it is no package URL', cause);
  }
}

function bad(input: string, why: string, cause?: unknown): ToolError {
  return new ToolError('usage', `can't take "${input}": ${why}`, { hint: HINT, cause });
}
