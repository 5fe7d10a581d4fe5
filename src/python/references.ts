import { aliasesOf, isBinding } from './bindings.ts';
import { argumentsOf, identifier } from './calls.ts';
import { classify, SENSITIVE } from './danger-table.ts';
import { importsOf, type Import } from './imports.ts';
import { constantString } from './literals.ts';
import type { Module } from './parse.ts';
import { nextSibling, previousSibling, walk, type Node } from './tree.ts';

/** One mention of a name, resolved through imports, aliases, `getattr` and import calls. */
export interface Reference {
  /** Full dotted name: `subprocess.run`, `builtins.exec`; begins with `?` where it hangs on a name of unknown value. */
  readonly name: string;
  /** The name as it stands in the source, before it was resolved. */
  readonly root: string;
  /** The whole expression. */
  readonly node: Node;
  readonly line: number;
  /** The call of which it is the callee. */
  readonly call?: Node;
  /** A plain `x = name`, followed by this analysis; anything else hands the value on to where it is out of sight. */
  readonly followed: boolean;
}

export interface Names {
  /** Import statements, and import calls with a constant name. */
  readonly imports: readonly Import[];
  readonly references: readonly Reference[];
  /** The calls among them. */
  readonly importCalls: ReadonlySet<Node>;
  /** Aliases were too many or too entangled to be followed to the end. */
  readonly truncated: boolean;
}

/** Uses of a name, counted once for each value that it may have. Real build code has a few thousand. */
const MAX_REFERENCES = 250_000;
/** Values of one name. */
const MAX_TARGETS = 32;
/** Parts of a dotted name. */
const MAX_PARTS = 12;

/** Modules that others hold as an attribute (`shutil.os`, `tempfile._os`); a chain through one is that module's. */
const REEXPORTED = new Set([
  ...[
    'os',
    'sys',
    'posix',
    'builtins',
    'importlib',
    'subprocess',
    'ctypes',
    'pickle',
    'marshal',
    'runpy',
    'pty',
  ],
]);

const IMPORTERS = new Set(['builtins.__import__', 'importlib.import_module', 'importlib.__import__']);

/** The one spelling under which a dotted name is compared. */
function canonical(name: string): string {
  const parts = name.split('.');
  for (let i = parts.length - 1; i > 0; i--) {
    const bare = (parts[i] ?? '').replace(/^_+/, '');
    // `options.os` is hardly the module, `options.os.system` is.
    if (i === parts.length - 1 && parts[0] === '?') continue;
    if (REEXPORTED.has(bare) && parts[i - 1] !== '') return [bare, ...parts.slice(i + 1)].join('.');
  }
  if (parts[0] === 'builtins' && parts[1] === '__builtins__') parts.splice(1, 1);
  if (parts[0] === '__builtin__') parts[0] = 'builtins';
  if (parts[0] === 'six' && parts[1] === 'moves') parts.splice(0, 2);
  // setuptools carries a copy of distutils, and is `distutils` while it runs.
  if (parts[0] === 'setuptools' && /^_?distutils$/.test(parts[1] ?? '')) parts.splice(0, 2, 'distutils');
  return parts.join('.');
}

interface Climb {
  readonly name: string;
  readonly node: Node;
}

/** `x` of `x.attribute`. */
function attributeStep(module: Module, { name, node }: Climb, parent: Node): Climb | undefined {
  const property = parent.children[2];
  if (node.index !== 0 || parent.children[1]?.name !== '.' || property === undefined) return undefined;
  return { name: canonical(`${name}.${identifier(module, property)}`), node: parent };
}

/** `x` of `@x.attribute`, which the grammar leaves flat. */
function decoratorStep(module: Module, { name, node }: Climb, parent: Node): Climb | undefined {
  const property = nextSibling(node)?.name === '.' ? parent.children[node.index + 2] : undefined;
  return property && { name: canonical(`${name}.${identifier(module, property)}`), node: property };
}

/** `__import__` of `__import__('x')`: the call stands for the module that it imports. */
function importStep(module: Module, { name, node }: Climb, call: Node): Climb | undefined {
  const first = node.index === 0 && IMPORTERS.has(name) ? argumentsOf(module, call)[0] : undefined;
  const imported = first && constantString(module, first.value);
  return imported === undefined ? undefined : { name: canonical(imported), node: call };
}

/** `x` of `getattr(x, 'attribute')`. */
function getattrStep(module: Module, { name, node }: Climb, list: Node): Climb | undefined {
  const call = list.parent;
  const getter = call?.children[0];
  if (call === undefined || getter === undefined || node.index !== 1) return undefined;
  if (identifier(module, getter).split('.').at(-1) !== 'getattr') return undefined;
  const attribute = argumentsOf(module, call)[1];
  const constant = attribute && constantString(module, attribute.value);
  return constant === undefined ? undefined : { name: canonical(`${name}.${constant}`), node: call };
}

/** One step outwards from `node`, whose value is `name`; `undefined` where the value goes elsewhere. */
function step(module: Module, at: Climb): Climb | undefined {
  const { parent } = at.node;
  switch (parent?.name) {
    case 'ParenthesizedExpression':
      return { name: at.name, node: parent };
    case 'NamedExpression':
      return at.node.index === 2 ? { name: at.name, node: parent } : undefined;
    case 'MemberExpression':
      return attributeStep(module, at, parent);
    case 'Decorator':
      return decoratorStep(module, at, parent);
    case 'CallExpression':
      return importStep(module, at, parent);
    case 'ArgList':
      return getattrStep(module, at, parent);
    case undefined:
    default:
      return undefined;
  }
}

/** The expression at the end of the chain that begins at `start`; `visit` sees each link of it. */
function climb(module: Module, start: Climb, visit: (link: Climb) => void): Climb {
  let at = start;
  for (let parts = 0; parts < MAX_PARTS;) {
    visit(at);
    const next = step(module, at);
    if (next === undefined) return at;
    if (next.name !== at.name) parts++;
    at = next;
  }
  return at;
}

interface Scope {
  readonly bound: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stars: readonly string[];
  /** More star imports than are followed. */
  readonly crowded: boolean;
  /** Parameters, functions, classes, loop variables: bound to something that is not followed. */
  readonly local: ReadonlySet<string>;
}

function scopeOf(module: Module, imports: readonly Import[], names: readonly Node[]): Scope {
  const bound = new Map<string, Set<string>>();
  for (const { binds } of imports) {
    if (binds === undefined) continue;
    const targets = bound.get(binds.local) ?? new Set();
    bound.set(binds.local, targets.add(canonical(binds.target)));
  }
  const starred = new Set(imports.filter(({ name }) => name === '*').map((star) => canonical(star.module)));
  const stars = [...starred].slice(0, MAX_TARGETS);
  const local = new Set<string>();
  for (const node of names) {
    if (node.parent?.name !== 'ImportStatement' && isBinding(node)) local.add(identifier(module, node));
  }
  return { bound, stars, local, crowded: starred.size > MAX_TARGETS };
}

/**
 * What a name stands for before any alias is known. A name that is bound to something that is not followed (a parameter, a
 * function of another scope) may still be the builtin or the star import elsewhere in the module.
 */
function targetsOf(scope: Scope, name: string): ReadonlySet<string> {
  const builtin = `builtins.${name}`;
  const stars = scope.stars.map((star) => canonical(`${star}.${name}`));
  const bound = scope.bound.get(name);
  const known = bound !== undefined || scope.local.has(name);
  return new Set([
    ...(bound ?? []),
    ...(scope.local.has(name) ? [`?.${name}`] : []),
    ...(!known || classify(builtin) !== undefined ? [canonical(builtin)] : []),
    ...stars,
  ]);
}

interface Resolved {
  readonly references: readonly Reference[];
  /** Something was left out. */
  readonly truncated: boolean;
}

/** Uses by name; those of an attribute `x.name` under `.name`. */
function grouped(module: Module, roots: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>();
  for (const root of roots) {
    const property = root.name === 'MemberExpression' ? root.children[2] : undefined;
    const name = property === undefined ? identifier(module, root) : `.${identifier(module, property)}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [root]);
    else group.push(root);
  }
  return groups;
}

/** Follows each name with each value that it may have, once: what an alias stands for is one more value of its name. */
function resolve(module: Module, scope: Scope, roots: readonly Node[]): Resolved {
  const groups = grouped(module, roots);
  const plain = [...groups.keys()].filter((name) => !name.startsWith('.'));
  const values = new Map(plain.map((name) => [name, new Set(targetsOf(scope, name))]));
  const pending = [...values].flatMap(([name, targets]) => [...targets].map((target) => ({ name, target })));
  const references: Reference[] = [];
  let truncated = false;
  const shared = new Set<string>();
  // `class A: o = os` makes `A.o` the module, whatever A is called where it is used.
  const share = (alias: string, name: string): void => {
    if (!SENSITIVE.has(name) || alias === name || shared.has(`${alias} ${name}`)) return;
    shared.add(`${alias} ${name}`);
    pending.push({ name: `.${alias}`, target: name });
  };
  for (const [alias, targets] of scope.bound) for (const target of targets) share(alias, target);
  const learn = (alias: string, name: string): void => {
    share(alias, name);
    const known = values.get(alias);
    // `x = x.next` grows without end, and what lies that deep is out of every table.
    if (known === undefined || known.has(name) || name.split('.').length >= MAX_PARTS) return;
    if (known.size >= MAX_TARGETS) {
      truncated = true;
      return;
    }
    known.add(name);
    pending.push({ name: alias, target: name });
  };
  for (const { name: spelled, target } of pending) {
    const uses = groups.get(spelled) ?? [];
    if (references.length + uses.length > MAX_REFERENCES) return { references, truncated: true };
    for (const root of uses) {
      let followed = false;
      const { name, node } = climb(module, { name: target, node: root }, (link) => {
        const aliases = link.name.startsWith('?') ? [] : aliasesOf(module, link.node);
        followed = aliases.length > 0;
        for (const alias of aliases) learn(alias, link.name);
      });
      // An attribute of that name alone may be anything.
      if (spelled.startsWith('.') && name === target) continue;
      const call = node.parent?.name === 'CallExpression' && node.index === 0 ? node.parent : undefined;
      const line = module.lineAt(root.from);
      const reference = { name, root: spelled, node, line, followed };
      references.push(call === undefined ? reference : { ...reference, call });
    }
  }
  return { references, truncated };
}

/** Imports done by calls: `__import__('x')`, `importlib.import_module('x')`. */
function importCalls(module: Module, references: readonly Reference[]): ReadonlyMap<Node, Import> {
  const found = new Map<Node, Import>();
  for (const { name, call } of references) {
    if (call === undefined || !IMPORTERS.has(name)) continue;
    const first = argumentsOf(module, call)[0];
    const target = first && constantString(module, first.value);
    if (target !== undefined) found.set(call, { level: 0, module: target, line: module.lineAt(call.from) });
  }
  return found;
}

/**
 * Resolves every name that a module mentions, without regard to scopes or order: a name that is bound twice stands
 * for both. It errs on the side of seeing too much, as nothing here is ever run.
 */
export function namesOf(module: Module): Names {
  const imports = importsOf(module);
  const nodes = [...walk(module.root)];
  const names = nodes.filter((node) => node.name === 'VariableName');
  const members = nodes.filter(
    (node) => node.name === 'MemberExpression' && node.children[2]?.name === 'PropertyName',
  );
  const scope = scopeOf(module, imports, names);
  const roots = names.filter(
    (node) => !isBinding(node) && !(node.parent?.name === 'Decorator' && previousSibling(node)?.name === '.'),
  );
  const { references, truncated } = resolve(module, scope, [...roots, ...members]);
  const calls = importCalls(module, references);
  return {
    imports: [...imports, ...calls.values()],
    references,
    importCalls: new Set(calls.keys()),
    truncated: truncated || scope.crowded,
  };
}
