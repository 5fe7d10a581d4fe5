import type { Sdist, Wheel } from '../../distribution/types.ts';
import { isRendered } from '../../pypi/upload/content-type.ts';
import { fieldRefusals } from '../../pypi/upload/fields.ts';
import { MAX_FILE_BYTES, sdistRefusals, wheelRefusals } from '../../pypi/upload/files.ts';
import type { Refusal } from '../../pypi/upload/refusal.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { finding, shownPath } from '../subjects.ts';

/** Findings listed for one artifact; METADATA may hold thousands of lines, each of them wrong. */
const LISTED = 20;

export const indexRefuses = defineRule({
  id: 'index-refuses',
  family: 'index',
  title: 'PyPI will refuse the upload',
  rationale:
    'PyPI checks each file when it arrives: metadata, file name, platform tags, licence files. A file that it refuses stops a release half-way, after a person approved it and other files are already public under a version that can’t be used again. So its rules (as of August 2026) are looked at before anybody is asked.\n\nFaults of the archive, of RECORD and missing files, which PyPI refuses as well, are findings of their own rules, and none of those can be approved. What can’t be seen from the file is not checked: rights to the project, names that are taken or prohibited, whether reStructuredText renders (`twine check` does that), identifiers that are new in the SPDX list, and classifiers below the groups that are still growing.',
  remediation:
    'Correct the metadata in pyproject.toml (or setup.cfg) and build again with a current build backend; do not rename files.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    CORE_METADATA,
    {
      title: 'PEP 625: filename of a source distribution',
      url: 'https://peps.python.org/pep-0625/',
    },
    { title: 'PyPI: the classifiers', url: 'https://pypi.org/classifiers/' },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a local version',
        files: [{ artifact: 'demo-1.0+local.1-py3-none-any.whl', contents: {} }],
      },
      {
        title: 'a classifier that keeps a project private',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'PKG-INFO':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nClassifier: Private :: Do Not Upload\n',
            },
          },
        ],
      },
      {
        title: 'a wheel for any Linux',
        files: [{ artifact: 'demo-1.0-cp312-cp312-linux_x86_64.whl', contents: {} }],
      },
      {
        title: 'a source distribution named as its project is spelt',
        files: [{ artifact: 'Demo-1.0.tar.gz', contents: {} }],
      },
    ],
    good: [
      {
        title: 'as a current backend writes them',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.tar.gz', contents: {} },
        ],
      },
      {
        title: 'a wheel for the systems of PEP 600',
        files: [{ artifact: 'demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl', contents: {} }],
      },
    ],
  },
  check({ subjects }) {
    const distributions = subjects.filter((subject) => subject.kind !== 'other');
    if (distributions.length === 0) return undefined;
    return distributions.flatMap((distribution) => [...findingsOf(distribution)]);
  },
});

function* refusals(subject: Wheel | Sdist): Generator<Refusal> {
  if ('code' in subject.name) yield { subject: 'filename', message: subject.name.message };
  if (subject.metadata) yield* fieldRefusals(subject.metadata);
  if (subject.kind === 'wheel') yield* wheelRefusals(subject);
  else yield* sdistRefusals(subject);
}

function* findingsOf(subject: Wheel | Sdist): Generator<Finding> {
  const { metadata, size } = subject;
  const path = metadata === undefined ? undefined : shownPath(subject, metadata.path);
  let count = 0;
  for (const { subject: about, message, line } of refusals(subject)) {
    count += 1;
    if (count > LISTED) continue;
    const place = line === undefined || path === undefined ? {} : { path, line };
    yield finding('error', `${about}: ${message}`, subject, place, { field: about });
  }
  if (count > LISTED) yield finding('error', `${count - LISTED} more reasons to refuse the file`, subject);
  if (size > MAX_FILE_BYTES) {
    const message = 'larger than 100 MiB: PyPI refuses it unless the project was granted a higher limit';
    yield finding('warning', message, subject, {}, { size });
  }
  const value = metadata?.value;
  const type = value?.fields.get('description-content-type')?.[0];
  if (path !== undefined && value?.description !== undefined && isRendered(type?.value)) {
    const message = 'the description is reStructuredText; whether PyPI can render it was not checked';
    yield finding('note', message, subject, type === undefined ? { path } : { path, line: type.line });
  }
}
