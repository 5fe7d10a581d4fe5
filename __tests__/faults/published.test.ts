import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { startPublished, type Published } from '../support/published.ts';
import { PUBLISHED_FAULTS } from './published.ts';

let release: Published;
beforeEach(async () => {
  release = await startPublished();
});
afterEach(async () => {
  await release.close();
});

/** What a person is told, and whether all is well. */
async function end(): Promise<{ readonly said: string; readonly verdict: string }> {
  try {
    const { verdict, results } = await release.verify();
    const said = results.flatMap(({ outcome, why = '', findings }) => [
      ...(outcome === 'not-available' ? [why] : []),
      ...findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ]);
    return { said: said.join('\n'), verdict };
  } catch (error) {
    return { said: messageOf(error), verdict: 'fail' };
  }
}

describe('a fault after the upload', () => {
  it.each(PUBLISHED_FAULTS.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { spoil, message, ends }) => {
      await spoil(release);
      const { said, verdict } = await end();
      expect(ends === 'stops' ? said : release.log.join('\n')).toContain(message);
      expect(verdict).toBe(ends === 'stops' ? 'fail' : 'pass');
      // Bounded: fifteen minutes, whatever happens.
      expect(release.waited).toBeLessThanOrEqual(15 * 60_000);
      expect(`${said}${release.log.join('\n')}`).not.toContain(release.github.state.token);
      for (const { authorization } of release.index.seen) expect(authorization).toBeUndefined();
    },
  );

  it('has a name of its own', () => {
    const names = PUBLISHED_FAULTS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
