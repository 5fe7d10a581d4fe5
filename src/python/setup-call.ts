import { argumentsOf, dictionaryEntries, identifier, type Argument } from './calls.ts';
import { isStartUpName } from './hook-names.ts';
import { constantString, isEmptyValue } from './literals.ts';
import type { Module } from './parse.ts';
import type { Names } from './references.ts';
import { unwrap, walk, type Node } from './tree.ts';

/** What one argument of `setup()` makes the build do. */
export type ArgumentKind =
  /** Replaces or adds commands: code of the sdist runs in the build, or in the builds of others. */
  | 'command'
  /** Compiles native code. */
  | 'native'
  /** Fetches further packages that run in the build. */
  | 'requirement'
  /** Cannot be read from the source, so that it may be any of these. */
  | 'opaque'
  /** Handled by a plug-in, or installs files outside of the package. */
  | 'logic';

export interface ArgumentRemark {
  readonly kind: ArgumentKind;
  /** The keyword, or the text that could not be read. */
  readonly name: string;
  readonly line: number;
  /** Constant strings in the value. */
  readonly strings: readonly string[];
}

const COMMAND = new Set([
  'cmdclass',
  'distclass',
  'command_packages',
  'command_options',
  'script_args',
  'script_name',
]);
const NATIVE = new Set([
  ...[
    'ext_modules',
    'ext_package',
    'libraries',
    'rust_extensions',
    'cffi_modules',
    'cython_modules',
    'headers',
  ],
  ...['mypyc_modules', 'cmake_source_dir', 'configuration'],
]);
const REQUIREMENT = new Set(['setup_requires', 'dependency_links', 'tests_require_fetch']);
const PLAIN = new Set([
  ...[
    'name',
    'version',
    'description',
    'long_description',
    'long_description_content_type',
    'author',
    'author_email',
  ],
  ...[
    'maintainer',
    'maintainer_email',
    'url',
    'download_url',
    'packages',
    'py_modules',
    'classifiers',
    'license',
  ],
  ...[
    'license_file',
    'license_files',
    'licence',
    'keywords',
    'platforms',
    'options',
    'package_dir',
    'package_data',
  ],
  ...[
    'include_package_data',
    'exclude_package_data',
    'zip_safe',
    'install_requires',
    'extras_require',
    'provides',
  ],
  ...[
    'python_requires',
    'entry_points',
    'namespace_packages',
    'test_suite',
    'tests_require',
    'test_loader',
    'requires',
  ],
  ...[
    'eager_resources',
    'project_urls',
    'obsoletes',
    'convert_2to3_doctests',
    'use_2to3_fixers',
    'license_expression',
  ],
]);

/**
 * Groups of entry points that setuptools and distutils load in every build of every project in the environment, once the
 * package is installed (setuptools: "Extending or Customizing Setuptools").
 */
export const BUILD_HOOK_GROUPS: ReadonlySet<string> = new Set([
  'distutils.commands',
  'distutils.setup_keywords',
  'egg_info.writers',
  'setuptools.finalize_distribution_options',
  'setuptools.file_finders',
  'setuptools.installation',
  'hatch',
  'pdm.build.hook',
]);

/** Commands and keys of `options` that send files elsewhere or run other commands, as in setup.cfg. */
const REDIRECTING = new Set(
  `aliases global command_packages install install_lib install_scripts install_data easy_install build_scripts`.split(
    ' ',
  ),
);
/** Arguments that may install an innocent file as a start-up hook. */
const RENAMING = new Set(['package_dir', 'packages', 'py_modules', 'scripts', 'data_files']);

const SETUP = /^(?:setuptools|distutils\.core|numpy\.distutils\.core|skbuild)\.setup$/;

function stringsIn(module: Module, node: Node): readonly string[] {
  const found: string[] = [];
  for (const part of walk(node)) {
    const value = part.name === 'String' ? constantString(module, part) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** The groups of an `entry_points` argument, a dictionary or the text of an entry_points.txt; `undefined`: not constant. */
function hasBuildHooks(module: Module, value: Node): boolean | undefined {
  const inner = unwrap(value);
  const text = constantString(module, inner);
  if (text !== undefined) {
    return text
      .split('\n')
      .some((line) => BUILD_HOOK_GROUPS.has(line.trim().replace(/^\[\s*(.*?)\s*\]$/, '$1')));
  }
  if (isEmptyValue(module, inner)) return false;
  if (inner.name !== 'DictionaryExpression') return undefined;
  const keys = dictionaryEntries(module, inner).map(({ key }) => key);
  if (keys.some((key) => key !== undefined && BUILD_HOOK_GROUPS.has(key.trim()))) return true;
  return keys.includes(undefined) ? undefined : false;
}

function kindOf(module: Module, keyword: string, value: Node): ArgumentKind | undefined {
  if (keyword === 'entry_points') {
    const hooks = hasBuildHooks(module, value);
    return hooks === undefined ? 'logic' : hooks ? 'command' : undefined;
  }
  if (
    keyword === 'options' &&
    stringsIn(module, value).some((each) => REDIRECTING.has(each.replaceAll('-', '_')))
  )
    return 'command';
  if (RENAMING.has(keyword) && stringsIn(module, value).some((each) => isStartUpName(each))) return 'command';
  if (PLAIN.has(keyword) || isEmptyValue(module, value)) return undefined;
  if (COMMAND.has(keyword)) return 'command';
  if (NATIVE.has(keyword)) return 'native';
  return REQUIREMENT.has(keyword) ? 'requirement' : 'logic';
}

type Mentions = ReadonlyMap<string, readonly Node[]>;

function mentionsOf(module: Module): Mentions {
  const mentions = new Map<string, Node[]>();
  for (const node of walk(module.root)) {
    if (node.name !== 'VariableName') continue;
    const name = identifier(module, node);
    const known = mentions.get(name);
    if (known === undefined) mentions.set(name, [node]);
    else known.push(node);
  }
  return mentions;
}

/** The one literal that a name stands for: bound once in the module and mentioned nowhere else than here. */
function soleValue(module: Module, names: Mentions, use: Node): Node | undefined {
  const mentions = names.get(identifier(module, use)) ?? [];
  const binding = mentions.find((node) => node !== use)?.parent;
  if (mentions.length !== 2 || binding?.name !== 'AssignStatement') return undefined;
  const [target, operator, value] = binding.children;
  const simple =
    target?.name === 'VariableName' && operator?.name === 'AssignOp' && binding.children.length === 3;
  return simple ? value : undefined;
}

interface Pair {
  readonly keyword: string;
  readonly value: Node;
}

function pairsOf(module: Module, names: Mentions, argument: Argument): readonly Pair[] | undefined {
  const { kind, keyword, value } = argument;
  if (kind === 'keyword') return [{ keyword: keyword ?? '', value }];
  if (kind !== 'double-star') return undefined;
  const target = unwrap(value);
  const source = target.name === 'VariableName' ? soleValue(module, names, target) : target;
  if (source === undefined) return undefined;
  const pairs: Pair[] = [];
  if (source.name === 'DictionaryExpression') {
    for (const { key, value: item } of dictionaryEntries(module, source)) {
      if (key === undefined) return undefined;
      pairs.push({ keyword: key, value: item });
    }
    return pairs;
  }
  if (source.name !== 'CallExpression' || source.children[0] === undefined) return undefined;
  if (identifier(module, source.children[0]) !== 'dict') return undefined;
  for (const inner of argumentsOf(module, source)) {
    if (inner.kind !== 'keyword') return undefined;
    pairs.push({ keyword: inner.keyword ?? '', value: inner.value });
  }
  return pairs;
}

/** The calls of setuptools' or distutils' `setup`, wherever they stand. */
export function setupCalls(names: Names): readonly Node[] {
  return [
    ...new Set(
      names.references.flatMap(({ name, call }) => (call !== undefined && SETUP.test(name) ? [call] : [])),
    ),
  ];
}

/** The keyword arguments of the one `setup()` call; `undefined` where there are several calls, or some that can't be read. */
export function setupKeywords(module: Module, names: Names): ReadonlyMap<string, Node> | undefined {
  const [call, ...others] = setupCalls(names);
  if (call === undefined || others.length > 0) return undefined;
  const variables = mentionsOf(module);
  const keywords = new Map<string, Node>();
  for (const argument of argumentsOf(module, call)) {
    const pairs = pairsOf(module, variables, argument);
    if (pairs === undefined) return undefined;
    for (const { keyword, value } of pairs) keywords.set(keyword, value);
  }
  return keywords;
}

/** What the arguments of all `setup()` calls ask for; plain metadata asks for nothing. */
export function setupArguments(module: Module, names: Names): readonly ArgumentRemark[] {
  const found: ArgumentRemark[] = [];
  const variables: Mentions = mentionsOf(module);
  for (const call of setupCalls(names)) {
    for (const argument of argumentsOf(module, call)) {
      const line = module.lineAt(argument.value.from);
      const pairs = pairsOf(module, variables, argument);
      if (pairs === undefined) {
        found.push({ kind: 'opaque', name: module.textOf(argument.value).slice(0, 80), line, strings: [] });
        continue;
      }
      for (const { keyword, value } of pairs) {
        const kind = kindOf(module, keyword, value);
        if (kind !== undefined) {
          found.push({
            kind,
            name: keyword,
            line: module.lineAt(value.from),
            strings: stringsIn(module, value),
          });
        }
      }
    }
  }
  for (const { name, call, node, line, followed } of names.references) {
    const handedOn = SETUP.test(name) && call === undefined && !followed;
    // `setuptools.command.build_py.build_py.run = …` is a custom command in disguise.
    const patched =
      node.name === 'MemberExpression' &&
      node.parent?.name === 'AssignStatement' &&
      node.index < node.parent.children.length - 1 &&
      /^(?:setuptools|distutils)\./.test(name);
    if (handedOn) found.push({ kind: 'opaque', name, line, strings: [] });
    if (patched) found.push({ kind: 'command', name, line, strings: [] });
  }
  return found;
}
