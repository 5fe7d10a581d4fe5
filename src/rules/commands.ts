import type { Rule, RuleFamily } from './define.ts';
import { RULES } from './index.ts';

/** The families that verify-toolchain evaluates. `policy` judges approvals, whatever was looked at. */
const TOOLCHAIN: ReadonlySet<RuleFamily> = new Set(['toolchain', 'policy']);

/** The rules of verify-artifacts: all but those that need no artifact. */
export const ARTIFACT_RULES: readonly Rule[] = RULES.filter(({ family }) => family !== 'toolchain');

export const TOOLCHAIN_RULES: readonly Rule[] = RULES.filter(({ family }) => TOOLCHAIN.has(family));
