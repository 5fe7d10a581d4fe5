import { isLiteral, constantString } from './literals.ts';
import type { Module } from './parse.ts';
import type { Names } from './references.ts';
import { setupCalls } from './setup-call.ts';
import { pushReversed, unwrap, walk, type Node } from './tree.ts';
import { argumentsOf } from './calls.ts';

/** Something that a setup.py does besides its one plain call. */
export interface LogicRemark {
  /** `quiet`: it only computes values from its own files; `unused`: an import that nothing uses. */
  readonly kind: 'logic' | 'quiet' | 'unused' | 'import';
  /** What it is, for people: `an if statement`, `find_packages`. */
  readonly what: string;
  readonly line: number;
}

const PLAIN_MODULES = new Set(['setuptools', 'distutils', '__future__']);
/** Modules of the standard library that do nothing by being imported; what is done with them is judged where it is done. */
const QUIET_MODULES = new Set([
  ...[
    'os',
    'sys',
    'io',
    're',
    'codecs',
    'pathlib',
    'glob',
    'platform',
    'warnings',
    'typing',
    'collections',
    'ast',
  ],
  ...[
    'datetime',
    'textwrap',
    'json',
    'configparser',
    'ConfigParser',
    'string',
    'functools',
    'itertools',
    'contextlib',
  ],
  ...[
    'shutil',
    'tempfile',
    'errno',
    'time',
    'struct',
    'copy',
    'math',
    'operator',
    'sysconfig',
    'types',
    'logging',
    'enum',
  ],
  ...[
    'fnmatch',
    'locale',
    'argparse',
    'optparse',
    'traceback',
    'unittest',
    'importlib',
    'builtins',
    'site',
    'email',
  ],
  ...[
    'tomllib',
    'dataclasses',
    'abc',
    'inspect',
    'shlex',
    'subprocess',
    'urllib',
    'zipfile',
    'tarfile',
    'hashlib',
  ],
]);

/** Functions that read files of the source tree or shape values, by their dotted names. */
const QUIET_CALLS =
  /^(?:os\.(?:path\.\w+|getcwd|listdir|walk)|(?:io|codecs)\.open|pathlib\.\w+(?:\.\w+)*|re\.\w+|glob\.\w+|ast\.literal_eval|json\.loads?|textwrap\.\w+|datetime\..*|time\.\w+|setuptools\.find_\w+|builtins\.(?:open|str|len|list|dict|tuple|set|sorted|join|max|min|map|filter|zip|range|int|bool|next|iter|enumerate|isinstance|print))$/;
/** Methods that do no more, whatever they are called on. */
const QUIET_METHODS = new Set([
  ...[
    'read',
    'readlines',
    'readline',
    'close',
    'read_text',
    'strip',
    'rstrip',
    'lstrip',
    'split',
    'splitlines',
    'join',
  ],
  ...[
    'format',
    'replace',
    'group',
    'groups',
    'decode',
    'encode',
    'lower',
    'upper',
    'startswith',
    'endswith',
    'resolve',
  ],
  ...[
    'append',
    'extend',
    'joinpath',
    'exists',
    'absolute',
    'search',
    'match',
    'findall',
    'sub',
    'get',
    'items',
    'keys',
  ],
]);
const WRITE_METHODS =
  /^(?:write|unlink|rename|touch|mkdir|chmod|symlink|hardlink|rmdir|home|expanduser|link)/;

function opensForWriting(module: Module, call: Node): boolean {
  const [, second, ...rest] = argumentsOf(module, call);
  const mode =
    second?.kind === 'positional' ? second : [second, ...rest].find((each) => each?.keyword === 'mode');
  if (mode === undefined) return false;
  const text = constantString(module, mode.value);
  return text === undefined || /[wax+]/.test(text);
}

/** Whether evaluating the node does no more than read files and shape values. */
function isQuiet(module: Module, calls: ReadonlyMap<Node, string>, root: Node): boolean {
  for (const node of walk(root)) {
    if (node.name === 'AwaitExpression' || node.name === 'YieldExpression' || node.isError) return false;
    if (node.name !== 'CallExpression') continue;
    const name = calls.get(node);
    if (name !== undefined && QUIET_CALLS.test(name)) {
      if (WRITE_METHODS.test(name.slice(name.lastIndexOf('.') + 1))) return false;
      if (name.endsWith('open') && opensForWriting(module, node)) return false;
      continue;
    }
    const function_ = node.children[0];
    const method = function_?.name === 'MemberExpression' ? function_.children.at(-1) : undefined;
    if (method === undefined || !QUIET_METHODS.has(module.textOf(method))) return false;
  }
  return true;
}

const TITLES: Readonly<Record<string, string>> = {
  FunctionDefinition: 'a function',
  ClassDefinition: 'a class',
  DecoratedStatement: 'a decorated definition',
  IfStatement: 'a condition',
  ForStatement: 'a loop',
  WhileStatement: 'a loop',
  TryStatement: 'a try statement',
  WithStatement: 'a with statement',
  ExpressionStatement: 'an expression',
  AssignStatement: 'a computed value',
};

/** `if __name__ == '__main__':` guards the plain call in many a setup.py. */
function mainGuardBody(module: Module, statement: Node): Node | undefined {
  const [keyword, condition, body] = statement.children;
  if (statement.name !== 'IfStatement' || keyword?.name !== 'if' || statement.children.length !== 3)
    return undefined;
  const text = condition === undefined ? '' : module.textOf(unwrap(condition)).replaceAll(/\s/g, '');
  return /^__name__==(['"])__main__\1$/.test(text) ? body : undefined;
}

function statementsOf(module: Module): readonly Node[] {
  const found: Node[] = [];
  const pending: Node[] = [module.root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const body = mainGuardBody(module, node);
    if (node.name === 'Script' || node.name === 'StatementGroup' || node.name === 'Body') {
      const { children } = node;
      pushReversed(
        pending,
        children.filter(({ name }) => name !== ';' && name !== ':'),
      );
    } else if (body === undefined) found.push(node);
    else pending.push(body);
  }
  return found;
}

function ofStatement(
  module: Module,
  calls: ReadonlyMap<Node, string>,
  setups: ReadonlySet<Node>,
  statement: Node,
): 'plain' | 'quiet' | 'logic' {
  const { name, children } = statement;
  if (name === 'ImportStatement' || name === 'PassStatement') return 'plain';
  const last = children.at(-1);
  if (name === 'ExpressionStatement' && last !== undefined) {
    if (isLiteral(last)) return 'plain';
    if (setups.has(last)) {
      const list = last.children[1];
      return list === undefined || isPlainList(module, calls, list)
        ? 'plain'
        : isQuiet(module, calls, list)
          ? 'quiet'
          : 'logic';
    }
  }
  if (name === 'AssignStatement' && last !== undefined) {
    const target = children[0]?.name === 'VariableName';
    if (target && isLiteral(last)) return 'plain';
    return target && isQuiet(module, calls, last) ? 'quiet' : 'logic';
  }
  return name === 'WithStatement' && isQuiet(module, calls, statement) ? 'quiet' : 'logic';
}

/** Arguments that only name values, or look for packages, are what a plain call is made of. */
function isPlainList(_module: Module, calls: ReadonlyMap<Node, string>, list: Node): boolean {
  for (const node of walk(list)) {
    if (node.name === 'LambdaExpression' || node.name.includes('Comprehension')) return false;
    if (node.name === 'CallExpression' && !/^setuptools\.find_\w+$/.test(calls.get(node) ?? '')) return false;
  }
  return true;
}

/** What a setup.py does besides imports of setuptools, constants and one plain call of `setup()`. */
export function setupLogic(module: Module, names: Names): readonly LogicRemark[] {
  const found: LogicRemark[] = [];
  const calls = new Map<Node, string>();
  for (const { name, call } of names.references) if (call !== undefined) calls.set(call, name);
  const setups = setupCalls(names);
  const setupSet = new Set(setups);
  for (const statement of statementsOf(module)) {
    const verdict = ofStatement(module, calls, setupSet, statement);
    if (verdict === 'plain') continue;
    const what = TITLES[statement.name] ?? 'a statement';
    found.push({ kind: verdict, what, line: module.lineAt(statement.from) });
  }
  const used = new Set(names.references.map(({ root }) => root));
  for (const { level, module: from, binds, line } of names.imports) {
    const top = from.split('.', 1)[0] ?? from;
    if (level > 0 || (!PLAIN_MODULES.has(top) && !QUIET_MODULES.has(top))) {
      found.push({ kind: 'import', what: '.'.repeat(level) + from, line });
    } else if (binds !== undefined && top !== '__future__' && !used.has(binds.local)) {
      found.push({ kind: 'unused', what: binds.local, line });
    }
  }
  if (setups.length !== 1) {
    found.push({
      kind: 'logic',
      what: setups.length === 0 ? 'no call of setup()' : 'several calls of setup()',
      line: 1,
    });
  }
  return found;
}
