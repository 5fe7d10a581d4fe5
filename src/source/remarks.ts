import type { Evidence, Severity } from '../report/types.ts';

/** The rules that judge how an sdist is built; each remark belongs to one. */
export type BuildRuleId =
  | 'build-config-unreadable'
  | 'build-dynamic-code'
  | 'build-hook'
  | 'build-network'
  | 'build-requirement-url'
  | 'custom-build-command'
  | 'in-tree-backend'
  | 'install-time-import'
  | 'native-build'
  | 'setup-py-logic'
  | 'unapproved-backend'
  | 'unparsable-python';

/** One thing seen in the files that decide how an sdist is built. */
export interface BuildRemark {
  readonly rule: BuildRuleId;
  readonly severity: Severity;
  readonly message: string;
  /** Below the top folder. */
  readonly path: string;
  readonly line?: number;
  readonly evidence?: Evidence;
}

/** A requirement that names an address instead of a version (PEP 508), or a file of the machine. */
export function isDirectUrl(requirement: string): boolean {
  return /@|:\/\/|^\s*(?:file|git\+|\.{0,2}\/)/i.test(requirement.split(';', 1)[0] ?? '');
}
