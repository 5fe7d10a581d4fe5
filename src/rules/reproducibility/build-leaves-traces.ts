import { BUILD, found } from './findings.ts';
import { GOOD_BUILD, seenBuild } from './examples.ts';
import type { Disturbance } from '../../build/types.ts';
import { someOf } from '../some.ts';

const WHAT: Readonly<Record<Disturbance['kind'], string>> = {
  tree: 'the checkout is no longer clean after the build',
  sources: 'the build changed tracked files of the copy that it was given',
  'runner-files': 'the build wrote to files by which steps talk to the runner; they were put back',
};

import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const buildLeavesTraces = defineRule({
  id: 'build-leaves-traces',
  family: 'reproducibility',
  title: 'A build that changed what is not its own',
  rationale:
    'A build writes to its output folder. One that changes the checkout, the sources that it builds, or the files by which steps talk to the runner decides what later steps see, and can run code in them.',
  remediation:
    'Find out what writes there. A generated file belongs into the commit, or into a file that git ignores.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['build'],
  references: [PLAN, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'outputs of the step were forged',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          disturbances: [{ kind: 'runner-files', paths: ['set_output_1'] }],
        }),
      },
      {
        title: 'a tracked file was changed',
        files: [],
        facts: seenBuild({ ...GOOD_BUILD, disturbances: [{ kind: 'sources', paths: ['demo/__init__.py'] }] }),
      },
    ],
    good: [{ title: 'nothing was touched', files: [], facts: seenBuild(GOOD_BUILD) }],
  },
  check: ({ build }) =>
    build.disturbances.map(({ kind, paths }) =>
      found(kind === 'sources' ? 'warning' : 'error', BUILD, `${WHAT[kind]}: ${someOf(paths, 5)}`, kind, {
        paths,
      }),
    ),
});
