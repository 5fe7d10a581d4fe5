import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Policy } from '../../policy/types.ts';
import type { Finding } from '../../report/types.ts';
import type { SourceTree } from '../../source/tree.ts';
import { defineRule } from '../define.ts';
import { ENTRY_POINTS, PLAN } from '../references.ts';
import { finding } from '../subjects.ts';
import { messageOf, metadataDifferences, reviewedSide } from './reviewed.ts';

const PYPROJECT =
  '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.0"\n\n[project.scripts]\ndemo = "demo:main"\n';

export const entryPointNotReviewed = defineRule({
  id: 'entry-point-not-reviewed',
  family: 'source',
  title: 'An entry point that the reviewed source does not have',
  rationale:
    'Entry points become programs on the user’s PATH, or plug-ins that pytest, flake8 and others load by themselves as soon as the package is installed. One that stands in entry_points.txt and not in the reviewed pyproject.toml is code that starts without anybody having agreed to it.',
  remediation:
    'Declare it in `[project.scripts]` or `[project.entry-points]`, or find out what added it in the build. Where code of the project computes it, list it in `[expect.entry-points]` of release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'source', 'policy'],
  references: [ENTRY_POINTS, PLAN],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a plug-in of pytest that the build added',
        source: { 'pyproject.toml': PYPROJECT },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/entry_points.txt':
                '[console_scripts]\ndemo = demo:main\n\n[pytest11]\ndemo = demo.hidden\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the program that pyproject.toml declares',
        source: { 'pyproject.toml': PYPROJECT },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo=demo:main\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects, source, policy }): Generator<Finding> {
    for (const subject of subjects) if (subject.kind !== 'other') yield* look(subject, source, policy);
  },
});

function* look(subject: Wheel | Sdist, source: SourceTree, policy: Policy): Generator<Finding> {
  const { metadata } = subject;
  if (metadata === undefined) return;
  const { expected } = reviewedSide(source);
  for (const difference of metadataDifferences(subject, metadata.value, source, policy)) {
    if (difference.field !== 'entry-point') continue;
    const path = subject.kind === 'wheel' ? subject.entryPoints?.path : undefined;
    const { line, actual, expected: reviewed } = difference;
    const place = { ...(path === undefined ? {} : { path, ...(line === undefined ? {} : { line }) }) };
    // Naming it in the policy would be no way to mend a file that can't be read.
    const { unreadable } = expected;
    const message =
      unreadable === undefined
        ? messageOf(difference, expected.path)
        : `${difference.title}: ${actual} here, compared with nothing: ${unreadable}`;
    yield finding('error', message, subject, place, { actual, reviewed });
  }
}
