import { buildRule } from './build-rule.ts';

export const buildRequirementUrl = buildRule({
  id: 'build-requirement-url',
  title: 'A build requirement from an address of its own',
  rationale:
    'A requirement such as `demo @ https://…` in `build-system.requires` or `setup_requires` fetches and runs whatever that address serves on that day, past the index and its checks.',
  remediation: 'Require a published version.',
  severity: 'error',
  references: [
    {
      title: 'PEP 518: specifying minimum build system requirements',
      url: 'https://peps.python.org/pep-0518/',
    },
    {
      title: 'Dependency specifiers',
      url: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a URL',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools @ https://example.org/setuptools.zip"]\nbuild-backend = "setuptools.build_meta"\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a version',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
            },
          },
        ],
      },
    ],
  },
});
