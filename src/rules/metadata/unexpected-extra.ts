import { normalizeName } from '../../distribution/filename.ts';
import { quote } from '../../distribution/problems.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { listed } from '../some.ts';
import { finding, shownPath } from '../subjects.ts';

export const unexpectedExtra = defineRule({
  id: 'unexpected-extra',
  family: 'metadata',
  title: 'An extra that the policy does not expect',
  rationale:
    'An extra such as `demo[fast]` is a promise to users and a list of dependencies that is easily overlooked. Where the policy lists the extras, another one is a change that a reviewer has to see.',
  remediation: 'Remove the extra, or add it to `expect.extras` of release-policy.toml in a reviewed change.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'policy'],
  notApplicable: 'the policy lists no extras',
  references: [
    CORE_METADATA,
    {
      title: 'PEP 685: comparison of extra names',
      url: 'https://peps.python.org/pep-0685/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'an extra of a package that has none',
        policy: 'schema-version = 1\n\n[expect]\nextras = []\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nProvides-Extra: fast\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the extra that the policy lists',
        policy: 'schema-version = 1\n\n[expect]\nextras = ["Fast_Mode"]\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nProvides-Extra: fast-mode\n',
            },
          },
        ],
      },
    ],
  },
  check({ subjects, policy }) {
    const { extras } = policy.expect;
    if (extras === undefined) return undefined;
    const expected = new Set(extras.map(normalizeName));
    return subjects.flatMap((subject) =>
      subject.kind === 'other' ? [] : [...listed(compare(subject, expected), subject)],
    );
  },
});

function* compare(subject: Wheel | Sdist, expected: ReadonlySet<string>): Generator<Finding> {
  const { metadata } = subject;
  if (metadata === undefined) return;
  const path = shownPath(subject, metadata.path);
  const found = new Set<string>();
  for (const { value, line } of metadata.value.providesExtra) {
    const extra = normalizeName(value);
    if (!found.has(extra) && !expected.has(extra)) {
      const message = `provides the extra ${quote(value)}, which the policy does not expect`;
      yield finding('error', message, subject, { path, line }, { extra });
    }
    found.add(extra);
  }
  for (const extra of expected) {
    if (found.has(extra)) continue;
    const message = `does not provide the extra ${quote(extra)}, which the policy expects`;
    yield finding('warning', message, subject, { path }, { extra });
  }
}
