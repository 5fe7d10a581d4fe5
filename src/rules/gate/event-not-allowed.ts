import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { EVENTS } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

/** What a maintainer does on purpose: pushing a tag, or starting the workflow by hand. */
const ALLOWED: readonly string[] = ['push', 'workflow_dispatch'];

export const eventNotAllowed = gateRule({
  id: 'event-not-allowed',
  title: 'A run that nobody with write access started for this',
  rationale:
    'A release begins with a person who pushes a tag or starts the workflow. `pull_request_target` and `workflow_run` run with the rights of the repository on the word of a stranger, and a run of a fork holds the code of one.',
  remediation:
    'Let the release workflow start on `push` of a tag, and on `workflow_dispatch` where it is wanted; nothing else.',
  needs: ['gate', 'gateRun'],
  references: [EVENTS],
  examples: {
    bad: [
      example('a pull request', 'event: pull_request_target', {
        gateRun: { ...GOOD.gateRun, event: 'pull_request_target' },
      }),
      example('a fork', 'repository 1001, head repository 2002', {
        gateRun: { ...GOOD.gateRun, headRepositoryId: '2002' },
      }),
    ],
    good: [example('a tag was pushed', 'event: push, repository 1001, head repository 1001')],
  },
  check({ gate: { runId, repository, runner }, gateRun: run }) {
    if (isAbsent(run)) return [stop(`there is no run ${runId} in ${repository}: ${run.absent}`)];
    const findings: Finding[] = [];
    for (const event of new Set([run.event, ...(runner ? [runner.event] : [])])) {
      if (!ALLOWED.includes(event)) {
        findings.push(
          stop(`the event is ${JSON.stringify(event)}; a release starts by ${ALLOWED.join(' or ')}`),
        );
      }
    }
    if (run.headRepositoryId !== run.repositoryId) {
      const head = run.headRepositoryId ?? 'one that is gone';
      findings.push(stop(`the run is of a fork: its code is of repository ${head}, not ${run.repositoryId}`));
    }
    return findings;
  },
});
