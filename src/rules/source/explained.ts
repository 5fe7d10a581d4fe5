import type { FactMap } from '../../facts.ts';
import type { Finding, Severity } from '../../report/types.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import { explain } from '../../source/equivalence/explain.ts';
import type { Explained, Explanation } from '../../source/equivalence/types.ts';
import { listed } from '../some.ts';
import { finding } from '../subjects.ts';

export type SourceFacts = Pick<FactMap, 'subjects' | 'source' | 'policy'>;

/** Every wheel and sdist with the explanations of its files; `undefined` where there is none. */
export function explainAll({
  subjects,
  source,
  policy,
}: SourceFacts): readonly (readonly [Wheel | Sdist, Explained])[] | undefined {
  const distributions = subjects.filter((subject) => subject.kind !== 'other');
  if (distributions.length === 0) return undefined;
  return distributions.map((subject) => [subject, explain(subject, subjects, source, policy)] as const);
}

/** One finding for each file whose explanation `message` has words for. */
export function findingsBy(
  facts: SourceFacts,
  severity: Severity,
  message: (explanation: Explanation) => string | undefined,
): readonly Finding[] | undefined {
  return explainAll(facts)?.flatMap(([subject, { explanations }]) => [
    ...listed(
      explanations.flatMap((explanation) => {
        const text = message(explanation);
        const { shown: path, digests } = explanation.file;
        const evidence = digests === undefined ? {} : { sha256: digests.sha256 };
        return text === undefined ? [] : [finding(severity, text, subject, { path }, evidence)];
      }),
      subject,
    ),
  ]);
}
