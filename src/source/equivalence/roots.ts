import { posix } from 'node:path';
import { isTable, lookup } from '../pyproject.ts';
import type { Project } from './project.ts';
import type { Mapping } from './types.ts';

/** Mappings that configuration may declare; a hostile file names thousands. */
const MAX_MAPPINGS = 200;

export interface Roots {
  /** Mappings of whole source roots (`to` is `''`), in the order in which they are tried. */
  readonly roots: readonly string[];
  /** Mappings of single folders or files, the most specific first. */
  readonly specific: readonly Mapping[];
}

/**
 * Where files of a wheel may come from: the root of the project or its `src` folder, by convention, and what its
 * configuration at the reviewed commit declares. What a backend did is never asked.
 */
export function wheelRoots(project: Project): Roots {
  const { pyproject } = project;
  const tool = (...keys: readonly string[]): unknown => lookup(pyproject, 'tool', ...keys);
  return collect(project, [
    { to: '', from: '' },
    { to: '', from: 'src' },
    ...packageDirectories(project),
    ...strings(tool('setuptools', 'packages', 'find', 'where')).map(whole),
    ...strings(tool('pdm', 'build', 'package-dir')).map(whole),
    ...strings(tool('uv', 'build-backend', 'module-root')).map(whole),
    ...poetryPackages(tool('poetry', 'packages')),
    ...hatchTables(project, 'wheel').flatMap(hatchMappings),
  ]);
}

/** Where files of an sdist may come from: their own place, or where hatch's configuration says. */
export function sdistRoots(project: Project): Roots {
  const hatch = hatchTables(project, 'sdist').flatMap(hatchMappings);
  return collect(project, [{ to: '', from: '' }, ...hatch]);
}

function collect({ folder }: Project, declared: readonly Mapping[]): Roots {
  const roots = new Set<string>();
  const specific: Mapping[] = [];
  for (const { to, from } of declared.slice(0, MAX_MAPPINGS)) {
    const source = inside(posix.join(folder, from));
    const target = inside(to);
    if (source === undefined || target === undefined) continue;
    if (target === '') roots.add(source);
    else specific.push({ to: target, from: source });
  }
  specific.sort((a, b) => b.to.length - a.to.length);
  return { roots: [...roots], specific };
}

/** A path without `.` and `..`, and without slashes at its ends; `undefined` where it leads out. */
function inside(path: string): string | undefined {
  const plain = posix.normalize(path).replace(/^\.?\/+|\/+$/g, '');
  if (plain === '.' || plain === '') return '';
  return plain === '..' || plain.startsWith('../') ? undefined : plain;
}

const whole = (from: string): Mapping => ({ to: '', from });

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `package_dir` in each of its three places: package to folder. */
function packageDirectories({ pyproject, setupCfg, setupPy }: Project): readonly Mapping[] {
  const pairs: [string, string][] = [];
  const table = lookup(pyproject, 'tool', 'setuptools', 'package-dir');
  if (isTable(table)) {
    for (const [name, folder] of Object.entries(table))
      if (typeof folder === 'string') pairs.push([name, folder]);
  }
  for (const line of (setupCfg.get('options')?.get('package_dir')?.value ?? '').split('\n')) {
    const [, name, folder] = /^\s*([\w.]*)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name !== undefined && folder !== undefined) pairs.push([name, folder]);
  }
  const literal = /\bpackage_dir\s*=\s*\{([^{}]*)\}/.exec(setupPy)?.[1] ?? '';
  for (const [, name = '', folder = ''] of literal.matchAll(/["']([\w.]*)["']\s*:\s*["']([\w./-]*)["']/g)) {
    pairs.push([name, folder]);
  }
  const found = setupCfg.get('options.packages.find')?.get('where')?.value;
  return [
    ...pairs.map(([name, from]) => ({ to: name.replaceAll('.', '/'), from })),
    ...(found === undefined ? [] : [whole(found)]),
  ];
}

function poetryPackages(value: unknown): readonly Mapping[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isTable).map(({ from, to }) => ({
    to: typeof to === 'string' ? to : '',
    from: typeof from === 'string' ? from : '',
  }));
}

/** Hatch's tables for one target and for all; a hatch.toml holds them without `tool.hatch`. */
function hatchTables({ pyproject, hatch }: Project, target: 'wheel' | 'sdist'): readonly unknown[] {
  return [
    lookup(pyproject, 'tool', 'hatch', 'build', 'targets', target),
    lookup(hatch, 'build', 'targets', target),
    lookup(pyproject, 'tool', 'hatch', 'build'),
    lookup(hatch, 'build'),
  ];
}

function hatchMappings(table: unknown): readonly Mapping[] {
  if (!isTable(table)) return [];
  const mappings: Mapping[] = [];
  // `packages = ["lib/demo"]` puts `demo` at the top.
  for (const path of strings(table.packages)) {
    mappings.push({ to: posix.basename(path), from: path });
  }
  if (isTable(table.sources)) mappings.push(...fromTable(table.sources));
  else mappings.push(...strings(table.sources).map(whole));
  if (isTable(table['force-include'])) mappings.push(...fromTable(table['force-include']));
  return mappings;
}

function fromTable(table: Readonly<Record<string, unknown>>): readonly Mapping[] {
  return Object.entries(table).flatMap(([from, to]) => (typeof to === 'string' ? [{ to, from }] : []));
}
