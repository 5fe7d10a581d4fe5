import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { startRelease, type Release } from '../support/gate.ts';
import { GATE_FAULTS } from './gate.ts';

let release: Release;
beforeEach(async () => {
  release = await startRelease();
});
afterEach(async () => {
  await release.close();
});

/** What a person is told, and whether there is anything to upload. */
async function end(): Promise<{ readonly said: string; readonly handedOut: boolean }> {
  try {
    const { reason = '', outputs } = await release.gate();
    return { said: reason, handedOut: outputs !== undefined };
  } catch (error) {
    return { said: messageOf(error), handedOut: false };
  }
}

describe('a fault at the gate', () => {
  it.each(GATE_FAULTS.map((one) => [one.name, one] as const))('%s', async (_, { spoil, message, ends }) => {
    await spoil(release);
    const { said, handedOut } = await end();
    expect(ends === 'stops' ? said : release.log.join('\n')).toContain(message);
    expect(handedOut).toBe(ends === 'goes on');
    // Nothing is left that a later step could upload.
    expect(readdirSync(release.workspace)).toHaveLength(ends === 'goes on' ? 1 : 0);
    // No other host than the API's has seen the token, and nobody reads it.
    const { seen } = release.github.blobs;
    for (const { authorization } of [...seen, ...release.index.seen]) expect(authorization).toBeUndefined();
    expect(`${said}${release.log.join('\n')}`).not.toContain(release.github.state.token);
  });

  it('has a name of its own, and one a kind says nothing of the others', () => {
    const names = GATE_FAULTS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
