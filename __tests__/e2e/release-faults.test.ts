import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { CHAIN_FAULTS } from '../faults/chain.ts';
import { findAct } from '../support/act.ts';
import { SDIST, WHEEL } from '../support/release-run.ts';
import { useScenes } from '../support/use-scenes.ts';

const act = findAct();

describe.skipIf(act === undefined)('a release to which something is done', { timeout: 900_000 }, () => {
  const start = useScenes(act);

  it.each(CHAIN_FAULTS.map((one) => [one.name, one] as const))('%s', async (_, fault) => {
    const scene = await start({ skipSmokeTest: true, ...fault.scene });
    await fault.spoil(scene);
    const before = readdirSync(scene.index.folder);
    const { status, log } = await scene.release(fault.attempt ?? 1).catch((error: unknown) => ({
      status: null,
      log: messageOf(error),
    }));
    expect(log).toContain(fault.message);
    expect(status, log).toBe(fault.ends === 'stops' ? 1 : 0);
    if (fault.ends === 'stops') {
      expect(log).toMatch(new RegExp(`Failure - Main [\\w/-]+/actions/${fault.stage}@`, 'u'));
      expect(readdirSync(scene.index.folder)).toEqual(before);
    } else expect(readdirSync(scene.index.folder).sort()).toEqual([WHEEL, SDIST].sort());
    fault.after?.(scene);
  });
});
