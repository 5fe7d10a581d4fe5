import { parseRequiresTxt, isRequiresTxt } from '../../distribution/requires-txt.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import { shownPath } from '../subjects.ts';

export interface Required {
  readonly text: string;
  /** As reports show it. */
  readonly path: string;
  readonly line: number;
}

/** Every requirement that an installer, or a build of the sdist, would take from the distribution. */
export function* requirementsOf(subject: Wheel | Sdist): Generator<Required> {
  const { metadata } = subject;
  if (metadata) {
    const path = shownPath(subject, metadata.path);
    for (const { value, line } of metadata.value.requiresDist) yield { text: value, path, line };
  }
  if (subject.kind === 'wheel') return;
  for (const [path, bytes] of subject.sources) {
    if (!isRequiresTxt(path)) continue;
    for (const { text, line } of parseRequiresTxt(bytes)) yield { text, path, line };
  }
}
