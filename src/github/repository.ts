import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** The repository itself and its branches, as the REST API gives them. */

export interface RepositoryInfo {
  /** `owner/name`, as GitHub spells it. */
  readonly fullName: string;
  readonly id: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  readonly fork: boolean;
  /** Full name of what it was forked from. */
  readonly parent?: string;
}

export interface BranchTip {
  /** Full id. */
  readonly commit: string;
  /** Whether classic protection may hold for it; what it asks for, only administrators see. */
  readonly classic: boolean;
}

/** `identical` and `behind` say that the second commit is the first one or one of its ancestors. */
export type CompareStatus = 'identical' | 'behind' | 'ahead' | 'diverged';

const ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const REPOSITORY = z.object({
  id: z.int(),
  visibility: z.enum(['public', 'private', 'internal']),
  full_name: z.string(),
  default_branch: z.string().min(1),
  fork: z.boolean(),
  parent: z.object({ full_name: z.string() }).optional(),
});
const BRANCH = z.object({
  name: z.string(),
  commit: z.object({ sha: ID }),
  protected: z.boolean(),
  protection: z.object({ enabled: z.boolean().optional() }).optional(),
});
const COMPARE = z.object({ status: z.enum(['identical', 'behind', 'ahead', 'diverged']) });
const METADATA = 'metadata: read';
const CONTENTS = 'contents: read';

export function readRepository(api: GitHubApi, repository: string): Promise<ApiAnswer<RepositoryInfo>> {
  return api.get({ path: repositoryPath(repository), permission: METADATA }, (json) => {
    const answer = REPOSITORY.parse(json);
    const { full_name: fullName, default_branch: defaultBranch, visibility, fork, parent } = answer;
    const id = String(answer.id);
    return { fullName, id, visibility, defaultBranch, fork, ...(parent && { parent: parent.full_name }) };
  });
}

/** A branch, by its exact name; `absent` where there is none. */
export function readBranch(
  api: GitHubApi,
  repository: string,
  branch: string,
): Promise<ApiAnswer<BranchTip>> {
  return api.get(
    { path: `${repositoryPath(repository, 'branches')}/${encodeURIComponent(branch)}`, permission: CONTENTS },
    (json) => {
      const answer = BRANCH.parse(json);
      // A branch that was renamed is redirected to its new name.
      if (answer.name !== branch) throw new Error(`it answers with ${JSON.stringify(answer.name)}`);
      const classic = answer.protected && answer.protection?.enabled !== false;
      return { commit: answer.commit.sha, classic };
    },
  );
}

/** How `commit` stands to `base`; full ids, so that no name is taken for another. */
export function compareCommits(
  api: GitHubApi,
  repository: string,
  base: string,
  commit: string,
): Promise<ApiAnswer<CompareStatus>> {
  return api.get(
    {
      path: repositoryPath(repository, 'compare', `${base}...${commit}`),
      query: { per_page: '1' },
      permission: CONTENTS,
    },
    (json) => COMPARE.parse(json).status,
  );
}
