import type { FactKey, FactMap } from '../facts.ts';
import type { Finding, Severity } from '../report/types.ts';

export type RuleFamily =
  | 'archive'
  | 'distribution'
  | 'contents'
  | 'build'
  | 'metadata'
  | 'index'
  | 'set'
  | 'source'
  | 'native'
  | 'baseline'
  | 'toolchain'
  | 'tag'
  | 'release'
  | 'gate'
  | 'published'
  | 'dependencies'
  | 'policy';

/** Nobody who runs with a workflow's token can know: shown as unknown, with the place where a person can look. */
export interface Unknown {
  readonly unknown: string;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** A tiny distribution built in memory, and what the rule says of it. Rendered in the docs and run by a test. */
export interface Example {
  readonly title: string;
  readonly files: readonly ExampleFile[];
  /** Text of a release-policy.toml, where the example needs one. */
  readonly policy?: string;
  /** Files of a former release, for rules that compare with one. */
  readonly baseline?: readonly ExampleFile[];
  /** Path to contents at the reviewed commit, for rules that compare with it. */
  readonly source?: Readonly<Record<string, string | Uint8Array>>;
  /** Submodules of that commit, path to URL; an empty one is none. */
  readonly submodules?: Readonly<Record<string, string>>;
  /** For rules about a run rather than files: what was gathered, and how the page of the rule tells of it. */
  readonly facts?: { readonly shown: string; readonly values: Partial<FactMap> };
  /** The same of the commit that it is to be merged into, for rules that compare two. */
  readonly base?: Readonly<Record<string, string>>;
}

export interface ExampleFile {
  /** File name of the artifact; `.whl` makes a wheel, `.tar.gz` an sdist. Metadata and RECORD are made to fit unless given. */
  readonly artifact: string;
  /** Path inside the archive to text or bytes. In an sdist the top folder is put before. */
  readonly contents: Readonly<Record<string, string | Uint8Array>>;
  /** POSIX mode by path. */
  readonly modes?: Readonly<Record<string, number>>;
  /** Name of a case of the hostile corpus, where the fault lies in the archive itself and no builder would make it. */
  readonly hostile?: string;
}

export interface Rule<K extends FactKey = FactKey> {
  /** Permanent, kebab-case, and the name of the fault. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly title: string;
  /** Why it matters: the attack or accident that it stops. Markdown. */
  readonly rationale: string;
  /** What to do about a finding. Markdown. */
  readonly remediation: string;
  /** The worst severity that the rule gives. */
  readonly severity: Severity;
  /** Version of this project that brought the rule. */
  readonly since: string;
  readonly appliesTo: readonly ('wheel' | 'sdist' | 'set' | 'project')[];
  readonly needs: readonly K[];
  /** What the report says where `check` had nothing to look at; absent: that there is no artifact of its kinds. */
  readonly notApplicable?: string;
  readonly references: readonly Reference[];
  /** False where no reason could make it right: a file that readers take differently, or that could not be read. */
  readonly approvable: boolean;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /**
   * Answers `undefined` where there is nothing the rule could look at (then the outcome is `not-applicable`), and
   * {@link Unknown} only for what no token of a workflow can read; what such a token can read, and could not, is a fact that is
   * unavailable.
   */
  readonly check: (facts: Pick<FactMap, K>) => Iterable<Finding> | Unknown | undefined;
}

/** Types `needs` against `check`; the registry holds rules of any needs. */
export function defineRule<K extends FactKey>(rule: Rule<K>): Rule {
  return rule;
}
