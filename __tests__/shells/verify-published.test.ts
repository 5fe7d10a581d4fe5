import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChecksums } from '../../src/release/checksums.ts';
import { sha256 } from '../support/index-server.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { METADATA } from '../support/release-run.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY, startPublished, TAG, troubles, WHEEL, type Published } from '../support/published.ts';

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
    const list = formatChecksums(
      release.files.map(({ filename, bytes }) => ({ name: filename, sha256: sha256(bytes) })),
    );
    const { state, blobs } = release.github;
    state.assets[9] = Buffer.from(list);
    const assets = state.releases[0]!.assets as object[];
    assets.push({ id: 9, name: 'SHA256SUMS', size: list.length });
    // Nobody verified it: it is not looked at.
    assets.push({ id: 10, name: 'notes.pdf', size: 1e12 });
    const report = await release.verify();
    expect(troubles(report)).toEqual({});
    const fetched = blobs.seen.filter(({ path }) => path.startsWith('/release-assets/'));
    expect(fetched.map(({ path }) => path.split('?')[0])).toEqual(
      ['1', '2', '9'].map((id) => `/release-assets/${id}`),
    );
    for (const { authorization } of fetched) expect(authorization).toBeUndefined();
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
    assets.push({ ...assets[0], id: 3 });
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain(
      'it lists an asset twice',
    );
  });

  it('takes no list of checksums that nobody could read', async () => {
    const assets = release.github.state.releases[0]!.assets as object[];
    assets.push({ id: 9, name: 'SHA256SUMS', size: 2 ** 21 });
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain('it has more than');
    (assets.at(-1) as { size: number }).size = 100;
    expect(troubles(await release.verify())['release-asset-mismatch']?.join()).toContain('status 404');
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
