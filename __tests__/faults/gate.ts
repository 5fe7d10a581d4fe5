import { git } from '../support/act.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { parseManifest, writeManifest } from '../../src/release/manifest.ts';
import {
  checksumsOf,
  environmentJson,
  layOut,
  runJson,
  SDIST,
  WHEEL,
  zipOf,
  type Release,
} from '../support/gate.ts';
import { sha256 } from '../support/index-server.ts';
import type { FaultCase } from './types.ts';

/** Faults that publish-gate has to meet, over real HTTP and a real repository. */

const OTHER = buildWheel({ files: { 'demo/evil.py': 'print("not reviewed")\n' } });
const artifact = (release: Release) => release.github.state.artifacts[0]!;
const dist = (name: string) => `dist/${name}`;
/** In an artifact whose digest fits. */
const inArtifact = (release: Release, more: Readonly<Record<string, string | Uint8Array | undefined>>) => {
  const all = Object.entries({ ...release.contents, ...more });
  release.upload(
    Object.fromEntries(all.flatMap(([path, data]) => (data === undefined ? [] : [[path, data] as const]))),
  );
};
const moved = (release: Release): string => {
  git(release.repository, 'commit', '-q', '--allow-empty', '-m', 'other');
  return git(release.repository, 'rev-parse', 'HEAD');
};
const fault = (match: RegExp, more: object) => (release: Release) => {
  release.github.faults.push({ match, ...more });
};

type Case = Omit<FaultCase<Release>, 'stage' | 'ends'>;

const STOPS: readonly Case[] = [
  {
    name: 'artifact-replaced',
    what: 'Another artifact takes the place of the verified one',
    spoil(release) {
      artifact(release).bytes = zipOf({ ...release.contents, [dist(WHEEL)]: OTHER });
    },
    message: 'artifact 42 as downloaded has the SHA-256',
  },
  {
    name: 'artifact-replaced-in-the-store',
    what: 'The artifact store serves other bytes than GitHub names the digest of',
    spoil(release) {
      const { bytes } = artifact(release);
      artifact(release).digest = `sha256:${release.inputs['artifact-digest']!}`;
      artifact(release).bytes = bytes.slice().fill(0, 40, 60);
    },
    message: 'and the job that verified it promised',
  },
  {
    name: 'artifact-without-digest',
    what: 'GitHub names no digest of the artifact',
    spoil(release) {
      artifact(release).digest = null;
    },
    message: 'GitHub names no digest of artifact 42',
  },
  {
    name: 'file-dropped',
    what: 'The sdist is missing in an artifact whose digest fits',
    spoil(release) {
      inArtifact(release, { [dist(SDIST)]: undefined });
    },
    message: `missing in the artifact, although it was verified: ${SDIST}`,
  },
  {
    name: 'extra-file',
    what: 'One more wheel lies in an artifact whose digest fits',
    spoil(release) {
      inArtifact(release, { [dist('demo-1.0-py2-none-any.whl')]: OTHER });
    },
    message: 'in the artifact, although nobody verified it: demo-1.0-py2-none-any.whl',
  },
  {
    name: 'digest-swapped',
    what: 'A wheel has other bytes, in an artifact whose digest fits',
    spoil(release) {
      inArtifact(release, { [dist(WHEEL)]: OTHER });
    },
    message: `${WHEEL} has the SHA-256`,
  },
  {
    name: 'checksums-in-the-artifact',
    what: 'The SHA256SUMS in the artifact is another list than the output of the job',
    spoil(release) {
      inArtifact(release, { SHA256SUMS: checksumsOf({ ...release.files, [WHEEL]: OTHER }) });
    },
    message: 'SHA256SUMS in it is not the list that was promised',
  },
  {
    name: 'manifest-of-another-release',
    what: 'The manifest in the artifact names other bytes of a file',
    spoil(release) {
      const manifest = String(release.contents['manifest.json']);
      const swapped = manifest.replace(sha256(release.files[WHEEL]!), sha256(OTHER));
      inArtifact(release, { 'manifest.json': swapped });
    },
    message: 'manifest.json in it is about another release: demo 1.0 at ',
  },
  {
    name: 'manifest-with-another-tag',
    what: 'The manifest in the artifact names another tag',
    spoil(release) {
      const manifest = String(release.contents['manifest.json']);
      inArtifact(release, { 'manifest.json': manifest.replace('"v1.0"', '"v1.1"') });
    },
    message: 'manifest.json in it is about another release: ',
  },
  {
    name: 'manifest-without-a-file',
    what: 'The manifest in the artifact leaves a file out',
    spoil(release) {
      const told = parseManifest(String(release.contents['manifest.json']));
      inArtifact(release, { 'manifest.json': writeManifest({ ...told, files: told.files.slice(0, 1) }) });
    },
    message: 'manifest.json in it is about another release: ',
  },
  {
    name: 'manifest-in-another-form',
    what: 'The manifest in the artifact names a key twice',
    spoil(release) {
      const manifest = String(release.contents['manifest.json']);
      inArtifact(release, { 'manifest.json': manifest.replace('{', '{\n  "project": "other",') });
    },
    message: "manifest.json can't be taken: it is not written in the one form",
  },
  {
    name: 'no-sbom',
    what: 'The SBOM is missing in an artifact whose digest fits',
    spoil(release) {
      inArtifact(release, { 'sbom.cdx.json': undefined });
    },
    message: 'missing in the artifact, although it was verified: sbom.cdx.json',
  },
  {
    name: 'sbom-swapped',
    what: 'The SBOM is another one than the statement of it',
    spoil(release) {
      inArtifact(release, { 'sbom.cdx.json': '{\n  "bomFormat": "CycloneDX"\n}\n' });
    },
    message: 'sbom.cdx.json in it is not the SBOM of the statement',
  },
  {
    name: 'report-swapped',
    what: 'The report in the artifact is another one than the verification summary names',
    spoil(release) {
      inArtifact(release, { 'report.json': `${release.report}\n` });
    },
    message: 'report.json in it is not the report of the verification summary',
  },
  {
    name: 'statement-swapped',
    what: 'A statement that is to be signed has other bytes than its digest in the output of the job',
    spoil(release) {
      const path = 'statements/provenance.json';
      inArtifact(release, { [path]: String(release.contents[path]).replace('buildDefinition', 'other') });
    },
    message: 'statements/provenance.json has the SHA-256',
  },
  {
    name: 'statement-of-other-files',
    what: 'The statements are about other files, and their digests agree',
    spoil(release) {
      const files = { ...release.files, [WHEEL]: OTHER };
      const { contents, ...outputs } = layOut(files, release);
      release.inputs['statement-checksums'] = outputs['statement-checksums'];
      const statements = Object.entries(contents).filter(([path]) => path.startsWith('statements/'));
      inArtifact(release, Object.fromEntries(statements));
    },
    message: 'the subjects of provenance.json are not the files that were verified',
  },
  {
    name: 'flat-artifact',
    what: 'The files lie in the artifact in no folder',
    spoil(release) {
      inArtifact(release, { [dist(WHEEL)]: undefined, [WHEEL]: release.files[WHEEL]! });
    },
    message: `missing in the artifact, although it was verified: ${WHEEL}`,
  },
  {
    name: 'path-in-the-artifact',
    what: 'A name in the artifact leads out of the folder',
    spoil(release) {
      inArtifact(release, { [`../${WHEEL}`]: OTHER });
    },
    message: `"../${WHEEL}" is no path of a release`,
  },
  {
    name: 'two-files-of-one-name',
    what: 'The artifact holds two files of one name',
    spoil(release) {
      // A name of the same length is overwritten in both headers.
      inArtifact(release, { [dist(WHEEL.replace('demo', 'DEMO'))]: OTHER });
      const text = Buffer.from(artifact(release).bytes).toString('latin1').replaceAll('DEMO', 'demo');
      artifact(release).bytes = Buffer.from(text, 'latin1');
      release.inputs['artifact-digest'] = digestOf(release);
    },
    message: 'two entries of one path',
  },
  {
    name: 'empty-artifact',
    what: 'The artifact is empty',
    spoil(release) {
      release.upload({});
    },
    message: 'the artifact was not unpacked: ',
  },
  {
    name: 'redirect-to-a-foreign-host',
    what: 'The download is redirected to a foreign host, which answers with other bytes',
    spoil(release) {
      release.github.faults.push({
        match: /zip$/u,
        location: `${release.index.origin.replace('127.0.0.1', 'localhost')}/simple/demo/`,
      });
      release.pages = [[{ filename: WHEEL, bytes: OTHER }]];
    },
    message: 'artifact 42 as downloaded has the SHA-256',
  },
  {
    name: 'endless-redirects',
    what: 'The download is redirected in a circle',
    spoil(release) {
      const location = `${release.github.apiUrl}/repos/octo/demo/actions/artifacts/42/zip`;
      release.github.faults.push({ match: /zip$/u, location });
    },
    message: 'it redirects more than',
  },
  {
    name: 'truncated-download',
    what: 'Every download breaks off half-way',
    spoil: fault(/GET \/artifacts\/42/u, { truncate: true }),
    message: '/repos/octo/demo/actions/artifacts/42/zip: ',
  },
  {
    name: 'short-download',
    what: 'The store serves half of the artifact, and calls that all',
    spoil(release) {
      const { bytes } = artifact(release);
      const body = Buffer.from(bytes.subarray(0, bytes.length / 2)).toString('latin1');
      release.github.faults.push({ match: /GET \/artifacts\/42/u, body, headers: {} });
    },
    message: 'and the job that verified it promised',
  },
  {
    name: 'api-500',
    what: 'GitHub answers the question for the artifact with status 500, again and again',
    spoil: fault(/artifacts\/42$/u, { status: 500 }),
    message: 'artifacts/42: status 500',
  },
  {
    name: 'api-403-artifact',
    what: 'The token may not read artifacts',
    spoil: (release) => void release.github.state.permissions.delete('actions: read'),
    message: 'lacks the permission "actions: read"',
  },
  {
    name: 'api-404-artifact',
    what: 'There is no artifact of this id',
    spoil: (release) => void release.github.state.artifacts.pop(),
    message: 'there is no artifact 42 in octo/demo',
  },
  {
    name: 'api-429',
    what: 'GitHub’s rate limit holds for an hour',
    spoil: fault(/approvals/u, { status: 429, headers: { 'retry-after': '3600' } }),
    message: 'rate limit, status 429',
  },
  {
    name: 'api-slow',
    what: 'GitHub’s answer about the tag does not come',
    spoil(release) {
      release.api = { deadlineMs: 300 };
      release.github.faults.push({ match: /git\/ref\/tags/u, delayMs: 2000 });
    },
    message: 'it took too long',
  },
  {
    name: 'wrong-token',
    what: 'The token is wrong or has expired',
    spoil: (release) => void (release.api = { token: 'a-token-that-is-no-longer-good' }),
    message: 'the token is wrong or has expired',
  },
  {
    name: 'artifact-expired',
    what: 'The artifact expired while the release waited for approval',
    spoil: (release) => void (artifact(release).expired = true),
    message: 'artifact 42 has expired: its files are gone',
  },
  {
    name: 'artifact-of-another-run',
    what: 'The id names an artifact of another run',
    spoil: (release) => void (artifact(release).run = { ...artifact(release).run, id: 6 }),
    message: 'artifact 42 is of run 6, and this is run 7',
  },
  {
    name: 'artifact-of-a-fork',
    what: 'The id names an artifact that a fork’s code made',
    spoil: (release) => void (artifact(release).run = { ...artifact(release).run, head_repository_id: 2002 }),
    message: 'artifact 42 is of repository 2002',
  },
  {
    name: 'artifact-of-another-commit',
    what: 'The id names an artifact of another commit',
    spoil: (release) => void (artifact(release).run = { ...artifact(release).run, head_sha: 'f'.repeat(40) }),
    message: `artifact 42 is of commit ${'f'.repeat(40)}`,
  },
  {
    name: 'two-artifacts-of-one-name',
    what: 'A second artifact of the same name is uploaded in the run',
    spoil: (release) => void release.github.state.artifacts.push({ ...artifact(release), id: 43 }),
    message: '2 artifacts of this run have the name "release-1"',
  },
  {
    name: 'report-from-another-commit',
    what: 'The report of the job verify is about another commit',
    spoil: (release) => {
      release.verify({ report: { source: { repository: '', commit: 'f'.repeat(40) } } });
    },
    message: `the report is about commit ${'f'.repeat(40)}`,
  },
  {
    name: 'report-of-failure',
    what: 'The report of the job verify says fail',
    spoil: (release) => {
      release.verify({ report: { verdict: 'fail' } });
    },
    message: 'the report of the job that verified says: fail',
  },
  {
    name: 'report-of-other-files',
    what: 'The report of the job verify is about other files',
    spoil: (release) => {
      release.verify({ report: { subjects: [] } });
    },
    message: 'the report is not about the files that are to be published',
  },
  {
    name: 'report-of-another-policy',
    what: 'The job verify went by a policy that is not that of the tagged commit',
    spoil: (release) => {
      release.verify({ report: { policy: { path: 'release-policy.toml', sha256: 'f'.repeat(64) } } });
    },
    message: 'the tagged commit has no policy, and the files were verified by one with',
  },
  {
    name: 'verified-files-that-are-not-clean',
    what: 'Verify passed a wheel with a start-up hook, and everything agrees with it',
    spoil(release) {
      const files = { ...release.files, [WHEEL]: buildWheel({ files: { 'demo.pth': 'import demo\n' } }) };
      const subjects = Object.entries(files).map(([file, bytes]) => ({
        ...{ file, size: bytes.length, sha256: sha256(bytes) },
      }));
      release.verify({ files, report: { subjects } });
    },
    message: `${WHEEL}: demo.pth: `,
  },
  {
    name: 'tag-moved',
    what: 'The tag is moved while the release waits for approval',
    spoil(release) {
      git(release.repository, 'tag', '-f', 'v1.0', moved(release));
    },
    message: 'the tag "v1.0" is at commit',
  },
  {
    name: 'tag-deleted',
    what: 'The tag is deleted while the release waits for approval',
    spoil: (release) => void git(release.repository, 'tag', '-d', 'v1.0'),
    message: 'the tag "v1.0" is gone',
  },
  {
    name: 'branch-named-as-the-tag',
    what: 'The tag is deleted, and a branch of its name is made',
    spoil(release) {
      git(release.repository, 'branch', 'v1.0');
      git(release.repository, 'tag', '-d', 'v1.0');
    },
    message: 'the tag "v1.0" is gone',
  },
  {
    name: 'pull-request-target',
    what: 'The run was started by pull_request_target',
    spoil(release) {
      release.github.state.runs[7] = runJson(release.commit, { event: 'pull_request_target' });
    },
    message: 'the event is "pull_request_target"',
  },
  {
    name: 'run-of-a-fork',
    what: 'The run is of a fork',
    spoil(release) {
      release.github.state.runs[7] = runJson(release.commit, { head_repository: { id: 2002 } });
    },
    message: 'the run is of a fork: its code is of repository 2002',
  },
  {
    name: 'dispatch-on-a-branch',
    what: 'The workflow was started on the default branch, with the tag as an input',
    spoil(release) {
      release.runner.ref = 'refs/heads/main';
      release.runner.workflowRef = release.runner.workflowRef.replace('refs/tags/v1.0', 'refs/heads/main');
      release.github.state.runs[7] = runJson(release.commit, { head_branch: 'main' });
    },
    message: 'run 7 is of "main", not of the tag "v1.0"',
  },
  {
    name: 'another-workflow',
    what: 'Another workflow file runs the same steps',
    spoil(release) {
      release.github.state.runs[7] = runJson(release.commit, { path: '.github/workflows/nightly.yml@v1.0' });
    },
    message: 'run 7 is of ".github/workflows/nightly.yml"',
  },
  {
    name: 'checkout-in-the-publishing-job',
    what: 'The job that publishes checks the repository out first',
    spoil: (release) => void (release.runner.workspace = ['.git', 'src']),
    message: 'a checkout lies in the workspace of this job: .git, src',
  },
  {
    name: 'environment-without-reviewers',
    what: 'The required reviewers of the environment are taken away',
    spoil(release) {
      release.github.state.environments.pypi = environmentJson({ protection_rules: [] });
    },
    message: 'the environment "pypi" requires no reviewers',
  },
  {
    name: 'environment-for-every-ref',
    what: 'Every branch may deploy to the environment',
    spoil(release) {
      release.github.state.environments.pypi = environmentJson({ deployment_branch_policy: null });
    },
    message: 'every branch and tag may deploy to the environment "pypi"',
  },
  {
    name: 'environment-for-a-branch',
    what: 'A branch may deploy to the environment besides the tags',
    spoil: (release) =>
      void release.github.state.branchPolicies.pypi!.push({ id: 2, name: 'main', type: 'branch' }),
    message: 'branches may deploy to the environment "pypi": main',
  },
  {
    name: 'environment-misspelt',
    what: 'The environment does not exist',
    spoil: (release) => void (release.inputs.environment = 'pypy'),
    message: 'there is no environment "pypy"',
  },
  {
    name: 'nobody-approved',
    what: 'The job was started past its protection, without an approval',
    spoil: (release) => void (release.github.state.approvals[7] = []),
    message: 'nobody approved the environment "pypi" in run 7',
  },
  {
    name: 'approved-for-another-environment',
    what: 'The run was approved for another environment alone',
    spoil(release) {
      release.github.state.approvals[7] = [
        {
          state: 'approved',
          environments: [{ id: 2, name: 'docs' }],
          user: { login: 'octocat' },
          comment: '',
        },
      ];
    },
    message: 'nobody approved the environment "pypi" in run 7',
  },
  {
    name: 'rejected',
    what: 'A reviewer rejected the run',
    spoil: (release) =>
      void release.github.state.approvals[7]!.push({
        state: 'rejected',
        environments: [{ id: 1, name: 'pypi' }],
        user: { login: 'hubot' },
        comment: '',
      }),
    message: 'hubot rejected the environment "pypi" in run 7',
  },
  {
    name: 'uploaded-by-somebody-else',
    what: 'Somebody uploads another file of this version during the approval',
    spoil: (release) =>
      void (release.pages = [[{ filename: 'demo-1.0-cp312-cp312-win32.whl', bytes: OTHER }]]),
    message: 'serves files of demo 1.0 that are none of this release: demo-1.0-cp312-cp312-win32.whl',
  },
  {
    name: 'uploaded-other-bytes',
    what: 'The index already serves other bytes under the name of a file',
    spoil: (release) => void (release.pages = [[{ filename: WHEEL, bytes: OTHER }]]),
    message: `already serves ${WHEEL} with the SHA-256`,
  },
  {
    name: 'index-unreachable',
    what: 'The index does not answer',
    async spoil(release) {
      await release.index.close();
    },
    message: 'index-conflict: the package index: ',
  },
  {
    name: 'release-with-other-files',
    what: 'A GitHub Release of the tag with other bytes is published already',
    spoil: (release) =>
      void release.github.state.releases.push({
        id: 3,
        tag_name: 'v1.0',
        draft: false,
        assets: [
          { id: 1, name: WHEEL, state: 'uploaded', size: OTHER.length, digest: `sha256:${'e'.repeat(64)}` },
        ],
      }),
    message: `the published GitHub Release of this tag holds ${WHEEL}`,
  },
  {
    name: 'attempt-under-way',
    what: 'GitHub has started another attempt of the run',
    spoil(release) {
      release.github.state.runs[7] = runJson(release.commit, { run_attempt: 3 });
    },
    message: 'this is attempt 1, and GitHub says that 3 is under way',
  },
];

const GOES_ON: readonly Case[] = [
  {
    name: 'api-502-for-a-while',
    what: 'GitHub answers with status 502 twice',
    spoil: fault(/approvals/u, { status: 502, times: 2 }),
    message: 'approvals: status 502; trying again',
  },
  {
    name: 'download-breaks-off-once',
    what: 'The first download breaks off half-way',
    spoil: fault(/GET \/artifacts\/42/u, { truncate: true, times: 1 }),
    message: 'artifacts/42/zip: ',
  },
  {
    name: 'rate-limit-that-passes',
    what: 'GitHub’s rate limit passes within a second',
    spoil: fault(/environments\/pypi$/u, { status: 403, headers: { 'retry-after': '1' }, times: 1 }),
    message: 'rate limit, status 403; trying again in 1 s',
  },
];

export const GATE_FAULTS: readonly FaultCase<Release>[] = [
  ...STOPS.map((one) => ({ ...one, stage: 'publish-gate', ends: 'stops' as const })),
  ...GOES_ON.map((one) => ({ ...one, stage: 'publish-gate', ends: 'goes on' as const })),
];

function digestOf(release: Release): string {
  return sha256(artifact(release).bytes);
}
