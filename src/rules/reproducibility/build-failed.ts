import { BUILD, failureOf, found, saidBy } from './findings.ts';
import { GOOD_BUILD, STEP, seenBuild } from './examples.ts';
import type { Step } from '../../build/types.ts';
import type { Finding } from '../../report/types.ts';
import { someOf } from '../some.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const buildFailed = defineRule({
  id: 'build-failed',
  family: 'reproducibility',
  title: 'A build that did not come to its end',
  rationale:
    'A build that fails has shown nothing. Under isolation it also fails where it wants the network: then what it makes depends on what a server answers on that day, and nobody can review that.',
  remediation:
    'Read the end of its output in the report. A build that downloads has to have everything in the repository, or in the hashed constraints.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['build'],
  references: [PLAN, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a build that wanted the network',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          steps: [{ ...STEP, status: 1, said: 'Network is unreachable\n', files: [] }],
        }),
      },
      {
        title: 'a build that made two wheels',
        files: [],
        facts: seenBuild({
          ...GOOD_BUILD,
          steps: [{ ...STEP, files: ['a-1-py3-none-any.whl', 'b-1-py3-none-any.whl'] }],
        }),
      },
    ],
    good: [{ title: 'every step made its one file', files: [], facts: seenBuild(GOOD_BUILD) }],
  },
  check: ({ build }) => build.steps.flatMap((step) => failures(step)),
});

function failures(step: Step): readonly Finding[] {
  const failure = failureOf(step);
  if (failure !== undefined)
    return [found('error', BUILD, `${step.title} ${failure}`, undefined, saidBy(step))];
  if (step.files.length === 1) return [];
  const made = step.files.length === 0 ? 'nothing' : someOf(step.files);
  return [
    found('error', BUILD, `${step.title} made ${made}, where one file is wanted`, undefined, saidBy(step)),
  ];
}
