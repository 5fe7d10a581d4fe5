import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known, type Fact, type Facts } from '../facts.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import type { Clock, GitHubApi, PackageIndex, ReleaseIndex, TextFiles, Waiting } from '../ports.ts';
import { commonOrigin } from '../published/origin.ts';
import {
  deadlineOf,
  isRepository,
  requestOf,
  runIdOf,
  type AskingRun,
  type VerifyPublishedInputs,
} from '../published/request.ts';
import { ServedReader, stillMissing } from '../published/served.ts';
import {
  isThere,
  type GitHubRelease,
  type PublishedRequest,
  type ServedRelease,
} from '../published/types.ts';
import { parseManifest } from '../release/manifest.ts';
import { CONSUMER_RULES, PUBLISHED_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import type { GatheredPolicy } from './policy.ts';
import { propagated, type Propagation } from './propagation.ts';
import { checksumsOnGitHub, withAssetBytes } from './published-assets.ts';
import { readGitHubRelease, readRunCaches, readSummaries } from './published-github.ts';
import {
  explainedBy,
  policyOf,
  rebuiltFrom,
  sourceOf,
  treeOf,
  type SourcePorts,
} from './published-source.ts';
import { readSubjects, type StartWorkers } from './read-subjects.ts';
import { verified, type Verified } from './verified.ts';

export interface VerifyPublishedPorts extends SourcePorts {
  readonly listing: (indexUrl: string | undefined) => Promise<ReleaseIndex>;
  readonly index: (indexUrl: string | undefined) => Promise<PackageIndex>;
  readonly api: GitHubApi;
  readonly trustedRoots: (path: string | undefined) => Promise<readonly unknown[]>;
  readonly clock: Clock;
  readonly waiting: Waiting;
  readonly startWorkers?: StartWorkers;
  /** Present in a workflow. */
  readonly run?: AskingRun;
}

interface Gathered {
  readonly request: PublishedRequest;
  readonly served: ServedRelease;
  readonly trustedRoots: readonly unknown[];
}

/**
 * Looks at a release as the world gets it: with a list of files at what the project published, without one for whoever installs.
 * @throws ToolError where the inputs name no release, or index or input can't be read
 */
export async function verifyPublished(
  inputs: VerifyPublishedInputs,
  ports: VerifyPublishedPorts,
): Promise<Verified> {
  const { run, waiting, log } = ports;
  const propagation = { until: waiting.now() + deadlineOf(inputs.deadline), waiting, log };
  const manifest = await manifestOf(inputs.manifest, ports.text);
  const request = await requestOf(inputs, manifest, run, (repository, tag) =>
    checksumsOnGitHub(ports.api, repository, tag, propagation),
  );
  const runId = runIdOf(inputs['run-id'], run);
  const trustedRoots = await ports.trustedRoots(inputs['trusted-root']);
  const listing = await ports.listing(inputs['index-url']);
  const downloads = await ports.index(inputs['index-url']);
  try {
    const reader = new ServedReader(request, { listing, downloads, trustedRoots });
    const served = await propagated(
      `${request.project} ${request.version}`,
      () => reader.read(),
      (answer) => stillMissing(request, answer),
      propagation,
    );
    const gathered = { request, served, trustedRoots };
    if (inputs.rebuild && request.expected !== undefined) throw rebuildsForNobody();
    if (request.expected === undefined) return await forConsumer(gathered, reader, inputs, ports);
    const facts = {
      ...(await githubFacts(gathered, inputs, propagation, ports)),
      ...(runId === undefined || request.repository === undefined
        ? {}
        : { runCaches: await readRunCaches(ports.api, request.repository, runId, runId === run?.runId) }),
    };
    return judged(PUBLISHED_RULES, inputs, gathered, facts, ports);
  } finally {
    await downloads.close();
    await listing.close();
  }
}

function rebuildsForNobody(): ToolError {
  return new ToolError('usage', 'the input "rebuild" is given with a list of files', {
    hint: 'Whoever releases builds twice with build-distributions; leave the list out to look as those who install do.',
  });
}

async function manifestOf(path: string | undefined, text: TextFiles) {
  if (path === undefined) return undefined;
  const bytes = await text.read(path);
  if (bytes !== undefined) return parseManifest(new TextDecoder().decode(bytes));
  throw new ToolError('missing-input', `there is no manifest ${path}`, {
    hint: 'Download the artifact of the job that verified the files: checksum-and-attest wrote manifest.json there.',
  });
}

function judged(
  rules: typeof PUBLISHED_RULES,
  { strict }: VerifyPublishedInputs,
  { request, served }: Gathered,
  facts: Facts,
  { clock }: VerifyPublishedPorts,
  policy: GatheredPolicy = { policy: DEFAULT_POLICY, changes: [] },
): Verified {
  const all: Facts = {
    subjects: known([]),
    ...facts,
    policy: known(policy.policy),
    today: known(clock.today()),
    publishedRequest: known(request),
    served: known(served),
  };
  return verified(evaluate(rules, all, { tool: TOOL, strict }), policy);
}

/** What the repository has to show of a release of its own. */
async function githubFacts(
  { request, served, trustedRoots }: Gathered,
  inputs: VerifyPublishedInputs,
  propagation: Propagation,
  { api }: VerifyPublishedPorts,
): Promise<Facts> {
  const { repository, workflow, tag, expected = [] } = request;
  if (repository === undefined || workflow === undefined) return {};
  if (tag === undefined) {
    if (inputs['github-release'] === 'skip') return {};
    throw new ToolError('usage', 'the input "tag" is missing: a GitHub Release is found by it', {
      hint: 'Name the tag, as in: --tag v1.2.3; or give github-release: skip',
    });
  }
  const release =
    inputs['github-release'] === 'skip'
      ? undefined
      : await propagated(
          `GitHub Release ${tag}`,
          () => readGitHubRelease(api, repository, tag),
          releaseStillMissing,
          propagation,
        );
  const [sample] = expected;
  const summaries =
    sample === undefined || served.files.length === 0
      ? undefined
      : await readSummaries(
          api,
          request,
          { repository, workflow, ref: `refs/tags/${tag}` },
          sample.sha256,
          trustedRoots,
        );
  return {
    ...(release && { publishedOnGitHub: await withAssetBytes(api, repository, release, request) }),
    ...(summaries && { summaries }),
  };
}

function releaseStillMissing(fact: Fact<GitHubRelease>): string | undefined {
  if (fact.state === 'unavailable') return undefined;
  return isThere(fact.value.release) ? undefined : 'there is none yet';
}

/** All that a stranger can know: who published it, and whether it is what the source says. */
async function forConsumer(
  gathered: Gathered,
  reader: ServedReader,
  inputs: VerifyPublishedInputs,
  ports: VerifyPublishedPorts,
): Promise<Verified> {
  const { request, served, trustedRoots } = gathered;
  const { project, version } = request;
  if (served.files.length === 0) {
    throw new ToolError('usage', `${served.index} has no ${project} ${version}`, {
      hint: 'See the spelling, and --index-url.',
    });
  }
  const origin = commonOrigin(served.files, request);
  const [first] = served.files;
  const summaries =
    origin === undefined || first?.announced === undefined || !isRepository(origin.repository)
      ? undefined
      : await readSummaries(ports.api, request, origin, first.announced, trustedRoots);
  const source = inputs['attestations-only']
    ? undefined
    : await sourceOf(gathered, origin, inputs.source, ports);
  try {
    const { log, startWorkers } = ports;
    const policy = await policyOf(inputs.policy, source, ports);
    const { limits } = policy.policy;
    const read = await readSubjects(
      reader.artifacts,
      { limits, lineEnds: source?.state === 'known' },
      log,
      startWorkers,
    );
    const subjects = [...read].sort((a, b) => (a.filename < b.filename ? -1 : 1));
    const tree = source && (await treeOf(source, ports.git));
    const rebuilt = await rebuiltFrom(inputs, source, { policy: policy.policy, served: subjects }, ports);
    const facts: Facts = {
      ...(rebuilt && { rebuilt: known(rebuilt) }),
      subjects: known(subjects),
      ...(summaries && { summaries }),
      ...(tree && { source: tree, explained: explainedBy(tree, subjects, policy.policy) }),
    };
    return judged(CONSUMER_RULES, inputs, gathered, facts, ports, policy);
  } finally {
    if (source?.state === 'known') await source.value.close();
  }
}
