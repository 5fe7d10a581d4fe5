import type { Sdist } from '../distribution/types.ts';
import { parseModule } from '../python/parse.ts';
import { namesOf } from '../python/references.ts';
import { lookup, parseToml, type Table } from './pyproject.ts';
import { KNOWN_BACKENDS, pyprojectRemarks } from './pyproject-remarks.ts';
import { moduleRemarks, setupPyRemarks } from './python-remarks.ts';
import type { BuildRemark } from './remarks.ts';
import { setupCfgRemarks } from './setup-cfg-remarks.ts';

/** Files by which frontends and backends decide what to run. */
const CONTROL_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'hatch.toml'];

/** Files that a backend runs because of their name. */
const HOOK_FILES = ['hatch_build.py', 'pdm_build.py', 'build.py'];

function topLevelFiles(sdist: Sdist): ReadonlySet<string> {
  const prefix = sdist.topFolder === undefined ? '' : `${sdist.topFolder}/`;
  const names = sdist.archive.entries.flatMap(({ kind, path }) =>
    kind !== 'dir' && path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
  return new Set([...names, ...sdist.sources.keys()]);
}

/** A control file that is there but was not captured, or one that only some file systems take for it. */
function unreadable(sdist: Sdist, files: ReadonlySet<string>): readonly BuildRemark[] {
  const found: BuildRemark[] = [];
  for (const path of files) {
    const lower = path.toLowerCase();
    if (!CONTROL_FILES.includes(lower)) continue;
    const base = { rule: 'build-config-unreadable', severity: 'error', path } as const;
    if (path !== lower) {
      found.push({ ...base, message: `${path} is ${lower} on file systems that ignore case` });
    } else if (!sdist.sources.has(path)) {
      found.push({ ...base, message: `${path} is in the sdist but could not be read` });
    }
  }
  return found;
}

/** Captured modules that run in the build: those a backend names, and those of the sdist that they import. */
function buildModules(sdist: Sdist, pyproject: Table): readonly string[] {
  const { sources } = sdist;
  const start = new Set(HOOK_FILES.filter((path) => sources.has(path) && isHook(path, pyproject)));
  if (sources.has('setup.py')) start.add('setup.py');
  for (const configured of configuredModules(pyproject)) if (sources.has(configured)) start.add(configured);
  return [...start];
}

/** `build.py` is a common name for a helper; it runs only where poetry or pdm is told so, by {@link configuredModules}. */
function isHook(path: string, pyproject: Table): boolean {
  const backend = lookup(pyproject, 'build-system', 'build-backend');
  return (
    (path === 'hatch_build.py' && backend === 'hatchling.build') ||
    (path === 'pdm_build.py' && backend === 'pdm.backend')
  );
}

function configuredModules(pyproject: Table): readonly string[] {
  const build = lookup(pyproject, 'tool', 'poetry', 'build');
  const backend = lookup(pyproject, 'build-system', 'build-backend');
  const candidates = [
    build,
    lookup(pyproject, 'tool', 'poetry', 'build', 'script'),
    lookup(pyproject, 'tool', 'pdm', 'build'),
    lookup(pyproject, 'tool', 'pdm', 'build', 'custom-hook'),
    lookup(pyproject, 'tool', 'pdm', 'build', 'setup-script'),
    lookup(pyproject, 'tool', 'hatch', 'build', 'hooks', 'custom', 'path'),
    lookup(pyproject, 'tool', 'hatch', 'metadata', 'hooks', 'custom', 'path'),
    // The version source `code` runs the file of `path`; the source `regex` only reads it.
    lookup(pyproject, 'tool', 'hatch', 'version', 'source') === 'code'
      ? lookup(pyproject, 'tool', 'hatch', 'version', 'path')
      : undefined,
  ];
  const paths = candidates
    .filter((value) => typeof value === 'string')
    .map((path) => path.replace(/^\.\//, ''));
  const inTree =
    lookup(pyproject, 'build-system', 'backend-path') !== undefined && typeof backend === 'string';
  return inTree ? [...paths, `${backend.split(/[.:]/, 1)[0] ?? ''}.py`] : paths;
}

/**
 * Bytes of Python that are parsed for one sdist, all modules together. Real build code has up to 110 KiB (with a
 * versioneer.py); a hostile file of nothing but tokens costs a thousand times its size in memory, and seconds.
 */
const MAX_PYTHON_BYTES = 160 * 1024;

function tooMuch(path: string): BuildRemark {
  const message = `${path} runs in the build and was not analysed: there is more than ${MAX_PYTHON_BYTES / 1024} KiB of build code`;
  return { rule: 'unparsable-python', severity: 'error', message, path };
}

/** A package of the sdist whose code runs, though it is beyond what is captured. */
function notCaptured(path: string, from: string): BuildRemark {
  const message = `${from} imports ${path}, which runs in the build and was not analysed`;
  return { rule: 'unparsable-python', severity: 'error', message, path: from };
}

/** Files that an import of the module may run: its own, and those of the package that it stands for or lies in. */
function candidatesOf(from: string, name: string | undefined): readonly string[] {
  const top = (from === '' ? (name ?? '') : from).split('.', 1)[0] ?? '';
  return [`${top}.py`, `${top}/__init__.py`, `src/${top}/__init__.py`];
}

function pythonRemarks(sdist: Sdist, pyproject: Table, files: ReadonlySet<string>): readonly BuildRemark[] {
  const found: (readonly BuildRemark[])[] = [];
  let left = MAX_PYTHON_BYTES;
  const pending = [...buildModules(sdist, pyproject)];
  const seen = new Set(pending);
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const bytes = sdist.sources.get(path);
    if (bytes === undefined) continue;
    left -= bytes.length;
    if (left < 0) {
      found.push([tooMuch(path)]);
      continue;
    }
    const module = parseModule(bytes);
    const names = namesOf(module);
    found.push((path === 'setup.py' ? setupPyRemarks : moduleRemarks)(module, names, path));
    for (const { level, module: from, name } of names.imports) {
      // Relative to a package: a module inside it, of which none is captured.
      if (level > 0 && path.endsWith('/__init__.py')) continue;
      for (const local of candidatesOf(from, name)) {
        if (!files.has(local) || seen.has(local)) continue;
        seen.add(local);
        if (sdist.sources.has(local)) pending.push(local);
        else found.push([notCaptured(local, path)]);
      }
    }
  }
  return found.flat();
}

function evaluate(sdist: Sdist, approved: ReadonlySet<string>): readonly BuildRemark[] {
  const files = topLevelFiles(sdist);
  let found: readonly BuildRemark[] = [...unreadable(sdist, files)];
  let pyproject: Table = {};
  for (const path of ['pyproject.toml', 'hatch.toml']) {
    const bytes = sdist.sources.get(path);
    if (bytes === undefined) continue;
    const file = parseToml(bytes);
    if (path === 'pyproject.toml') pyproject = file.table;
    found = found.concat(pyprojectRemarks(file, path, approved, files));
  }
  if (!files.has('pyproject.toml') && files.has('setup.py')) {
    const message = 'there is no pyproject.toml, so that installers fall back to running setup.py';
    found = [...found, { rule: 'setup-py-logic', severity: 'note', message, path: 'setup.py' }];
  }
  const cfg = sdist.sources.get('setup.cfg');
  return [
    ...found,
    ...(cfg === undefined ? [] : setupCfgRemarks(cfg)),
    ...pythonRemarks(sdist, pyproject, files),
  ];
}

/** A dozen rules ask about the same sdist; parsing it once is enough. */
const cache = new WeakMap<Sdist, { approved: string; remarks: readonly BuildRemark[] }>();

/**
 * Everything that the build of an sdist would run, fetch or load, as far as its captured files tell.
 * `backends` replaces the list of known pure-Python backends (policy: `expect.backends`).
 */
export function buildRemarks(sdist: Sdist, backends?: readonly string[]): readonly BuildRemark[] {
  const approved = backends?.join('\n') ?? '';
  const cached = cache.get(sdist);
  if (cached?.approved === approved) return cached.remarks;
  const remarks = evaluate(sdist, backends === undefined ? KNOWN_BACKENDS : new Set(backends));
  cache.set(sdist, { approved, remarks });
  return remarks;
}
