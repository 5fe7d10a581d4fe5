import { join, relative } from 'node:path';
import { cloneTo, touchedState, type Checkout } from '../adapters/checkout.ts';
import type { Isolation } from '../adapters/isolation.ts';
import type { Python } from '../adapters/python.ts';
import { makeFolder, namesIn } from '../adapters/scratch.ts';
import { bareEnvironment, buildEnvironment } from '../build/environment.ts';
import type { Step } from '../build/types.ts';
import type { Log } from '../ports.ts';

/** All that a round of building needs. */
export interface Workbench {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly checkout: Checkout;
  readonly python: Python;
  readonly isolation: Isolation;
  /** Executables of the environment with the toolchain. */
  readonly bin: string;
  readonly scratch: string;
  /** For each step. */
  readonly seconds: number;
  /** `KEY=VALUE` for the backend. */
  readonly settings: readonly string[];
  readonly log: Log;
}

interface BuiltFile {
  readonly path: string;
  readonly filename: string;
}

/** One sdist, one wheel from the tree, one wheel from the sdist: each from a clone or folder of its own. */
export interface Round {
  readonly steps: readonly Step[];
  readonly sdist?: BuiltFile;
  readonly wheel?: BuiltFile;
  readonly fromSdist?: BuiltFile;
  /** True where every step made its one file. */
  readonly isWhole: boolean;
  /** Tracked files that a build changed in its clone, sorted. */
  readonly changedSources: readonly string[];
}

/** Folders of the two rounds differ in name and length, so that a path that gets into a file shows. */
const FOLDERS = { 1: 'a', 2: 'another-place/of-longer-name' } as const;
const TITLES = { 1: 'first build', 2: 'second build' } as const;

export async function buildOnce(bench: Workbench, round: 1 | 2): Promise<Round> {
  const { environment, checkout, python, bin, settings, log } = bench;
  const base = makeFolder(bench.scratch, FOLDERS[round]);
  const steps: Step[] = [];
  const changed = new Set<string>();

  const run = async (what: string, argv: (out: string) => readonly string[], cwd: string) => {
    const title = `${what}, ${TITLES[round]}`;
    log.info(`building: ${title}`);
    const place = (name: string) => makeFolder(base, `${what.replaceAll(' ', '-')}-${name}`);
    const out = place('out');
    const env = buildEnvironment({ bin, home: place('home'), temp: place('tmp') }, checkout.epoch, round);
    const { status, timedOut, said } = await bench.isolation.run({
      argv: argv(out),
      cwd,
      env,
      seconds: bench.seconds,
    });
    const files = namesIn(out);
    // The scratch folder has another name in every run, and reports of equal runs are equal.
    const plain = said.replaceAll(`${base}/`, '');
    steps.push({ title, ...(status === undefined ? {} : { status }), timedOut, said: plain, files });
    const [filename] = files;
    if (status !== 0 || filename === undefined || files.length !== 1) return undefined;
    return { path: join(out, filename), filename };
  };

  const fromTree = async (kind: 'sdist' | 'wheel') => {
    const clone = join(base, `${kind}-source`);
    await cloneTo(environment, checkout, clone);
    const config = settings.map((setting) => `--config-setting=${setting}`);
    const file = await run(
      kind,
      (out) => [
        join(bin, 'python'),
        '-m',
        'build',
        '--no-isolation',
        `--${kind}`,
        '--outdir',
        out,
        ...config,
        '.',
      ],
      join(clone, relative(checkout.root, checkout.project)),
    );
    // Only what is committed: generated files lie beside it.
    const touched = {
      root: clone,
      isolation: bench.isolation,
      env: bareEnvironment({ bin, home: base, temp: base }),
    };
    const expected = `HEAD ${checkout.commit}`;
    for (const path of await touchedState(touched, 'no')) if (path !== expected) changed.add(path);
    return file;
  };

  const sdist = await fromTree('sdist');
  const wheel = sdist && (await fromTree('wheel'));
  const config = settings.map((setting) => `--config-settings=${setting}`);
  const fromSdist =
    wheel &&
    (await run(
      'wheel from the sdist',
      (out) => [
        ...[...python.pip, '--python', join(bin, 'python'), 'wheel'],
        ...['--no-index', '--no-deps', '--no-build-isolation', '--use-pep517', '--wheel-dir', out],
        ...[...config, sdist.path],
      ],
      base,
    ));
  return {
    steps,
    ...(sdist && { sdist }),
    ...(wheel && { wheel }),
    ...(fromSdist && { fromSdist }),
    isWhole: fromSdist !== undefined,
    changedSources: [...changed].sort(),
  };
}
