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
