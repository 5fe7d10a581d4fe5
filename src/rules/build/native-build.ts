import { buildRule } from './build-rule.ts';

export const nativeBuild = buildRule({
  id: 'native-build',
  title: 'The build compiles native code',
  rationale:
    'Extension modules make the release depend on the compiler and the machine, and bring code that review of the Python source does not see. The default policy is pure Python.',
  remediation: 'Leave the extension out, or approve it in release-policy.toml.',
  severity: 'error',
  references: [
    {
      title: 'setuptools: building extension modules',
      url: 'https://setuptools.pypa.io/en/latest/userguide/ext_modules.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'ext_modules',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'from setuptools import setup, Extension\n\nsetup(ext_modules=[Extension("demo", ["demo.c"])])\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'an empty list',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\n\nsetup(ext_modules=[])\n',
            },
          },
        ],
      },
    ],
  },
});
