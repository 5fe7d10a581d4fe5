/** Rows of the attack table: what kind of trick a case plays. */
export type AttackFamily =
  | 'start-up'
  | 'top level'
  | 'scripts'
  | 'data schemes'
  | 'entry points'
  | 'nested'
  | 'foreign metadata'
  | 'metadata'
  | 'RECORD'
  | 'native'
  | 'zip'
  | 'tar'
  | 'gzip'
  | 'path'
  | 'link'
  | 'mode'
  | 'resource';

/** One attack, built anew in code. */
export interface HostileCase {
  /** Permanent, kebab-case, unique in the whole corpus. */
  readonly name: string;
  readonly family: AttackFamily;
  /** A line that says how the trick works. */
  readonly mechanism: string;
  /** File name of the artifact. */
  readonly artifact: string;
  readonly build: () => Uint8Array;
  /** Rules of which at least one must fail: those of the trick's own family. */
  readonly rules: readonly string[];
  /** Text of a release-policy.toml, where only a policy can tell this from honest work. */
  readonly policy?: string;
}
