import { someOf } from '../some.ts';
import { example, publishedRule, wrongFile } from './published-rule.ts';
import { PEP_740 } from './references.ts';
import { GOOD, SDIST, WHEEL, withWheel } from './samples.ts';

const NOBODY = {
  publishedRequest: { project: 'demo', version: '1.0', repository: 'octo/demo', tag: 'v1.0' },
};

export const provenanceMissing = publishedRule({
  id: 'provenance-missing',
  title: 'A file without attestations',
  rationale:
    'An index keeps for each file who uploaded it, signed by the workflow that did. A file without that was uploaded with a token or a password, from anywhere: a release that came by the workflow has it for every file, or one of them came another way.\n\nOf a release that never had any, nobody can say where it comes from: then the answer is “unknown”, and the repository is the one that you named.',
  remediation:
    'Of a release of yours: see whether the upload action may attest (`attestations: true`, the default) and whether the file was uploaded by the workflow at all. If it was not, treat it as an incident. Where nothing is attested, compare with a repository that you know to be the right one.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'the index serves no file',
  references: [PEP_740],
  examples: {
    bad: [
      example('one file has none', `${WHEEL.name}: none`, withWheel({ attestations: [] })),
      example('one file of two, and nobody gave a list', `${WHEEL.name}: none`, {
        ...NOBODY,
        ...withWheel({ attestations: [] }),
      }),
    ],
    good: [
      example('every file has some', `${WHEEL.name}: by octo/demo\n${SDIST.name}: by octo/demo`),
      example('unknown: nothing was ever attested', 'no file has any; repository octo/demo, named by you', {
        ...NOBODY,
        served: {
          ...GOOD.served,
          files: [WHEEL, SDIST].map((file) => ({ ...file, attestations: [] })),
        },
      }),
    ],
  },
  check({ publishedRequest: { expected, repository }, served: { index, files } }) {
    if (files.length === 0) return undefined;
    const without = files.filter(({ attestations }) => attestations.length === 0).map(({ name }) => name);
    if (expected === undefined && repository !== undefined && without.length === files.length) {
      return {
        unknown: `unproven: ${index} has no attestation of ${someOf(without)}; that they come from ${repository} is your word alone`,
      };
    }
    return without.map((name) => wrongFile(name, `${index} has no attestation of ${name}`));
  },
});
