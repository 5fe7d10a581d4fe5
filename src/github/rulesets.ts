import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';
import { matchesRef } from './ref-pattern.ts';

/** One rule that holds for a branch. */
export interface BranchRule {
  /** `pull_request`, `deletion` … */
  readonly type: string;
  readonly rulesetId: number;
  /** Approvals that a pull request needs (`pull_request`). */
  readonly approvals?: number;
  /** Checks that must have succeeded (`required_status_checks`). */
  readonly checks?: readonly RequiredStatus[];
}

export interface RequiredStatus {
  readonly context: string;
  /** Id of the App that has to report it; absent: any. */
  readonly app?: number;
}

/** A ruleset about tags. */
export interface TagRuleset {
  readonly id: number;
  readonly name: string;
  /** Types of its rules. */
  readonly rules: readonly string[];
  /** Who may pass it by, as `RepositoryRole 5 (always)`; absent: this token may not see, which is never "nobody". */
  readonly bypass?: readonly string[];
}

const METADATA = 'metadata: read';
const BRANCH_RULES = z.array(
  z.object({ type: z.string(), ruleset_id: z.number(), parameters: z.unknown().optional() }),
);
const PULL_REQUEST = z.object({ required_approving_review_count: z.number() });
const REQUIRED = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.number().nullish() })),
});
const LISTED = z.array(z.object({ id: z.number(), target: z.string().optional(), enforcement: z.string() }));
const RULESET = z.object({
  id: z.number(),
  name: z.string(),
  target: z.string().optional(),
  enforcement: z.string(),
  conditions: z
    .object({
      ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }).optional(),
    })
    .nullish(),
  rules: z.array(z.object({ type: z.string() })).optional(),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().optional(),
      }),
    )
    .optional(),
});

/** The rules that hold for a branch: of active rulesets of the repository and of what it belongs to. */
export function readBranchRules(
  api: GitHubApi,
  repository: string,
  branch: string,
): Promise<ApiAnswer<readonly BranchRule[]>> {
  return api.list(
    {
      path: `${repositoryPath(repository, 'rules/branches')}/${encodeURIComponent(branch)}`,
      permission: METADATA,
    },
    (json) => BRANCH_RULES.parse(json).map(branchRule),
  );
}

function branchRule({
  type,
  ruleset_id: rulesetId,
  parameters,
}: z.infer<typeof BRANCH_RULES>[0]): BranchRule {
  if (type === 'pull_request') {
    const { required_approving_review_count: approvals } = PULL_REQUEST.parse(parameters);
    return { type, rulesetId, approvals };
  }
  if (type === 'required_status_checks') {
    const checks = REQUIRED.parse(parameters).required_status_checks.map(
      ({ context, integration_id: app }) => ({ context, ...(typeof app === 'number' && { app }) }),
    );
    return { type, rulesetId, checks };
  }
  return { type, rulesetId };
}

/**
 * The active rulesets that hold for a tag. There is no call for effective rules of a tag, so their conditions are evaluated here;
 * a condition that can't be read never protects.
 */
export async function readTagRulesets(
  api: GitHubApi,
  repository: string,
  tag: string,
): Promise<ApiAnswer<readonly TagRuleset[]>> {
  const listed = await api.list(
    {
      path: repositoryPath(repository, 'rulesets'),
      query: { includes_parents: 'true', targets: 'tag' },
      permission: METADATA,
    },
    (json) => LISTED.parse(json),
  );
  if (listed.state !== 'known') return listed;
  const found: TagRuleset[] = [];
  for (const { id, target, enforcement } of listed.value) {
    if (target !== 'tag' || enforcement !== 'active') continue;
    const read = await api.get(
      {
        path: repositoryPath(repository, 'rulesets', String(id)),
        query: { includes_parents: 'true' },
        permission: METADATA,
      },
      (json) => RULESET.parse(json),
    );
    // It went away, or is not shown, between two requests: nobody can say what holds.
    if (read.state === 'absent') return { state: 'unavailable', why: `ruleset ${id}: ${read.why}` };
    if (read.state !== 'known') return read;
    if (holdsFor(read.value, `refs/tags/${tag}`)) found.push(tagRuleset(read.value));
  }
  return { state: 'known', value: found };
}

function holdsFor({ target, enforcement, conditions }: z.infer<typeof RULESET>, ref: string): boolean {
  const names = conditions?.ref_name;
  if (target !== 'tag' || enforcement !== 'active' || names === undefined) return false;
  const fits = (pattern: string, inDoubt: boolean) => {
    // The default branch is no tag.
    if (pattern.startsWith('~')) return pattern === '~ALL' || (pattern !== '~DEFAULT_BRANCH' && inDoubt);
    return matchesRef(pattern, ref) ?? inDoubt;
  };
  return (
    names.include.some((pattern) => fits(pattern, false)) &&
    !names.exclude.some((pattern) => fits(pattern, true))
  );
}

function tagRuleset({ id, name, rules, bypass_actors: bypass }: z.infer<typeof RULESET>): TagRuleset {
  return {
    id,
    name,
    rules: [...new Set((rules ?? []).map(({ type }) => type))].sort(),
    ...(bypass && {
      bypass: bypass.map(
        ({ actor_type: type, actor_id: actor, bypass_mode: mode }) =>
          `${type}${typeof actor === 'number' ? ` ${actor}` : ''}${mode === undefined ? '' : ` (${mode})`}`,
      ),
    }),
  };
}
