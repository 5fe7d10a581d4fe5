import { quote } from '../../distribution/problems.ts';
import { formOf } from '../../distribution/requirement-form.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { listed } from '../some.ts';
import { finding } from '../subjects.ts';
import { requirementsOf } from './requirements.ts';

export const unexpectedRequirement = defineRule({
  id: 'unexpected-requirement',
  family: 'metadata',
  title: 'A dependency that the policy does not expect',
  rationale:
    'A dependency that was slipped in runs with the same rights as the package itself, and comes from people whom nobody reviewed. Where the policy lists what the package requires, everything else, another version range or another marker included, is a change that a reviewer has to see.',
  remediation:
    'Remove the dependency, or add it to `expect.requirements` of release-policy.toml in a reviewed change.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'policy'],
  notApplicable: 'the policy lists no requirements',
  references: [
    {
      title: 'Dependency specifiers',
      url: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    },
    CORE_METADATA,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dependency of a package that has none',
        policy: 'schema-version = 1\n\n[expect]\nrequirements = []\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the dependency that the policy lists, in another spelling',
        policy: 'schema-version = 1\n\n[expect]\nrequirements = ["Click >= 8, < 9"]\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click<9,>=8\n',
            },
          },
        ],
      },
    ],
  },
  check({ subjects, policy }) {
    const { requirements } = policy.expect;
    if (requirements === undefined) return undefined;
    const expected = new Map(requirements.map((text) => [formOf(text), text]));
    return subjects.flatMap((subject) =>
      subject.kind === 'other' ? [] : [...listed(compare(subject, expected), subject)],
    );
  },
});

function* compare(subject: Wheel | Sdist, expected: ReadonlyMap<string, string>): Generator<Finding> {
  const found = new Set<string>();
  for (const { text, path, line } of requirementsOf(subject)) {
    const form = formOf(text);
    // The egg-info of an sdist repeats what PKG-INFO says.
    if (found.has(form)) continue;
    found.add(form);
    if (expected.has(form)) continue;
    const message = `requires ${quote(text)}, which the policy does not expect`;
    yield finding('error', message, subject, { path, line }, { requirement: form });
  }
  if (subject.metadata === undefined) return;
  for (const [form, text] of expected) {
    if (found.has(form)) continue;
    const message = `does not require ${quote(text)}, which the policy expects`;
    yield finding('warning', message, subject, {}, { requirement: form });
  }
}
