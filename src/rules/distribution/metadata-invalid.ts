import { CORE_METADATA } from '../references.ts';
import { problemRule } from './problem-rule.ts';

export const metadataInvalid = problemRule({
  id: 'metadata-invalid',
  title: 'Core metadata that readers take differently',
  rationale:
    'METADATA and PKG-INFO are e-mail headers. A header that stands twice, a bare carriage return or a line that is no header is read one way by the installer and another by the index or a scanner: the dependency that was reviewed is then not the one that is installed.',
  remediation:
    'Correct the field in pyproject.toml and build again with a current build backend. Nothing in METADATA or PKG-INFO is edited by hand.',
  appliesTo: ['wheel', 'sdist'],
  references: [CORE_METADATA],
  file: (subject) => (subject.kind === 'other' ? undefined : subject.metadata),
  examples: {
    bad: [
      {
        title: 'a name that stands twice',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nName: other\nVersion: 1.0\n',
            },
          },
        ],
      },
    ],
    good: [
      { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
    ],
  },
});
