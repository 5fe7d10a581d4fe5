import { identifier } from './calls.ts';
import type { Module } from './parse.ts';
import { walk, type Node } from './tree.ts';

/** One name that an import statement brings in. */
export interface Import {
  /** Dots of a relative import; 0 for an absolute one. */
  readonly level: number;
  /** `a.b` of `import a.b` and `from a.b import c`; empty in `from . import c`. */
  readonly module: string;
  /** `c` of `from a.b import c`, `*` of a star import; absent in `import a.b`. */
  readonly name?: string;
  /** The local name that it binds, and what that name stands for; absent for a star import. */
  readonly binds?: { readonly local: string; readonly target: string };
  readonly line: number;
}

interface Item {
  readonly dotted: string;
  readonly alias: string | undefined;
}

function items(module: Module, nodes: readonly Node[]): readonly Item[] {
  const found: Item[] = [];
  let dotted = '';
  let alias: string | undefined;
  let afterAs = false;
  const close = (): void => {
    if (dotted !== '') found.push({ dotted, alias });
    dotted = '';
    alias = undefined;
    afterAs = false;
  };
  for (const node of nodes) {
    if (node.name === ',') close();
    else if (node.name === 'as') afterAs = true;
    else if (node.name === 'VariableName' || node.name === '*') {
      if (afterAs) alias = identifier(module, node);
      else dotted += identifier(module, node);
    } else if (node.name === '.') dotted += '.';
  }
  close();
  return found;
}

function ofStatement(module: Module, statement: Node): readonly Import[] {
  const line = module.lineAt(statement.from);
  const { children } = statement;
  if (children[0]?.name !== 'from') {
    return items(module, children.slice(1)).map(({ dotted, alias }) => {
      const top = dotted.split('.', 1)[0] ?? dotted;
      const binds = alias === undefined ? { local: top, target: top } : { local: alias, target: dotted };
      return { level: 0, module: dotted, binds, line };
    });
  }
  const importAt = children.findIndex((child) => child.name === 'import');
  const origin = children.slice(1, importAt < 0 ? children.length : importAt);
  const start = origin.findIndex((child) => child.name === 'VariableName');
  const dots = start < 0 ? origin : origin.slice(0, start);
  const level = dots.reduce((sum, dot) => sum + (dot.to - dot.from), 0);
  const base = start < 0 ? '' : (items(module, origin.slice(start))[0]?.dotted ?? '');
  const prefix = '.'.repeat(level) + base;
  return items(module, importAt < 0 ? [] : children.slice(importAt + 1)).map(({ dotted, alias }) => ({
    level,
    module: base,
    name: dotted,
    ...(dotted === '*'
      ? {}
      : {
          binds: {
            local: alias ?? dotted,
            target: prefix === '' || prefix.endsWith('.') ? prefix + dotted : `${prefix}.${dotted}`,
          },
        }),
    line,
  }));
}

/** What a module's import statements bring in, wherever in it they stand. */
export function importsOf(module: Module): readonly Import[] {
  const statements = [...walk(module.root)].filter(({ name }) => name === 'ImportStatement');
  return statements.flatMap((statement) => ofStatement(module, statement));
}
