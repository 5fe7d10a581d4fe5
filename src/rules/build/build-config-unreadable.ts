import { buildRule } from './build-rule.ts';

export const buildConfigUnreadable = buildRule({
  id: 'build-config-unreadable',
  title: 'Build configuration that cannot be read',
  rationale: 'If pyproject.toml or setup.cfg cannot be parsed, nobody can say what a build would run.',
  remediation: 'Make the file valid TOML or INI: the finding says where it is not. Then build again.',
  severity: 'error',
  references: [
    {
      title: 'PEP 518: specifying minimum build system requirements',
      url: 'https://peps.python.org/pep-0518/',
    },
    {
      title: 'setuptools: configuring setuptools using setup.cfg files',
      url: 'https://setuptools.pypa.io/en/latest/userguide/declarative_config.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'broken TOML',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'pyproject.toml': '[build-system\n' } }],
      },
      {
        title: 'a section that comes twice',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.cfg': '[options]\nzip_safe = 1\n[options]\ncmdclass = x\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'valid TOML',
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
