import { someOf } from '../some.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const artifactMalformed = gateRule({
  id: 'artifact-malformed',
  title: 'An artifact that can’t be unpacked without doubt',
  rationale:
    'A zip in which two readers see different files, or with a path in place of a name, lets one file be verified and another one be published. It is unpacked only by the reader that explains every byte of it, and its papers (`SHA256SUMS`, manifest, SBOM, report) have to agree with what the outputs of the job that verified say.',
  remediation:
    'Hand on the artifact that `checksum-and-attest` uploads in mode `checksum`, by its id and digest; change nothing in it.',
  needs: ['gateArchive'],
  notApplicable: 'the artifact was not opened',
  examples: {
    bad: [
      example('a path that leads out of it', 'dist/demo-1.0.tar.gz\n../demo-1.0-py3-none-any.whl', {
        gateArchive: {
          ...GOOD.gateArchive,
          opened: {
            ...GOOD.gateArchive.opened,
            faults: ['"../demo-1.0-py3-none-any.whl" is no path of a release'],
          },
        },
      }),
    ],
    good: [example('only paths of a release', 'dist/demo-1.0.tar.gz\nSHA256SUMS\nstatements/sbom.json')],
  },
  check({ gateArchive: { opened } }) {
    if (opened === undefined) return undefined;
    const { faults } = opened;
    return faults.length === 0 ? [] : [stop(`the artifact was not unpacked: ${someOf(faults, 5)}`)];
  },
});
