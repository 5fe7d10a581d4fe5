import type { Installed, SmokeRecord } from '../../smoke/types.ts';
import { STEP, unlike } from '../reproducibility/examples.ts';

/** An artifact at which there is nothing to find. */
export const INSTALLED: Installed = {
  filename: 'demo-1.0-py3-none-any.whl',
  steps: [{ ...STEP, title: 'install', files: [] }],
  startModules: [],
  startFiles: [],
  imports: [{ module: 'demo' }],
  skipped: [],
  leftovers: [],
  outside: [],
};

export const GOOD_SMOKE: SmokeRecord = {
  python: '3.12.1',
  isolation: { asked: 'none', way: 'a network namespace made through sudo', processes: true },
  skips: [],
  artifacts: [INSTALLED],
};

/** The same with one thing that is different in its one artifact. */
export function smokeWith(change: Partial<Installed>): SmokeRecord {
  return { ...GOOD_SMOKE, artifacts: [{ ...INSTALLED, ...change }] };
}

/** What an example shows of what was seen: only what is not as it is at a good artifact. */
export function seenSmoke(smoke: SmokeRecord) {
  const [artifact = INSTALLED] = smoke.artifacts;
  const run = { isolation: smoke.isolation, skips: smoke.skips };
  const good = { isolation: GOOD_SMOKE.isolation, skips: GOOD_SMOKE.skips };
  const parts = [unlike<object>(run, good), unlike<object>(artifact, INSTALLED)];
  const said = parts.filter((part) => part !== 'nothing out of the ordinary');
  return { shown: said.join('\n') || 'nothing out of the ordinary', values: { smoke } };
}
