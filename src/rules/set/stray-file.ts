import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { finding } from '../subjects.ts';

export const strayFile = defineRule({
  id: 'stray-file',
  family: 'set',
  title: 'A file that is neither wheel nor source distribution',
  rationale:
    'Whatever lies in the folder is what the publishing step uploads, attaches to the release or signs. A file that is no distribution can’t be verified here, so nobody can say what would be published with it.',
  remediation:
    'Leave only wheels and source distributions in the folder; write logs, checksums, signatures and SBOMs to another one.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['subjects'],
  references: [WHEEL_FORMAT, SDIST_FORMAT],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a zip beside the wheel',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.zip', contents: {} },
        ],
      },
    ],
    good: [
      {
        title: 'a wheel and an sdist',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.tar.gz', contents: {} },
        ],
      },
    ],
  },
  *check({ subjects }): Generator<Finding> {
    for (const subject of subjects) {
      if (subject.kind === 'other') yield finding('error', subject.why, subject);
    }
  },
});
