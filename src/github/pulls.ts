import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** A merged pull request that brought a commit, and what its reviewers said. */
export interface MergedPull {
  readonly number: number;
  readonly url: string;
  /** Login; absent for an account that is no more. */
  readonly author?: string;
  /** Full name of the branch that it was merged into. */
  readonly base: string;
  /** Full id of the last commit that was proposed. */
  readonly head: string;
  readonly reviews: readonly Review[];
}

/** The last word of one reviewer. */
export interface Review {
  /** Login; absent for an account that is no more. */
  readonly reviewer?: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  /** Full id of what was looked at; absent where GitHub does not say. */
  readonly commit?: string;
  /** A person (no App) whom the repository knows as owner, member or collaborator: anybody may write "approved". */
  readonly counts: boolean;
}

const USER = z.object({ login: z.string(), id: z.number(), type: z.string() }).nullable();
const PULLS = z.array(
  z.object({
    number: z.number(),
    html_url: z.string(),
    merged_at: z.string().nullable(),
    user: USER,
    base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
    head: z.object({ sha: z.string() }),
  }),
);
const REVIEWS = z.array(
  z.object({
    user: USER,
    state: z.string(),
    commit_id: z.string().nullish(),
    author_association: z.string(),
  }),
);
const PERMISSION = 'pull-requests: read';
const KNOWN_PEOPLE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** Pull requests that are looked into for one commit. */
const MAX_PULLS = 10;

/** The pull requests of this repository that brought a commit and were merged, each with its reviews. */
export async function readMergedPulls(
  api: GitHubApi,
  repository: string,
  commit: string,
): Promise<ApiAnswer<readonly MergedPull[]>> {
  const listed = await api.list(
    { path: repositoryPath(repository, 'commits', commit, 'pulls'), permission: PERMISSION },
    (json) => PULLS.parse(json),
  );
  if (listed.state !== 'known') return listed;
  const merged = listed.value.filter(
    ({ merged_at: at, base }) =>
      at !== null && base.repo.full_name.toLowerCase() === repository.toLowerCase(),
  );
  const pulls: MergedPull[] = [];
  for (const { number, html_url: url, user, base, head } of merged.slice(0, MAX_PULLS)) {
    const reviews = await api.list(
      { path: repositoryPath(repository, 'pulls', String(number), 'reviews'), permission: PERMISSION },
      (json) => REVIEWS.parse(json),
    );
    if (reviews.state === 'absent')
      return { state: 'unavailable', why: `reviews of #${number}: ${reviews.why}` };
    if (reviews.state !== 'known') return reviews;
    pulls.push({
      number,
      url,
      ...(user && { author: user.login }),
      base: base.ref,
      head: head.sha,
      reviews: lastWords(reviews.value),
    });
  }
  return { state: 'known', value: pulls };
}

/** GitHub lists reviews from the oldest. A comment takes nothing back that its writer said before. */
function lastWords(reviews: Readonly<z.infer<typeof REVIEWS>>): readonly Review[] {
  const last = new Map<string, Review>();
  for (const [index, review] of reviews.entries()) {
    const { user, state, commit_id: commit, author_association: association } = review;
    if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED' && state !== 'DISMISSED') continue;
    last.set(user === null ? `gone ${index}` : String(user.id), {
      ...(user && { reviewer: user.login }),
      state,
      ...(typeof commit === 'string' && { commit }),
      counts: user !== null && user.type === 'User' && KNOWN_PEOPLE.includes(association),
    });
  }
  return [...last.values()];
}
