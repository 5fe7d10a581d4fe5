import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAct } from '../support/act.ts';
import { sha256 } from '../support/index-server.ts';
import { SDIST, TAG, WHEEL } from '../support/release-run.ts';
import { unzipText } from '../support/unzip.ts';
import { useScenes } from '../support/use-scenes.ts';

const act = findAct();

describe.skipIf(act === undefined)(
  'a release, from its tag to the index and back',
  { timeout: 900_000 },
  () => {
    const start = useScenes(act);

    it('is built, verified, gated, signed and uploaded, and what the world gets is what was verified', async () => {
      const scene = await start();
      const ran = await scene.release();
      expect(ran.status, ran.log).toBe(0);
      const files = [WHEEL, SDIST];
      expect(readdirSync(scene.index.folder).sort()).toEqual([...files].sort());
      const release = scene.artifacts.find(({ name }) => name === 'release-verify-1')!;
      const sums = files.map((name) => `${sha256(readFileSync(join(scene.index.folder, name)))}  ${name}\n`);
      expect(unzipText(release.bytes).SHA256SUMS).toBe(sums.join(''));
      expect(scene.github.state.attestations).toHaveLength(3);
      expect(ran.log).not.toContain('not-a-token');

      const pages = ran.summaries.map(({ text }) => text);
      expect(pages.join('\n')).toContain('READY FOR REVIEW: demo 1.0, tag v1.0');
      expect(pages.at(-1)).toContain('PUBLISHED AS REVIEWED: octo/demo, tag v1.0');

      expect(scene.github.state.releases).toMatchObject([{ tag_name: TAG, draft: false }]);
      const [{ assets }] = scene.github.state.releases as [{ assets: readonly { name: string }[] }];
      expect(assets.map(({ name }) => name)).toEqual(expect.arrayContaining([...files, 'SHA256SUMS']));

      // The last job took provenance of each file from the index, and each of its rules held.
      expect(scene.index.refused).toEqual([]);
      const asked = scene.index.seen.map(({ path }) => path).filter((path) => path.startsWith('/integrity/'));
      expect(new Set(asked)).toEqual(new Set(files.map((name) => `/integrity/demo/${name}/provenance`)));
      expect(ran.log).toMatch(/Success - Main [\w/-]+\/actions\/verify-published@/u);
    });

    it('is rehearsed on the branch: the same jobs up to the card, and nothing is published', async () => {
      const scene = await start();
      const ran = await scene.rehearse();
      expect(ran.status, ran.log).toBe(0);
      expect(ran.summaries.at(-1)?.text).toContain('REHEARSAL');
      expect(ran.summaries.at(-1)?.text).toContain('NOT IN A REHEARSAL');
      expect(readdirSync(scene.index.folder)).toEqual([]);
      expect(scene.github.state.attestations).toEqual([]);
      expect(scene.github.state.releases).toEqual([]);
    });
  },
);
