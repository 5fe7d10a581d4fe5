import { requireUniqueNames } from '../artifact-names.ts';
import { evaluate } from '../engine.ts';
import { known, type Fact } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_TAG } from '../inputs/verify-tag-on-default-branch.ts';
import type { RunContext } from '../github/run-context.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { tagRequirements } from '../policy/tag-table.ts';
import type { Clock, Files, GitHistory, GitHubApi, Log } from '../ports.ts';
import type { Report } from '../report/types.ts';
import { TAG_RULES } from '../rules/commands.ts';
import type { SourceTree } from '../source/tree.ts';
import { beginTag, gatherCommit, type GatheredTag } from '../tag/gather.ts';
import { versionOfTagName } from '../tag/version.ts';
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
  const { prefix, firstParent } = tagRequirements(policy);
  const question = {
    repository,
    tag,
    branch: inputs.branch,
    folder: inputs.source,
    remoteUrl: `${ports.serverUrl}/${repository}`,
    firstParent,
    ...(run && { run: { id: run.runId, sha: run.sha } }),
  };
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

async function treeOf(
  { source }: VerifyTagInputs,
  { git }: VerifyTagPorts,
  tag: string,
  commit: string,
): Promise<Fact<SourceTree>> {
  return known({ ...(await git.readTree(source, commit)), tag });
}

/** Rules about tags have nothing to look at: they say so, each of them. */
async function rehearsal(inputs: VerifyTagInputs, ports: VerifyTagPorts): Promise<Verified> {
  const { judged } = ports;
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: inputs.source, 'source-ref': undefined },
    ports,
  );
  const facts = { subjects: known([]), policy: known(gathered.policy), today: known(ports.clock.today()) };
  const report = evaluate(TAG_RULES, facts, { tool: TOOL, strict: inputs.strict });
  const results = report.results.map((result) =>
    result.outcome === 'not-applicable' && TAG_IDS.has(result.ruleId)
      ? { ...result, why: REHEARSAL }
      : result,
  );
  return finished({ ...report, results }, gathered, judged && { commit: judged.head });
}

const TAG_IDS = new Set(TAG_RULES.filter(({ family }) => family === 'tag').map(({ id }) => id));
const REHEARSAL = 'a rehearsal: the run was started on a branch, and there is no tag to prove';

function finished(
  report: Report,
  gathered: GatheredPolicy,
  outputs: Readonly<Record<string, string>> = {},
): Verified {
  return { ...verified(report, gathered), outputs };
}
