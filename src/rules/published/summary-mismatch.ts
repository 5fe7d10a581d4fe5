import { GITHUB_ISSUER } from '../../attestation/verify-bundle.ts';
import type { Summaries } from '../../published/types.ts';
import { example, publishedRule, remark, wrong } from './published-rule.ts';
import { SUMMARY } from './references.ts';
import { GOOD } from './samples.ts';

const [GIVEN] = GOOD.summaries.summaries;
const summary = (changes: Partial<Summaries['summaries'][number]>) => ({
  summaries: { ...GOOD.summaries, summaries: [{ ...GIVEN, ...changes }] },
});

export const summaryMismatch = publishedRule({
  id: 'summary-mismatch',
  title: 'A verification summary that is not of this release',
  rationale:
    'A verification summary is the project’s signed word that it verified these files before it published them. It counts by a pinned pair alone: the workflow that signed, and the `verifier.id` that it names; and only for the release and the files that it names.',
  remediation:
    'Look at the attestations of the repository for who stored another summary. docs/verification-summary.md says what a summary has to hold.',
  needs: ['publishedRequest', 'served', 'summaries'],
  references: [SUMMARY],
  examples: {
    bad: [
      example(
        'another verifier',
        'verifier.id: https://example.org',
        summary({ verifierId: 'https://example.org' }),
      ),
      example(
        'another release',
        'resourceUri: pkg:pypi/demo@0.9',
        summary({ resourceUri: 'pkg:pypi/demo@0.9' }),
      ),
      example('it did not pass', 'verificationResult: FAILED', summary({ result: 'FAILED' })),
      example(
        'another signer',
        'signer: …/nightly.yml',
        summary({
          attestation: {
            ...GIVEN.attestation,
            identity: 'https://github.com/octo/demo/.github/workflows/nightly.yml@refs/tags/v1.0',
          },
        }),
      ),
      example(
        'a forged signature',
        'signature verification failed',
        summary({ attestation: { state: 'refused', why: 'the attestation does not hold' } }),
      ),
      example(
        'not of all files',
        'subjects: the wheel',
        summary({ attestation: { ...GIVEN.attestation, subjects: GIVEN.attestation.subjects.slice(0, 1) } }),
      ),
    ],
    good: [
      example('of this release', 'verifier.id and signer: release.yml of octo/demo'),
      example('unknown: there is none', 'no summary is stored', {
        summaries: { ...GOOD.summaries, summaries: [] },
      }),
    ],
  },
  check({ publishedRequest, served, summaries: wanted }) {
    const { summaries, signer } = wanted;
    if (summaries.length === 0)
      return { unknown: `GitHub keeps no verification summary of these files by ${signer}` };
    const problems = summaries.map((one) =>
      problemOf(one, wanted, filesOf(served.files), publishedRequest.commit),
    );
    // Others may store what they like beside it; one that holds is enough, and the others say nothing.
    const good = summaries.find((_, index) => problems[index] === undefined);
    if (good !== undefined)
      return [remark(`the project verified it before it published: ${good.levels.join(', ')}`)];
    return problems.flatMap((why) =>
      why === undefined ? [] : [wrong(`a verification summary does not count: ${why}`)],
    );
  },
});

type File = { readonly name: string; readonly sha256: string };

function filesOf(files: readonly { readonly name: string; readonly downloaded: object }[]): readonly File[] {
  return files.map(({ name, downloaded }) => ({
    name,
    sha256: 'sha256' in downloaded ? String(downloaded.sha256) : '',
  }));
}

function problemOf(
  { attestation, verifierId, resourceUri, result }: Summaries['summaries'][number],
  wanted: Summaries,
  files: readonly File[],
  commit: string | undefined,
): string | undefined {
  if (attestation.state === 'refused') return attestation.why;
  const { identity, claims, subjects } = attestation;
  if (identity !== wanted.signer) return `it is signed by ${identity}, expected ${wanted.signer}`;
  if (claims.issuer !== GITHUB_ISSUER) return `it names the issuer ${claims.issuer ?? 'nobody'}`;
  if (commit !== undefined && claims.sourceDigest !== commit)
    return `it was signed at commit ${claims.sourceDigest ?? 'unknown'}, expected ${commit}`;
  if (verifierId !== wanted.verifierId)
    return `its verifier.id is ${verifierId ?? 'absent'}, expected ${wanted.verifierId}`;
  if (resourceUri !== wanted.resourceUri)
    return `it is about ${resourceUri ?? 'nothing'}, expected ${wanted.resourceUri}`;
  if (result !== 'PASSED') return `its result is ${result ?? 'absent'}`;
  const named = new Set(subjects.map(({ name, sha256 }) => `${sha256}  ${name}`));
  const missing = files.find(({ name, sha256 }) => !named.has(`${sha256}  ${name}`));
  return missing === undefined ? undefined : `it does not name ${missing.name} with its SHA-256`;
}
