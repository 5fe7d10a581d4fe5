import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  dirtyPaths,
  openCheckout,
  persistedCredentials,
  touchedState,
  type Checkout,
} from '../adapters/checkout.ts';
import { artifactFile } from '../adapters/files.ts';
import { findIsolation } from '../adapters/isolation.ts';
import { findPython, installHashed, lastLine, makeEnvironment, type Supply } from '../adapters/python.ts';
import { guardRunnerFiles } from '../adapters/runner-files.ts';
import { deliver, makeFolder, requireEmpty, stampsOf, withScratch } from '../adapters/scratch.ts';
import { compareBuilt, type Built } from '../build/compare.ts';
import { bareEnvironment } from '../build/environment.ts';
import type { BuildRecord, Comparison, Disturbance } from '../build/types.ts';
import type { Subject } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import type { BUILD_DISTRIBUTIONS } from '../inputs/build-distributions.ts';
import { linesOf, secondsOf, settingsOf } from '../inputs/lines.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Policy } from '../policy/types.ts';
import type { Clock, Log } from '../ports.ts';
import { BUILD_RULES } from '../rules/commands.ts';
import type { Rule } from '../rules/define.ts';
import { someOf } from '../rules/some.ts';
import { TOOL } from '../version.ts';
import { buildOnce, type Round, type Workbench } from './build-round.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { readSubject } from './read-subjects.ts';
import { verified, type Verified } from './verified.ts';

export interface BuildPorts extends PolicyPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Shows what untrusted code said, as text that commands nothing. */
  readonly said: (title: string, text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Inputs = InputsOf<typeof BUILD_DISTRIBUTIONS>;

/**
 * Builds sdist and wheel of a clean checkout twice and the wheel from the sdist too, each time in another folder and without a
 * network, compares, and leaves the first two files in the dist folder where they were built.
 * @throws ToolError where it can't begin: no Python, no constraints, a tree that is not clean, no isolation
 */
export async function buildDistributions(inputs: Inputs, ports: BuildPorts): Promise<Verified> {
  const { environment, judged, log } = ports;
  const seconds = secondsOf(inputs['timeout-minutes']);
  const settings = settingsOf(inputs['config-settings']);
  const checkout = await openCheckout(environment, inputs.source);
  const dist = requireEmpty(inputs.dist);
  const supply = supplyOf(inputs, inputs.source);
  await requireClean(environment, checkout, dist);
  const gathered = await gatherPolicy(
    {
      policy: inputs.policy,
      source: inputs.source,
      // On a laptop the tree is clean, so that HEAD is what is reviewed; in a run its own commit decides.
      'source-ref': judged === undefined ? checkout.commit : undefined,
    },
    ports,
  );
  const credentials = await persistedCredentials(environment, checkout.root);

  return withScratch(async (scratch) => {
    const python = await findPython(inputs.python, scratch);
    const isolation = await findIsolation(inputs.network, python.path, scratch);
    log.info(`Python ${python.version}; ${isolation.fact.way ?? 'the network is allowed'}`);
    const bin = await makeEnvironment(python, join(scratch, 'toolchain'), scratch);
    log.info('installing the toolchain');
    await installHashed(python, bin, supply, scratch);
    const bench: Workbench = {
      environment,
      checkout,
      python,
      isolation,
      bin,
      scratch,
      seconds,
      settings,
      log,
    };
    await requireBuild(bench);

    const home = makeFolder(scratch, 'git-home');
    const env = bareEnvironment({ bin, home, temp: home });
    const tree = () =>
      touchedState({ root: checkout.root, isolation, env }, 'all', below(checkout.root, dist));
    const before = new Set(await tree());
    const guard = guardRunnerFiles(environment);
    const rounds: Round[] = [];
    for (const round of [1, 2] as const) {
      rounds.push(await buildOnce(bench, round));
      if (rounds.some(({ isWhole }) => !isWhole)) break;
    }
    const written = guard.restore();
    for (const { title, said } of rounds.flatMap(({ steps }) => steps)) ports.said(title, said);

    const compared = await compareRounds(rounds, gathered.policy, log);
    const [first] = rounds;
    if (first?.isWhole === true)
      deliver(
        [first.sdist, first.wheel].flatMap((file) => file ?? []),
        dist,
      );
    const record: BuildRecord = {
      commit: checkout.commit,
      epoch: checkout.epoch,
      isolation: isolation.fact,
      steps: rounds.flatMap(({ steps }) => steps),
      comparisons: compared.comparisons,
      disturbances: [
        ...disturbance(
          'tree',
          (await tree()).filter((path) => !before.has(path)),
        ),
        ...disturbance('sources', [...new Set(rounds.flatMap(({ changedSources }) => changedSources))]),
        ...disturbance('runner-files', written),
      ],
      credentials,
    };
    const facts = {
      subjects: known(compared.subjects),
      policy: known(approving(gathered.policy, BUILD_RULES)),
      today: known(ports.clock.today()),
      build: known(record),
    };
    return verified(evaluate(BUILD_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered);
  });
}

/** Approvals of findings that other commands make would look unused here. */
export function approving(policy: Policy, rules: readonly Rule[]): Policy {
  const ids = new Set(rules.map(({ id }) => id));
  return { ...policy, approvals: policy.approvals.filter(({ rule }) => ids.has(rule)) };
}

/** What the inputs name to install from. @throws ToolError `missing-input`, `usage` */
export function supplyOf(
  inputs: { readonly constraints: string | undefined; readonly wheelhouse: string | undefined },
  folder: string,
): Supply {
  const constraints = linesOf(inputs.constraints).map((path) => {
    if (/\.(?:toml|lock)$/.test(path)) {
      throw new ToolError('usage', `${path} is no requirements file, which is what pip installs from`, {
        hint: 'Export it: `uv export --format requirements-txt` or `uv pip compile --generate-hashes`.',
      });
    }
    const found = resolve(folder, path);
    if (existsSync(found)) return found;
    throw new ToolError('missing-input', `there is no constraints file ${join(folder, path)}`, {
      hint: 'Write one with `uv pip compile --generate-hashes`, and name it with "constraints".',
    });
  });
  if (inputs.wheelhouse === undefined) return { constraints };
  const wheelhouse = resolve(inputs.wheelhouse);
  if (!existsSync(wheelhouse)) {
    throw new ToolError('missing-input', `there is no wheelhouse ${inputs.wheelhouse}`, {
      hint: 'Fill one with `pip download --require-hashes --only-binary :all:`, or leave the input out.',
    });
  }
  return { constraints, wheelhouse };
}

async function requireClean(
  environment: BuildPorts['environment'],
  { root }: Checkout,
  dist: string,
): Promise<void> {
  const dirty = await dirtyPaths(environment, root, below(root, dist));
  if (dirty.length === 0) return;
  throw new ToolError('missing-input', `the checkout is not the commit: ${someOf(dirty, 5)}`, {
    hint: 'Commit, stash or remove what differs; a step before may have written it. `git status` lists it.',
  });
}

/** The folder, where it lies in the checkout. */
function below(root: string, folder: string): string | undefined {
  const path = relative(root, folder);
  return path === '' || path.startsWith('..') ? undefined : folder;
}

function disturbance(kind: Disturbance['kind'], paths: readonly string[]): readonly Disturbance[] {
  return paths.length === 0 ? [] : [{ kind, paths: [...paths].sort() }];
}

async function requireBuild({ python, isolation, bin, scratch }: Workbench): Promise<void> {
  const home = makeFolder(scratch, 'check-home');
  const ran = await isolation.run({
    argv: [join(bin, 'python'), '-m', 'build', '--version'],
    cwd: home,
    env: bareEnvironment({ bin, home, temp: home }),
    seconds: 60,
  });
  if (ran.status === 0) return;
  throw new ToolError(
    'missing-input',
    `the constraints give Python ${python.version} no \`build\`: ${lastLine(ran.said)}`,
    {
      hint: 'Add `build` and what it requires to the constraints, with hashes.',
    },
  );
}

interface Compared {
  readonly comparisons: readonly Comparison[];
  /** The files that are shipped, sorted. */
  readonly subjects: readonly Subject[];
}

/** Opens what was built by our own readers: a file that they can't take is equal to none. */
async function compareRounds(rounds: readonly Round[], policy: Policy, log: Log): Promise<Compared> {
  const open = async (file: Round['sdist']): Promise<Built | undefined> => {
    if (file === undefined) return undefined;
    const artifact = artifactFile(file.path, file.filename, file.filename);
    const subject = await readSubject(artifact, { limits: policy.limits, lineEnds: false }, log);
    return { subject, stamps: stampsOf(file.path) };
  };
  const [first, second] = rounds;
  const [sdist, wheel, fromSdist] = [
    await open(first?.sdist),
    await open(first?.wheel),
    await open(first?.fromSdist),
  ];
  const comparisons: Comparison[] = [];
  const compare = (
    artifact: Comparison['artifact'],
    kind: Comparison['kind'],
    [one, other]: readonly [Built | undefined, Built | undefined],
    names: readonly [string, string],
  ) => {
    if (one === undefined || other === undefined) return;
    const differences = compareBuilt(one, other, names);
    comparisons.push({ artifact, kind, filename: one.subject.filename, differences });
  };
  const twice = ['first build', 'second build'] as const;
  compare('sdist', 'repeated', [sdist, await open(second?.sdist)], twice);
  compare('wheel', 'repeated', [wheel, await open(second?.wheel)], twice);
  const ways = ['wheel from the tree', 'wheel from the sdist'] as const;
  compare('wheel', 'from-sdist', [wheel, fromSdist], ways);
  // Where the first round shows nothing the second one may: an sdist can build what it is not seen to the first time.
  if (comparisons.at(-1)?.differences.length === 0)
    compare('wheel', 'from-sdist', [await open(second?.wheel), await open(second?.fromSdist)], ways);
  const built = first?.isWhole === true ? [sdist, wheel] : [];
  const subjects = built.flatMap((one) => (one === undefined ? [] : [one.subject]));
  return { comparisons, subjects: subjects.sort((a, b) => (a.filename < b.filename ? -1 : 1)) };
}
