import { posix } from 'node:path';
import { isTable, lineOfKey, lookup, parseToml, type Table } from '../source/pyproject.ts';
import { poetryRange } from '../source/metadata/poetry-range.ts';
import { quotes, sets, texts, withLines } from '../toolchain/project.ts';
import { notToml, quoted } from '../toolchain/text.ts';
import { Collector } from './collect.ts';
import { DEFAULT_INDEX, rangeOf } from './terms.ts';
import type { ParsedFile, Terms } from './types.ts';

const MAX_BYTES = 1024 * 1024;

type PythonKind = 'runtime' | 'build' | 'tool';

/** Lists of requirements at fixed places, and tables of such lists; those of tools are listed where tools document them. */
const LISTS: readonly (readonly [PythonKind, string])[] = [
  ['build', 'build-system.requires'],
  ['runtime', 'project.dependencies'],
  ['tool', 'tool.uv.dev-dependencies'],
  ['tool', 'tool.uv.constraint-dependencies'],
  ['tool', 'tool.uv.override-dependencies'],
  ['build', 'tool.uv.build-constraint-dependencies'],
  ['build', 'tool.hatch.build.dependencies'],
];
const TABLES: readonly (readonly [PythonKind, string])[] = [
  ['tool', 'dependency-groups'],
  ['tool', 'tool.pdm.dev-dependencies'],
];
/** Tables of tables with a list each: `tool.hatch.envs.docs.dependencies`. */
const NESTED: readonly (readonly [PythonKind, string, readonly string[]])[] = [
  ['tool', 'tool.hatch.envs', ['dependencies', 'extra-dependencies']],
  ['build', 'tool.hatch.build.targets', ['dependencies']],
  ['build', 'tool.hatch.build.hooks', ['dependencies']],
];

class Reader {
  readonly #path: string;
  readonly #table: Table;
  readonly #text: string;
  readonly #out: Collector;

  constructor(path: string, table: Table, text: string, out: Collector) {
    this.#path = path;
    this.#table = table;
    this.#text = text;
    this.#out = out;
  }

  read(): void {
    for (const [kind, key] of LISTS) this.#list(kind, key, this.#at(key));
    for (const [kind, key] of TABLES) {
      for (const [name, value] of this.#entries(key)) this.#list(kind, `${key}.${name}`, value);
    }
    for (const [extra, value] of this.#entries('project.optional-dependencies')) {
      this.#list('runtime', `project.optional-dependencies.${extra}`, value, extra);
    }
    for (const [kind, key, lists] of NESTED) {
      for (const [name, value] of this.#entries(key)) {
        for (const list of lists) {
          if (isTable(value)) this.#list(kind, `${key}.${name}.${list}`, lookup(value, list));
        }
      }
    }
    this.#dynamic('dependencies');
    this.#dynamic('optional-dependencies');
    this.#poetry('runtime', 'tool.poetry.dependencies');
    this.#poetry('tool', 'tool.poetry.dev-dependencies');
    for (const [group] of this.#entries('tool.poetry.group')) {
      this.#poetry('tool', `tool.poetry.group.${group}.dependencies`, ['tool', 'poetry', 'group', group]);
    }
    for (const [name, value] of this.#entries('tool.uv.sources')) {
      for (const source of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        this.#source(name, source);
    }
    this.#indexes();
  }

  #at(key: string): unknown {
    return lookup(this.#table, ...key.split('.'));
  }

  #line(key: string): number | undefined {
    return lineOfKey(this.#text, key);
  }

  #entries(key: string): readonly (readonly [string, unknown])[] {
    const value = this.#at(key);
    if (value === undefined) return [];
    if (isTable(value)) return Object.entries(value);
    this.#out.problems.add(`${key} is no table`, this.#line(key));
    return [];
  }

  #list(kind: PythonKind, key: string, value: unknown, extra?: string): void {
    if (value === undefined) return;
    // PEP 735: a group may include another one, which is read by itself.
    const own: readonly unknown[] | undefined = Array.isArray(value)
      ? value.filter((item) => !(key.startsWith('dependency-groups.') && isInclusion(item)))
      : undefined;
    const items = texts(own ?? value, key, this.#out.problems);
    for (const { text, line } of withLines(items, this.#text, key, quotes)) {
      this.#out.requirement(kind, text, { section: key, line, extra });
    }
  }

  /** Setuptools can read them from files; setup.py and setup.cfg are read by themselves. */
  #dynamic(key: 'dependencies' | 'optional-dependencies'): void {
    const dynamic = this.#at('project.dynamic');
    if (!Array.isArray(dynamic) || !dynamic.includes(key)) return;
    const line = this.#line('project.dynamic');
    const value = lookup(this.#table, 'tool', 'setuptools', 'dynamic', key);
    if (value !== undefined) {
      const tables =
        key === 'dependencies' ? [['', value] as const] : isTable(value) ? Object.entries(value) : [];
      for (const [extra, table] of tables) this.#files(table, extra === '' ? undefined : extra, line);
      return;
    }
    const backend = this.#at('build-system.build-backend');
    const known = backend === undefined || (typeof backend === 'string' && backend.startsWith('setuptools.'));
    if (!known || isTable(this.#at('tool.hatch.metadata.hooks'))) {
      this.#out.problems.add(`"${key}" is dynamic: the build backend decides what they are`, line);
    }
  }

  #files(table: unknown, extra: string | undefined, line: number | undefined): void {
    const named: unknown = isTable(table) ? lookup(table, 'file') : undefined;
    const files: readonly unknown[] = Array.isArray(named) ? named : [named];
    for (const file of files) {
      if (typeof file !== 'string') {
        this.#out.problems.add('[tool.setuptools.dynamic] names no file of dependencies', line);
        continue;
      }
      const path = posix.join(posix.dirname(this.#path), file);
      this.#out.include(path, { kind: 'runtime', ...(extra !== undefined && { extra }) }, line);
    }
  }

  #poetry(kind: PythonKind, key: string, parent?: readonly string[]): void {
    const value = parent === undefined ? this.#at(key) : lookup(this.#table, ...parent, 'dependencies');
    if (value === undefined) return;
    if (!isTable(value)) {
      this.#out.problems.add(`${key} is no table`, this.#line(key));
      return;
    }
    const names = Object.keys(value).filter((name) => name !== 'python');
    for (const { text: name, line } of withLines(names, this.#text, key, sets)) {
      const written: unknown = value[name];
      for (const one of Array.isArray(written) ? (written as readonly unknown[]) : [written]) {
        const terms = poetryTerms(one);
        if (terms === undefined)
          this.#out.problems.add(`${key}: ${quoted(name)} has no form that is known`, line);
        else this.#out.add({ kind, name, text: `${name} ${shown(one)}`, terms }, { section: key, line });
      }
    }
  }

  /** uv takes the project from there, whatever the requirement says. */
  #source(name: string, source: unknown): void {
    const line = this.#line(`tool.uv.sources.${name}`);
    if (isTable(source) && source.workspace === true) return;
    const terms: Terms = { form: 'range', specifiers: [], extras: [], hashed: false, origin: shown(source) };
    this.#out.add(
      { kind: 'tool', name, text: `${name} from ${shown(source)}`, terms },
      { section: 'tool.uv.sources', line },
    );
  }

  #indexes(): void {
    for (const key of ['tool.uv.index', 'tool.poetry.source', 'tool.pdm.source']) {
      const value = this.#at(key);
      for (const item of Array.isArray(value) ? (value as readonly unknown[]) : []) {
        this.#index(isTable(item) ? item.url : undefined, key);
      }
    }
    for (const table of ['tool.uv', 'tool.uv.pip']) {
      for (const name of ['index-url', 'extra-index-url', 'find-links']) {
        const value = this.#at(`${table}.${name}`);
        if (value === undefined) continue;
        for (const url of Array.isArray(value) ? (value as readonly unknown[]) : [value])
          this.#index(url, `${table}.${name}`);
      }
    }
  }

  #index(url: unknown, section: string): void {
    // Poetry knows the default index by its name alone.
    if (url === undefined && section === 'tool.poetry.source') return;
    const line = this.#line(section);
    if (typeof url !== 'string') this.#out.problems.add(`${section} has no "url"`, line);
    else if (url.replace(/\/+$/, '') !== DEFAULT_INDEX)
      this.#out.add({ kind: 'index', name: url, text: url, terms: { form: 'text' } }, { section, line });
  }
}

function isInclusion(item: unknown): boolean {
  return isTable(item) && typeof item['include-group'] === 'string' && Object.keys(item).length === 1;
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? value
    : JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
}

const ORIGINS = ['git', 'url', 'path', 'file', 'source', 'branch', 'rev', 'tag', 'subdirectory'];
const CONDITIONS = ['markers', 'python', 'platform'];

/** A dependency of Poetry: a constraint, or a table with one ("Dependency specification"). */
function poetryTerms(value: unknown): Terms | undefined {
  if (typeof value === 'string') return poetryVersions(value);
  if (!isTable(value)) return undefined;
  const origin = ORIGINS.flatMap((key) => (key in value ? [`${key}=${shown(value[key])}`] : []));
  const conditions = CONDITIONS.flatMap((key) => (key in value ? [`${key} = ${shown(value[key])}`] : []));
  const { version, extras } = value;
  if (typeof version !== 'string' && origin.length === 0) return undefined;
  const range = poetryVersions(typeof version === 'string' ? version : '*');
  return {
    ...range,
    extras: Array.isArray(extras) ? extras.filter((one) => typeof one === 'string') : [],
    ...(origin.length > 0 && { origin: origin.join(' ') }),
    // Poetry's own conditions are compared as one text.
    ...(conditions.length > 0 && { marker: JSON.stringify(conditions.join('; ')) }),
  };
}

function poetryVersions(text: string): Extract<Terms, { form: 'range' }> {
  const specifiers = poetryRange(text);
  const none = rangeOf({ name: '', project: '', extras: [], specifiers: [] });
  if (specifiers !== undefined) return { ...none, specifiers };
  return { form: 'range', extras: [], hashed: false };
}

/** Everything that pyproject.toml requires: PEP 518, 621, 735, and the tables of uv, Poetry, PDM and Hatch. Never throws. */
export function pyprojectDependencies(path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  if (bytes.length > MAX_BYTES) {
    out.problems.add(`the file is larger than ${MAX_BYTES / 1024} KiB and was not read`);
    return out.parsed;
  }
  const { table, text, problem } = parseToml(bytes);
  if (problem !== undefined) out.problems.add(notToml(problem), problem.line);
  else new Reader(path, table, text, out).read();
  return out.parsed;
}
