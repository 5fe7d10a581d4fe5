import { isFilename } from '../../distribution/filename.ts';
import { defineRule } from '../define.ts';
import { WHEEL_FORMAT } from '../references.ts';
import { finding, wheelsOf } from '../subjects.ts';

export const impureWheel = defineRule({
  id: 'impure-wheel',
  family: 'distribution',
  title: 'A wheel for one platform',
  rationale:
    'A pure-Python wheel is tagged `none-any` and goes to the folder for pure packages. Another tag says that compiled code is inside, or makes installers prefer this file on some machines, where it can hold something else than the reviewed one.',
  remediation:
    'Build a pure wheel: no `ext_modules`, no `has_ext_modules`, no `--plat-name`. A project that ships compiled code approves this with the file name in `artifact`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects'],
  references: [
    WHEEL_FORMAT,
    {
      title: 'Platform compatibility tags',
      url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a platform tag',
        files: [{ artifact: 'demo-1.0-cp311-cp311-linux_x86_64.whl', contents: {} }],
      },
    ],
    good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
  },
  *check({ subjects }) {
    for (const wheel of wheelsOf(subjects)) {
      if (isFilename(wheel.name)) {
        const impure = wheel.name.tags.filter((tag) => !tag.endsWith('-none-any'));
        if (impure.length > 0) {
          yield finding('error', `tagged for a platform or ABI: ${impure.slice(0, 5).join(', ')}`, wheel);
        }
      }
      if (wheel.wheelFile?.value.rootIsPurelib === false) {
        yield finding('error', 'Root-Is-Purelib is false', wheel, { path: wheel.wheelFile.path });
      }
    }
  },
});
