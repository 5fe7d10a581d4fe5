import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChecksums } from '../../src/release/checksums.ts';
import type { RawInputs } from '../../src/inputs/spec.ts';
import { assetJson } from '../support/github-release-routes.ts';
import { sha256 } from '../support/index-server.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { METADATA } from '../support/release-run.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY, startPublished, TAG, troubles, WHEEL, type Published } from '../support/published.ts';

const EMPTY = new Uint8Array();

let release: Published;
beforeEach(async () => {
  release = await startPublished();
});
afterEach(async () => {
  await release.close();
});

describe('a release that was published as it was verified', () => {
  it('passes, and says who signed it at which commit', async () => {
    const report = await release.verify();
    expect(troubles(report)).toEqual({});
    expect(report.verdict).toBe('pass');
    const notes = report.results.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(notes).toContain(
      `signed by https://github.com/${REPOSITORY}/.github/workflows/release.yml@refs/tags/${TAG} at commit ${release.commit}`,
    );
    expect(notes).toContain('the project verified it before it published: HARDENING_SOURCE');
    const asked = report.results.filter(({ ruleId }) =>
      /^(?:publish|attest|release-|cache|summary|provenance)/u.test(ruleId),
    );
    expect(asked.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(asked.length).toBeGreaterThan(12);
  });

  it('compares the bytes of the GitHub Release, and shows the token to no store', async () => {
    const { blobs } = release.github;
    expect(troubles(await release.verify())).toEqual({});
    const fetched = blobs.seen.filter(({ path }) => path.startsWith('/release-assets/'));
    // SHA256SUMS is read once; the bundle of the SBOM also for what it says.
    expect(fetched.map(({ path }) => path.split('?')[0]?.split('/').at(-1)).sort()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '6',
      '7',
    ]);
    for (const { authorization } of fetched) expect(authorization).toBeUndefined();
  });

  describe('on GitHub, where nobody tells the digests of the bundles', () => {
    const withoutBundles = async () => {
      delete release.inputs['bundle-checksums'];
      const report = await release.verify();
      const { outcome, findings } = report.results.find(({ ruleId }) => ruleId === 'release-asset-mismatch')!;
      return {
        verdict: report.verdict,
        outcome,
        said: findings.map(({ severity, message }) => [severity, message]),
      };
    };

    it('says what it did not compare', async () => {
      const { verdict, outcome, said } = await withoutBundles();
      expect({ verdict, outcome }).toEqual({ verdict: 'pass', outcome: 'pass' });
      expect(said).toEqual([
        [
          'note',
          `the GitHub Release of ${TAG}: not compared, because "bundle-checksums" is not given: sbom.cdx.json, provenance.sigstore.json, sbom.sigstore.json, verification-summary.sigstore.json`,
        ],
      ]);
    });

    it('warns of a Release without list and SBOM, made another way', async () => {
      for (const { name } of [...(release.github.state.releases[0]!.assets as { name: string }[])]) {
        if (/^(?:SHA|.*json$)/u.test(name)) release.attach(name);
      }
      const { verdict, said } = await withoutBundles();
      expect(verdict).toBe('pass');
      expect(said).toEqual([
        ['warning', `the GitHub Release of ${TAG} has no SHA256SUMS`],
        ['warning', `the GitHub Release of ${TAG} has no sbom.cdx.json`],
      ]);
    });

    it('refuses what is none of a release, whatever its name is, without fetching it', async () => {
      const assets = release.github.state.releases[0]!.assets as object[];
      assets.push(
        assetJson(90, 'notes.pdf', EMPTY, { size: 1e12 }),
        assetJson(91, 'sbom.cdx.json.asc', EMPTY),
      );
      const { verdict, said } = await withoutBundles();
      expect(verdict).toBe('fail');
      expect(said.filter(([severity]) => severity === 'error').map(([, message]) => message)).toEqual([
        `the GitHub Release of ${TAG} has notes.pdf, which nobody verified`,
        `the GitHub Release of ${TAG} has sbom.cdx.json.asc, which nobody verified`,
      ]);
      expect(release.github.blobs.seen.map(({ path }) => path).join()).not.toContain('/release-assets/9');
    });
  });

  describe('where only the digest of a long list travels', () => {
    let inputs: Published['inputs'];
    beforeEach(() => {
      const list = formatChecksums(
        release.files.map(({ filename, bytes }) => ({ name: filename, sha256: sha256(bytes) })),
      );
      const checksums = `sha256:${sha256(Buffer.from(list))}`;
      delete release.inputs.manifest;
      inputs = { ...release.inputs, release: ['pypi:demo==1.0'], tag: TAG, checksums };
    });

    it('takes the list from the GitHub Release', async () => {
      const report = await release.verify(inputs);
      expect(troubles(report)).toEqual({});
      expect(report.verdict).toBe('pass');
      // The list is what counts: an index that serves less is found out by it.
      release.files = release.files.slice(0, 1);
      expect(Object.keys(troubles(await release.verify(inputs)))).toContain('published-file-missing');
    });

    it('waits for the Release, and says that there is none at last', async () => {
      release.github.state.releases.pop();
      await expect(release.verify(inputs)).rejects.toThrow(
        /"checksums" is only the digest of SHA256SUMS, and can’t read the GitHub Release of v1\.0: /u,
      );
      expect(release.waited).toBe(15 * 60_000);
    });

    it('takes no other list, and none that it can’t read', async () => {
      const other = `sha256:${'0'.repeat(64)}`;
      await expect(release.verify({ ...inputs, checksums: other })).rejects.toThrow(/expected 0{64}/u);
      const assets = release.github.state.releases[0]!.assets as { name: string; size: number }[];
      assets.find(({ name }) => name === 'SHA256SUMS')!.size = 2 ** 21;
      await expect(release.verify(inputs)).rejects.toThrow('can’t take SHA256SUMS of the GitHub Release');
      release.attach('SHA256SUMS');
      await expect(release.verify(inputs)).rejects.toThrow('the GitHub Release of v1.0 has no SHA256SUMS');
      release.github.state.permissions.delete('contents: read');
      await expect(release.verify(inputs)).rejects.toThrow('lacks the permission "contents: read"');
    });

    it('says so where the Release is not to be looked at, or can’t be found', async () => {
      delete inputs['bundle-checksums'];
      await expect(release.verify({ ...inputs, 'github-release': 'skip' })).rejects.toThrow(
        'the list is taken from the GitHub Release, and "github-release" is "skip"',
      );
      delete inputs.tag;
      await expect(release.verify(inputs)).rejects.toThrow(
        'the input "tag" is missing, by which it is found',
      );
    });
  });

  it.each<[string, RawInputs, string]>([
    [
      'without a list of files',
      { manifest: undefined, release: ['pypi:demo==1.0'] },
      'neither "checksums" nor "manifest"',
    ],
    ['with no GitHub Release to look at', { 'github-release': 'skip' }, 'contradict each other'],
    [
      'of other bundles',
      { 'bundle-checksums': `${'0'.repeat(64)}  x.sigstore.json` },
      'does not name exactly',
    ],
  ])('takes no digests of bundles %s', async (_, changes, message) => {
    await expect(release.verify({ ...release.inputs, ...changes })).rejects.toThrow(message);
  });

  it('says that it can’t compare the environment of an older certificate', async () => {
    delete release.sigstore.claims.environment;
    const [file] = release.files;
    file!.provenance = await release.attest(file!.filename, file!.bytes);
    const report = await release.verify();
    expect(troubles(report)).toEqual({});
    const notes = report.results.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(notes).toContain('signed in the environment "pypi"');
    expect(notes).toContain('the certificate names no environment: not compared');
  });

  describe('of a private repository, whose summary GitHub’s own Sigstore signs', () => {
    const root = () => join(release.folder, 'trusted-root.jsonl');
    const privately = async (how: { readonly stamped?: boolean }) => {
      release.sigstore.claims.repository_visibility = 'private';
      release.github.state.attestations[0] = { id: 1, bundle: await release.summary({}, how) };
      const { 'public-good': open, github } = release.sigstore.trustedRoot;
      writeFileSync(root(), `${open}${github}`);
    };

    it('holds by the root of GitHub, with a time stamp and no log', async () => {
      await privately({ stamped: true });
      expect(troubles(await release.verify())).toEqual({});
    });

    it('does not hold without that root', async () => {
      await privately({ stamped: true });
      writeFileSync(root(), release.sigstore.trustedRoot['public-good']);
      expect(troubles(await release.verify())['summary-mismatch']?.join()).toContain(
        'the attestation does not hold',
      );
    });

    it('does not hold without a signed time', async () => {
      await privately({ stamped: true });
      const { bundle } = release.github.state.attestations[0] as { bundle: { verificationMaterial: object } };
      Object.assign(bundle.verificationMaterial, { timestampVerificationData: { rfc3161Timestamps: [] } });
      expect(troubles(await release.verify())['summary-mismatch']?.join()).toContain(
        'expected 1 timestamps, got 0',
      );
    });

    it('does not hold by an entry in a log that the root does not know', async () => {
      await privately({});
      expect(Object.keys(troubles(await release.verify()))).toEqual(['summary-mismatch']);
    });

    it('takes no time stamp for the log of the public instance', async () => {
      release.github.state.attestations[0] = { id: 1, bundle: await release.summary({}, { stamped: true }) };
      const { 'public-good': open, github } = release.sigstore.trustedRoot;
      writeFileSync(root(), `${open}${github}`);
      expect(troubles(await release.verify())['summary-mismatch']?.join()).toContain(
        'expected 1 tlog entries, got 0',
      );
    });
  });

  it('takes no answer that names an asset twice', async () => {
    const assets = release.github.state.releases[0]!.assets as object[];
    assets.push({ ...assets[0], id: 30 });
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain(
      'it lists an asset twice',
    );
  });

  it('takes no list of checksums that nobody could read', async () => {
    const assets = release.github.state.releases[0]!.assets as { id: number; name: string; size: number }[];
    const list = assets.find(({ name }) => name === 'SHA256SUMS')!;
    list.size = 2 ** 21;
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain('it has more than');
    Object.assign(list, { size: 100, id: 99 });
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain('status 404');
  });

  it('takes no SBOM where the bundle that holds it can’t be read', async () => {
    const said = async () => troubles(await release.verify())['release-asset-mismatch']?.join();
    const bundle = Buffer.from('{}');
    const lines = String(release.inputs['bundle-checksums']);
    const digestOf = (bytes: Uint8Array) => `${sha256(bytes)}  sbom.sigstore.json`;
    release.attach('sbom.sigstore.json', bundle);
    release.inputs['bundle-checksums'] = lines.replace(/^.*  sbom\.sigstore\.json$/mu, digestOf(bundle));
    expect(await said()).toContain('sbom.sigstore.json is no Sigstore bundle with a statement in it');
    const statement = {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from('[]').toString('base64'),
    };
    const empty = Buffer.from(JSON.stringify({ dsseEnvelope: statement }));
    release.attach('sbom.sigstore.json', empty);
    release.inputs['bundle-checksums'] = lines.replace(/^.*  sbom\.sigstore\.json$/mu, digestOf(empty));
    expect(await said()).toContain('sbom.cdx.json of the GitHub Release can’t be compared: ');
    const assets = release.github.state.releases[0]!.assets as { name: string; size: number }[];
    assets.find(({ name }) => name === 'sbom.sigstore.json')!.size = 2 ** 30;
    expect(await said()).toContain('it has more than');
    release.attach('sbom.sigstore.json');
    expect(await said()).toContain('the signed bundle that holds it is missing');
  });
});

describe('for those who install', () => {
  const stranger = () => release.verify({ release: ['pypi:demo==1.0'], source: release.repository });

  it('takes repository and commit from the attestations, and explains every byte', async () => {
    const report = await stranger();
    expect(troubles(report)).toEqual({});
    expect(report.verdict).toBe('pass');
    expect(report.source).toMatchObject({ commit: release.commit, tag: TAG });
    expect(report.subjects.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    expect(release.log.join('\n')).toContain(`commit ${release.commit} (proven by attestations)`);
  });

  it('says that it is unproven where nothing is attested', async () => {
    release.files = release.files.map(({ filename, bytes }) => ({ filename, bytes }));
    const report = await release.verify({
      release: ['pypi:demo==1.0'],
      source: release.repository,
      repository: REPOSITORY,
      tag: TAG,
    });
    expect(report.verdict).toBe('pass');
    expect(Object.keys(troubles(report))).toEqual(['provenance-missing']);
    expect(troubles(report)['provenance-missing']?.[0]).toMatch(
      /^unknown: unproven: .*octo\/demo is your word alone$/u,
    );
    expect(release.log.join('\n')).toContain(`tag ${TAG} (named by you, proven by nothing)`);
  });

  it('asks for the repository where nobody names one', async () => {
    release.files = release.files.map(({ filename, bytes }) => ({ filename, bytes }));
    await expect(stranger()).rejects.toThrow('no attestation says which commit of which repository');
  });

  it('finds a file that the attested commit does not have', async () => {
    const bytes = buildWheel({ metadata: METADATA, files: { 'demo/evil.py': 'print("not reviewed")\n' } });
    release.files[0] = { filename: WHEEL, bytes, provenance: await release.attest(WHEEL, bytes) };
    const report = await stranger();
    expect(report.verdict).toBe('fail');
    const { location } = report.results
      .flatMap(({ findings }) => findings)
      .find(({ severity }) => severity === 'error')!;
    expect(location).toMatchObject({ artifact: WHEEL, path: 'demo/evil.py' });
    expect(Object.keys(troubles(report))).toContain('unexplained-file');
  });

  it('fails where the source of an attested commit is not there', async () => {
    const report = await release.verify({ release: ['pypi:demo==1.0'], source: release.folder });
    expect(report.verdict).toBe('fail');
    expect(report.complete).toBe(false);
    expect(Object.values(troubles(report)).flat().join()).toContain("can't be fetched");
  });

  it('does without the source when told so', async () => {
    const report = await release.verify({ release: ['pypi:demo==1.0'], 'attestations-only': true });
    expect(report.verdict).toBe('pass');
    expect(report.source).toBeUndefined();
  });
});
