import { join, posix } from 'node:path';
import { ToolError } from '../errors.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { TOOLCHAIN_REFRESH } from '../inputs/toolchain-refresh.ts';
import { DEFAULT_MIN_AGE_DAYS } from '../policy/defaults.ts';
import type { Policy } from '../policy/types.ts';
import type { Clock, Git, Log, PackageIndex, ReleaseIndex, Resolve, TextFiles } from '../ports.ts';
import { cutoff, lowestPython, pinChanges, refusal, releasesOf, type Refreshed } from '../refresh/plan.ts';
import { lookup, parseToml } from '../source/pyproject.ts';
import { CONVENTIONAL_CONSTRAINTS } from '../toolchain/conventional.ts';
import { gatherPins, pinKey } from '../toolchain/pins.ts';
import { parseRequirementsFile } from '../toolchain/requirements.ts';
import { isInside } from '../toolchain/toml-lock.ts';
import { gatherPolicy } from './policy.ts';
import { reviewRows } from './refresh-review.ts';

export interface RefreshPorts {
  readonly text: TextFiles;
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
  readonly releases: (indexUrl: string | undefined) => Promise<ReleaseIndex>;
  readonly index: (indexUrl: string | undefined) => Promise<PackageIndex>;
  readonly resolve: Resolve;
  readonly write: (path: string, text: string) => Promise<void>;
}

type Inputs = InputsOf<typeof TOOLCHAIN_REFRESH>;

/**
 * Resolves the constraints of a project anew, looks into what changed, and writes them where nothing speaks against it.
 * @throws ToolError where an input, the resolver or the index can't be had
 */
export async function refreshToolchain(inputs: Inputs, ports: RefreshPorts): Promise<readonly Refreshed[]> {
  const folder = inputs.source;
  const inFolder = async (path: string) => ports.text.read(join(folder, path));
  const { policy } = await gatherPolicy(
    { policy: inputs.policy, source: undefined, 'source-ref': undefined },
    inputs.policy === undefined ? { ...ports, text: { read: inFolder } } : ports,
  );
  const pairs = await pairsOf(inputs, policy, inFolder);
  const python = inputs.python ?? (await pythonOf(inFolder));
  if (!/^3\.\d{1,3}(?:\.\d{1,3})?$/.test(python)) {
    throw new ToolError('usage', `the Python ${JSON.stringify(python)} is no version such as 3.9`);
  }
  const refreshed: Refreshed[] = [];
  for (const pair of pairs) refreshed.push(await refreshOne(pair, python, policy, inputs, ports));
  return refreshed;
}

interface Pair {
  readonly input: string;
  readonly constraints: string;
}

async function pairsOf(
  inputs: Inputs,
  policy: Policy,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<readonly Pair[]> {
  const named = inputs.inputs;
  if (inputs.constraints !== undefined && named.length !== 1) {
    throw new ToolError('usage', 'the input "constraints" goes with one input file', {
      hint: 'As in `toolchain refresh --constraints ci/constraints.txt ci/constraints.in`.',
    });
  }
  const candidates =
    named.length > 0
      ? named.map((input) => ({ input, constraints: inputs.constraints ?? besides(input) }))
      : (policy.toolchain?.constraints ?? CONVENTIONAL_CONSTRAINTS)
          .filter((path) => path.endsWith('.txt'))
          .map((path) => ({ input: path.replace(/\.txt$/, '.in'), constraints: path }));
  const found: Pair[] = [];
  for (const { input, constraints } of candidates) {
    for (const path of [input, constraints]) requireInside(path);
    if ((await read(input)) !== undefined) found.push({ input: posix.normalize(input), constraints });
    else if (named.length > 0) {
      throw new ToolError('missing-input', `there is no file ${input} in ${inputs.source}`);
    }
  }
  if (found.length > 0) return found;
  throw new ToolError(
    'missing-input',
    `${inputs.source} has nothing to resolve: no requirements-dev.in or the like`,
    {
      hint: 'Write the names of the tools, a line each, to requirements-dev.in, or name the file.',
    },
  );
}

function besides(input: string): string {
  if (input.endsWith('.in')) return input.replace(/\.in$/, '.txt');
  throw new ToolError(
    'usage',
    `the name of ${input} does not end in .in, so that nobody knows what to write`,
    {
      hint: 'Name the file to write with --constraints.',
    },
  );
}

/** What lies outside is not reviewed with the project. */
function requireInside(path: string): void {
  if (isInside(path)) return;
  throw new ToolError('usage', `${path} is not a path inside the project`, {
    hint: 'Name it from the project’s root, and the root with --source.',
  });
}

async function pythonOf(read: (path: string) => Promise<Uint8Array | undefined>): Promise<string> {
  const bytes = await read('pyproject.toml');
  const requires = bytes && lookup(parseToml(bytes).table, 'project', 'requires-python');
  const lowest = typeof requires === 'string' ? lowestPython(requires) : undefined;
  if (lowest !== undefined) return lowest;
  throw new ToolError(
    'usage',
    'nobody knows for which Pythons to resolve: pyproject.toml has no lower bound in requires-python',
    {
      hint: 'Name the lowest one, as in --python 3.9.',
    },
  );
}

async function refreshOne(
  { input, constraints }: Pair,
  python: string,
  policy: Policy,
  inputs: Inputs,
  ports: RefreshPorts,
): Promise<Refreshed> {
  const { log } = ports;
  const folder = inputs.source;
  const indexUrl = inputs['index-url'];
  const today = ports.clock.today();
  const minAgeDays = policy.toolchain?.minAgeDays ?? DEFAULT_MIN_AGE_DAYS;
  const path = join(folder, constraints);
  const oldBytes = await ports.text.read(path);
  const { tool, text } = await ports.resolve({
    ...{ folder, input, python, indexUrl, resolver: inputs.resolver, allowBuilds: inputs['allow-builds'] },
    notAfter: cutoff(today, minAgeDays),
  });
  if (tool === 'pip-tools') {
    log.warn(
      `${constraints} was resolved by pip-tools, for the Python that runs it alone: with others its pins may not hold. uv resolves for all from ${python} on`,
    );
  }
  const bytes = new TextEncoder().encode(text);
  const now = parseRequirementsFile(constraints, bytes);
  const news = releasesOf(now);
  const olds = oldBytes === undefined ? [] : releasesOf(parseRequirementsFile(constraints, oldBytes));
  const notPinned = now.constraints.filter(
    ({ origin, version }) => origin !== 'index' || version === undefined,
  );
  const releases = await ports.releases(indexUrl);
  try {
    const before = olds.map((pin) => pinnedFile(pin, constraints));
    const pins = await gatherPins([now, ...before], releases);
    if (pins.state === 'unavailable') throw new ToolError('environment', pins.why);
    const listed = pins.value.releases;
    const refusals = [
      ...now.problems.map(({ message }) => `${constraints}: ${message}`),
      ...notPinned.map(
        ({ text: requirement }) => `${requirement} was resolved to nothing that the index has`,
      ),
      ...news.flatMap((pin) => refusal(pin, listed.get(pinKey(pin)) ?? [], today, minAgeDays) ?? []),
    ];
    const rows = await reviewRows(pinChanges(olds, news), {
      ...{ listed, today, releases, limits: policy.limits, log },
      index: () => ports.index(indexUrl),
    });
    const isSame = oldBytes !== undefined && Buffer.from(bytes).equals(oldBytes);
    const state =
      refusals.length > 0 ? 'refused' : isSame ? 'unchanged' : inputs['dry-run'] ? 'dry-run' : 'written';
    if (state === 'written') await ports.write(path, text);
    const pinned = news.length;
    return { input, constraints, state, resolver: tool, python, minAgeDays, pinned, refusals, rows };
  } finally {
    await releases.close();
  }
}

/** What the old file pins, as a file that pins are looked up for. */
function pinnedFile({ project, version }: { project: string; version: string }, path: string) {
  const constraint = {
    project,
    version,
    text: `${project}==${version}`,
    origin: 'index' as const,
    files: [],
  };
  return {
    ...{ path, format: 'requirements' as const, sha256: '' },
    ...{ constraints: [constraint], options: [], includes: [], problems: [] },
  };
}
