import { argumentsOf, identifier } from './calls.ts';
import { constantString } from './literals.ts';
import type { Module } from './parse.ts';
import type { Names } from './references.ts';
import { nextSibling, unwrap, walk, type Node } from './tree.ts';

/**
 * Why a danger is worth no more than a warning. `own-file`: it runs a module of the sdist, as an import would;
 * `release-command`: it runs only where a maintainer names a command that no build does.
 */
export type Excuse = 'own-file' | 'release-command';

const OPENERS = new Set(['builtins.open', 'codecs.open', 'io.open']);
const JOIN = new Set(['os.path.join']);
const DIRNAME = new Set(['os.path.dirname']);
const FOLDERS = new Set(['os.path.dirname', 'os.path.abspath', 'os.path.realpath']);
/** Commands of maintainers in old setup.py files; none is a command of setuptools, so that no build frontend gives them. */
const RELEASE_COMMANDS = new Set(['publish', 'release', 'tag']);
/** Mentions of one name that are looked at; honest ones have three. Hostile code must not cost their square. */
const MAX_MENTIONS = 50;
/** Whoever imports anything else could change `sys.argv` there. */
const KNOWN_MODULES = new Set(['codecs', 'io', 'os', 're', 'setuptools', 'sys']);

/**
 * The mentions of dangerous names for which there is an excuse. Only the very shapes that old honest packages have
 * (requests) are known; whatever else stands in their way, such as a name that is bound twice, takes the excuse away.
 */
export function excusesOf(module: Module, names: Names): ReadonlyMap<Node, Excuse> {
  const excused = new Map<Node, Excuse>();
  const seen = new Scope(module, names);
  for (const { name, call, node } of names.references) {
    if (name === 'builtins.exec' && call !== undefined && seen.runsOwnFile(call))
      excused.set(node, 'own-file');
  }
  const firstRun = Math.min(...[...excused.keys()].map(({ from }) => from));
  if (!seen.hasOriginalArguments()) return excused;
  for (const { node } of names.references) {
    if (!excused.has(node) && node.to < firstRun && seen.isReleaseCommand(node)) {
      excused.set(node, 'release-command');
    }
  }
  return excused;
}

class Scope {
  readonly #module: Module;
  readonly #names: Names;
  readonly #calls = new Map<Node, string[]>();
  readonly #variables = new Map<string, Node[]>();

  constructor(module: Module, names: Names) {
    this.#module = module;
    this.#names = names;
    for (const { name, call } of names.references) {
      if (call === undefined) continue;
      const known = this.#calls.get(call);
      if (known === undefined) this.#calls.set(call, [name]);
      else known.push(name);
    }
    for (const node of walk(module.root)) {
      if (node.name !== 'VariableName') continue;
      const text = identifier(module, node);
      const known = this.#variables.get(text);
      if (known === undefined) this.#variables.set(text, [node]);
      else known.push(node);
    }
  }

  /** `with open(PATH) as f: exec(f.read(), …)`, where PATH is that of a module in the sdist. */
  runsOwnFile(call: Node): boolean {
    const source = argumentsOf(this.#module, call)[0]?.value;
    const reader = source?.name === 'CallExpression' ? source.children[0] : undefined;
    const file = reader?.children[0];
    if (source === undefined || file === undefined || !this.#isRead(file)) return false;
    const name = identifier(this.#module, file);
    const block = this.#blockOf(call, name);
    const [, opened, , , body] = block?.children ?? [];
    if (block?.children.length !== 5 || opened === undefined || body === undefined) return false;
    // Bound by with statements alone, and by none within this one.
    const isPlain = this.#allMentions(
      name,
      (node) =>
        this.#isRead(node) || (this.#isTarget(node) && (node.from < body.from || node.from > body.to)),
    );
    return isPlain && argumentsOf(this.#module, source).length === 0 && this.#opensOwnModule(opened);
  }

  /** Below `if sys.argv[-1] == "publish":` at the top of the module. */
  isReleaseCommand(node: Node): boolean {
    let inner = node;
    for (let outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
      if (outer.name !== 'IfStatement' || outer.parent !== this.#module.root) continue;
      const [, condition, body] = outer.children;
      const [left, operator, right] = condition?.children ?? [];
      if (inner !== body || condition?.name !== 'BinaryExpression' || right === undefined) return false;
      const isComparison = operator !== undefined && this.#module.textOf(operator) === '==';
      const command = constantString(this.#module, right);
      const isArgument = left !== undefined && /^sys\.argv\[-?\d\]$/.test(this.#module.textOf(left));
      return isComparison && isArgument && command !== undefined && RELEASE_COMMANDS.has(command);
    }
    return false;
  }

  /** Whether `sys.argv` is compared and never changed, as far as this module can tell. */
  hasOriginalArguments(): boolean {
    const { imports, references } = this.#names;
    return (
      imports.every(({ level, module }) => level === 0 && KNOWN_MODULES.has(module)) &&
      references.every(({ name, root, node }) => {
        if (!name.startsWith('sys.argv')) return true;
        return name === 'sys.argv' && root === 'sys' && node.parent?.parent?.name === 'BinaryExpression';
      })
    );
  }

  #allMentions(name: string, test: (node: Node) => boolean): boolean {
    const nodes = this.#variables.get(name) ?? [];
    return nodes.length <= MAX_MENTIONS && nodes.every(test);
  }

  #isRead({ name, index, parent }: Node): boolean {
    return (
      name === 'VariableName' &&
      index === 0 &&
      parent?.name === 'MemberExpression' &&
      /^\w+\.read$/.test(this.#module.textOf(parent))
    );
  }

  #isTarget(node: Node): boolean {
    return node.parent?.name === 'WithStatement' && node.index === 3;
  }

  /** The innermost with statement around a node that binds a name. */
  #blockOf(node: Node, name: string): Node | undefined {
    for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
      const target = outer.name === 'WithStatement' ? outer.children[3] : undefined;
      if (target !== undefined && identifier(this.#module, target) === name) return outer;
    }
    return undefined;
  }

  #isCallOf(call: Node, known: ReadonlySet<string>): boolean {
    const names = this.#calls.get(call) ?? [];
    return names.length > 0 && names.every((name) => known.has(name));
  }

  #opensOwnModule(call: Node): boolean {
    if (!this.#isCallOf(call, OPENERS)) return false;
    const [path, ...options] = argumentsOf(this.#module, call);
    if (path?.kind !== 'positional' || options.length > 2) return false;
    const isReading = options.every(({ kind, keyword, value }, index) => {
      const text = constantString(this.#module, value);
      const isMode = keyword === 'mode' || (kind === 'positional' && index === 0);
      return isMode ? text === 'r' : text !== undefined && (keyword ?? 'encoding') === 'encoding';
    });
    if (!isReading) return false;
    const parts = this.#isCallOf(path.value, JOIN)
      ? argumentsOf(this.#module, path.value).map(({ value }) => value)
      : [path.value];
    const [first, ...others] = parts;
    const names = (first !== undefined && this.#isOwnFolder(first) ? others : parts).map((part) =>
      constantString(this.#module, part),
    );
    return /^(?:\w+\/)*\w+\.py$/.test(names.map((name) => name ?? '..').join('/'));
  }

  /** `os.path.abspath(os.path.dirname(__file__))`, or a name that stands for nothing else. */
  #isOwnFolder(node: Node): boolean {
    let inner = unwrap(node);
    if (inner.name === 'VariableName') {
      const name = identifier(this.#module, inner);
      const target = (this.#variables.get(name) ?? []).find(
        ({ parent }) => parent?.name === 'AssignStatement',
      );
      const value = target?.parent?.children[2];
      if (target?.index !== 0 || value === undefined || target.parent?.children.length !== 3) return false;
      if (!this.#isOnlyGiven(name, target)) return false;
      inner = unwrap(value);
    }
    let isFolder = false;
    while (this.#isCallOf(inner, FOLDERS)) {
      const [argument, ...more] = argumentsOf(this.#module, inner);
      if (argument?.kind !== 'positional' || more.length > 0) return false;
      isFolder ||= this.#isCallOf(inner, DIRNAME);
      inner = unwrap(argument.value);
    }
    return isFolder && this.#module.textOf(inner) === '__file__' && this.#isOnlyGiven('__file__');
  }

  /** Whether all mentions of a name but one hand it to a call: nothing binds it there. */
  #isOnlyGiven(name: string, but?: Node): boolean {
    return this.#allMentions(
      name,
      (node) => node === but || (node.parent?.name === 'ArgList' && nextSibling(node)?.name !== 'AssignOp'),
    );
  }
}
