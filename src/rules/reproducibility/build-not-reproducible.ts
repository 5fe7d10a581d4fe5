import { compared } from './findings.ts';
import { GOOD_BUILD, seenBuild } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const buildNotReproducible = defineRule({
  id: 'build-not-reproducible',
  family: 'reproducibility',
  title: 'Two builds of one commit that differ',
  rationale:
    'Where the same commit gives the same bytes, anybody can build a release again and see that it holds nothing else. What differs from build to build hides what was put in, and says that something besides the commit decides: the time, the folder, an order, a server.',
  remediation:
    'Look at the paths that differ. Times come from a backend that ignores `SOURCE_DATE_EPOCH`, order mostly from a set or a folder that is listed unsorted. Times, modes, owners and order of an sdist are notes: backends write them so.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['build'],
  notApplicable: 'nothing was built twice',
  references: [
    PLAN,
    {
      title: 'Reproducible builds: SOURCE_DATE_EPOCH',
      url: 'https://reproducible-builds.org/docs/source-date-epoch/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a file with a random number in it',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          comparisons: [
            {
              artifact: 'wheel',
              kind: 'repeated',
              filename: 'demo-1.0-py3-none-any.whl',
              differences: [{ kind: 'contents', paths: ['demo/_build.py'], detail: 'other contents' }],
            },
          ],
        }),
      },
    ],
    good: [
      { title: 'equal bytes', files: [], facts: seenBuild(GOOD_BUILD) },
      {
        title: 'an sdist with other times',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          comparisons: [
            {
              artifact: 'sdist',
              kind: 'repeated',
              filename: 'demo-1.0.tar.gz',
              differences: [{ kind: 'times', paths: ['demo-1.0/PKG-INFO'], detail: 'other times' }],
            },
          ],
        }),
      },
    ],
  },
  check: ({ build }) => compared(build, 'repeated', 'the second build differs'),
});
