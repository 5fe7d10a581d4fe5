import type { Sdist, Subject, Wheel } from '../../distribution/types.ts';
import type { Policy } from '../../policy/types.ts';
import type { SourceTree } from '../tree.ts';
import { contextOf } from './context.ts';
import { explainSdist } from './sdist.ts';
import type { Explained } from './types.ts';
import { explainWheel } from './wheel.ts';

/** Rules ask one after the other about the same artifacts; explaining them once is enough. */
const cache = new WeakMap<Subject, { tree: SourceTree; policy: Policy; explained: Explained }>();

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
  const known = cache.get(subject);
  if (known?.tree === tree && known.policy === policy) return known.explained;
  const context = contextOf(subject, tree, policy);
  const explained =
    subject.kind === 'wheel'
      ? explainWheel(
          subject,
          subjects.filter(({ kind }) => kind === 'sdist').filter((one): one is Sdist => one.kind === 'sdist'),
          context,
        )
      : explainSdist(subject, context);
  cache.set(subject, { tree, policy, explained });
  return explained;
}
