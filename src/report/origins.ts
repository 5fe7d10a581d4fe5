import { plural } from './layout.ts';
import type { FileOrigin } from './types.ts';

/** In the order of a summary: what is well first. */
const STATES = [
  ['identical', 'identical'],
  ['generated', 'generated'],
  ['declared', 'declared'],
  ['line-endings', 'with other line ends'],
  ['moved', 'moved'],
  ['unexplained', 'unexplained'],
] as const satisfies readonly (readonly [FileOrigin['state'], string])[];

/** `67 files: 60 identical, 7 generated`. */
export function originCounts(files: readonly FileOrigin[]): string {
  const counts = STATES.flatMap(([state, words]) => {
    const count = files.filter((file) => file.state === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${plural(files.length, 'file')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}

const WORDS: Readonly<Record<FileOrigin['state'], string>> = {
  identical: 'identical to',
  generated: 'generated',
  declared: 'declared generated',
  'line-endings': 'differs in its line ends from',
  moved: 'its contents stand elsewhere:',
  unexplained: 'unexplained',
};

/** One sentence on one file. May quote untrusted text. */
export function originText({ state, sources = [], how }: FileOrigin): string {
  const from = sources.length === 0 ? '' : ` ${sources.join(', ')}`;
  if (how === undefined) return `${WORDS[state]}${from}`;
  return sources.length === 0 ? `${WORDS[state]}: ${how}` : `${WORDS[state]}${from}, ${how}`;
}
