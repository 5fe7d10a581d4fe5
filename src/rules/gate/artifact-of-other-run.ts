import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { ARTIFACTS_API } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

const { run } = GOOD.gateArtifact;

export const artifactOfOtherRun = gateRule({
  id: 'artifact-of-other-run',
  title: 'The artifact comes from another run, commit or repository',
  rationale:
    'Any workflow of a repository, a pull request of a stranger among them, can upload artifacts under any name. Only what this very run made, of the commit that was verified, went through its checks and stands behind its approval.',
  remediation:
    'Pass `artifact-id` from the output of the job that verified the files, in the same run. Never look an artifact up by name, and never take one of another run.',
  needs: ['gate', 'gateRun', 'gateArtifact', 'gateTag'],
  notApplicable: 'there is no artifact',
  references: [ARTIFACTS_API],
  examples: {
    bad: [
      example('of another run', 'artifact 42: of run 6; this is run 7', {
        gateArtifact: { ...GOOD.gateArtifact, run: { ...run, id: '6' } },
      }),
      example('from a fork', 'artifact 42: head repository 2002; this is repository 1001', {
        gateArtifact: { ...GOOD.gateArtifact, run: { ...run, headRepositoryId: '2002' } },
      }),
    ],
    good: [example('of this run', 'artifact 42: of run 7, repository 1001')],
  },
  check({ gate, gateRun, gateArtifact: artifact, gateTag }) {
    if (isAbsent(artifact)) return undefined;
    const { id, run: of } = artifact;
    if (of === undefined) return [stop(`GitHub names no run that artifact ${id} belongs to`)];
    const findings: Finding[] = [];
    if (of.id !== gate.runId) {
      findings.push(stop(`artifact ${id} is of run ${of.id}, and this is run ${gate.runId}`));
    }
    const home = isAbsent(gateRun) ? undefined : gateRun.repositoryId;
    if (of.repositoryId !== home || of.headRepositoryId !== home) {
      findings.push(
        stop(
          `artifact ${id} is of repository ${of.headRepositoryId}, and ${gate.repository} is ${home ?? 'unknown'}`,
        ),
      );
    }
    const commits = [gate.commit, ...(isAbsent(gateTag) ? [] : [gateTag.object])];
    if (!commits.includes(of.headSha)) {
      findings.push(
        stop(`artifact ${id} is of commit ${of.headSha}, and commit ${gate.commit} was verified`),
      );
    }
    return findings;
  },
});
