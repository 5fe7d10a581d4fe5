import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../support/act.ts';
import { assetJson } from '../support/github-release-routes.ts';
import { WHEEL } from '../support/gate.ts';
import { ASSETS, bundleOf, bundlesOf, startPublishing, type Publishing } from '../support/publish-release.ts';

let scene: Publishing;
beforeEach(async () => {
  scene = await startPublishing();
});
afterEach(async () => {
  await scene.close();
});

const bytes = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([name, data]) => [name, Buffer.from(data).toString('hex')]));

describe('publish-release', () => {
  it('publishes exactly the verified files, last, and leaves nothing behind', async () => {
    const { reason, release } = await scene.publish();
    expect(reason).toBeUndefined();
    expect(scene.releases()).toHaveLength(1);
    const [made] = scene.releases();
    expect(made).toMatchObject({
      draft: false,
      prerelease: false,
      tag_name: 'v1.0',
      name: 'demo 1.0',
      target_commitish: scene.release.commit,
    });
    expect(release).toMatchObject({
      id: String(made!.id),
      url: 'https://github.com/octo/demo/releases/tag/v1.0',
    });
    expect(Object.keys(scene.assets()).sort()).toEqual(ASSETS);
    expect(bytes(scene.assets())).toEqual(bytes(scene.wanted));
    expect(readdirSync(scene.release.workspace)).toEqual([]);
    // The tag is looked at before anything is written, right before publishing, and after.
    const paths = scene.release.github.seen.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/git/ref/tags/v1.0')).length).toBe(4);
    expect(paths.findLastIndex((path) => path.endsWith('/git/ref/tags/v1.0'))).toBe(paths.length - 1);
    // Bytes come from the store, which sees no token.
    const { seen } = scene.release.github.blobs;
    expect(seen.filter(({ path }) => path.startsWith('/release-assets/'))).toHaveLength(ASSETS.length);
    for (const { authorization } of seen) expect(authorization).toBeUndefined();
  });

  it('reads assets that the API hands out itself', async () => {
    scene.release.github.state.assetsRedirect = false;
    expect((await scene.publish()).release).toBeDefined();
  });

  it('changes nothing where all is published already', async () => {
    await scene.publish();
    const before = JSON.stringify(scene.releases());
    scene.release.github.seen.length = 0;
    const { release } = await scene.publish();
    expect(release?.id).toBe(String(scene.releases()[0]!.id));
    expect(JSON.stringify(scene.releases())).toBe(before);
  });

  it('says so where the text of what is published is not its own', async () => {
    await scene.publish();
    expect((await scene.publish()).warning).toBeUndefined();
    scene.release.github.state.releases[0] = { ...scene.releases()[0]!, body: 'Install it from elsewhere' };
    const warning =
      'the text of the published Release https://github.com/octo/demo/releases/tag/v1.0 was not written by this job: nobody reviewed what it says';
    const ran = await scene.publish();
    expect(ran).toMatchObject({
      warning,
      release: { url: 'https://github.com/octo/demo/releases/tag/v1.0' },
    });
    expect(scene.log).toContain(warning);
    scene.inputs['dry-run'] = 'true';
    expect((await scene.publish()).wouldDo).toContain(warning);
  });

  it('goes on with a draft of its own: keeps what is right, replaces the rest', async () => {
    scene.release.github.faults.push({ match: /^PATCH /u, status: 403 });
    await expect(scene.publish()).rejects.toThrow('lacks the permission "contents: write"');
    scene.release.github.faults.length = 0;
    const { state } = scene.release.github;
    const [draft] = scene.releases();
    const other = Buffer.from('other bytes');
    const changed = draft!.assets.map((one) => {
      if (one.name === WHEEL) return assetJson(Number(one.id), WHEEL, other);
      return one.name === 'SHA256SUMS' ? { ...one, state: 'starter', size: 0, digest: null } : one;
    });
    state.releases[0] = { ...draft, assets: changed };
    const kept = draft!.assets.find(({ name }) => name === 'sbom.cdx.json');
    expect((await scene.publish()).release).toBeDefined();
    expect(scene.releases()).toHaveLength(1);
    expect(bytes(scene.assets())).toEqual(bytes(scene.wanted));
    expect(scene.releases()[0]!.assets).toContainEqual(kept);
  });

  it.each([
    [422, 2, 'GitHub will refuse it again. '],
    [502, 4, 'Run this job again: it goes on where it stopped.'],
  ])('publishes no more than it helps after a %i, and says what does', async (status, times, hint) => {
    let asked = 0;
    const also = () => void (asked += 1);
    scene.release.github.faults.push({ match: /^PATCH /u, status, also });
    await expect(scene.publish()).rejects.toMatchObject({ hint: expect.stringContaining(hint) as string });
    expect(asked).toBe(times);
    expect(scene.releases()[0]!.draft).toBe(true);
  });

  it('says who made what, and does without notes', async () => {
    const { release } = scene;
    await scene.publish();
    const { body } = scene.releases()[0]!;
    expect(body).toContain(`from commit \`${release.commit}\``);
    expect(body).toContain('(https://github.com/octo/demo/actions/runs/7)');
    expect(scene.log).toContain('no section of CHANGELOG.md is about v1.0: the Release has no notes');
  });

  it.each([
    ['CHANGELOG.md', undefined],
    ['docs/NEWS.md', 'docs/NEWS.md'],
  ])('takes the notes from %s of the commit, that section alone', async (path, changelog) => {
    await scene.close();
    scene = await startPublishing({
      [path]: '# Changes\n\n## 1.1\n\n- later\n\n## 1.0\n\n- **first**\n\n## 0.9\n\n- old\n',
    });
    scene.inputs.changelog = changelog;
    await scene.publish();
    expect(String(scene.releases()[0]!.body)).toMatch(/\|\n\n## 1\.0\n\n- \*\*first\*\*\n$/u);
  });

  it('demands a changelog that was named', async () => {
    scene.inputs.changelog = 'NEWS.md';
    await expect(scene.publish()).rejects.toThrow('can’t read the changelog NEWS.md');
    expect(scene.releases()).toEqual([]);
    scene.inputs.changelog = '../NEWS.md';
    await expect(scene.publish()).rejects.toThrow('is not a path inside the repository');
  });

  it('takes provenance of a later attempt of the run, and of no earlier one', async () => {
    const { contents } = scene.release;
    const later = String(contents['statements/provenance.json']).replace('/attempts/1', '/attempts/2');
    const signed = { ...bundlesOf(contents), 'provenance.sigstore.json': bundleOf(later) };
    scene.sign(signed);
    expect((await scene.publish()).release).toBeDefined();
    expect(bytes(scene.assets())['provenance.sigstore.json']).toBe(
      Buffer.from(signed['provenance.sigstore.json']).toString('hex'),
    );
    scene.sign({
      ...signed,
      'provenance.sigstore.json': bundleOf(later.replace('/attempts/2', '/attempts/0')),
    });
    await expect(scene.publish()).rejects.toThrow('the provenance is not the one that was reviewed');
  });

  it('attaches no bundles only where that was said', async () => {
    for (const name of ['bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums']) {
      const value = scene.inputs[name];
      scene.inputs[name] = undefined;
      await expect(scene.publish()).rejects.toThrow(`the input "${name}" is missing`);
      scene.inputs[name] = value;
    }
    scene.inputs['without-bundles'] = 'true';
    await expect(scene.publish()).rejects.toThrow('contradict each other');
    for (const name of ['bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums'])
      scene.inputs[name] = undefined;
    expect((await scene.publish()).release).toBeDefined();
    expect(Object.keys(scene.assets()).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
  });

  it.each(['bundle-checksums', 'statement-checksums'])('names %s where that can’t be taken', async (name) => {
    for (const [value, message] of [
      ['x', `the input "${name}" can't be taken: line 1 is "x"`],
      [`sha256:${'a'.repeat(64)}`, `the input "${name}" is a digest, and the list itself is needed`],
      [`${'a'.repeat(64)}  x.json`, `the input "${name}" does not name exactly`],
    ] as const) {
      scene.inputs[name] = value;
      await expect(scene.publish()).rejects.toThrow(message);
    }
    expect(scene.releases()).toEqual([]);
  });

  it('only says what it would do on a dry run', async () => {
    scene.inputs['dry-run'] = 'true';
    const ran = await scene.publish();
    expect(ran.release).toBeUndefined();
    expect(ran.wouldDo).toContain('would make a draft, upload SHA256SUMS, demo-1.0-py3-none-any.whl');
    expect(scene.releases()).toEqual([]);
    scene.inputs['dry-run'] = undefined;
    scene.release.github.faults.push({ match: /^PATCH /u, status: 403, times: 1 });
    await expect(scene.publish()).rejects.toThrow();
    scene.inputs['dry-run'] = 'true';
    expect((await scene.publish()).wouldDo).toMatch(
      /^would take the draft \d+, replace 0 and upload 0 assets/u,
    );
    scene.inputs['dry-run'] = undefined;
    await scene.publish();
    scene.inputs['dry-run'] = 'true';
    expect((await scene.publish()).wouldDo).toContain('is published already, with exactly these files');
    scene.release.github.state.releases[0] = { ...scene.releases()[0]!, assets: [] };
    await expect(scene.publish()).rejects.toThrow('SHA256SUMS is missing');
  });

  it('makes a tag nowhere but at the verified commit, should it go in the very moment of publishing', async () => {
    // GitHub makes it then, and so does the local one: what the faults of the table are stopped for.
    scene.release.github.faults.push({
      match: /^PATCH /u,
      times: 1,
      also: () => void git(scene.release.repository, 'tag', '-d', 'v1.0'),
    });
    await scene.publish();
    // Between the look and the answer nobody can stop it.
    expect(git(scene.release.repository, 'rev-parse', 'v1.0^{commit}')).toBe(scene.release.commit);
  });
});
