import { someOf } from '../some.ts';
import { example, publishedRule, wrong } from './published-rule.ts';
import { SIMPLE_API } from './references.ts';
import { GOOD, SDIST, WHEEL } from './samples.ts';

export const publishedFileMissing = publishedRule({
  id: 'published-file-missing',
  title: 'A file of the release that the index does not serve',
  rationale:
    'An upload of several files can end half-way, and whoever may delete files can take the wheel away so that users build the sdist, or the other way round. A release is what was verified, all of it.',
  remediation:
    'If the upload ended half-way, re-run its failed jobs: the same bytes are taken again. If a file was deleted, find out who did it in the security history of the project on PyPI; its name is gone for good, so release a new version.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'nobody said which files the release has',
  references: [SIMPLE_API],
  examples: {
    bad: [
      example('only the wheel', `verified: ${WHEEL.name}, ${SDIST.name}\nserved: ${WHEEL.name}`, {
        served: { ...GOOD.served, files: [WHEEL] },
      }),
      example('the index knows no such release', 'verified: two files\nserved: none', {
        served: { ...GOOD.served, files: [] },
      }),
    ],
    good: [example('all files', `verified: ${WHEEL.name}, ${SDIST.name}\nserved: the same`)],
  },
  check({ publishedRequest: { project, version, expected }, served }) {
    if (expected === undefined) return undefined;
    const there = new Set(served.files.map(({ name }) => name));
    const missing = expected.map(({ name }) => name).filter((name) => !there.has(name));
    if (missing.length === 0) return [];
    return [wrong(`${served.index} serves ${project} ${version} without ${someOf(missing)}`)];
  },
});
