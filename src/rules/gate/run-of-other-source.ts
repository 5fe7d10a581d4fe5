import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { RUNS_API } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const runOfOtherSource = gateRule({
  id: 'run-of-other-source',
  title: 'A run of another tag, commit or attempt than the one that was verified',
  rationale:
    'The provenance and the environment’s tag policy name the ref of the run, whatever was checked out in it. A run of a branch that builds a tag would be signed as the branch, and one of another tag would publish under its name.',
  remediation:
    'Start the workflow by pushing the tag, or by `gh workflow run release.yml --ref <tag>`; a dispatch on a branch with the tag as an input can’t publish.',
  needs: ['gate', 'gateRun', 'gateTag'],
  notApplicable: 'there is no such run',
  references: [RUNS_API],
  examples: {
    bad: [
      example('a dispatch on the default branch', 'run 7 of main; the tag is v1.0', {
        gate: { ...GOOD.gate, runner: { ...GOOD.gate.runner, ref: 'refs/heads/main' } },
        gateRun: { ...GOOD.gateRun, headBranch: 'main' },
      }),
      example('another commit', 'run 7 of commit 2bad0000…; commit 1c0ffee0… was verified', {
        gateRun: { ...GOOD.gateRun, headSha: '2bad'.padEnd(40, '0') },
      }),
    ],
    good: [example('of the tag', 'run 7 of v1.0, commit 1c0ffee0…')],
  },
  check({ gate: { tag, commit, runId, runner }, gateRun: run, gateTag }) {
    if (isAbsent(run)) return undefined;
    const findings: Finding[] = [];
    const name = JSON.stringify(tag);
    if (run.headBranch !== tag) {
      findings.push(
        stop(`run ${runId} is of ${JSON.stringify(run.headBranch ?? '')}, not of the tag ${name}`),
      );
    }
    if (runner !== undefined && runner.ref !== `refs/tags/${tag}`) {
      findings.push(stop(`this job runs on ${JSON.stringify(runner.ref)}, not on the tag ${name}`));
    }
    // Of an annotated tag, either of its two ids may stand there.
    const ids = [commit, ...(isAbsent(gateTag) ? [] : [gateTag.object])];
    for (const sha of new Set([run.headSha, ...(runner ? [runner.sha] : [])])) {
      if (!ids.includes(sha))
        findings.push(stop(`run ${runId} is of ${sha}, and commit ${commit} was verified`));
    }
    if (runner !== undefined && runner.attempt !== run.attempt) {
      findings.push(
        stop(`this is attempt ${runner.attempt}, and GitHub says that ${run.attempt} is under way`),
      );
    }
    if (runner !== undefined && runner.repositoryId !== run.repositoryId) {
      findings.push(
        stop(`the run is of repository ${run.repositoryId}, and this job of ${runner.repositoryId}`),
      );
    }
    return findings;
  },
});
