import { isTable, lookup, parseToml, type Table } from '../pyproject.ts';

/** A pyproject.toml that a backend wrote anew into its sdist, against the tracked one: their data must be equal. */

const MAX_DEPTH = 64;

/** pdm-backend builds itself by a module of its own. */
const PDM = /^pdm\.backend(?:\.|$)/;

/**
 * How a rewritten pyproject.toml is explained: pdm-backend replaces what is dynamic by the version it found, uv_build rewrites
 * the file in TOML 1.0 and keeps the original beside it. Comments are lost; nothing else may be.
 */
export function checkPyproject(
  artifact: Uint8Array,
  tracked: Uint8Array,
  backend: string | undefined,
  version: string | undefined,
): string | undefined {
  const here = parseToml(artifact);
  const there = parseToml(tracked);
  if (here.problem !== undefined || there.problem !== undefined) return undefined;
  if (backend === 'uv_build')
    return equal(here.table, there.table) ? 'equal as data, rewritten by uv_build' : undefined;
  if (backend === undefined || !PDM.test(backend) || version === undefined) return undefined;
  const table = 'tool' in there.table ? here.table : withoutEmptyTool(here.table);
  return equal(withoutDynamic(table), withoutDynamic(withVersion(there.table, version)))
    ? 'equal as data but for the version that was dynamic, rewritten by pdm-backend'
    : undefined;
}

function withVersion(table: Table, version: string): Table {
  const project = lookup(table, 'project');
  if (!isTable(project) || !Array.isArray(project.dynamic) || !project.dynamic.includes('version'))
    return table;
  const dynamic = project.dynamic.filter((name) => name !== 'version');
  return { ...table, project: { ...project, version, dynamic } };
}

/** Where the project has no `[tool]`, pdm-backend writes an empty one as soon as it asked for something in it. */
function withoutEmptyTool({ tool, ...others }: Table): Table {
  const isEmpty = isTable(tool) && Object.keys(tool).length === 0;
  return isEmpty || tool === undefined ? others : { ...others, tool };
}

/** Older releases leave an empty list where the version was the only dynamic field. */
function withoutDynamic(table: Table): Table {
  const project = lookup(table, 'project');
  if (!isTable(project) || !Array.isArray(project.dynamic) || project.dynamic.length > 0) return table;
  const others = Object.entries(project).filter(([key]) => key !== 'dynamic');
  return { ...table, project: Object.fromEntries(others) };
}

function equal(here: unknown, there: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(here) && Array.isArray(there)) {
    return here.length === there.length && here.every((item, index) => equal(item, there[index], depth + 1));
  }
  if (here instanceof Date && there instanceof Date) return here.getTime() === there.getTime();
  if (isTable(here) && isTable(there)) {
    const keys = Object.keys(here);
    return (
      keys.length === Object.keys(there).length &&
      keys.every((key) => Object.hasOwn(there, key) && equal(here[key], there[key], depth + 1))
    );
  }
  return Object.is(here, there);
}
