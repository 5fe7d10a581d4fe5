import { heldOf, subjectProblem, type Held } from '../../published/origin.ts';
import { example, publishedRule, wrongFile } from './published-rule.ts';
import { PEP_740 } from './references.ts';
import { attestationOf, PUBLISHER, WHEEL, withWheel } from './samples.ts';

const SHA256 = 'a1'.repeat(32);
const says = (changes: Partial<Held>) =>
  withWheel({
    attestations: [
      { publisher: PUBLISHER, attestations: [{ ...attestationOf(WHEEL.name, SHA256), ...changes }] },
    ],
  });

export const attestationSubjectMismatch = publishedRule({
  id: 'attestation-subject-mismatch',
  title: 'An attestation of another file, or of another kind',
  rationale:
    'A statement that was signed for one file proves nothing of another. An attestation of a file on an index has exactly one subject, with its name and its digest, and says one of two things: that it was published, or how it was built (PEP 740). Statements are found by digest alone, so the name is compared here.',
  remediation:
    'Do not install the file: its attestation was taken from elsewhere. If it is a release of yours, see what the publishing job signed.',
  needs: ['served'],
  notApplicable: 'there is no attestation whose signature holds',
  references: [PEP_740],
  examples: {
    bad: [
      example(
        'another name',
        'subject: demo-0.9-py3-none-any.whl',
        says({ subjects: [{ name: 'demo-0.9-py3-none-any.whl', sha256: SHA256 }] }),
      ),
      example(
        'another digest',
        'subject: e5e5…',
        says({ subjects: [{ name: WHEEL.name, sha256: 'e5'.repeat(32) }] }),
      ),
      example(
        'another kind',
        'predicate type https://example.org/v1',
        says({ predicateType: 'https://example.org/v1' }),
      ),
      example(
        'two subjects',
        'two subjects',
        says({
          subjects: [
            { name: WHEEL.name, sha256: SHA256 },
            { name: 'x', sha256: SHA256 },
          ],
        }),
      ),
    ],
    good: [example('this file', `subject: ${WHEEL.name} a1a1…`)],
  },
  check({ served }) {
    const all = served.files.flatMap((file) => heldOf(file).map(({ held }) => ({ file, held })));
    if (all.length === 0) return undefined;
    return all.flatMap(({ file, held }) => {
      // The bytes that came, not what the index says of them.
      const bytes = 'sha256' in file.downloaded ? file.downloaded.sha256 : undefined;
      const why = subjectProblem(held, file.name, bytes);
      return why === undefined ? [] : [wrongFile(file.name, `an attestation of ${file.name} ${why}`)];
    });
  },
});
