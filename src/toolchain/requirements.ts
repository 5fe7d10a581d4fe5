import { normalizeName } from '../distribution/filename.ts';
import { parseRequirement, type Requirement } from '../distribution/requirement.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { parsePipOptions, type ParsedOption } from './pip-options.ts';
import { shellWords } from './shell-words.ts';
import { decodeUtf8, Problems, pythonLines, quoted, sha256Of, type NumberedLine } from './text.ts';
import type { Constraint, ConstraintsFile, Hash, Include, Origin, PipOption } from './types.ts';

/** Far above the largest real ones (several thousand hashes). */
const MAX_BYTES = 4 * 1024 * 1024;

/** One logical line: continuation lines joined, comment removed. */
function* logicalLines(lines: readonly NumberedLine[]): Generator<NumberedLine> {
  let parts: string[] = [];
  let first = 0;
  for (const { text, line } of lines) {
    // A comment ends the line that continues into it, whatever it ends in itself.
    const isComment = /^\s*#/.test(text);
    if (parts.length === 0) first = line;
    if (text.endsWith('\\') && !isComment) {
      parts.push(withoutBackslashes(text));
      continue;
    }
    const whole = [...parts, isComment ? ` ${text}` : text].join('');
    parts = [];
    const bare = withoutComment(whole);
    if (bare !== '') yield { text: bare, line: first };
  }
  const rest = withoutComment(parts.join(''));
  if (rest !== '') yield { text: rest, line: first };
}

/** pip takes those at the beginning away as well. */
function withoutBackslashes(text: string): string {
  let [from, to] = [0, text.length];
  while (to > 0 && text[to - 1] === '\\') to -= 1;
  while (from < to && text[from] === '\\') from += 1;
  return text.slice(from, to);
}

/** `#` begins a comment at the start and after white space only: a URL may hold one. */
function withoutComment(text: string): string {
  const at = text.startsWith('#') ? 0 : text.search(/\s#/);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** The requirement, which ends before the first word with a hyphen, and the rest. pip splits at spaces alone. */
function splitLine(text: string): { readonly requirement: string; readonly rest: string } {
  if (text.startsWith('-')) return { requirement: '', rest: text };
  const at = text.indexOf(' -');
  return at < 0
    ? { requirement: text, rest: '' }
    : { requirement: text.slice(0, at).trim(), rest: text.slice(at + 1) };
}

/** The version of the one clause that allows a single version. */
export function pinnedVersion({ specifiers }: Requirement): string | undefined {
  const [clause] = specifiers;
  if (specifiers.length !== 1 || clause === undefined) return undefined;
  const version = /^={2,3}([^=*]+)$/.exec(clause)?.[1];
  return version === undefined ? undefined : normalizeVersion(version);
}

const VERSION_CONTROL = /^(?:git|hg|svn|bzr)\+/i;

/** What pip takes for a path: it has a separator, begins with a dot, or is named like an archive. */
function looksLikePath(text: string): boolean {
  const [name = ''] = text.split(/[\s;[]/, 1);
  return /[/\\]|^\./.test(name) || /\.(?:whl|zip|tgz|tar|tar\.\w+|tbz|txz|tlz)$/i.test(name);
}

function originOf(text: string): Origin | undefined {
  if (/^file:/i.test(text)) return 'path';
  if (text.includes('://') || VERSION_CONTROL.test(text)) return 'address';
  return looksLikePath(text) ? 'path' : undefined;
}

/** The algorithm keeps its case: pip knows the lower-case names alone. */
function hashOf(value: string): Hash | undefined {
  const colon = value.indexOf(':');
  return colon < 0 ? undefined : { algorithm: value.slice(0, colon), digest: value.slice(colon + 1) };
}

class Reader {
  readonly constraints: Constraint[] = [];
  readonly options: PipOption[] = [];
  readonly includes: Include[] = [];
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  read({ text, line }: NumberedLine): void {
    // pip puts the value of the variable there, and so another text on another machine.
    const variable = /\$\{[A-Z0-9_]+\}/.exec(text)?.[0];
    if (variable !== undefined) this.options.push({ name: variable, known: false, line });
    const { requirement, rest } = splitLine(text);
    const words = shellWords(rest);
    if (words === undefined) {
      this.#problems.add(`quotes that are not closed, or a backslash at the end: ${quoted(text)}`, line);
      return;
    }
    const { options, dropped, problem } = parsePipOptions(words);
    if (problem !== undefined) this.#problems.add(problem, line);
    if (dropped.length > 0) {
      this.#problems.add(`pip passes over ${quoted(dropped.join(' '))} without a word`, line);
    }
    const hashes = this.#hashes(options, line);
    if (requirement !== '') this.#requirement(requirement, hashes, line);
    for (const option of options) this.#option(option, requirement, line);
  }

  #hashes(options: readonly ParsedOption[], line: number): readonly Hash[] {
    return options.flatMap(({ name, value }) => {
      if (name !== '--hash' || value === undefined) return [];
      const hash = hashOf(value);
      if (hash === undefined)
        this.#problems.add(`--hash has no algorithm before a colon: ${quoted(value)}`, line);
      return hash ?? [];
    });
  }

  #requirement(text: string, hashes: readonly Hash[], line: number): void {
    const base = { text, line, files: [{ hashes }] };
    const parsed = parseRequirement(text);
    if ('code' in parsed) {
      const origin = originOf(text);
      if (origin === undefined) this.#problems.add(parsed.message, line);
      else this.constraints.push({ ...base, origin });
      return;
    }
    const { name, project, marker, url, specifiers } = parsed;
    // A file of that name in the working folder wins over the project of that name.
    if (specifiers.length === 0 && url === undefined && looksLikePath(name)) {
      this.constraints.push({ ...base, origin: 'path' });
      return;
    }
    const version = pinnedVersion(parsed);
    this.constraints.push({
      ...base,
      project,
      origin: url === undefined ? 'index' : /^file:/i.test(url) ? 'path' : 'address',
      ...(version !== undefined && { version }),
      ...(marker !== undefined && { marker }),
    });
  }

  #option({ name, value, known }: ParsedOption, requirement: string, line: number): void {
    if (name === '--hash') {
      if (requirement === '') this.#problems.add('--hash stands by no requirement', line);
      return;
    }
    const other = name === '--requirement' || name === '--constraint' || name === '--editable';
    if (!other || value === undefined) {
      this.options.push({ name, known, line, ...(value !== undefined && { value }) });
    } else if (requirement !== '') {
      this.#problems.add(`pip passes over ${name} beside a requirement`, line);
    } else if (name === '--editable') {
      const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(value)?.[1];
      const project = egg === undefined ? {} : { project: normalizeName(egg) };
      this.constraints.push({ text: value, origin: 'editable', files: [], line, ...project });
    } else {
      this.includes.push({ value, line });
    }
  }
}

/** PEP 263, which pip obeys in requirements files: a comment can make the same bytes another text. */
function declaredEncoding(lines: readonly NumberedLine[]): string | undefined {
  for (const { text } of lines.slice(0, 2)) {
    const encoding = text.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(text)?.[1] : undefined;
    if (encoding !== undefined) return encoding;
  }
  return undefined;
}

/**
 * A requirements or constraints file as pip reads it; the files that it includes are not read. Never throws.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 * @param path from the project's root, for messages
 */
export function parseRequirementsFile(path: string, bytes: Uint8Array): ConstraintsFile {
  const problems = new Problems();
  const lines = pythonLines(decodeUtf8(bytes, MAX_BYTES, problems), problems);
  const encoding = declaredEncoding(lines);
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) {
    problems.add(`the file says that its encoding is ${quoted(encoding)}; only UTF-8 is read`, 1);
  }
  const reader = new Reader(problems);
  for (const line of logicalLines(lines)) reader.read(line);
  const { constraints, options, includes } = reader;
  const format = 'requirements';
  return { path, format, sha256: sha256Of(bytes), constraints, options, includes, problems: problems.list };
}
