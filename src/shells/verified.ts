import type { Report } from '../report/types.ts';
import type { GatheredPolicy } from './policy.ts';

/** What a command comes to. */
export interface Verified {
  readonly report: Report;
  /** What a pull request would change in the policy, for the summary's head. */
  readonly policyChanges: readonly string[];
  /** Why the built-in policy decided although there may be another. */
  readonly policyWarning?: string;
  /** Outputs of the action besides those of every report. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export function verified(report: Report, { changes, warning }: GatheredPolicy): Verified {
  return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}
