import { argumentsOf, identifier } from '../../python/calls.ts';
import { literalValue, moduleConstants, type Value } from '../../python/constants.ts';
import { constantString } from '../../python/literals.ts';
import { parseModule, type Module } from '../../python/parse.ts';
import { namesOf } from '../../python/references.ts';
import { setupKeywords } from '../../python/setup-call.ts';
import { walk, type Node } from '../../python/tree.ts';
import { TreeFiles } from './files.ts';
import { constantOf, findModule } from './version.ts';

/** A keyword argument of `setup()`; `undefined`: it has to be run to be known. */
export type SetupValues = ReadonlyMap<string, Value | undefined>;

/** Names that are followed to their values in one setup.py. */
const MAX_STEPS = 500;

/** Bytes of a setup.py that is parsed: real ones have a tenth of it. */
const MAX_BYTES = 256 * 1024;

/** Reads what expressions of one setup.py are worth, by the idioms that setup.py files have. */
class Evaluator {
  private readonly module: Module;
  private readonly files: TreeFiles;
  private readonly constants: ReadonlyMap<string, Node>;
  private steps = 0;

  constructor(module: Module, files: TreeFiles) {
    this.module = module;
    this.files = files;
    this.constants = moduleConstants(module);
  }

  value(node: Node): Value | undefined {
    return literalValue(this.module, node, (inner) => this.resolve(inner));
  }

  private resolve(node: Node): Value | undefined {
    if (++this.steps > MAX_STEPS) return undefined;
    if (node.name === 'VariableName') {
      const bound = this.constants.get(identifier(this.module, node));
      return bound && this.value(bound);
    }
    if (node.name === 'CallExpression') return this.fileText(node);
    if (node.name !== 'MemberExpression') return undefined;
    const [object, punctuation, key] = node.children;
    if (object === undefined || key === undefined) return undefined;
    return punctuation?.name === '['
      ? this.executed(object, constantString(this.module, key))
      : this.attribute(object, identifier(this.module, key));
  }

  /** `demo.__version__`, where the module that is imported stands in the tree. */
  private attribute(object: Node, name: string): string | undefined {
    const imported = identifier(this.module, object);
    return constantOf(findModule(this.files, imported, ['', 'src']), name);
  }

  /** `about["__version__"]`, where `exec(f.read(), about)` ran a file of the tree. */
  private executed(object: Node, key: string | undefined): string | undefined {
    const name = identifier(this.module, object);
    if (key === undefined) return undefined;
    const paths = [...walk(this.module.root)].flatMap((call) => {
      if (call.name !== 'CallExpression' || this.calleeOf(call) !== 'exec') return [];
      const [code, scope] = argumentsOf(this.module, call);
      if (code === undefined || scope === undefined) return [];
      return identifier(this.module, scope.value) === name ? [this.pathRead(code.value)] : [];
    });
    const [path, ...others] = paths;
    if (path === undefined || others.length > 0) return undefined;
    const read = this.files.read(path);
    return 'why' in read ? undefined : constantOf({ module: parseModule(read.bytes) }, key);
  }

  private fileText(call: Node): string | undefined {
    const path = this.pathRead(call);
    const read = path === undefined ? undefined : this.files.read(path);
    return read === undefined || 'why' in read ? undefined : read.text;
  }

  private calleeOf(call: Node): string {
    const [callee] = call.children;
    return callee === undefined ? '' : identifier(this.module, callee);
  }

  /** The path in `open(path).read()`, and in `f.read()` below `with open(path) as f`. */
  private pathRead(call: Node): string | undefined {
    const [member] = call.name === 'CallExpression' ? call.children : [];
    const [object, , method] = member?.name === 'MemberExpression' ? member.children : [];
    if (object === undefined || method === undefined || argumentsOf(this.module, call).length > 0)
      return undefined;
    if (identifier(this.module, method) !== 'read') return undefined;
    return this.openedPath(object.name === 'VariableName' ? this.withSource(call, object) : object);
  }

  private withSource(from: Node, name: Node): Node | undefined {
    for (let node = from.parent; node !== undefined; node = node.parent) {
      if (node.name !== 'WithStatement') continue;
      const [, call, as, target] = node.children;
      if (as?.name !== 'as' || target === undefined) return undefined;
      return identifier(this.module, target) === identifier(this.module, name) ? call : undefined;
    }
    return undefined;
  }

  private openedPath(call: Node | undefined): string | undefined {
    if (call?.name !== 'CallExpression' || !/^(?:(?:io|codecs)\.)?open$/.test(this.calleeOf(call)))
      return undefined;
    const [first] = argumentsOf(this.module, call);
    return first?.kind === 'positional' ? this.path(first.value) : undefined;
  }

  /** A constant path, or `os.path.join(here, "a", "b")` with the folder of setup.py before it. */
  private path(node: Node): string | undefined {
    const text = constantString(this.module, node);
    if (text !== undefined) return text;
    if (node.name !== 'CallExpression' || !/^(?:os\.path\.|path\.)?join$/.test(this.calleeOf(node)))
      return undefined;
    const parts = argumentsOf(this.module, node).map(({ value }) => constantString(this.module, value));
    const [here, ...below] = parts;
    if (below.length === 0 || below.includes(undefined)) return undefined;
    return [...(here === undefined ? [] : [here]), ...below].join('/');
  }
}

/** No other file of the project. */
const ALONE = new TreeFiles({
  repository: undefined,
  commit: '',
  committed: 0,
  files: new Map(),
  submodules: new Map(),
});

/** The same by the bytes of setup.py alone: what it takes from other files is not known. */
export function readSetupPy(bytes: Uint8Array): SetupValues | { readonly why: string } {
  return valuesOf(bytes, ALONE);
}

/** Keyword arguments of the one `setup()` call of setup.py; `undefined` where that call can't be read. */
export function setupValues(files: TreeFiles): SetupValues | { readonly why: string } {
  const read = files.read('setup.py');
  return 'why' in read ? read : valuesOf(read.bytes, files);
}

function valuesOf(bytes: Uint8Array, files: TreeFiles): SetupValues | { readonly why: string } {
  if (bytes.length > MAX_BYTES) return { why: 'setup.py is too long' };
  const module = parseModule(bytes);
  const keywords = module.problems.length > 0 ? undefined : setupKeywords(module, namesOf(module));
  if (keywords === undefined) return { why: 'the call of setup() in setup.py can’t be read' };
  const evaluator = new Evaluator(module, files);
  return new Map([...keywords].map(([keyword, node]) => [keyword, evaluator.value(node)]));
}
