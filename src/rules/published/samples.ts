import { GITHUB_ISSUER } from '../../attestation/verify-bundle.ts';
import { PUBLISH_PREDICATE } from '../../published/attestations.ts';
import type { PublishedFacts, PublishedFile } from '../../published/types.ts';
import { CHECKSUMS_FILE } from '../../release/checksums.ts';
import { SBOM_FILE } from '../../release/layout.ts';

/** A release where all is well, as an index serves it: what the examples of the rules differ from. */

export const COMMIT = '1c0ffee'.padEnd(40, '0');
const TAG = 'refs/tags/v1.0';
const WORKFLOW = 'https://github.com/octo/demo/.github/workflows/release.yml';

export const PUBLISHER = {
  kind: 'GitHub',
  repository: 'octo/demo',
  workflow: 'release.yml',
  environment: 'pypi',
} as const;

/** What certificates say, those of before November 2025: the environment came later. */
export const OLDER_CLAIMS = {
  issuer: GITHUB_ISSUER,
  sourceRepository: 'https://github.com/octo/demo',
  sourceRef: TAG,
  sourceDigest: COMMIT,
} as const;

/** An attestation of a file of this name and digest that holds. */
export function attestationOf(name: string, sha256: string) {
  return {
    state: 'holds',
    identity: `${WORKFLOW}@${TAG}`,
    claims: { ...OLDER_CLAIMS, environment: 'pypi' },
    predicateType: PUBLISH_PREDICATE,
    subjects: [{ name, sha256 }],
  } as const;
}

function served(name: string, sha256: string): PublishedFile {
  return {
    name,
    announced: sha256,
    downloaded: { sha256 },
    attestations: [{ publisher: PUBLISHER, attestations: [attestationOf(name, sha256)] }],
  };
}

export const WHEEL = served('demo-1.0-py3-none-any.whl', 'a1'.repeat(32));
export const SDIST = served('demo-1.0.tar.gz', 'b2'.repeat(32));

const EXPECTED = [
  { name: WHEEL.name, sha256: 'a1'.repeat(32) },
  { name: SDIST.name, sha256: 'b2'.repeat(32) },
] as const;

export const GOOD = {
  publishedRequest: {
    project: 'demo',
    version: '1.0',
    expected: EXPECTED,
    repository: 'octo/demo',
    workflow: 'release.yml',
    environment: 'pypi',
    tag: 'v1.0',
    commit: COMMIT,
  },
  served: { index: 'https://pypi.org/simple/', files: [WHEEL, SDIST] },
  publishedOnGitHub: {
    release: {
      id: '1',
      immutable: true,
      assets: [
        ...EXPECTED.map(({ name, sha256 }, at) => ({
          id: String(at + 1),
          name,
          size: 900,
          sha256,
          downloaded: { sha256 },
        })),
        { id: '3', name: CHECKSUMS_FILE, size: 200, sha256: 'c3'.repeat(32) },
        { id: '4', name: SBOM_FILE, size: 4000, sha256: 'd4'.repeat(32) },
      ],
    },
    checksums: EXPECTED,
  },
  runCaches: { runId: '7', restored: [], unread: [] },
  rebuilt: { state: 'built', files: [{ name: WHEEL.name, differences: [] }], others: [] },
  summaries: {
    signer: `${WORKFLOW}@${TAG}`,
    verifierId: WORKFLOW,
    resourceUri: 'pkg:pypi/demo@1.0',
    summaries: [
      {
        attestation: {
          ...attestationOf('', ''),
          predicateType: 'https://slsa.dev/verification_summary/v1',
          subjects: EXPECTED,
        },
        verifierId: WORKFLOW,
        resourceUri: 'pkg:pypi/demo@1.0',
        result: 'PASSED',
        levels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'HARDENING_SOURCE'],
      },
    ],
  },
} as const satisfies PublishedFacts;

/** The good release with another wheel. */
export function withWheel(changes: Partial<PublishedFile>): Pick<PublishedFacts, 'served'> {
  return { served: { ...GOOD.served, files: [{ ...WHEEL, ...changes }, SDIST] } };
}
