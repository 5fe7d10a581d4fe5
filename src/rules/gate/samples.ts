import { STATEMENT_NAMES } from '../../attestation/statement.ts';
import type { GateFacts } from '../../release/gate.ts';
import { RELEASE_PAPERS, statementFile } from '../../release/layout.ts';

/** A release where all is well, as the gate sees it: what the examples of its rules differ from. */

const COMMIT = '1c0ffee'.padEnd(40, '0');
const WHEEL = { name: 'demo-1.0-py3-none-any.whl', sha256: 'a1'.repeat(32) };
const SDIST = { name: 'demo-1.0.tar.gz', sha256: 'b2'.repeat(32) };
const ZIP = 'c3'.repeat(32);
const STATEMENTS = STATEMENT_NAMES.map((name) => ({ name: statementFile(name), sha256: 'd4'.repeat(32) }));

export const ENVIRONMENT = {
  name: 'pypi',
  reviewers: ['octocat'],
  adminsBypass: false,
  refs: [{ pattern: 'v*', type: 'tag' }],
} as const;

export const GOOD = {
  gate: {
    repository: 'octo/demo',
    runId: '7',
    tag: 'v1.0',
    commit: COMMIT,
    environment: 'pypi',
    workflow: 'release.yml',
    artifactId: '42',
    artifactDigest: ZIP,
    runner: {
      repositoryId: '1001',
      attempt: 1,
      event: 'push',
      ref: 'refs/tags/v1.0',
      sha: COMMIT,
      workflowRef: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
      workspace: [],
    },
  },
  gateRun: {
    id: '7',
    attempt: 1,
    event: 'push',
    workflow: '.github/workflows/release.yml',
    headBranch: 'v1.0',
    headSha: COMMIT,
    repositoryId: '1001',
    headRepositoryId: '1001',
  },
  gateArtifact: {
    id: '42',
    name: 'release-1',
    size: 2000,
    sha256: ZIP,
    expired: false,
    run: { id: '7', repositoryId: '1001', headRepositoryId: '1001', headSha: COMMIT },
    namesakes: 1,
  },
  gateArchive: {
    expected: [WHEEL, SDIST],
    statements: STATEMENTS,
    sha256: ZIP,
    size: 2000,
    opened: {
      faults: [],
      files: [
        { ...WHEEL, size: 900 },
        { ...SDIST, size: 800 },
      ],
      papers: RELEASE_PAPERS.map((name) => ({ name, sha256: 'd4'.repeat(32), size: 700 })),
    },
  },
  gateTag: { object: COMMIT, commit: COMMIT },
  gateEnvironment: ENVIRONMENT,
  gateApprovals: [{ environments: ['pypi'], state: 'approved', user: 'octocat' }],
  gateReport: { verdict: 'pass', complete: true, commit: COMMIT, subjects: [WHEEL, SDIST] },
  gateRelease: { absent: 'there is none' },
  indexRelease: { index: 'https://pypi.org/simple/', project: 'demo', version: '1.0', files: [] },
} as const satisfies GateFacts;
