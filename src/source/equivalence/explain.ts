import type { Sdist, Subject, Wheel } from '../../distribution/types.ts';
import type { Policy } from '../../policy/types.ts';
import type { SourceTree } from '../tree.ts';
import { contextOf } from './context.ts';
import { explainSdist } from './sdist.ts';
import type { Explained, SubjectExplained } from './types.ts';
import { explainWheel } from './wheel.ts';

/**
 * One explanation for every file of a wheel or an sdist, against the tree of the commit that it is said to be built from.
 * @param subjects all artifacts of the run: a wheel's metadata are compared with those of its sdist
 */
export function explain(
  subject: Wheel | Sdist,
  subjects: readonly Subject[],
  tree: SourceTree,
  policy: Policy,
): Explained {
  const context = contextOf(subject, tree, policy);
  if (subject.kind === 'sdist') return explainSdist(subject, context);
  const sdists = subjects.filter((one): one is Sdist => one.kind === 'sdist');
  return explainWheel(subject, sdists, context);
}

/** Every wheel and sdist with the explanations of its files. */
export function explainAll(
  subjects: readonly Subject[],
  tree: SourceTree,
  policy: Policy,
): readonly SubjectExplained[] {
  return subjects
    .filter((subject) => subject.kind !== 'other')
    .map((subject) => ({ subject, ...explain(subject, subjects, tree, policy) }));
}
