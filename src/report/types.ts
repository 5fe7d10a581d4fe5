import type { Baseline } from '../baseline/types.ts';
import type { Limits } from '../archive/limits.ts';

export type Severity = 'error' | 'warning' | 'note';
export type Verdict = 'pass' | 'fail';

/** Plain data that says what was seen; its texts may be hostile and are escaped where they are shown. */
export type Evidence = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Location {
  /** File name of the artifact, or the path of a file of the project (release-policy.toml). */
  readonly artifact: string;
  /** Path inside; `!` separates levels of nested archives. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
}

export interface Finding {
  readonly severity: Severity;
  /** One sentence: what is wrong, with the names that matter. */
  readonly message: string;
  readonly location?: Location;
  /** `sha256` is that of the file the finding is about; approvals compare it. */
  readonly evidence: Evidence;
}

/**
 * `not-applicable`: there was nothing to look at, or nobody asked. `not-available`: asked for, and not readable.
 * `error`: the rule itself failed. These two block. `unknown`: nobody can know with the token of a workflow; it is no pass, and is
 * shown with the place where a person can look.
 */
export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'not-available' | 'unknown' | 'error';

export interface RuleResult {
  readonly ruleId: string;
  readonly outcome: Outcome;
  /** Why, for every outcome but pass and fail. */
  readonly why?: string;
  readonly findings: readonly Finding[];
}

export interface SubjectReport {
  readonly file: string;
  readonly kind: 'wheel' | 'sdist' | 'other';
  readonly sha256: string;
  readonly size: number;
  readonly verdict: Verdict;
  /** Where each file comes from; absent where nobody asked. */
  readonly files?: readonly FileOrigin[];
}

/** Why a file of an artifact is what it is, compared with the reviewed commit. */
export interface FileOrigin {
  /** As findings show it. */
  readonly path: string;
  readonly state: 'identical' | 'generated' | 'declared' | 'line-endings' | 'moved' | 'unexplained';
  /** Paths in the commit: of the same file, or of others with its contents. */
  readonly sources?: readonly string[];
  /** How it was recomputed, what declares it, or why it is unexplained. */
  readonly how?: string;
}

/** An approval of the policy, and what it let through. */
export interface ApprovalUse {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  readonly artifact?: string;
  readonly sha256?: string;
  readonly expires?: string;
  /** The findings it approved; empty: it is unused. */
  readonly used: readonly Finding[];
}

/** One difference between what two commits take from others. Its texts are untrusted. */
export interface DependencyChangeReport {
  readonly change: 'new' | 'widened' | 'changed' | 'removed';
  /** As the policy has it: `runtime`, `action`, … */
  readonly kind: string;
  readonly name: string;
  readonly file: string;
  readonly line?: number;
  /** As the base has it written. */
  readonly before?: string;
  /** As the head has it written. */
  readonly after?: string;
  /** The reason of the policy that lets it through. */
  readonly reviewed?: string;
}

/** The JSON contract; its schema is published in docs/schemas/report.schema.json. Holds no clock and no path of a machine. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: Verdict;
  /** False where anything that was asked for could not be read or known. */
  readonly complete: boolean;
  readonly source?: { readonly repository: string; readonly commit: string; readonly tag?: string };
  /** What changed since a former release; absent where nobody asked, or it could not be had. */
  readonly baseline?: Baseline;
  readonly policy: { readonly path?: string; readonly sha256?: string };
  readonly strict: boolean;
  readonly limits: Limits;
  readonly subjects: readonly SubjectReport[];
  readonly results: readonly RuleResult[];
  readonly approvals: readonly ApprovalUse[];
  /** Of verify-dependency-changes alone. */
  readonly dependencies?: {
    /** The commit that was compared with. */
    readonly base: string;
    readonly changes: readonly DependencyChangeReport[];
  };
}
