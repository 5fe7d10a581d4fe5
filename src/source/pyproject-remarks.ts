import { BUILD_HOOK_GROUPS } from '../python/setup-call.ts';
import { isCommandName, isStartUpName } from '../python/hook-names.ts';
import { isTable, lineOfKey, lookup, type Table, type TomlFile } from './pyproject.ts';
import { isDirectUrl, type BuildRemark, type BuildRuleId } from './remarks.ts';
import { commandOf } from './setup-cfg-remarks.ts';
import type { Severity } from '../report/types.ts';

/** Backends that run no code of the project unless it is configured to, and build pure Python. */
export const KNOWN_BACKENDS: ReadonlySet<string> = new Set([
  'setuptools.build_meta',
  'setuptools.build_meta:__legacy__',
  'hatchling.build',
  'flit_core.buildapi',
  'poetry.core.masonry.api',
  'pdm.backend',
  'uv_build',
]);

/** Hooks of hatchling and plug-ins that write data and load no code of the project. */
const DATA_HOOKS = new Set([
  'version',
  'vcs',
  'fancy-pypi-readme',
  'requirements_txt',
  'docstring-description',
]);

/** Remarks of one rule and severity on one file; a hostile one could earn a hundred thousand, each with a search for its line. */
const MAX_REMARKS = 50;

type Add = (rule: BuildRuleId, severity: Severity, key: string, message: string) => void;

const isOn = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
const isFilled = (value: unknown): boolean =>
  isOn(value) && !(isTable(value) && Object.keys(value).length === 0);
const keysOf = (value: unknown): readonly string[] => (isTable(value) ? Object.keys(value) : []);
const valuesOf = (value: unknown): readonly unknown[] => (isTable(value) ? Object.values(value) : []);
/** A value for a message; tables and numbers are named by their kind, as nothing sound has them there. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : isTable(value) ? 'a table' : `a ${typeof value}`;
}

function buildSystem(table: Table, approved: ReadonlySet<string>, add: Add): void {
  const system = lookup(table, 'build-system');
  if (system === undefined) return;
  const path = lookup(table, 'build-system', 'backend-path');
  if (path !== undefined) {
    add(
      'in-tree-backend',
      'error',
      'build-system.backend-path',
      `the build backend is loaded from the sdist itself: backend-path = ${textOf(path)}`,
    );
  }
  const backend = lookup(table, 'build-system', 'build-backend');
  const named = typeof backend === 'string' ? backend : undefined;
  if (backend !== undefined && (named === undefined || !approved.has(named))) {
    add(
      'unapproved-backend',
      'error',
      'build-system.build-backend',
      `the build backend ${textOf(backend)} is not among the approved ones`,
    );
  }
  const requires = lookup(table, 'build-system', 'requires');
  if (!Array.isArray(requires)) {
    add(
      'build-config-unreadable',
      'error',
      'build-system.requires',
      '[build-system] has no list `requires` (PEP 518)',
    );
    return;
  }
  for (const requirement of requires as readonly unknown[]) {
    if (typeof requirement !== 'string') {
      add(
        'build-config-unreadable',
        'error',
        'build-system.requires',
        'an entry of [build-system] requires is no text',
      );
    } else if (isDirectUrl(requirement)) {
      add(
        'build-requirement-url',
        'error',
        'build-system.requires',
        `the build requires "${requirement}" from an address of its own`,
      );
    }
  }
}

/** Hatchling's configuration: [tool.hatch] of pyproject.toml, or hatch.toml without that prefix. */
export function hatchRemarks(hatch: unknown, prefix: string, add: Add): void {
  if (!isTable(hatch)) return;
  const targets = lookup(hatch, 'build', 'targets');
  const hookTables: [string, unknown][] = [
    ['build.hooks', lookup(hatch, 'build', 'hooks')],
    ['metadata.hooks', lookup(hatch, 'metadata', 'hooks')],
    ...keysOf(targets).map((target): [string, unknown] => [
      `build.targets.${target}.hooks`,
      lookup(hatch, 'build', 'targets', target, 'hooks'),
    ]),
  ];
  for (const [where, hooks] of hookTables) {
    for (const name of keysOf(hooks)) {
      if (DATA_HOOKS.has(name)) continue;
      const severity = name === 'custom' ? 'error' : 'warning';
      const what = name === 'custom' ? 'runs a file of the sdist' : 'runs a plug-in';
      add(
        'build-hook',
        severity,
        `${prefix}${where}.${name}`,
        `the hatch hook ${where}.${name} ${what} in the build`,
      );
    }
  }
  if (keysOf(targets).includes('custom')) {
    add(
      'build-hook',
      'error',
      `${prefix}build.targets.custom`,
      'the hatch target custom runs a builder of the sdist',
    );
  }
  if (lookup(hatch, 'version', 'source') === 'code') {
    add(
      'install-time-import',
      'warning',
      `${prefix}version.source`,
      'hatch runs a module of the sdist to find the version (version.source = "code")',
    );
  }
}

function pdm(table: Table, files: ReadonlySet<string>, add: Add): void {
  const config = lookup(table, 'tool', 'pdm');
  const usesPdm = lookup(table, 'build-system', 'build-backend') === 'pdm.backend';
  for (const key of ['custom-hook', 'run-setuptools', 'setup-script']) {
    if (isOn(lookup(table, 'tool', 'pdm', 'build', key))) {
      add(
        'build-hook',
        'error',
        `tool.pdm.build.${key}`,
        `pdm runs a file of the sdist in the build: [tool.pdm.build] ${key}`,
      );
    }
  }
  const legacy = isTable(config) ? lookup(config, 'build') : undefined;
  if (typeof legacy === 'string')
    add('build-hook', 'error', 'tool.pdm.build', `pdm runs "${legacy}" in the build`);
  if (usesPdm && files.has('pdm_build.py')) {
    add(
      'build-hook',
      'error',
      'build-system.build-backend',
      'pdm runs pdm_build.py of the sdist in the build',
    );
  }
  if (lookup(table, 'tool', 'pdm', 'version', 'source') === 'call') {
    add(
      'install-time-import',
      'warning',
      'tool.pdm.version.getter',
      'pdm imports a module of the sdist to find the version (source = "call")',
    );
  }
}

function poetry(table: Table, add: Add): void {
  const build = lookup(table, 'tool', 'poetry', 'build');
  const script = typeof build === 'string' ? build : lookup(table, 'tool', 'poetry', 'build', 'script');
  if (isOn(script))
    add(
      'build-hook',
      'error',
      'tool.poetry.build',
      `poetry runs ${textOf(script)} of the sdist in the build`,
    );
}

function setuptools(table: Table, add: Add): void {
  const under = (...keys: string[]): unknown => lookup(table, 'tool', 'setuptools', ...keys);
  if (isFilled(under('cmdclass'))) {
    const message = 'pyproject.toml replaces build commands: [tool.setuptools.cmdclass]';
    add('custom-build-command', 'error', 'tool.setuptools.cmdclass', message);
  }
  if (isFilled(under('ext-modules'))) {
    add(
      'native-build',
      'error',
      'tool.setuptools.ext-modules',
      'the build compiles native code: [tool.setuptools] ext-modules',
    );
  }
  for (const [field, value] of Object.entries(isTable(under('dynamic')) ? (under('dynamic') as Table) : {})) {
    const attribute = isTable(value) ? value.attr : undefined;
    if (attribute !== undefined) {
      add(
        'install-time-import',
        'note',
        `tool.setuptools.dynamic.${field}`,
        `setuptools reads ${field} from ${textOf(attribute)}, and imports that module in the build unless it is a literal`,
      );
    }
  }
  const commands = lookup(table, 'tool', 'distutils');
  for (const command of keysOf(commands)) {
    const options = keysOf(isTable(commands) ? commands[command] : undefined);
    if (isRedirection(command, options)) {
      const message = `pyproject.toml redirects a command: [tool.distutils.${command}]`;
      add('custom-build-command', 'error', `tool.distutils.${command}`, message);
    }
  }
}

/** Whether the options of a command (`[tool.distutils.*]`) are such as a setup.cfg may not have either. */
function isRedirection(command: string, options: readonly string[]): boolean {
  const section = command.replaceAll('-', '_');
  return (
    ['global', 'install', 'easy_install', 'build_scripts'].includes(section) ||
    options.some((key) => commandOf(section, key.replaceAll('-', '_').toLowerCase()) !== undefined)
  );
}

/** Names under which configured files are installed: an innocent file may become a start-up hook only there. */
function destinations(table: Table, hatch: unknown, add: Add): void {
  const config = isTable(hatch) ? hatch : {};
  const wheel = (key: string): unknown => lookup(config, 'build', 'targets', 'wheel', key);
  const own = (key: string): unknown => lookup(table, 'tool', 'setuptools', key);
  const poetryFiles = [
    lookup(table, 'tool', 'poetry', 'packages'),
    lookup(table, 'tool', 'poetry', 'include'),
  ];
  const to = poetryFiles
    .flatMap((each): readonly unknown[] => (Array.isArray(each) ? each : []))
    .map((each) => (isTable(each) ? each.to : undefined));
  const scripts = own('script-files');
  const named: readonly (readonly [where: string, names: readonly unknown[]])[] = [
    ['tool.setuptools.package-dir', keysOf(own('package-dir'))],
    ['tool.setuptools.data-files', valuesOf(own('data-files')).flat()],
    ['force-include', valuesOf(lookup(config, 'build', 'force-include'))],
    ['force-include', valuesOf(wheel('force-include'))],
    ['shared-data', valuesOf(wheel('shared-data'))],
    ['shared-scripts', valuesOf(wheel('shared-scripts'))],
    ['sources', [...valuesOf(lookup(config, 'build', 'sources')), ...valuesOf(wheel('sources'))]],
    ['tool.poetry.packages', to],
    ['tool.setuptools.script-files', Array.isArray(scripts) ? scripts : []],
  ];
  for (const [where, names] of named) {
    for (const name of names) {
      if (typeof name !== 'string') continue;
      const start = isStartUpName(name);
      const isScript =
        where === 'shared-scripts' || where.endsWith('script-files') || /(?:^|\/)bin\//.test(name);
      if (!start && !(isScript && isCommandName(name))) continue;
      const what = start ? 'runs at every start of Python' : 'takes the place of a command';
      add('build-hook', 'error', where, `${where} installs a file as ${name}, which ${what}`);
    }
  }
}

function entryPoints(table: Table, add: Add): void {
  for (const group of keysOf(lookup(table, 'project', 'entry-points'))) {
    if (BUILD_HOOK_GROUPS.has(group)) {
      add(
        'custom-build-command',
        'error',
        'project.entry-points',
        `the entry points of group ${group} run in every build where this package is installed`,
      );
    }
  }
}

/** What a pyproject.toml (or the hatch.toml beside it) makes a build run, fetch or load. */
export function pyprojectRemarks(
  file: TomlFile,
  path: string,
  approved: ReadonlySet<string>,
  files: ReadonlySet<string>,
): readonly BuildRemark[] {
  const found: BuildRemark[] = [];
  const counts = new Map<string, number>();
  const add: Add = (rule, severity, key, message) => {
    const count = counts.get(`${rule} ${severity}`) ?? 0;
    counts.set(`${rule} ${severity}`, count + 1);
    if (count >= MAX_REMARKS) return;
    const line = lineOfKey(file.text, key);
    found.push({ rule, severity, message, path, ...(line === undefined ? {} : { line }) });
  };
  if (file.problem !== undefined) {
    const { message, line } = file.problem;
    return [
      {
        rule: 'build-config-unreadable',
        severity: 'error',
        message: `${path} cannot be read: ${message}`,
        path,
        ...(line === undefined ? {} : { line }),
      },
    ];
  }
  if (path === 'hatch.toml') {
    hatchRemarks(file.table, '', add);
    destinations({}, file.table, add);
    return found;
  }
  buildSystem(file.table, approved, add);
  hatchRemarks(lookup(file.table, 'tool', 'hatch'), 'tool.hatch.', add);
  pdm(file.table, files, add);
  poetry(file.table, add);
  setuptools(file.table, add);
  entryPoints(file.table, add);
  destinations(file.table, lookup(file.table, 'tool', 'hatch'), add);
  return found;
}
