import { expect, it } from 'vitest';
import { evaluate } from '../../../src/engine.ts';
import { known, type FactMap, type Facts } from '../../../src/facts.ts';
import { DEFAULT_POLICY } from '../../../src/policy/defaults.ts';
import type { Summaries } from '../../../src/published/types.ts';
import type { WatchedProject } from '../../../src/published/watch.ts';
import { RULES } from '../../../src/rules/index.ts';
import { attestationOf, GOOD, PUBLISHER, WHEEL, withWheel } from '../../../src/rules/published/samples.ts';
import { TOOL } from '../../../src/version.ts';

/** What indexes and certificates may leave out, beside the examples of the rules. */

const SHA = 'a1'.repeat(32);
const OTHER = 'e5'.repeat(32);
const HELD = attestationOf(WHEEL.name, SHA);
const NOBODY = { project: 'demo', version: '1.0' };

const signed = (claims: Partial<typeof HELD.claims>, publisher: object = PUBLISHER) =>
  withWheel({
    attestations: [{ publisher: { ...PUBLISHER, ...publisher }, attestations: [{ ...HELD, claims }] }],
  });
const [SUMMARY] = GOOD.summaries.summaries;
const summary = (changes: Partial<Summaries['summaries'][number]>) => {
  // What does not read as a summary has an attestation and nothing else.
  const { attestation, levels } = SUMMARY;
  return { summaries: { ...GOOD.summaries, summaries: [{ attestation, levels, ...changes }] } };
};
const TOLD = {
  verifierId: GOOD.summaries.verifierId,
  resourceUri: GOOD.summaries.resourceUri,
  result: 'PASSED',
};
const project = (changes: Partial<WatchedProject>, file: object = { sha256: SHA }): WatchedProject => ({
  owners: ['Owner octocat'],
  releases: { '1.0': { 'demo-1.0.tar.gz': file } },
  ...changes,
});
const watched = (now: WatchedProject, before: WatchedProject = project({})) => ({
  watched: [{ project: 'demo', now, runs: {}, before }],
});
const added = (first: object, second: object) => ({
  '1.0': { 'demo-1.0.tar.gz': first, 'demo-1.0-py3-none-any.whl': second },
});
const BY = { sha256: SHA, publisher: 'GitHub octo/demo release.yml pypi' };
const OLD = { '0.8.0': { 'demo-0.8.0.tar.gz': { sha256: SHA } } };
const SINCE = { releases: { ...OLD, '0.9': { 'demo-0.9.tar.gz': BY } } };
const AFTER = { releases: { ...SINCE.releases, '0.9.1': { 'demo-0.9.1.tar.gz': { sha256: SHA } } } };

type Case = readonly [rule: string, facts: Partial<FactMap>, outcome: string, said: string];

const CASES: readonly Case[] = [
  ['attestation-signer-mismatch', signed({}), 'fail', 'its certificate has issuer absent'],
  [
    'attestation-signer-mismatch',
    { ...signed({}), publishedRequest: NOBODY },
    'fail',
    'its certificate names no ref',
  ],
  [
    'attestation-signer-mismatch',
    {
      ...withWheel({
        attestations: [{ publisher: { kind: 'Google' }, attestations: [HELD] }],
      }),
      publishedRequest: NOBODY,
    },
    'fail',
    'a publisher of the kind Google names no workflow of GitHub',
  ],
  // Nobody expects an environment: that there is none is as good.
  [
    'attestation-signer-mismatch',
    {
      served: {
        ...GOOD.served,
        files: [
          {
            ...WHEEL,
            attestations: [
              {
                publisher: { kind: 'GitHub', repository: 'octo/demo', workflow: 'release.yml' },
                attestations: [
                  {
                    ...HELD,
                    claims: {
                      issuer: HELD.claims.issuer,
                      sourceRepository: HELD.claims.sourceRepository,
                      sourceRef: HELD.claims.sourceRef,
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      publishedRequest: NOBODY,
    },
    'pass',
    'the certificate names no environment, and none is expected',
  ],
  ['attestation-signer-mismatch', signed({ ...HELD.claims }, { environment: 'PyPI' }), 'pass', 'signed by'],
  [
    'published-digest-mismatch',
    { ...withWheel({ announced: OTHER, downloaded: { sha256: SHA } }), publishedRequest: NOBODY },
    'fail',
    `and ${OTHER} was announced`,
  ],
  [
    'published-digest-mismatch',
    {
      served: { ...GOOD.served, files: [{ name: 'x.whl', downloaded: { sha256: SHA }, attestations: [] }] },
      publishedRequest: NOBODY,
    },
    'fail',
    'and none was announced',
  ],
  [
    'published-digest-mismatch',
    {
      served: {
        ...GOOD.served,
        files: [{ name: WHEEL.name, downloaded: { sha256: SHA }, attestations: [] }],
      },
    },
    'fail',
    'with the SHA-256 of nothing',
  ],
  ['provenance-missing', { served: { ...GOOD.served, files: [] } }, 'not-applicable', ''],
  [
    'publisher-mismatch',
    withWheel({ attestations: [{ publisher: { kind: 'GitHub' }, attestations: [] }] }),
    'fail',
    'by GitHub without an environment',
  ],
  ['summary-mismatch', summary({}), 'fail', 'its verifier.id is absent'],
  ['summary-mismatch', summary({ verifierId: TOLD.verifierId }), 'fail', 'it is about nothing'],
  ['summary-mismatch', summary({ ...TOLD, result: 'NOT YET' }), 'fail', 'its result is NOT YET'],
  [
    'summary-mismatch',
    summary({ verifierId: TOLD.verifierId, resourceUri: TOLD.resourceUri }),
    'fail',
    'its result is absent',
  ],
  [
    'summary-mismatch',
    summary({ ...TOLD, attestation: { ...SUMMARY.attestation, claims: {} } }),
    'fail',
    'it names the issuer nobody',
  ],
  [
    'summary-mismatch',
    summary({
      ...TOLD,
      attestation: { ...SUMMARY.attestation, claims: { issuer: HELD.claims.issuer } },
    }),
    'fail',
    'it was signed at commit unknown',
  ],
  [
    'summary-mismatch',
    { ...summary(TOLD), ...withWheel({ downloaded: { fault: 'status 404' } }) },
    'fail',
    `it does not name ${WHEEL.name}`,
  ],
  [
    'summary-mismatch',
    summary({ ...TOLD, attestation: { state: 'refused', why: 'no certificate' } }),
    'fail',
    'no certificate',
  ],
  ['release-asset-mismatch', { publishedRequest: NOBODY }, 'not-applicable', ''],
  [
    'owners-changed',
    watched({ releases: project({}).releases }),
    'unknown',
    'the index does not say who owns each project',
  ],
  ['published-file-changed', watched(project({}, {})), 'fail', `had the SHA-256 ${SHA}, and has none now`],
  [
    'published-file-changed',
    watched(project({}), project({}, {})),
    'fail',
    `had the SHA-256 of nothing, and has ${SHA} now`,
  ],
  // Nothing was ever attested: it came as all before. Which run made it `release-without-run` does not know.
  [
    'publisher-changed',
    watched(
      project({ releases: { ...project({}).releases, '1.1': { 'demo-1.1.tar.gz': { sha256: SHA } } } }),
    ),
    'pass',
    'by nobody knows whom',
  ],
  // Not attested, attested since, and then not: a token that was stolen.
  [
    'publisher-changed',
    watched(project(AFTER), project(SINCE)),
    'fail',
    'others of its releases are attested',
  ],
  [
    'publisher-changed',
    watched(
      project({ releases: { ...SINCE.releases, '0.9.2': { 'demo-0.9.2.tar.gz': BY } } }),
      project(SINCE),
    ),
    'pass',
    'demo 0.9.2 is new on the index, by GitHub octo/demo release.yml pypi',
  ],
  // One look between may have missed the attested one.
  [
    'publisher-changed',
    watched(project(AFTER), project({ releases: OLD })),
    'fail',
    'demo 0.9.1 is new on the index, by nobody knows whom: it has no attestation, although',
  ],
  // One file that is not attested beside others that are.
  [
    'publisher-changed',
    watched(
      project({
        releases: {
          ...SINCE.releases,
          '0.9.1': { 'demo-0.9.1.tar.gz': BY, 'demo-0.9.1-py3-none-any.whl': { sha256: SHA } },
        },
      }),
      project(SINCE),
    ),
    'fail',
    'by nobody knows whom: it has no attestation; GitHub octo/demo',
  ],
  [
    'publisher-changed',
    watched(
      project({ releases: { '1.1': { 'demo-1.1.tar.gz': { sha256: SHA } } } }),
      project({ releases: {} }),
    ),
    'pass',
    'demo 1.1 is new on the index',
  ],
  [
    'release-without-run',
    watched(project({ releases: { ...project({}).releases, '1.1': {} } })),
    'unknown',
    'demo 1.1: nobody looked',
  ],
  [
    'file-added-later',
    watched(
      project({
        releases: added({ uploaded: '2026-08-01T00:00:00Z' }, { uploaded: '2026-08-15T00:00:00Z' }),
      }),
    ),
    'fail',
    'on 2026-08-15T00:00:00Z, which was there without it: within the 14 days',
  ],
  [
    'file-added-later',
    // The first file was deleted since: it still began the release.
    watched(
      project({
        releases: added({ uploaded: '2026-08-09T00:00:00Z' }, { uploaded: '2026-08-16T01:00:00Z' }),
      }),
      project({}, { uploaded: '2026-08-01T00:00:00Z' }),
    ),
    'fail',
    '15 days after its first file, when PyPI takes none any more',
  ],
  [
    'file-added-later',
    watched(project({ releases: added({}, { uploaded: '2026-08-15T00:00:00Z' }) })),
    'fail',
    'whether within the 14 days that PyPI takes files is unknown',
  ],
];

it.each(CASES)('%s: %#', (id, values, outcome, said) => {
  const rule = RULES.find((one) => one.id === id)!;
  const given: Facts = Object.fromEntries(
    Object.entries({ ...GOOD, ...values }).map(([key, value]) => [key, known(value)]),
  );
  const facts = { subjects: known([]), today: known('2026-09-01'), policy: known(DEFAULT_POLICY) };
  const { results } = evaluate([rule], { ...facts, ...given }, { tool: TOOL });
  const [result] = results;
  expect(result?.outcome).toBe(outcome);
  const text = [result?.why ?? '', ...(result?.findings ?? []).map(({ message }) => message)].join('\n');
  expect(text).toContain(said);
});
