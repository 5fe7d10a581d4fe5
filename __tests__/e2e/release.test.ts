import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksumsOf, formatChecksums } from '../../src/release/checksums.ts';
import { findAct } from '../support/act.ts';
import type { UploadedArtifact } from '../support/artifact-server.ts';
import { commandsByHand, runByHand } from '../support/by-hand.ts';
import { sha256 } from '../support/index-server.ts';
import { SDIST, TAG, WHEEL } from '../support/release-run.ts';
import type { ReleaseScene } from '../support/release-scene.ts';
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

      await byHand(scene);
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

/** Every command of docs/by-hand.md, before the release and after it. */
async function byHand({ artifacts, clone, commit, shell }: ReleaseScene): Promise<void> {
  const [release, signed] = ['release-verify-1', 'signed-publish-1'].map((wanted) =>
    artifacts.find(({ name }) => name === wanted)!,
  ) as [UploadedArtifact, UploadedArtifact];
  const listed = (texts: Readonly<Record<string, string>>, folder: string) =>
    formatChecksums(
      checksumsOf(
        new Map(
          Object.entries(texts).flatMap(([path, text]) =>
            path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [],
          ),
        ),
      ),
    );
  const papers = unzipText(release.bytes);
  const environment = {
    ...shell.environment,
    ...{ TAG, COMMIT: commit, PROJECT: 'demo', VERSION: '1.0', RUN_ID: '7' },
    ARTIFACT_ID: String(release.id),
    ARTIFACT_DIGEST: sha256(release.bytes),
    CHECKSUMS: papers.SHA256SUMS!,
    STATEMENT_CHECKSUMS: listed(papers, 'statements/'),
    BUNDLES_ID: String(signed.id),
    BUNDLES_DIGEST: sha256(signed.bytes),
    BUNDLE_CHECKSUMS: listed(unzipText(signed.bytes), ''),
  };
  // What is otherwise found on the network.
  const local: Readonly<Record<string, string>> = {
    'build-distributions': ` --wheelhouse '${shell.wheelhouse}'`,
    'smoke-test': ` --wheelhouse '${shell.wheelhouse}'`,
    'verify-published': ` --trusted-root '${shell.trustedRoot}' --wheelhouse '${shell.wheelhouse}'`,
  };
  const bin = mkdtempSync(join(clone, '..', 'bin-'));
  const commands = commandsByHand();
  expect(commands).toHaveLength(10);
  let last = '';
  for (const command of commands) {
    const name = command.split(' ')[1] ?? '';
    const ran = await runByHand(command + (local[name] ?? ''), { folder: clone, bin, environment });
    expect(ran.status, `${command}\n${ran.log}`).toBe(0);
    expect(ran.log).not.toContain(shell.environment.GITHUB_TOKEN);
    last = ran.log;
  }
  expect(last).toContain(`${WHEEL}, built again, is the same to the byte`);
  const outcome = (name: string) => readFileSync(join(clone, '..', name), 'utf8');
  expect(outcome('verified/SHA256SUMS')).toBe(papers.SHA256SUMS);
  // Wheels are the same to the byte whoever builds them; in an sdist of setuptools times differ.
  const [ofWheel = ''] = papers.SHA256SUMS!.split('\n');
  expect(outcome('release/SHA256SUMS').split('\n')[0]).toBe(ofWheel);
  expect(outcome('card.html')).toContain('demo 1.0, tag v1.0');
  expect(outcome('card.html')).toContain('It vouches for nothing');
}
