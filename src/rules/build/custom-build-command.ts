import { buildRule } from './build-rule.ts';

export const customBuildCommand = buildRule({
  id: 'custom-build-command',
  title: 'A custom build command',
  rationale:
    'Through `cmdclass` and its relatives an sdist replaces what `build`, `egg_info` or `install` do: any code runs as soon as someone asks for the package. It is the classic way in which a poisoned sdist attacks.',
  remediation:
    'Drop the custom command; generate files before the release and commit them. Where it has to stay, approve the file with its SHA-256 and a reason.',
  severity: 'error',
  references: [
    {
      title: 'setuptools: extending or customizing setuptools',
      url: 'https://setuptools.pypa.io/en/latest/userguide/extension.html',
    },
    {
      title: 'setuptools: keywords of setup()',
      url: 'https://setuptools.pypa.io/en/latest/references/keywords.html',
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
        title: 'cmdclass in setup.py',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'from setuptools import setup\nfrom setuptools.command.install import install\n\nclass Run(install):\n    pass\n\nsetup(cmdclass={"install": Run})\n',
            },
          },
        ],
      },
      {
        title: 'arguments that cannot be read',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\nfrom common import options\n\nsetup(**options)\n',
            },
          },
        ],
      },
      {
        title: 'a command package in setup.cfg',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.cfg': '[global]\ncommand_packages = demo.commands\n',
            },
          },
        ],
      },
      {
        title: 'cmdclass in pyproject.toml',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.cmdclass]\nbuild_py = "demo.build.Run"\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the plain call',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\n\nsetup()\n',
            },
          },
        ],
      },
      {
        title: 'an empty tag_build in setup.cfg',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.cfg': '[egg_info]\ntag_build =\ntag_date = 0\n',
            },
          },
        ],
      },
    ],
  },
});
