import { normalizeName } from '../../distribution/filename.ts';
import { lookup, parseToml, type Table } from '../pyproject.ts';
import { parseSetupCfg } from '../setup-cfg.ts';
import type { SourceTree } from '../tree.ts';
import { join } from './tree-view.ts';

/** The folder of a repository that one project is built from, and what its files at that commit say of the build. */
export interface Project {
  /** `''` is the root. */
  readonly folder: string;
  readonly pyproject: Table;
  readonly hatch: Table;
  /** Section to key to value, both lower case with `_`. */
  readonly setupCfg: ReadonlyMap<string, ReadonlyMap<string, { readonly value: string }>>;
  /** Text of setup.py, where it was kept. */
  readonly setupPy: string;
  readonly backend: string | undefined;
}

const PROJECT_FILE = /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/;

/**
 * Finds the project in a repository that may hold several: the folder nearest to the root whose files name it, else the
 * nearest one that could (a name that only running code tells). `undefined` where there is none.
 * @param name PEP 503 normalised
 */
export function findProject(tree: SourceTree, name: string | undefined): Project | undefined {
  const folders = new Set<string>();
  for (const path of tree.files.keys()) {
    if (PROJECT_FILE.test(path)) folders.add(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
  }
  const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
  const nearest = [...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  let fallback: Project | undefined;
  for (const folder of nearest) {
    const project = readProject(tree, folder);
    const own = nameOf(project);
    if (own !== undefined && own === name) return project;
    // A setup.py without a literal name may be any project's, and at the root it most often is this one.
    if (own === undefined && tree.files.has(join(folder, 'setup.py')) && folder === '') return project;
    if (own === undefined) fallback ??= project;
  }
  return fallback;
}

export function readProject(tree: SourceTree, folder: string): Project {
  const bytes = (name: string): Uint8Array =>
    tree.files.get(join(folder, name))?.contents ?? new Uint8Array();
  const pyproject = parseToml(bytes('pyproject.toml')).table;
  const backend = lookup(pyproject, 'build-system', 'build-backend');
  return {
    folder,
    pyproject,
    hatch: parseToml(bytes('hatch.toml')).table,
    setupCfg: parseSetupCfg(bytes('setup.cfg')).sections,
    setupPy: new TextDecoder().decode(bytes('setup.py')),
    backend: typeof backend === 'string' ? backend : undefined,
  };
}

/** The name that the files give, PEP 503 normalised; `undefined` where none does. */
function nameOf({ pyproject, setupCfg, setupPy }: Project): string | undefined {
  const candidates = [
    lookup(pyproject, 'project', 'name'),
    lookup(pyproject, 'tool', 'poetry', 'name'),
    lookup(pyproject, 'tool', 'flit', 'metadata', 'dist-name'),
    lookup(pyproject, 'tool', 'flit', 'metadata', 'module'),
    setupCfg.get('metadata')?.get('name')?.value,
    /\bname\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(setupPy)?.[1],
  ];
  const name = candidates.find((candidate) => typeof candidate === 'string');
  return typeof name === 'string' ? normalizeName(name) : undefined;
}
