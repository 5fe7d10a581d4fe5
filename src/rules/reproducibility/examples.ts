import type { BuildRecord, Step } from '../../build/types.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';

/** A step that ended well. */
export const STEP: Step = {
  title: 'wheel, first build',
  status: 0,
  timedOut: false,
  said: '',
  files: [WHEEL],
};

/** A build at which there is nothing to find. */
export const GOOD_BUILD: BuildRecord = {
  commit: 'c0ffee'.padEnd(40, '0'),
  epoch: 1_700_000_000,
  isolation: { asked: 'none', way: 'a network namespace made through sudo', processes: true },
  steps: [STEP],
  comparisons: [
    { artifact: 'wheel', kind: 'repeated', filename: WHEEL, differences: [] },
    { artifact: 'wheel', kind: 'from-sdist', filename: WHEEL, differences: [] },
  ],
  disturbances: [],
  credentials: [],
};

/** What an example shows of what was seen: only what is not as it is at a good build. */
export function seenBuild(build: BuildRecord) {
  return { shown: unlike(build, GOOD_BUILD), values: { build } };
}

/** The members of an object that differ from those of another, as text for the page of a rule. */
export function unlike<T extends object>(value: T, good: T): string {
  const usual = new Map<string, unknown>(Object.entries(good));
  const lines = Object.entries(value).flatMap(([name, member]) => {
    const text = JSON.stringify(member, null, 2);
    return text === JSON.stringify(usual.get(name), null, 2) ? [] : [`${name}: ${text}`];
  });
  return lines.length === 0 ? 'nothing out of the ordinary' : lines.join('\n');
}
