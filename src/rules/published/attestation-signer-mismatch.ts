import { expectedEnvironment, heldOf, signerProblem, type Held } from '../../published/origin.ts';
import { example, publishedRule, remark, wrongFile } from './published-rule.ts';
import { TRUSTED_PUBLISHING } from './references.ts';
import { attestationOf, OLDER_CLAIMS, PUBLISHER, WHEEL, withWheel } from './samples.ts';

const by = (changes: Partial<Held>) =>
  withWheel({
    attestations: [
      {
        publisher: PUBLISHER,
        attestations: [{ ...attestationOf(WHEEL.name, 'a1'.repeat(32)), ...changes }],
      },
    ],
  });
const { claims } = attestationOf('', '');
const IDENTITY = 'https://github.com/octo/demo/.github/workflows';

export const attestationSignerMismatch = publishedRule({
  id: 'attestation-signer-mismatch',
  title: 'Signed by somebody else',
  rationale:
    'A signature that holds only says that somebody signed. Who it was stands in the certificate: workflow file, repository, tag and commit. They are compared as whole texts, and the environment of the job where the certificate names one, because `release.yml` as a pattern also fits `releaseXyml`, and a tag of another name is another release.',
  remediation:
    'Do not install the file. The message names who signed: see how they could upload to this project, and remove that publisher on PyPI.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'there is no attestation whose signature holds',
  references: [TRUSTED_PUBLISHING],
  examples: {
    bad: [
      example(
        'a look-alike workflow',
        `${IDENTITY}/releaseXyml@refs/tags/v1.0`,
        by({ identity: `${IDENTITY}/releaseXyml@refs/tags/v1.0` }),
      ),
      example(
        'another tag',
        `${IDENTITY}/release.yml@refs/tags/v2.0`,
        by({ identity: `${IDENTITY}/release.yml@refs/tags/v2.0` }),
      ),
      example(
        'another commit',
        'source digest 0bad0…',
        by({ claims: { ...claims, sourceDigest: '0bad'.padEnd(40, '0') } }),
      ),
      example(
        'another issuer',
        'issuer https://example.org',
        by({ claims: { ...claims, issuer: 'https://example.org' } }),
      ),
      example(
        'a job of another environment',
        'environment test',
        by({ claims: { ...claims, environment: 'test' } }),
      ),
    ],
    good: [
      example('the workflow on the tag', `${IDENTITY}/release.yml@refs/tags/v1.0`),
      example(
        'an older certificate, which names no environment',
        'environment absent: not compared',
        by({ claims: OLDER_CLAIMS }),
      ),
    ],
  },
  check({ publishedRequest, served }) {
    const all = served.files.flatMap((file) => heldOf(file).map((one) => ({ ...one, name: file.name })));
    if (all.length === 0) return undefined;
    const findings = all.flatMap(({ name, held, publisher }) => {
      const why = signerProblem(held, publisher, publishedRequest);
      return why === undefined
        ? []
        : [wrongFile(name, `an attestation of ${name} is not of this release: ${why}`)];
    });
    if (findings.length > 0) return findings;
    const signed = all.map(
      ({ held }) => `signed by ${held.identity} at commit ${held.claims.sourceDigest ?? 'unknown'}`,
    );
    const environments = all.map(({ held, publisher }) => {
      const { environment } = held.claims;
      if (environment !== undefined) return `signed in the environment ${JSON.stringify(environment)}`;
      return expectedEnvironment(publisher, publishedRequest) === undefined
        ? 'the certificate names no environment, and none is expected'
        : 'the certificate names no environment: not compared';
    });
    return [...new Set([...signed, ...environments])].map((text) => remark(text));
  },
});
