import { quote } from '../../distribution/problems.ts';
import { parseSpecifiers } from '../../distribution/specifier.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { finding, shownPath } from '../subjects.ts';

export const requiresPythonMissing = defineRule({
  id: 'requires-python-missing',
  family: 'metadata',
  title: 'No Requires-Python',
  rationale:
    'Without a lower bound, installers offer the release to every Python there is, those included that nobody tested it on and that get no security fixes. It can’t be added later: the metadata of a published file are fixed.',
  remediation: 'Set `requires-python` in pyproject.toml to the oldest version that is tested.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'Core metadata: Requires-Python',
      url: `${CORE_METADATA.url}#requires-python`,
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'no Requires-Python',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
          },
        ],
      },
      {
        title: 'only an upper bound',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Python: <4\n',
            },
          },
        ],
      },
    ],
    good: [
      { title: 'a lower bound', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
      {
        title: 'one major version',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Python: >=3\n',
            },
          },
        ],
      },
    ],
  },
  *check({ subjects }): Generator<Finding> {
    for (const subject of subjects) if (subject.kind !== 'other') yield* look(subject);
  },
});

function* look(subject: Wheel | Sdist): Generator<Finding> {
  const { metadata } = subject;
  if (metadata === undefined) return;
  const path = shownPath(subject, metadata.path);
  const header = metadata.value.requiresPython;
  if (header === undefined || header.value.trim() === '') {
    yield finding('warning', 'Requires-Python is missing: any Python would install it', subject, { path });
    return;
  }
  const clauses = parseSpecifiers(header.value);
  // What is no set of specifiers is the finding of another rule.
  if (clauses === undefined) return;
  const bounds = clauses.filter((clause) => /^(?:>|~=|==)/.test(clause));
  const place = { path, line: header.line };
  if (bounds.length === 0) {
    const message = `Requires-Python ${quote(header.value)} has no lower bound`;
    yield finding('warning', message, subject, place);
  } else if (bounds.every((clause) => /^>=?[0-9]+(?:\.0)*$/.test(clause))) {
    const message = `Requires-Python ${quote(header.value)} names no minor version: it takes in Pythons that are long out of support`;
    yield finding('note', message, subject, place);
  }
}
