import { DEFAULT_LIMITS } from '../archive/limits.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Report } from './types.ts';

/** The report of a run that ended before anything could be evaluated: a failure that says why, never silence. */
export function reportOfError(error: unknown, tool: Report['tool']): Report {
  const hint = error instanceof ToolError && error.hint !== undefined ? ` ${error.hint}` : '';
  return {
    schemaVersion: 1,
    tool,
    verdict: 'fail',
    complete: false,
    policy: {},
    strict: false,
    limits: DEFAULT_LIMITS,
    subjects: [],
    results: [{ ruleId: 'run', outcome: 'error', why: `${messageOf(error)}${hint}`, findings: [] }],
    approvals: [],
  };
}
