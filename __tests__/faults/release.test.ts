import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { git } from '../support/act.ts';
import { startPublishing, type Publishing } from '../support/publish-release.ts';
import { RELEASE_FAULTS } from './release.ts';

let scene: Publishing;
beforeEach(async () => {
  scene = await startPublishing();
});
afterEach(async () => {
  await scene.close();
});

async function end(): Promise<{ readonly said: string; readonly isDone: boolean }> {
  try {
    const { reason = '', release } = await scene.publish();
    return { said: reason, isDone: release !== undefined };
  } catch (error) {
    return { said: messageOf(error), isDone: false };
  }
}

describe('a fault at the GitHub Release', () => {
  it.each(RELEASE_FAULTS.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { spoil, message, ends, published = false }) => {
      const tags = () => git(scene.release.repository, 'for-each-ref', 'refs/tags');
      await spoil(scene);
      const before = tags();
      const { said, isDone } = await end();
      expect(ends === 'stops' ? said : scene.log.join('\n')).toContain(message);
      expect(isDone).toBe(ends === 'goes on');
      const isPublished = scene.releases().some(({ draft }) => draft === false);
      expect(isPublished).toBe(ends === 'goes on' || published);
      // A tag that is gone is never made anew.
      if (before === '') expect(tags()).toBe('');
      if (ends === 'goes on') {
        const [made] = scene.releases();
        expect(scene.releases()).toHaveLength(1);
        expect(made!.assets).toHaveLength(Object.keys(scene.wanted).length);
      }
      // Nothing stays on the disk, and all waiting is bounded.
      expect(readdirSync(scene.release.workspace)).toEqual([]);
      expect(scene.waited).toBeLessThanOrEqual(60_000);
      // No other host than the API's has seen the token, and nobody reads it.
      for (const { authorization } of scene.release.github.blobs.seen) expect(authorization).toBeUndefined();
      expect(`${said}${scene.log.join('\n')}`).not.toContain(scene.release.github.state.token);
    },
  );

  it('has a name of its own', () => {
    const names = RELEASE_FAULTS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
