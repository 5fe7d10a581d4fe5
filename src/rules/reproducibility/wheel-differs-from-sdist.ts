import { compared } from './findings.ts';
import { GOOD_BUILD, seenBuild } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const wheelDiffersFromSdist = defineRule({
  id: 'wheel-differs-from-sdist',
  family: 'reproducibility',
  title: 'An sdist that builds another wheel',
  rationale:
    'Users who build from the sdist, and distributions that do, get other code than those who install the wheel. Who reviews one of them has not reviewed the other.',
  remediation:
    'Mostly the sdist lacks a file that the build needs: name it in MANIFEST.in or in the backend’s settings. A version taken from git needs the file that the backend writes for it.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['build'],
  notApplicable: 'no wheel was built from an sdist',
  references: [PLAN, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a module that the sdist lacks',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          comparisons: [
            {
              artifact: 'wheel',
              kind: 'from-sdist',
              filename: 'demo-1.0-py3-none-any.whl',
              differences: [
                { kind: 'missing', paths: ['demo/data.txt'], detail: 'only in the wheel from the tree' },
              ],
            },
          ],
        }),
      },
    ],
    good: [{ title: 'both wheels are equal', files: [], facts: seenBuild(GOOD_BUILD) }],
  },
  check: ({ build }) => compared(build, 'from-sdist', 'the wheel built from the sdist differs'),
});
