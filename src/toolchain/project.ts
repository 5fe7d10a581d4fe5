import { isTable, lineOfKey, lookup, parseToml, type Table } from '../source/pyproject.ts';
import { notToml, Problems, sha256Of } from './text.ts';
import type { ProjectFile, ProjectRequirement } from './types.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * Line of each entry: the first one after the key that shows it. The file is searched once for all of them: it may be hostile.
 * A fault in finding it only moves an annotation.
 */
export function withLines(
  items: readonly string[],
  text: string,
  key: string,
  shows: (line: string, item: string) => boolean,
): readonly ProjectRequirement[] {
  const start = lineOfKey(text, key);
  if (start === undefined) return items.map((item) => ({ text: item }));
  const lines = text.split('\n').slice(start - 1, start - 1 + MAX_LIST_LINES);
  let from = 0;
  return items.map((item) => {
    const found = lines.findIndex((line, index) => index >= from && shows(line, item));
    if (found < 0) return { text: item, line: start };
    from = found;
    return { text: item, line: start + found };
  });
}

export const quotes = (line: string, item: string): boolean =>
  line.includes(`"${item}"`) || line.includes(`'${item}'`);

export const sets = (line: string, name: string): boolean =>
  /^\s*["']?([\w.-]+)["']?\s*[=.]/.exec(line)?.[1] === name;

/** Lines after its key in which an entry is looked for. */
const MAX_LIST_LINES = 200;

/** Requirements of one list; more are no list that a person reviews. */
const MAX_ITEMS = 1000;

export function texts(value: unknown, key: string, problems: Problems): readonly string[] {
  if (!Array.isArray(value)) {
    problems.add(`${key} is no list`);
    return [];
  }
  const items: readonly unknown[] = value;
  if (items.length > MAX_ITEMS) problems.add(`${key} has more than ${MAX_ITEMS} entries`);
  return items.slice(0, MAX_ITEMS).flatMap((item) => {
    if (typeof item === 'string') return [item];
    problems.add(`${key} has an entry that is no text`);
    return [];
  });
}

/** Keys of `[tool.poetry.dependencies]`, with their constraint; `python` says what Python is supported. */
function poetryDependencies(value: unknown, text: string): readonly ProjectRequirement[] {
  if (!isTable(value)) return [];
  const names = Object.keys(value).filter((name) => name !== 'python');
  return withLines(names.slice(0, MAX_ITEMS), text, 'tool.poetry.dependencies', sets);
}

function dependenciesOf(
  table: Table,
  text: string,
  problems: Problems,
): readonly ProjectRequirement[] | undefined {
  const project = lookup(table, 'project');
  const poetry = lookup(table, 'tool', 'poetry');
  if (project === undefined && poetry === undefined) return undefined;
  const standard = lookup(table, 'project', 'dependencies');
  return [
    ...(standard === undefined
      ? []
      : withLines(texts(standard, 'project.dependencies', problems), text, 'project.dependencies', quotes)),
    ...poetryDependencies(lookup(table, 'tool', 'poetry', 'dependencies'), text),
  ];
}

/** What pyproject.toml requires, to be built (PEP 518) and to run (PEP 621, or Poetry's own table). Never throws. */
export function parseProject(path: string, bytes: Uint8Array): ProjectFile {
  const problems = new Problems();
  const base = { path, sha256: sha256Of(bytes) };
  if (bytes.length > MAX_BYTES) {
    problems.add(`the file is larger than ${MAX_BYTES / 1024} KiB and was not read`);
    return { ...base, problems: problems.list };
  }
  const { table, text, problem } = parseToml(bytes);
  if (problem !== undefined) {
    problems.add(notToml(problem), problem.line);
    return { ...base, problems: problems.list };
  }
  const requires = lookup(table, 'build-system', 'requires');
  if (lookup(table, 'build-system') !== undefined && requires === undefined) {
    problems.add('[build-system] has no "requires" (PEP 518)', lineOfKey(text, 'build-system'));
  }
  const dependencies = dependenciesOf(table, text, problems);
  const dynamic = lookup(table, 'project', 'dynamic');
  const dynamicLine = lineOfKey(text, 'project.dynamic');
  return {
    ...base,
    ...(requires !== undefined && {
      buildRequires: withLines(
        texts(requires, 'build-system.requires', problems),
        text,
        'build-system.requires',
        quotes,
      ),
    }),
    ...(dependencies !== undefined && { dependencies }),
    ...(Array.isArray(dynamic) &&
      dynamic.includes('dependencies') && {
        dynamicDependencies: dynamicLine === undefined ? {} : { line: dynamicLine },
      }),
    problems: problems.list,
  };
}
