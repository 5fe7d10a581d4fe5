import { isAbsent } from '../../release/gate.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const artifactMissing = gateRule({
  id: 'artifact-missing',
  title: 'The artifact that was verified is not there any more',
  rationale:
    'An approval may wait for 30 days, and an artifact may be deleted or expire before. Then nothing is left that anybody verified, and whatever else could be found under its name is something else.',
  remediation:
    'Keep artifacts of a release for 45 days or more (`retention-days` of the step that uploads them). This release needs a new version, or a new run where nothing was published yet.',
  needs: ['gate', 'gateArtifact'],
  examples: {
    bad: [
      example('it expired while it waited for approval', 'artifact 42: expired', {
        gateArtifact: { ...GOOD.gateArtifact, expired: true },
      }),
      example('there is none of this id', 'artifact 42: status 404', {
        gateArtifact: { absent: 'status 404' },
      }),
    ],
    good: [example('it is there', 'artifact 42 "release-1" of run 7')],
  },
  check({ gate: { artifactId: id, repository }, gateArtifact: artifact }) {
    if (isAbsent(artifact)) return [stop(`there is no artifact ${id} in ${repository}: ${artifact.absent}`)];
    return artifact.expired ? [stop(`artifact ${id} has expired: its files are gone`)] : [];
  },
});
