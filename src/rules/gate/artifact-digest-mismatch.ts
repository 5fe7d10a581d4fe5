import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { ARTIFACTS_API } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const artifactDigestMismatch = gateRule({
  id: 'artifact-digest-mismatch',
  title: 'The artifact is not the one that was verified',
  rationale:
    'Between the job that verified the files and the one that publishes them lie days, an approval, and services that others can write to. The digest of the artifact travels by another way, as the output of a job, which no later job can change. So a replaced artifact is seen before a byte of it is unpacked.',
  remediation:
    'Do not publish. Find out what replaced the artifact: other jobs of the run, other tokens with `actions: write`. A download that broke off gives another digest as well: run the failed jobs again once.',
  needs: ['gate', 'gateArtifact', 'gateArchive'],
  references: [ARTIFACTS_API],
  examples: {
    bad: [
      example('replaced while it waited for approval', 'promised sha256:c3c3…\ndownloaded sha256:d4d4…', {
        gateArchive: { statements: GOOD.gateArchive.statements, sha256: 'd4'.repeat(32), size: 2000 },
      }),
    ],
    good: [example('the same', 'promised sha256:c3c3…\ndownloaded sha256:c3c3…')],
  },
  check({ gate: { artifactId: id, artifactDigest }, gateArtifact: artifact, gateArchive: archive }) {
    const findings: Finding[] = [];
    const promised = `and the job that verified it promised ${artifactDigest}`;
    if (archive.sha256 !== artifactDigest) {
      const declared = isAbsent(artifact) ? archive.size : artifact.size;
      const size =
        archive.size < declared ? `: ${archive.size} of ${declared} bytes came, so it may be cut off` : '';
      findings.push(
        stop(`artifact ${id} as downloaded has the SHA-256 ${archive.sha256}, ${promised}${size}`),
      );
    }
    if (isAbsent(artifact)) return findings;
    if (artifact.sha256 === undefined) findings.push(stop(`GitHub names no digest of artifact ${id}`));
    else if (artifact.sha256 !== artifactDigest) {
      findings.push(stop(`GitHub says that artifact ${id} has the SHA-256 ${artifact.sha256}, ${promised}`));
    }
    return findings;
  },
});
