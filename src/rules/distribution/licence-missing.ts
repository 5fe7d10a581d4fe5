import { quote } from '../../distribution/problems.ts';
import type { Distribution } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { listed } from '../some.ts';
import { baseName, files, finding } from '../subjects.ts';

const LICENCE_NAME = /^(?:licen[cs]e|copying|copyright|notice|unlicense|authors)/iu;

export const licenceMissing = defineRule({
  id: 'licence-missing',
  family: 'distribution',
  title: 'Licence promised or expected, but not there',
  rationale:
    'Users may only pass on what carries its licence, and a licence file that the metadata names but the archive lacks shows that what was built is not what was meant.',
  remediation: 'Name the files in `license-files` of pyproject.toml (PEP 639) and commit them.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    CORE_METADATA,
    { title: 'PEP 639: license expression and files', url: 'https://peps.python.org/pep-0639/' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a licence file that is not there',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: COPYING.txt\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a licence file in its place',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: COPYING.txt\n',
              'demo-1.0.dist-info/licenses/COPYING.txt': 'MIT\n',
            },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      if (subject.kind !== 'other') yield* listed(missing(subject), subject);
    }
  },
});

function* missing(subject: Distribution): Generator<Finding> {
  if (subject.metadata === undefined) return;
  const paths = new Set([...files(subject)].map(({ path }) => path));
  const promised = subject.metadata.value.licenseFiles.map(({ value }) => value);
  // PEP 639 puts them below licenses/; wheel before that put them into .dist-info itself.
  const info = subject.kind === 'wheel' ? subject.distInfo : undefined;
  const folders = info === undefined ? [''] : [`${info}/licenses/`, `${info}/`];
  for (const file of promised) {
    if (folders.some((folder) => paths.has(`${folder}${file}`))) continue;
    yield finding('warning', `License-File ${quote(file)} is not in the archive`, subject);
  }
  if (promised.length === 0 && ![...paths].some((path) => LICENCE_NAME.test(baseName(path)))) {
    yield finding('warning', 'the archive holds no licence text', subject);
  }
}
