import { DEFAULT_LIMITS } from '../archive/limits.ts';
import type { Policy } from './types.ts';

/** What holds for a project without a policy of its own: every rule on, nothing approved, pure Python. */
export const DEFAULT_POLICY: Policy = {
  strict: false,
  forbid: [],
  limits: DEFAULT_LIMITS,
  expect: {},
  approvals: [],
  generated: [],
};

/** Most releases that were published by a thief are found and removed within days. */
export const DEFAULT_MIN_AGE_DAYS = 7;
