import { isAbsent } from '../../release/gate.ts';
import { ARTIFACTS_API } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const artifactAmbiguous = gateRule({
  id: 'artifact-ambiguous',
  title: 'Two artifacts of one name in a run',
  rationale:
    'A service that is asked for an id may turn it into a name before it answers, people look at names, and a higher id is no later upload. Where a run holds two artifacts of one name, what a reviewer downloaded need not be what is published.',
  remediation:
    'End the names of artifacts in `${{ github.run_attempt }}`, and upload each once. Then start a new run; where files were already published, `gh run rerun <id> --failed` of the attempt that verified them.',
  needs: ['gateArtifact'],
  notApplicable: 'there is no artifact',
  references: [ARTIFACTS_API],
  examples: {
    bad: [
      example('a second one of its name', 'artifacts 42 and 43, both "release-1"', {
        gateArtifact: { ...GOOD.gateArtifact, namesakes: 2 },
      }),
    ],
    good: [example('the only one of its name', 'artifacts 41 "build-1", 42 "release-1"')],
  },
  check({ gateArtifact: artifact }) {
    if (isAbsent(artifact)) return undefined;
    const { namesakes, name, id } = artifact;
    if (namesakes === 1) return [];
    return [
      stop(
        namesakes === 0
          ? `artifact ${id} is not among the artifacts of this run`
          : `${namesakes} artifacts of this run have the name ${JSON.stringify(name)}`,
      ),
    ];
  },
});
