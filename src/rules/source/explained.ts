import type { FactMap } from '../../facts.ts';
import type { Finding, Severity } from '../../report/types.ts';
import type { Explanation, SubjectExplained } from '../../source/equivalence/types.ts';
import { listed } from '../some.ts';
import { finding } from '../subjects.ts';

export type ExplainedFacts = Pick<FactMap, 'explained'>;

/** Findings on each artifact; `undefined` where there is none. */
export function eachExplained(
  { explained }: ExplainedFacts,
  look: (one: SubjectExplained) => Iterable<Finding>,
): readonly Finding[] | undefined {
  if (explained.length === 0) return undefined;
  return explained.flatMap((one) => [...listed(look(one), one.subject)]);
}

/** One finding for each file whose explanation `message` has words for. */
export function findingsBy(
  facts: ExplainedFacts,
  severity: Severity,
  message: (explanation: Explanation) => string | undefined,
): readonly Finding[] | undefined {
  return eachExplained(facts, ({ subject, explanations }) =>
    explanations.flatMap((explanation) => {
      const text = message(explanation);
      const { shown: path, digests } = explanation.file;
      const evidence = digests === undefined ? {} : { sha256: digests.sha256 };
      return text === undefined ? [] : [finding(severity, text, subject, { path }, evidence)];
    }),
  );
}
