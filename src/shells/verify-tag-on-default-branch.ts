import { requireUniqueNames } from '../artifact-names.ts';
import { evaluate } from '../engine.ts';
import { known, type Fact } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_TAG } from '../inputs/verify-tag-on-default-branch.ts';
import { isRefName } from '../github/api-paths.ts';
import type { RunContext } from '../github/run-context.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { tagRequirements } from '../policy/tag-table.ts';
import type { Policy } from '../policy/types.ts';
import type { Clock, Files, GitHistory, GitHubApi, Log } from '../ports.ts';
import type { Report } from '../report/types.ts';
import { TAG_RULES } from '../rules/commands.ts';
import type { SourceTree } from '../source/tree.ts';
import { beginTag, gatherCommit, type GatheredTag, type TagQuestion } from '../tag/gather.ts';
import { REHEARSABLE, rehearsed } from '../tag/rehearsal.ts';
import { projectVersion, versionOfTagName } from '../tag/version.ts';
import { whichTag } from '../tag/which.ts';
import { TOOL } from '../version.ts';
import { gatherPolicy, type GatheredPolicy, type PolicyPorts } from './policy.ts';
import { readSubjects } from './read-subjects.ts';
import { verified, type Verified } from './verified.ts';

/** Without a token, as command line and action differ in where it comes from. */
export type VerifyTagInputs = Omit<InputsOf<typeof VERIFY_TAG>, 'token' | 'repository'>;

export interface VerifyTagPorts extends PolicyPorts {
  readonly api: GitHubApi;
  readonly history: GitHistory;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`. */
  readonly serverUrl: string;
  /** Absent on a laptop. */
  readonly run?: RunContext;
}

/**
 * Proves where the tag of a release comes from, or says why it can't.
 * @throws ToolError where the inputs name no tag of this run, or there is no checkout that holds its commit
 */
export async function verifyTag(inputs: VerifyTagInputs, ports: VerifyTagPorts): Promise<Verified> {
  const { run, repository, clock } = ports;
  const which = whichTag(inputs.tag, run);
  if (which.kind === 'rehearsal') return rehearsal(inputs, ports);
  const { tag } = which;
  ports.log.progress(`reading the tag ${tag} of ${repository}`);
  const begun = await beginTag({ repository, tag }, ports);
  const base = { today: known(clock.today()) };
  if (begun.commit === undefined || begun.object === undefined) {
    const gathered: GatheredPolicy = { policy: DEFAULT_POLICY, changes: [] };
    const facts = { ...base, subjects: known([]), policy: known(gathered.policy), ...begun.facts };
    return finished(evaluate(TAG_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered, { tag });
  }
  const { commit, object } = begun;
  // The commit itself decides: a pull request’s base has no say over a tag.
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: inputs.source, 'source-ref': commit },
    { text: ports.text, git: ports.git },
  );
  const { policy } = gathered;
  const { prefix } = tagRequirements(policy);
  const question = questionOf(tag, inputs, policy, ports);
  const artifacts = inputs.paths.length > 0 ? await ports.files.expand(inputs.paths) : [];
  requireUniqueNames(artifacts);
  const [about, source, subjects] = await Promise.all([
    gatherCommit(question, ports, begun.about, commit),
    treeOf(inputs, ports, tag, commit),
    readSubjects(artifacts, { limits: policy.limits, lineEnds: false }, ports.log),
  ]);
  const facts = {
    ...base,
    subjects: known([...subjects].sort((a, b) => (a.filename < b.filename ? -1 : 1))),
    policy: known(policy),
    source,
    ...begun.facts,
    ...(about satisfies GatheredTag),
  };
  const version = versionOfTagName(tag, prefix) ?? '';
  const report = evaluate(TAG_RULES, facts, { tool: TOOL, strict: inputs.strict });
  return finished(report, gathered, { tag, 'tag-object': object, commit, version });
}

function questionOf(
  tag: string,
  inputs: VerifyTagInputs,
  policy: Policy,
  { repository, serverUrl, run }: VerifyTagPorts,
): TagQuestion {
  return {
    repository,
    tag,
    branch: inputs.branch,
    folder: inputs.source,
    remoteUrl: `${serverUrl}/${repository}`,
    firstParent: tagRequirements(policy).firstParent,
    ...(run && { run: { id: run.runId, sha: run.sha } }),
  };
}

async function treeOf(
  { source }: VerifyTagInputs,
  { git }: VerifyTagPorts,
  tag: string,
  commit: string,
): Promise<Fact<SourceTree>> {
  return known({ ...(await git.readTree(source, commit)), tag });
}

/**
 * Rules about tags have nothing to look at, and say so, each of them. What a tag on this commit would have met besides, is asked
 * as for a release and noted.
 */
async function rehearsal(inputs: VerifyTagInputs, ports: VerifyTagPorts): Promise<Verified> {
  const { judged } = ports;
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: inputs.source, 'source-ref': undefined },
    ports,
  );
  const base = { subjects: known([]), policy: known(gathered.policy), today: known(ports.clock.today()) };
  const tree = judged && (await ports.git.readTree(inputs.source, judged.head));
  const options = { tool: TOOL, strict: inputs.strict };
  const report = evaluate(TAG_RULES, { ...base, ...(tree && { source: known(tree) }) }, options);
  const answers = tree && (await asked(inputs, ports, tree, gathered.policy));
  const facts = answers && { ...base, source: known(tree), ...answers };
  const answered = facts && evaluate(TAG_RULES, facts, options);
  const results = report.results.map((result) => {
    const { ruleId } = result;
    if (!TAG_IDS.has(ruleId)) return result;
    const answer = answered?.results.find((one) => one.ruleId === ruleId);
    return rehearsed(ruleId, REHEARSABLE.includes(ruleId) ? answer : undefined);
  });
  return finished({ ...report, results }, gathered, judged && { commit: judged.head });
}

/** What GitHub and git say of the commit, as if the tag of the project’s version stood there. */
async function asked(
  inputs: VerifyTagInputs,
  ports: VerifyTagPorts,
  tree: SourceTree,
  policy: Policy,
): Promise<GatheredTag | undefined> {
  const { prefix } = tagRequirements(policy);
  const version = projectVersion(tree);
  const { repository } = ports;
  const { commit } = tree;
  const tag = `${prefix}${version.state === 'known' ? version.version : '0'}`;
  if (!isRefName(tag)) return undefined;
  ports.log.progress(`rehearsing a release of ${tag}`);
  const begun = await beginTag({ repository, tag }, ports);
  const question = questionOf(tag, inputs, policy, ports);
  const target = { type: 'commit' as const, sha: commit };
  return {
    ...(await gatherCommit(question, ports, begun.about, commit)),
    ...begun.facts,
    tag: known({ repository, name: tag, found: { object: commit, chain: [], target } }),
  };
}

const TAG_IDS = new Set(TAG_RULES.filter(({ family }) => family === 'tag').map(({ id }) => id));

function finished(
  report: Report,
  gathered: GatheredPolicy,
  outputs: Readonly<Record<string, string>> = {},
): Verified {
  return { ...verified(report, gathered), outputs };
}
