import { buildRule } from './build-rule.ts';

export const unapprovedBackend = buildRule({
  id: 'unapproved-backend',
  title: 'A build backend that is not approved',
  rationale:
    'The backend runs with the rights of whoever builds. Only backends that are known to build pure Python and to run no code of the project by themselves are approved without being asked.',
  remediation:
    'Use one of the known backends, or list this one under `expect.backends` in release-policy.toml.',
  severity: 'error',
  references: [
    {
      title: 'PEP 517: a build-system independent format for source trees',
      url: 'https://peps.python.org/pep-0517/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a backend for native code',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml': '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'setuptools',
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
      {
        title: 'a backend that the policy lists',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml': '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
            },
          },
        ],
        policy: 'schema-version = 1\n\n[expect]\nbackends = ["maturin"]\n',
      },
    ],
  },
});
