import { compileGlob } from '../../policy/glob.ts';
import { isTable } from '../pyproject.ts';
import type { BackendName, Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { textOf, textsOf } from './values.ts';

/** What backends take for licences where nothing is declared (PEP 639, "license-files"). */
const DEFAULT_GLOBS = [
  ...['LICENSE*', 'LICENCE*', 'COPYING*', 'NOTICE*', 'AUTHORS*'],
  ...['LICENSES/**', 'licenses/**'],
];

/** Globs of one glob with character classes, as in `LICEN[CS]E*`; ranges and negation are not expanded. */
function expanded(glob: string): readonly string[] {
  const match = /^([^[]*)\[([A-Za-z0-9_]+)\]([^[]*)$/.exec(glob);
  if (match === null) return [glob];
  const [, before = '', characters = '', after = ''] = match;
  return Array.from(characters, (character) => before + character + after);
}

/** Globs that are looked at; real projects have three. */
const MAX_GLOBS = 50;

/** Paths of the tree that any of the globs matches. */
function matching(files: TreeFiles, globs: readonly string[]): readonly string[] {
  const matches = globs.slice(0, MAX_GLOBS).flatMap(expanded).map(compileGlob);
  return [...files.tree.files.keys()].filter((path) => matches.some((matched) => matched(path)));
}

/**
 * License-File: the files that the declared globs match, or a choice of those that backends find by name. Before metadata 2.4
 * no header had to name them, so only what `[project]` declares in the form of PEP 639 must be there.
 */
export function readLicenseFiles(draft: Draft, files: TreeFiles, declared: unknown): void {
  const listed = isTable(declared)
    ? [...textsOf(declared.paths), ...textsOf(declared.globs)]
    : textsOf(declared);
  if (Array.isArray(declared)) draft.known('license-file', matching(files, listed));
  else draft.known('license-file', [], matching(files, isTable(declared) ? listed : DEFAULT_GLOBS));
}

/** `license` of PEP 621 or PEP 639: an expression, `{text}` or `{file}`. */
export function readLicense(draft: Draft, files: TreeFiles, license: unknown, backend: BackendName): void {
  if (typeof license === 'string') {
    draft.one('license', license);
    return;
  }
  if (!isTable(license)) return;
  const text = textOf(license.text);
  const path = textOf(license.file);
  // poetry looks the text up among the SPDX identifiers.
  if (text !== undefined) draft.known('license', backend === 'poetry' ? [] : [text], [text]);
  if (path === undefined) return;
  const read = files.read(path);
  if ('why' in read) draft.unknown('license', read.why);
  // Some write the text into the header, others name the file.
  else draft.known('license', [], [read.text]);
  draft.add('license-file', [], [path]);
}
