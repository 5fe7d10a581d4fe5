import type { FactKey, FactMap } from '../../facts.ts';
import type { Evidence, Finding } from '../../report/types.ts';
import { defineRule, type Example, type Rule } from '../define.ts';
import { ENVIRONMENT, GOOD } from './samples.ts';
import { PLAN } from '../references.ts';

export { ENVIRONMENT, GOOD };

type Definition<K extends FactKey> = Omit<
  Rule<K>,
  'family' | 'severity' | 'since' | 'appliesTo' | 'references' | 'approvable'
> & { readonly references?: Rule['references'] };

/** A rule of the gate: it looks at the run rather than at files, and no reason could make a finding right. */
export function gateRule<K extends FactKey>({ references = [], ...rule }: Definition<K>): Rule {
  return defineRule<K>({
    family: 'gate',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    approvable: false,
    references: [...references, PLAN],
    ...rule,
  });
}

/** An error about the run as a whole. */
export function stop(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'error', message, evidence };
}

/** Something that is as it should be, and worth being read. */
export function remark(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'note', message, evidence };
}

/** An example that differs from a release where all is well in the facts that it gives. */
export function example(title: string, shown: string, values: Partial<FactMap> = {}): Example {
  return { title, files: [], facts: { shown, values: { ...GOOD, ...values } } };
}
