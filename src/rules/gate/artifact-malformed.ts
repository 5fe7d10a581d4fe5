import { someOf } from '../some.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const artifactMalformed = gateRule({
  id: 'artifact-malformed',
  title: 'An artifact that can’t be unpacked without doubt',
  rationale:
    'A zip in which two readers see different files, or with a path in place of a name, lets one file be verified and another one be published. It is unpacked only by the reader that explains every byte of it, and only files in no folder are taken.',
  remediation:
    'Upload the artifact with `actions/upload-artifact` or `@actions/artifact`, the files of one folder and no folders in it.',
  needs: ['gateArchive'],
  notApplicable: 'the artifact was not opened',
  examples: {
    bad: [
      example('a path instead of a name', 'demo-1.0.tar.gz\n../demo-1.0-py3-none-any.whl', {
        gateArchive: {
          ...GOOD.gateArchive,
          opened: {
            ...GOOD.gateArchive.opened,
            faults: ['"../demo-1.0-py3-none-any.whl" is no bare file name'],
          },
        },
      }),
    ],
    good: [example('bare names', 'demo-1.0-py3-none-any.whl\ndemo-1.0.tar.gz')],
  },
  check({ gateArchive: { opened } }) {
    if (opened === undefined) return undefined;
    const { faults } = opened;
    return faults.length === 0 ? [] : [stop(`the artifact was not unpacked: ${someOf(faults, 5)}`)];
  },
});
