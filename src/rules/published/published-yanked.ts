import { example, publishedRule, wrongFile } from './published-rule.ts';
import { withWheel } from './samples.ts';

export const publishedYanked = publishedRule({
  id: 'published-yanked',
  title: 'A file that is yanked',
  rationale:
    'A file is yanked because somebody wants nobody to install it. Where a release was just published, either the project knows of a fault, or somebody else made users fall back to an older version.',
  remediation:
    'Ask who yanked it, and why. If nobody of the project did, treat it as an incident; to install, take another version.',
  needs: ['served'],
  references: [{ title: 'PEP 592: Adding “yank” support', url: 'https://peps.python.org/pep-0592/' }],
  examples: {
    bad: [
      example(
        'a reason is given',
        'yanked: breaks on Python 3.9',
        withWheel({ yanked: 'breaks on Python 3.9' }),
      ),
      example('no reason is given', 'yanked', withWheel({ yanked: '' })),
    ],
    good: [example('not yanked', 'not yanked')],
  },
  check: ({ served }) =>
    served.files.flatMap(({ name, yanked }) =>
      yanked === undefined
        ? []
        : [wrongFile(name, `${name} is yanked${yanked === '' ? ', without a reason' : `: ${yanked}`}`)],
    ),
});
