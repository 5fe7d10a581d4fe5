import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { CHAIN_FAULTS } from '../faults/chain.ts';
import { findAct } from '../support/act.ts';
import { sha256 } from '../support/index-server.ts';
import { fillWheelhouse, type Wheelhouse } from '../support/python-projects.ts';
import { SDIST, WHEEL } from '../support/release-run.ts';
import { startScene, type ReleaseScene } from '../support/release-scene.ts';
import { unzipText } from '../support/unzip.ts';

const act = findAct();

describe.skipIf(act === undefined)('a release, from its tag to the index', { timeout: 900_000 }, () => {
  let work: string;
  let house: Wheelhouse;
  let scene: ReleaseScene | undefined;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'release-act-'));
    house = fillWheelhouse(join(work, 'wheels'), 'setuptools');
  }, 300_000);
  afterEach(async () => {
    await scene?.close();
    scene = undefined;
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it('is built, verified, gated, signed and uploaded, and the index serves the verified bytes', async () => {
    scene = await startScene(work, act!, house);
    const ran = await scene.release();
    expect(ran.status, ran.log).toBe(0);
    expect(readdirSync(scene.index.folder).sort()).toEqual([WHEEL, SDIST].sort());
    const release = scene.artifacts.find(({ name }) => name === 'release-verify-1')!;
    const sums = [WHEEL, SDIST].map(
      (name) => `${sha256(readFileSync(join(scene!.index.folder, name)))}  ${name}\n`,
    );
    expect(unzipText(release.bytes).SHA256SUMS).toBe(sums.join(''));
    expect(scene.github.state.attestations).toHaveLength(3);
    expect(ran.log).not.toContain('test-token');
    expect(ran.summaries.map(({ text }) => text).join('\n')).toContain(
      'READY FOR REVIEW: demo 1.0, tag v1.0',
    );
    // And back: the last job took provenance of each file from the index, and each of its rules held.
    expect(scene.index.refused).toEqual([]);
    const asked = scene.index.seen.map(({ path }) => path).filter((path) => path.startsWith('/integrity/'));
    expect(new Set(asked)).toEqual(
      new Set([WHEEL, SDIST].map((name) => `/integrity/demo/${name}/provenance`)),
    );
    expect(ran.log).toMatch(/Success - Main [\w/-]+\/actions\/verify-published@/u);
  });

  it('is rehearsed on the branch: the same jobs up to the card, and nothing is published', async () => {
    scene = await startScene(work, act!, house);
    const ran = await scene.rehearse();
    expect(ran.status, ran.log).toBe(0);
    expect(ran.summaries.at(-1)?.text).toContain('REHEARSAL');
    expect(ran.summaries.at(-1)?.text).toContain('NOT IN A REHEARSAL');
    expect(readdirSync(scene.index.folder)).toEqual([]);
    expect(scene.github.state.attestations).toEqual([]);
  });

  it.each(CHAIN_FAULTS.map((one) => [one.name, one] as const))('%s', async (_, fault) => {
    scene = await startScene(work, act!, house, fault.scene ?? {});
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
