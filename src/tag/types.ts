import type { CommitResult } from '../github/commit-results.ts';
import type { MergedPull } from '../github/pulls.ts';
import type { CompareStatus } from '../github/repository.ts';
import type { BranchRule, TagRuleset } from '../github/rulesets.ts';
import type { PeeledTag } from '../github/tag.ts';
import type { Fact } from '../facts.ts';
import type { TagIds } from '../ports.ts';

/**
 * What is gathered about the tag of a release, a fact each, so that a part that can't be read stops the rules that need it and no
 * other. Ids are full ids of git objects.
 */

/** The tag by the API. */
export interface TagFact {
  /** `owner/name`. */
  readonly repository: string;
  /** Short name. */
  readonly name: string;
  /** Why there is none, or what it is. */
  readonly found: PeeledTag | { readonly missing: string };
}

/** Where else the tag is seen. */
export interface TagPlaces {
  /** Id of the run's event; absent where no run belongs to the tag. */
  readonly run?: string;
  /** The clone, where there is one; `value` undefined: it has no such tag. */
  readonly local: Fact<TagIds | undefined>;
  readonly remote: Fact<TagIds | undefined>;
}

/** How the commit stands to the branch. */
export interface TagAncestry {
  readonly branch: string;
  /** Tip of the branch by the API. */
  readonly tip: string;
  readonly api: CompareStatus;
  /** By local git. */
  readonly local: Fact<boolean>;
}

export interface BranchProtection {
  readonly branch: string;
  /** Classic protection may hold as well; what it asks for, only administrators see. */
  readonly classic: boolean;
  readonly rules: readonly BranchRule[];
}

export interface TagProtection {
  readonly rulesets: readonly TagRuleset[];
}

export interface TagChecks {
  /** Id of the run that asks: its own jobs can't be done yet. */
  readonly run?: string;
  readonly results: readonly CommitResult[];
}

export interface TagReview {
  readonly branch: string;
  readonly pulls: readonly MergedPull[];
}

export interface TagOrigin {
  readonly repository: string;
  readonly fork: boolean;
  readonly parent?: string;
}

/** What GitHub's Release of this tag says; absent text: there is no published one. */
export interface TagNotes {
  readonly release: Fact<string | undefined>;
}

/** The facts of the family `tag`; each is absent where nothing could ask for it. */
export interface TagFacts {
  readonly tag: TagFact;
  /** A branch that has the tag's name. */
  readonly namesake: { readonly branch: boolean };
  readonly tagPlaces: TagPlaces;
  /** Whether the commit was a state of the branch, by local git; gathered where the policy asks for it. */
  readonly tagFirstParent: { readonly branch: string; readonly state: boolean };
  readonly tagAncestry: TagAncestry;
  readonly branchProtection: BranchProtection;
  readonly tagProtection: TagProtection;
  readonly tagChecks: TagChecks;
  readonly tagReview: TagReview;
  readonly tagOrigin: TagOrigin;
  readonly tagNotes: TagNotes;
  /** The commit that is checked out. */
  readonly checkout: { readonly head: string };
}
