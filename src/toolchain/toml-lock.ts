import { normalizeName } from '../distribution/filename.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { isTable, parseToml, type Table } from '../source/pyproject.ts';
import { notToml, Problems, sha256Of } from './text.ts';
import type { Constraint, ConstraintsFile, HashedFile, Hash, Origin, PipOption } from './types.ts';

/** The lock files of the largest projects have a few MiB. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What the two formats say of a package, each in its own way. */
export interface LockedPackage {
  /** `undefined`: a folder of the project itself. */
  readonly origin: Origin | undefined;
  readonly index?: string | undefined;
  /** The address of a package that comes from no index. */
  readonly address?: string | undefined;
  readonly marker?: string | undefined;
  readonly files: readonly HashedFile[];
}

export interface LockFormat {
  readonly format: ConstraintsFile['format'];
  /** Name of the array of packages. */
  readonly key: string;
  /** Why this version of the format can't be read. */
  readonly versionProblem: (table: Table) => string | undefined;
  readonly read: (table: Table) => LockedPackage;
}

/** A lock file in TOML by its format. Never throws. */
export function parseLock(path: string, bytes: Uint8Array, lock: LockFormat): ConstraintsFile {
  const problems = new Problems();
  const constraints: Constraint[] = [];
  const options: PipOption[] = [];
  for (const { table, line } of packagesOf(bytes, lock, problems)) {
    const name = textAt(table, 'name');
    if (name === undefined) {
      problems.add('a package has no name', line);
      continue;
    }
    const place = line === undefined ? {} : { line };
    const { origin, index, address, marker, files } = lock.read(table);
    if (index !== undefined) options.push({ name: '--index-url', value: index, known: true, ...place });
    if (origin === undefined) continue;
    const written = textAt(table, 'version');
    const version = written === undefined ? undefined : normalizeVersion(written);
    constraints.push({
      project: normalizeName(name),
      text: written === undefined ? name : `${name}==${written}`,
      origin,
      // A package that lists no file has nothing that a hash could hold for.
      files: files.length === 0 ? [{ hashes: [] }] : files,
      ...(version !== undefined && { version }),
      ...(marker !== undefined && { marker }),
      ...(index !== undefined && { index }),
      ...(address !== undefined && { address }),
      ...place,
    });
  }
  const { format } = lock;
  return {
    path,
    format,
    sha256: sha256Of(bytes),
    constraints,
    options,
    includes: [],
    problems: problems.list,
  };
}

interface Place {
  readonly table: Table;
  readonly line: number | undefined;
}

function packagesOf(
  bytes: Uint8Array,
  { key, versionProblem }: LockFormat,
  problems: Problems,
): readonly Place[] {
  if (bytes.length > MAX_BYTES) {
    problems.add(`the file is larger than ${MAX_BYTES / 1024 / 1024} MiB and was not read`);
    return [];
  }
  const { table, text, problem } = parseToml(bytes);
  if (problem !== undefined) {
    problems.add(notToml(problem), problem.line);
    return [];
  }
  const wrong = versionProblem(table);
  if (wrong !== undefined) problems.add(wrong);
  const value = table[key] ?? [];
  if (!Array.isArray(value) || !value.every(isTable)) {
    problems.add(`"${key}" is no array of tables`);
    return [];
  }
  const packages: readonly Table[] = value;
  const lines = headerLines(text, key);
  // Written in another way than as [[…]] headers: then nobody knows their lines.
  return packages.map((one, index) => ({
    table: one,
    line: lines.length === packages.length ? lines[index] : undefined,
  }));
}

function headerLines(text: string, key: string): readonly number[] {
  const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${key}[ \\t]*\\]\\]`);
  return text.split('\n').flatMap((line, index) => (header.test(line) ? [index + 1] : []));
}

export function textAt(table: Table, key: string): string | undefined {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function tableAt(table: Table, key: string): Table | undefined {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return isTable(value) ? value : undefined;
}

/** The files that a package lists: those of its wheels, and what stands by itself under the other keys. */
export function filesOf(
  table: Table,
  single: readonly string[],
  hashesOf: (file: Table) => readonly Hash[],
): readonly HashedFile[] {
  const wheels: unknown = Object.hasOwn(table, 'wheels') ? table.wheels : [];
  // What is no table has no hash either, and is reported for that.
  const files: readonly unknown[] = [
    ...single.flatMap((key) => (Object.hasOwn(table, key) ? [table[key]] : [])),
    ...(Array.isArray(wheels) ? (wheels as readonly unknown[]) : [wheels]),
  ];
  return files.map((file) => {
    if (!isTable(file)) return { hashes: [] };
    const name =
      textAt(file, 'name') ?? textAt(file, 'url') ?? textAt(file, 'path') ?? textAt(file, 'filename');
    return {
      hashes: hashesOf(file),
      ...(name !== undefined && { name: name.slice(name.lastIndexOf('/') + 1) }),
    };
  });
}

/** Whether a path stays below the project's root: then what it names is reviewed with the project. */
export function isInside(path: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
}
