import type { FactKey, FactMap } from '../../facts.ts';
import type { Evidence, Finding } from '../../report/types.ts';
import { defineRule, type Example, type Rule } from '../define.ts';
import { PLAN } from '../references.ts';
import { GOOD } from './samples.ts';

type Definition<K extends FactKey> = Omit<
  Rule<K>,
  'family' | 'severity' | 'since' | 'appliesTo' | 'references' | 'approvable'
> & { readonly references?: Rule['references'] };

/** A rule about a release as the world gets it; no reason could make a finding right. */
export function publishedRule<K extends FactKey>({ references = [], ...rule }: Definition<K>): Rule {
  return defineRule<K>({
    family: 'published',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    approvable: false,
    references: [...references, PLAN],
    ...rule,
  });
}

export function wrong(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'error', message, evidence };
}

export function doubtful(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'warning', message, evidence };
}

/** An error about one file. */
export function wrongFile(artifact: string, message: string, evidence: Evidence = {}): Finding {
  return { ...wrong(message, evidence), location: { artifact } };
}

/** Something that is as it should be, and worth being read. */
export function remark(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'note', message, evidence };
}

/** An example that differs from a release where all is well in the facts that it gives. */
export function example(title: string, shown: string, values: Partial<FactMap> = {}): Example {
  return { title, files: [], facts: { shown, values: { ...GOOD, ...values } } };
}
