import { example, publishedRule, wrongFile } from './published-rule.ts';
import { SIMPLE_API } from './references.ts';
import { GOOD, SDIST, WHEEL } from './samples.ts';

const STRANGE = { ...WHEEL, name: 'demo-1.0-cp312-cp312-win_amd64.whl' };

export const publishedFileExtra = publishedRule({
  id: 'published-file-extra',
  title: 'A file on the index that nobody verified',
  rationale:
    'PyPI takes new files for a release for fourteen days. Whoever holds a token of the project can add one wheel for one platform: pip prefers it there, the other files stay as they were, and nobody else notices.',
  remediation:
    'Treat it as an incident: yank the release, revoke tokens and trusted publishers, read the security history of the project on PyPI, and tell users which file it was. Then release a new version.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'nobody said which files the release has',
  references: [SIMPLE_API],
  examples: {
    bad: [
      example('one more wheel', `verified: ${WHEEL.name}, ${SDIST.name}\nserved besides: ${STRANGE.name}`, {
        served: { ...GOOD.served, files: [WHEEL, SDIST, STRANGE] },
      }),
    ],
    good: [example('no other file', `verified: ${WHEEL.name}, ${SDIST.name}\nserved: the same`)],
  },
  check({ publishedRequest: { expected }, served }) {
    if (expected === undefined) return undefined;
    const verified = new Set(expected.map(({ name }) => name));
    return served.files
      .filter(({ name }) => !verified.has(name))
      .map(({ name, announced = '' }) =>
        wrongFile(name, `${name} is served, and is none of the files that were verified`, { announced }),
      );
  },
});
