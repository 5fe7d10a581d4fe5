import { argumentsOf, identifier } from './calls.ts';
import { constantString } from './literals.ts';
import { isLocation } from './loader-names.ts';
import type { Module } from './parse.ts';
import type { Names } from './references.ts';
import { unwrap, walk, type Node } from './tree.ts';
import { itemsOf, valuesOf, type Bound, type Values } from './values.ts';

/**
 * What a call loads, as far as the module says. `system`: libraries by bare name or absolute path, whatever the platform finds,
 * or the program itself. `package`: perhaps a file by a path in the package, or relative to the working folder. `unclear`: it
 * can't be told.
 */
export type LoadTarget =
  | { readonly state: 'system' }
  | { readonly state: 'package' | 'unclear'; readonly why: string; readonly line: number };

const SYSTEM: LoadTarget = { state: 'system' };

/** Nodes that are looked at for all calls of a module together; honest loaders have a hundred. */
const MAX_STEPS = 500_000;

/** `value`: what the expression is worth is what is loaded. `part`: that is made of it, so only a location matters. */
interface Work {
  readonly node: Node;
  readonly as: 'value' | 'part';
}

/** What is still to be looked at for one call. */
class Search {
  readonly pending: Work[] = [];
  readonly seen = { value: new Set<Node>(), part: new Set<Node>() };
  /** Names that were followed already: one that is bound a thousand times is mentioned a thousand times as well. */
  readonly #followed = { value: new Set<string>(), part: new Set<string>() };

  push(node: Node, as: Work['as']): void {
    if (!this.seen[as].has(node)) this.pending.push({ node, as });
    this.seen[as].add(node);
  }

  /** True for the first time that a name is met. */
  isNew(name: string, as: Work['as']): boolean {
    const isNew = !this.#followed[as].has(name);
    this.#followed[as].add(name);
    return isNew;
  }
}

/** Judges what is loaded by following names through the whole module, without regard to scopes or order. */
export class LoadJudge {
  readonly #module: Module;
  readonly #values: Values;
  /** By node, the dotted names that it may stand for. */
  readonly #names = new Map<Node, string[]>();
  #steps = 0;

  constructor(module: Module, names: Names) {
    this.#module = module;
    this.#values = valuesOf(module);
    for (const { node, name } of names.references) {
      const known = this.#names.get(node);
      if (known === undefined) this.#names.set(node, [name]);
      else known.push(name);
    }
  }

  judge(loaded: Node): LoadTarget {
    const search = new Search();
    search.push(loaded, 'value');
    let worst = SYSTEM;
    for (let work = search.pending.pop(); work !== undefined; work = search.pending.pop()) {
      this.#steps += 1;
      if (this.#steps > MAX_STEPS)
        return this.#unclear(loaded, 'what it loads is too entangled to be followed');
      const found = work.as === 'value' ? this.#value(work.node, search) : this.#part(work.node, search);
      if (found.state === 'package') return found;
      if (found.state === 'unclear' && worst.state === 'system') worst = found;
    }
    return worst;
  }

  #unclear(node: Node, why: string): LoadTarget {
    return { state: 'unclear', why, line: this.#module.lineAt(node.from) };
  }

  #value(given: Node, search: Search): LoadTarget {
    const node = unwrap(given);
    const push = (...nodes: readonly (Node | undefined)[]): LoadTarget => {
      for (const next of nodes) if (next !== undefined) search.push(next, 'value');
      return SYSTEM;
    };
    const text = constantString(this.#module, node);
    if (text !== undefined) return this.#constant(node, text);
    switch (node.name) {
      case 'None':
        return SYSTEM;
      case 'ConditionalExpression':
        return push(node.children[0], node.children[4]);
      case 'NamedExpression':
        return push(node.children.at(-1));
      case 'BinaryExpression': {
        const [left, operator, right] = node.children;
        if (operator?.name === 'or' || operator?.name === 'and') return push(left, right);
        return this.#made(node, search);
      }
      case 'VariableName':
        return this.#variable(node, search);
      case 'CallExpression':
        return this.#call(node, search);
      default:
        return this.#made(node, search);
    }
  }

  #constant(node: Node, text: string): LoadTarget {
    const isBare = !/[/\\]/.test(text);
    const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(text);
    if (isBare || isAbsolute) return SYSTEM;
    const shown = JSON.stringify(text.slice(0, 100));
    return { state: 'package', why: `the relative path ${shown}`, line: this.#module.lineAt(node.from) };
  }

  /** Something that is put together: a location in it decides, otherwise nothing is known. */
  #made(node: Node, search: Search): LoadTarget {
    search.push(node, 'part');
    return this.#unclear(node, `it is made at run time: ${this.#shown(node)}`);
  }

  #variable(node: Node, search: Search): LoadTarget {
    const name = identifier(this.#module, node);
    if (isLocation(name)) return this.#location(node, name);
    const bounds = this.#values.bound.get(name) ?? [];
    if (!search.isNew(name, 'value')) return SYSTEM;
    if (bounds.length === 0) return this.#unclear(node, `nothing here says what ${name} is`);
    let found = SYSTEM;
    for (const bound of bounds) {
      const one = this.#bound(node, name, bound, search);
      if (one.state !== 'system') found = one;
    }
    return found;
  }

  #bound(node: Node, name: string, bound: Bound, search: Search): LoadTarget {
    switch (bound.how) {
      case 'value':
        search.push(bound.node, 'value');
        return SYSTEM;
      case 'item': {
        const items = itemsOf(bound.node) ?? this.#itemsOfName(bound.node);
        if (items === undefined) return this.#made(bound.node, search);
        for (const item of items) search.push(item, 'value');
        return SYSTEM;
      }
      case 'made':
        return this.#made(bound.node, search);
      case 'unknown': {
        return this.#unclear(node, `${name} is ${UNKNOWN[bound.why]}`);
      }
    }
  }

  /** Of a name that stands for nothing but tuples: lists could have been changed meanwhile. */
  #itemsOfName(list: Node): readonly Node[] | undefined {
    if (list.name !== 'VariableName') return undefined;
    const bounds = this.#values.bound.get(identifier(this.#module, list)) ?? [];
    const items = bounds.map((bound) =>
      bound.how === 'value' && unwrap(bound.node).name === 'TupleExpression'
        ? itemsOf(bound.node)
        : undefined,
    );
    return bounds.length > 0 && items.every((one) => one !== undefined) ? items.flat() : undefined;
  }

  #call(call: Node, search: Search): LoadTarget {
    const callee = call.children[0];
    const names = callee === undefined ? [] : (this.#names.get(callee) ?? []);
    if (names.length > 0 && names.every((name) => name === 'ctypes.util.find_library')) {
      // On some systems it takes a path as well as a name.
      const [argument, ...more] = argumentsOf(this.#module, call);
      const isPlain = argument?.kind === 'positional' || argument?.keyword === 'name';
      if (argument === undefined || more.length > 0 || !isPlain) return this.#made(call, search);
      search.push(argument.value, 'value');
      return SYSTEM;
    }
    const name = callee?.name === 'VariableName' ? identifier(this.#module, callee) : '';
    const returned = this.#values.bound.has(name) ? undefined : this.#returnedBy(name);
    if (returned === undefined) return this.#made(call, search);
    for (const node of returned) search.push(node, 'value');
    return SYSTEM;
  }

  /** What a function of the module answers; `undefined` where there is none of that name, or it answers more than one value. */
  #returnedBy(name: string): readonly Node[] | undefined {
    const functions = this.#values.functions.get(name);
    if (functions === undefined) return undefined;
    const nodes = functions.flatMap((one) => [...walk(one)]);
    if (nodes.some((node) => node.name === 'YieldStatement' || node.name === 'YieldExpression'))
      return undefined;
    const answers = nodes
      .filter((node) => node.name === 'ReturnStatement')
      .map(({ children }) => children.slice(1));
    return answers.some(({ length }) => length > 1) ? undefined : answers.flat();
  }

  #location(node: Node, name: string): LoadTarget {
    const why = `${name.replace(/^builtins\./, '')}, which says where files of the package are`;
    return { state: 'package', why, line: this.#module.lineAt(node.from) };
  }

  #part(root: Node, search: Search): LoadTarget {
    for (const node of walk(root)) {
      this.#steps += 1;
      if (this.#steps > MAX_STEPS) return this.#unclear(root, 'it is too entangled to be followed');
      const known = (this.#names.get(node) ?? []).find(isLocation);
      if (known !== undefined) return this.#location(node, known);
      if (node.name !== 'VariableName' && node.name !== 'PropertyName') continue;
      const name = identifier(this.#module, node);
      if (isLocation(name)) return this.#location(node, name);
      if (node.name === 'PropertyName' || !search.isNew(name, 'part')) continue;
      for (const bound of this.#values.bound.get(name) ?? []) {
        if (bound.how !== 'unknown') search.push(bound.node, 'part');
      }
      for (const one of this.#values.functions.get(name) ?? []) {
        const body = one.children.at(-1);
        if (body !== undefined) search.push(body, 'part');
      }
    }
    return SYSTEM;
  }

  #shown(node: Node): string {
    const text = this.#module.textOf(node).replaceAll(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  }
}

const UNKNOWN = {
  parameter: 'a parameter',
  import: 'imported',
  other: 'bound to what is not followed',
} as const;
