import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'smol-toml';
import type { Isolation } from '../adapters/isolation.ts';
import { makeEnvironment, type Python } from '../adapters/python.ts';
import type { Ran } from '../adapters/process.ts';
import { changedPaths, filesBelow, makeFolder } from '../adapters/scratch.ts';
import { bareEnvironment } from '../build/environment.ts';
import type { Step } from '../build/types.ts';
import type { Subject } from '../distribution/types.ts';
import { isStartUpName } from '../python/hook-names.ts';
import { publicModules, withoutSkipped } from '../smoke/modules.ts';
import { FILES, filesOf, IMPORTS, importedOf, LOADED } from '../smoke/scripts.ts';
import type { Installed, Skip } from '../smoke/types.ts';

export interface SmokeBench {
  readonly python: Python;
  readonly isolation: Isolation;
  readonly scratch: string;
  readonly wheelhouse: string;
  /** For each step. */
  readonly seconds: number;
  /** Empty: every public module. */
  readonly imports: readonly string[];
  readonly skips: readonly Skip[];
  readonly tools: readonly string[];
  readonly testCommand: string | undefined;
}

/** Ends the steps of one artifact: what comes after needs what failed. */
class Stopped extends Error {}

/** Installs one artifact in an environment of its own and looks at what that does. */
export async function smokeOne(
  bench: SmokeBench,
  subject: Subject,
  path: string,
  place: string,
): Promise<Installed> {
  const session = new Session(bench, subject, path, makeFolder(bench.scratch, place));
  try {
    await session.run();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return session.result();
}

class Session {
  readonly #bench: SmokeBench;
  readonly #subject: Subject;
  readonly #path: string;
  readonly #base: string;
  readonly #steps: Step[] = [];
  #found: Omit<Installed, 'filename' | 'steps'> = {
    startModules: [],
    startFiles: [],
    skipped: [],
    leftovers: [],
    outside: [],
  };
  /** Absent where nothing was run. */
  #outside: ReadonlyMap<string, string> | undefined;

  constructor(bench: SmokeBench, subject: Subject, path: string, base: string) {
    this.#bench = bench;
    this.#subject = subject;
    this.#path = path;
    this.#base = base;
  }

  result(): Installed {
    const outside = this.#outside === undefined ? [] : changedPaths(this.#outside, this.#outsideNow());
    return { filename: this.#subject.filename, steps: this.#steps, ...this.#found, outside };
  }

  async run(): Promise<void> {
    const { python } = this.#bench;
    this.#requireReadable();
    await makeEnvironment(python, this.#environment, this.#base);
    for (const name of ['home', 'tmp', 'cwd']) makeFolder(this.#base, name);
    this.#outside = this.#outsideNow();
    if (this.#subject.kind === 'sdist') await this.#installBackend();
    const files = filesBelow(this.#environment);
    const modules = await this.#loaded('start before the install');
    await this.#step('install', this.#install([this.#path]));

    const now = filesBelow(this.#environment);
    const added = [...now.keys()].filter((path) => !files.has(path)).map(belowSite);
    const started = await this.#loaded('start after the install');
    this.#found = {
      ...this.#found,
      startModules: [...started].filter((module) => !modules.has(module)).sort(),
      startFiles: added.flatMap((path) => (path !== undefined && isAtStart(path) ? [path] : [])).sort(),
    };
    await this.#step('pip check', [...this.#pip, 'check']);
    await this.#import();
    const names = added.flatMap(
      (path) => /^([^/]+)-[^/-]+\.dist-info\/METADATA$/.exec(path ?? '')?.[1] ?? [],
    );
    await this.#step('uninstall', [...this.#pip, 'uninstall', '--yes', ...names]);
    this.#found = { ...this.#found, leftovers: changedPaths(files, filesBelow(this.#environment)) };
    await this.#test();
  }

  /** What our own reader sees nothing in is not given to installers: they would only say so at length. */
  #requireReadable(): void {
    const { entries, anomalies } = this.#subject.archive;
    if (entries.length > 0) return;
    const said = anomalies[0]?.detail ?? 'it holds no file';
    this.#steps.push({ title: 'open it', status: 1, timedOut: false, said, files: [] });
    throw new Stopped();
  }

  get #environment(): string {
    return join(this.#base, 'env');
  }

  get #interpreter(): string {
    return join(this.#environment, 'bin', 'python');
  }

  get #pip(): readonly string[] {
    return [...this.#bench.python.pip, '--python', this.#interpreter];
  }

  #install(what: readonly string[]): readonly string[] {
    const { wheelhouse } = this.#bench;
    return [
      ...[...this.#pip, 'install', '--no-index', '--find-links', wheelhouse, '--no-compile', '--quiet'],
      // Of all that is installed only the sdist itself may be built.
      ...['--no-build-isolation', '--use-pep517', '--', ...what],
    ];
  }

  /** What the sdist says it is built with, out of the wheelhouse. */
  async #installBackend(): Promise<void> {
    const requires = buildRequirements(this.#subject);
    const unfit = requires.find((requirement) => /^-|[@/\\]/.test(requirement));
    if (unfit !== undefined) {
      const said = `the build requirement ${unfit} is no name and version`;
      this.#steps.push({ title: 'install the build backend', status: 1, timedOut: false, said, files: [] });
      throw new Stopped();
    }
    if (requires.length > 0) await this.#step('install the build backend', this.#install(requires));
  }

  async #loaded(title: string): Promise<ReadonlySet<string>> {
    const { stdout } = await this.#step(title, [this.#interpreter, '-c', LOADED]);
    return new Set(stdout.split('\n').filter((line) => line !== ''));
  }

  async #import(): Promise<void> {
    const { imports, skips } = this.#bench;
    let modules = imports;
    let skipped: readonly string[] = skips.map(({ name }) => name).filter((name) => imports.includes(name));
    if (imports.length === 0) {
      const listed = await this.#step('list its files', [this.#interpreter, '-c', FILES, this.#project]);
      const plan = withoutSkipped(publicModules(filesOf(lastJson(listed.stdout))), skips);
      modules = plan.imported;
      skipped = plan.used;
    } else modules = imports.filter((name) => !skipped.includes(name));
    const token = randomUUID();
    const ran = await this.#run([this.#interpreter, '-c', IMPORTS, token, ...modules]);
    this.#found = { ...this.#found, imports: importedOf(modules, token, ran.stdout), skipped };
  }

  /** Name of the project, by the file's name. */
  get #project(): string {
    const { filename, kind } = this.#subject;
    return kind === 'wheel' ? (filename.split('-')[0] ?? '') : filename.slice(0, filename.lastIndexOf('-'));
  }

  async #test(): Promise<void> {
    const { testCommand, tools } = this.#bench;
    if (testCommand === undefined) return;
    await this.#step('install for the test', this.#install([this.#path, ...tools]));
    await this.#step('test command', ['/bin/sh', '-c', testCommand], { SOURCE: process.cwd() });
  }

  async #step(
    title: string,
    argv: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const ran = await this.#run(argv, more);
    const { status, timedOut, said } = ran;
    this.#steps.push({ title, ...(status === undefined ? {} : { status }), timedOut, said, files: [] });
    if (status !== 0) throw new Stopped();
    return ran;
  }

  async #run(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const { isolation, seconds } = this.#bench;
    const place = {
      bin: join(this.#environment, 'bin'),
      home: join(this.#base, 'home'),
      temp: join(this.#base, 'tmp'),
    };
    const env = { ...bareEnvironment(place), ...more };
    const ran = await isolation.run({ argv, cwd: join(this.#base, 'cwd'), env, seconds });
    // The scratch folder has another name in every run, and reports of equal runs are equal.
    const plain = (text: string) => text.replaceAll(`${this.#base}/`, '');
    return { ...ran, said: plain(ran.said), stdout: plain(ran.stdout) };
  }

  /** Everything that lies where an install has no business, by a name for people. */
  #outsideNow(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const look = (shown: string, folder: string) => {
      for (const [path, state] of filesBelow(folder)) {
        if (!path.includes('__pycache__/')) found.set(`${shown}/${path}`, state);
      }
    };
    look('HOME', join(this.#base, 'home'));
    look('TMPDIR', join(this.#base, 'tmp'));
    look('cwd', join(this.#base, 'cwd'));
    for (const site of this.#bench.python.sites) look('python', site);
    return found;
  }
}

/** The path below site-packages; absent for what lies elsewhere. */
function belowSite(path: string): string | undefined {
  return /^lib(?:64)?\/[^/]+\/site-packages\/(.+)$/.exec(path)?.[1];
}

function isAtStart(path: string): boolean {
  const [top = ''] = path.split('/');
  return isStartUpName(top) && !top.endsWith('.dist-info');
}

function lastJson(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** `[build-system].requires` of the sdist; without one what PEP 518 says. */
function buildRequirements(subject: Subject): readonly string[] {
  const bytes = subject.kind === 'sdist' ? subject.sources.get('pyproject.toml') : undefined;
  if (bytes === undefined) return ['setuptools'];
  try {
    const table = parse(new TextDecoder().decode(bytes))['build-system'];
    const requires = typeof table === 'object' && 'requires' in table ? table.requires : ['setuptools'];
    return Array.isArray(requires) ? requires.map(String) : [];
  } catch {
    // The install then says what is wrong with it.
    return [];
  }
}
