import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** What protects an environment, as far as `actions: read` shows it. */
export interface DeploymentEnvironment {
  readonly name: string;
  /** People and teams of the rule `required_reviewers`; empty: nobody has to approve. */
  readonly reviewers: readonly string[];
  /** Absent where the answer does not tell. */
  readonly adminsBypass?: boolean;
  /** Which refs may deploy: all, those of protected branches, or those of the patterns. */
  readonly refs: 'all' | 'protected' | readonly RefPattern[];
}

/** A deployment branch or tag policy. */
export interface RefPattern {
  readonly pattern: string;
  /** Absent: an older answer, which meant branches. */
  readonly type?: 'branch' | 'tag';
}

const PERMISSION = 'actions: read';

const REVIEWER = z.object({
  reviewer: z.object({ login: z.string().optional(), slug: z.string().optional() }).optional(),
});
const ENVIRONMENT = z.object({
  name: z.string(),
  can_admins_bypass: z.boolean().optional(),
  protection_rules: z
    .array(z.object({ type: z.string(), reviewers: z.array(REVIEWER).optional() }))
    .optional(),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
});
const POLICIES = z.object({
  branch_policies: z.array(z.object({ name: z.string(), type: z.enum(['branch', 'tag']).optional() })),
});

/** "Get an environment", with "List deployment branch policies" where it has any. `absent` where there is no such environment. */
export async function readEnvironment(
  api: GitHubApi,
  repository: string,
  name: string,
): Promise<ApiAnswer<DeploymentEnvironment>> {
  // A name may hold a slash; in the path it is one part.
  const path = `${repositoryPath(repository, 'environments')}/${encodeURIComponent(name)}`;
  const read = await api.get({ path, permission: PERMISSION }, (json) => ENVIRONMENT.parse(json));
  if (read.state !== 'known') return read;
  const { deployment_branch_policy: policy, protection_rules: rules = [], ...answer } = read.value;
  let refs: DeploymentEnvironment['refs'] = policy?.protected_branches === true ? 'protected' : 'all';
  if (policy?.custom_branch_policies === true) {
    const listed = await api.list(
      { path: `${path}/deployment-branch-policies`, permission: PERMISSION },
      (json) => POLICIES.parse(json).branch_policies,
    );
    if (listed.state === 'absent') return { state: 'unavailable', why: listed.why };
    if (listed.state !== 'known') return listed;
    refs = listed.value.map(({ name: pattern, type }) => ({ pattern, ...(type && { type }) }));
  }
  const reviewers = rules
    .filter(({ type }) => type === 'required_reviewers')
    .flatMap((rule) => rule.reviewers ?? [])
    .map(({ reviewer }) => reviewer?.login ?? reviewer?.slug ?? 'somebody');
  return {
    state: 'known',
    value: {
      name: answer.name,
      reviewers,
      ...(answer.can_admins_bypass !== undefined && { adminsBypass: answer.can_admins_bypass }),
      refs,
    },
  };
}

/**
 * Whether a pattern of an environment matches a ref name: `*` is any run of characters but "/", `?` one of them, `**` followed by
 * "/" any folders. Character classes of fnmatch are not taken: what is not understood matches nothing, so that it stops.
 */
export function matchesRef(pattern: string, name: string): boolean {
  if (pattern.length > 1000 || /[[\]\\{}]/u.test(pattern)) return false;
  return matchParts(pattern.split('/'), name.split('/'));
}

function matchParts(pattern: readonly string[], parts: readonly string[]): boolean {
  // Positions in `parts` that the pattern so far can have come to: the work is their product at most.
  let reached = new Set([0]);
  for (const [index, part] of pattern.entries()) {
    const isFolders = part === '**' && index < pattern.length - 1;
    const next = new Set<number>();
    for (const at of reached) {
      if (isFolders) for (let to = at; to <= parts.length; to += 1) next.add(to);
      else if (at < parts.length && matchPart(part, parts[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(parts.length);
}

function matchPart(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern);
  const given = Array.from(text);
  let at = 0;
  let retry: { at: number; index: number } | undefined;
  for (let index = 0; index < given.length;) {
    if (wanted[at] === '*') {
      retry = { at: at + 1, index };
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (retry !== undefined) {
      retry.index += 1;
      ({ at, index } = retry);
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((character) => character === '*');
}
