import { known, type Fact } from '../facts.ts';
import { readCommitResults } from '../github/commit-results.ts';
import { readReleaseText } from '../github/release-text.ts';
import { readMergedPulls } from '../github/pulls.ts';
import { compareCommits, readBranch, readRepository, type RepositoryInfo } from '../github/repository.ts';
import { readBranchRules, readTagRulesets } from '../github/rulesets.ts';
import { peelTag } from '../github/tag.ts';
import { isRefName, repositoryPath } from '../github/api-paths.ts';
import type { ApiAnswer, GitHistory, GitHubApi } from '../ports.ts';
import type { TagFact, TagFacts, TagPlaces } from './types.ts';

export interface TagQuestion {
  /** `owner/name`. */
  readonly repository: string;
  /** Short name. */
  readonly tag: string;
  /** Absent: the default branch. */
  readonly branch: string | undefined;
  /** Folder of the checkout. */
  readonly folder: string;
  /** Where git finds the repository. */
  readonly remoteUrl: string;
  /** Whether the commit must have been a state of the branch. */
  readonly firstParent: boolean;
  /** The run that asks, where it belongs to this tag. */
  readonly run?: { readonly id: string; readonly sha: string };
}

export interface TagPorts {
  readonly api: GitHubApi;
  readonly history: GitHistory;
}

export type GatheredTag = { readonly [K in keyof TagFacts]?: Fact<TagFacts[K]> };

/** The tag itself, and what the rest is asked with. */
export interface BegunTag {
  readonly facts: GatheredTag;
  /** Where the tag leads; absent where it leads to no commit, or can't be read. */
  readonly commit?: string;
  /** Of the tag itself. */
  readonly object?: string;
  readonly about: ApiAnswer<RepositoryInfo>;
}

/** The tag by the API. It never rejects for what lies outside. */
export async function beginTag(
  { repository, tag }: Pick<TagQuestion, 'repository' | 'tag'>,
  { api }: Pick<TagPorts, 'api'>,
): Promise<BegunTag> {
  const [found, about, namesake] = await Promise.all([
    peelTag(api, repository, tag),
    readRepository(api, repository),
    branchOfThatName(api, repository, tag),
  ]);
  const facts: GatheredTag = {
    tagOrigin: mapped(about, originOf),
    namesake: mapped(namesake, (branch) => ({ branch })),
  };
  if (found.state !== 'known' && found.state !== 'absent') {
    return { facts: { ...facts, tag: { state: 'unavailable', why: found.why } }, about };
  }
  const fact: TagFact = {
    repository: about.state === 'known' ? about.value.fullName : repository,
    name: tag,
    found: found.state === 'known' ? found.value : { missing: found.why },
  };
  const base = { facts: { ...facts, tag: known(fact) }, about };
  if (found.state !== 'known' || found.value.target.type !== 'commit') return base;
  return { ...base, commit: found.value.target.sha, object: found.value.object };
}

/**
 * Everything else that rules of the family `tag` look at. Without a tag that leads to a commit there is nothing to ask: those facts
 * are absent, and the tag itself is the finding.
 */
export async function gatherCommit(
  question: TagQuestion,
  { api, history }: TagPorts,
  about: ApiAnswer<RepositoryInfo>,
  commit: string,
): Promise<GatheredTag> {
  const { repository, tag, folder, run } = question;
  const branch: Fact<string> =
    question.branch === undefined ? mapped(about, (info) => info.defaultBranch) : known(question.branch);
  const [places, head, onBranch, rulesets, checks, pulls, release] = await Promise.all([
    placesOf(question, history),
    history.head(folder),
    aboutBranch(question, { api, history }, branch, commit),
    readTagRulesets(api, repository, tag),
    readCommitResults(api, repository, commit),
    readMergedPulls(api, repository, commit),
    readReleaseText(api, repository, tag),
  ]);
  return {
    ...onBranch,
    tagPlaces: known(places),
    checkout: mapped(head, (id) => ({ head: id })),
    tagProtection: mapped(rulesets, (list) => ({ rulesets: list })),
    tagChecks: mapped(checks, (results) => ({ results, ...(run && { run: run.id }) })),
    tagReview:
      branch.state === 'known' ? mapped(pulls, (list) => ({ branch: branch.value, pulls: list })) : branch,
    tagNotes: known({ release: release.state === 'absent' ? known(undefined) : factOf(release) }),
  };
}

async function aboutBranch(
  question: TagQuestion,
  { api, history }: TagPorts,
  branch: Fact<string>,
  commit: string,
): Promise<Pick<GatheredTag, 'tagAncestry' | 'tagFirstParent' | 'branchProtection'>> {
  const asked = (fact: Fact<never>) => (question.firstParent ? { tagFirstParent: fact } : {});
  if (branch.state !== 'known') {
    return { tagAncestry: branch, branchProtection: branch, ...asked(branch) };
  }
  const { repository } = question;
  const [tip, rules] = await Promise.all([
    readBranch(api, repository, branch.value),
    readBranchRules(api, repository, branch.value),
  ]);
  if (tip.state !== 'known') {
    const unread = { state: 'unavailable', why: `branch ${branch.value}: ${tip.why}` } as const;
    return { tagAncestry: unread, branchProtection: unread, ...asked(unread) };
  }
  const { commit: tipId, classic } = tip.value;
  return {
    branchProtection: mapped(rules, (list) => ({
      branch: branch.value,
      classic,
      rules: list,
    })),
    ...(await ancestryOf(question, { api, history }, branch.value, tipId, commit)),
  };
}

async function ancestryOf(
  { repository, folder, firstParent }: TagQuestion,
  { api, history }: TagPorts,
  branch: string,
  tip: string,
  commit: string,
): Promise<Pick<GatheredTag, 'tagAncestry' | 'tagFirstParent'>> {
  const byApi = await compareCommits(api, repository, tip, commit);
  let from = tip;
  let local = await history.isAncestor(folder, commit, tip);
  if (local.state !== 'known') {
    // The branch went on since it was fetched: what was on it then still is, unless its history was rewritten.
    const tracked = await history.trackedBranch(folder, branch);
    if (tracked.state === 'known' && tracked.value !== tip) {
      const then = await history.isAncestor(folder, commit, tracked.value);
      if (then.state === 'known' && then.value) [from, local] = [tracked.value, then];
    }
  }
  const state = firstParent ? await history.isFirstParent(folder, commit, from) : undefined;
  return {
    tagAncestry: mapped(byApi, (api) => ({ branch, tip, api, local })),
    ...(state && { tagFirstParent: mapped(state, (value) => ({ branch, state: value })) }),
  };
}

async function placesOf(
  { folder, tag, remoteUrl, run }: TagQuestion,
  history: GitHistory,
): Promise<TagPlaces> {
  const [local, remote] = await Promise.all([
    history.localTag(folder, tag),
    history.remoteTag(remoteUrl, tag),
  ]);
  return { local, remote, ...(run && { run: run.sha }) };
}

async function branchOfThatName(api: GitHubApi, repository: string, name: string): Promise<Fact<boolean>> {
  if (!isRefName(name)) return known(false);
  const answer = await api.get(
    { path: repositoryPath(repository, 'git/ref/heads', name), permission: 'contents: read' },
    () => true,
  );
  return answer.state === 'absent' ? known(false) : factOf(answer);
}

function originOf({ fullName, fork, parent }: RepositoryInfo) {
  return { repository: fullName, fork, ...(parent !== undefined && { parent }) };
}

/** An answer as a fact: everything but an answer is unavailable, with its reason. */
function factOf<T>(answer: ApiAnswer<T>): Fact<T> {
  return answer.state === 'known' ? answer : { state: 'unavailable', why: answer.why };
}

function mapped<T, U>(answer: ApiAnswer<T> | Fact<T>, map: (value: T) => U): Fact<U> {
  return answer.state === 'known' ? known(map(answer.value)) : { state: 'unavailable', why: answer.why };
}
