import { compareDependencies } from '../dependencies/gather.ts';
import type { Side } from '../dependencies/read-side.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_DEPENDENCY_CHANGES } from '../inputs/verify-dependency-changes.ts';
import type { Clock, Git } from '../ports.ts';
import { DEPENDENCY_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { verified, type Verified } from './verified.ts';

export interface VerifyDependencyChangesPorts extends PolicyPorts {
  readonly clock: Clock;
}

type Inputs = InputsOf<typeof VERIFY_DEPENDENCY_CHANGES>;

/**
 * Compares what two commits take from others, by git objects alone, and judges it by the policy of the base.
 * @throws ToolError where there is no base, or a side can't be read
 */
export async function verifyDependencyChanges(
  inputs: Inputs,
  ports: VerifyDependencyChangesPorts,
): Promise<Verified> {
  const { git, clock } = ports;
  const repository = inputs.source;
  if (!(await git.isRepository(repository))) {
    throw new ToolError('missing-input', `there is no git repository in ${repository}`, {
      hint: 'Check the repository out before this step, with actions/checkout; or name it with "source".',
    });
  }
  const commits = await commitsOf(inputs, ports);
  for (const commit of [commits.base, commits.head]) await git.ensureCommit(repository, commit);
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: repository, 'source-ref': undefined },
    { ...ports, judged: commits },
  );
  const { toolchain, dependencies } = gathered.policy;
  const changes = await compareDependencies(
    await sideOf(git, repository, commits.base),
    await sideOf(git, repository, commits.head),
    { named: toolchain?.constraints ?? [], ignore: Object.keys(dependencies?.ignore ?? {}) },
  );
  const facts = {
    subjects: known([]),
    policy: known(gathered.policy),
    today: known(clock.today()),
    dependencyChanges: known(changes),
  };
  return verified(evaluate(DEPENDENCY_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered);
}

async function commitsOf(
  { base, head, source }: Inputs,
  { git, judged }: VerifyDependencyChangesPorts,
): Promise<{ readonly base: string; readonly head: string }> {
  if (judged !== undefined) {
    if (judged.base !== undefined) return { base: judged.base, head: judged.head };
    throw new ToolError('usage', 'this event proposes no change: it has no base to compare with', {
      hint: 'Run this step on pull_request, pull_request_target or merge_group alone.',
    });
  }
  if (base === undefined) {
    throw new ToolError('usage', 'there is no base to compare with', {
      hint: 'Name what the change is to be merged into, as in `--base origin/main --head HEAD`.',
    });
  }
  return { base: await git.resolveCommit(source, base), head: await git.resolveCommit(source, head) };
}

async function sideOf(
  git: Git,
  repository: string,
  commit: string,
): Promise<Side & { readonly commit: string }> {
  return {
    commit,
    tree: await git.listTree(repository, commit),
    read: (path) => git.readFile(repository, commit, path),
  };
}
