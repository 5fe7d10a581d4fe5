import { originsOf } from '../../published/origin.ts';
import { someOf } from '../some.ts';
import { example, publishedRule, wrong } from './published-rule.ts';
import { attestationOf, GOOD, PUBLISHER, SDIST, WHEEL, withWheel } from './samples.ts';

const ATTESTATION = attestationOf(WHEEL.name, 'a1'.repeat(32));
const ANY = { publishedRequest: { project: 'demo', version: '1.0' } };

export const attestedOriginsDiffer = publishedRule({
  id: 'attested-origins-differ',
  title: 'Files of one release from different commits or workflows',
  rationale:
    'The files of a release are built from one commit, and users take them for the same program. Where the wheel was attested for another commit than the sdist, whoever reads the sdist reviews something else than what is installed.',
  remediation: 'Release a new version in which one run of one workflow makes and uploads all files.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'fewer than two files prove where they come from',
  examples: {
    bad: [
      example('a wheel from another commit', `${WHEEL.name}: 0bad0…\n${SDIST.name}: 1c0ff…`, {
        ...ANY,
        ...withWheel({
          attestations: [
            {
              publisher: PUBLISHER,
              attestations: [
                { ...ATTESTATION, claims: { ...ATTESTATION.claims, sourceDigest: '0bad'.padEnd(40, '0') } },
              ],
            },
          ],
        }),
      }),
    ],
    good: [example('one commit', `${WHEEL.name} and ${SDIST.name}: 1c0ff…`, { ...ANY, served: GOOD.served })],
  },
  check({ publishedRequest, served }) {
    const proven = served.files.filter((file) => originsOf(file, publishedRequest).length > 0);
    if (proven.length < 2) return undefined;
    const origins = new Set(
      proven
        .flatMap((file) => originsOf(file, publishedRequest))
        .map(({ repository, workflow, ref, commit }) => `${repository} ${workflow} ${ref} ${commit}`),
    );
    return origins.size === 1 ? [] : [wrong(`the files come from ${someOf([...origins])}`)];
  },
});
