import { buildRule } from './build-rule.ts';

export const installTimeImport = buildRule({
  id: 'install-time-import',
  title: 'The build imports the package',
  rationale:
    'To find the version some builds import the package, so that all its import-time code runs on the machine that builds.',
  remediation: 'Write the version out in pyproject.toml, or keep it in a module that holds nothing else.',
  severity: 'warning',
  references: [
    {
      title: 'setuptools: dynamic metadata',
      url: 'https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'an attribute',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.dynamic]\nversion = { attr = "demo.__version__" }\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a version file',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n',
            },
          },
        ],
      },
    ],
  },
});
