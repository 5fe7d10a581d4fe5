import type { NativePolicy, Policy } from '../../policy/types.ts';
import type { Evidence, Finding, Severity } from '../../report/types.ts';
import type { SourceTree } from '../../source/tree.ts';
import { defineRule, type Example, type Rule } from '../define.ts';

type NativeRule = Omit<Rule, 'family' | 'needs' | 'check' | 'since' | 'appliesTo' | 'examples'> & {
  readonly examples: {
    readonly bad: readonly NativeExample[];
    readonly good: readonly NativeExample[];
  };
  readonly check: (facts: NativeFacts) => Iterable<Finding>;
};

export interface NativeFacts {
  readonly native: NativePolicy;
  readonly source: SourceTree;
  readonly policy: Policy;
}

type NativeExample = Pick<Example, 'title' | 'source' | 'submodules'> & {
  /** The table `[native]`, without its head. */
  readonly native?: string;
};

/** Any artifact will do for a rule that looks at none. */
const example = ({ native = '', ...rest }: NativeExample): Example => ({
  source: {},
  ...rest,
  files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
  policy: `schema-version = 1\n\n[native]\n${native}`,
});

/** A rule of the native library policy, about the reviewed source. It looks at nothing until the policy has its table. */
export function nativeRule({ examples, check, ...rule }: NativeRule): Rule {
  return defineRule({
    ...rule,
    family: 'native',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['source', 'policy'],
    notApplicable: 'the policy has no [native] table, which turns the native library policy on',
    examples: { bad: examples.bad.map(example), good: examples.good.map(example) },
    check: ({ source, policy }) =>
      policy.native === undefined ? undefined : check({ native: policy.native, source, policy }),
  });
}

/** A finding about a file of the source. @param name what in it; approvals match it as the path */
export function inSource(
  severity: Severity,
  message: string,
  file: string,
  place: { readonly name?: string; readonly line?: number } = {},
  evidence: Evidence = {},
): Finding {
  const { name, line } = place;
  const location = {
    artifact: file,
    ...(name !== undefined && { path: name }),
    ...(line !== undefined && { line }),
  };
  return { severity, message, location, evidence };
}

/** A finding about what the policy says and the source does not bear out. */
export function inPolicy(message: string, { origin }: Policy, name: string): Finding {
  return {
    severity: 'warning',
    message,
    ...(origin && { location: { artifact: origin.path } }),
    evidence: { path: name },
  };
}

/** Findings about one file that are listed: hostile source can hold a fault in each of 100,000 lines. */
const LISTED = 50;

/** The first findings, all of one severity, and one that counts the rest. */
export function* bounded(findings: readonly Finding[]): Generator<Finding> {
  yield* findings.slice(0, LISTED);
  const [first] = findings;
  if (first !== undefined && findings.length > LISTED) {
    yield { ...first, message: `${findings.length - LISTED} more of the kind` };
  }
}
