import { buildRule } from './build-rule.ts';

export const buildHook = buildRule({
  id: 'build-hook',
  title: 'A build hook of the project',
  rationale:
    'Hatch, pdm and poetry run a file of the sdist in the build where the configuration, or only the name of the file, says so. Its code runs on every machine that builds from the sdist.',
  remediation: 'Do the work before the release and ship its result, or approve the hook with its SHA-256.',
  severity: 'error',
  references: [
    { title: 'hatch: custom build hook', url: 'https://hatch.pypa.io/latest/plugins/build-hook/custom/' },
    { title: 'pdm-backend: build hooks', url: 'https://backend.pdm-project.org/hooks/' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a custom hatch hook',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[tool.hatch.build.hooks.custom]\n',
              'hatch_build.py': 'class Hook: ...\n',
            },
          },
        ],
      },
      {
        title: 'pdm_build.py',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml': '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n',
              'pdm_build.py': 'def pdm_build_initialize(context): ...\n',
            },
          },
        ],
      },
      {
        title: 'a poetry build script',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n\n[tool.poetry.build]\nscript = "build.py"\n',
              'build.py': 'print(1)\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'version from the VCS',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n\n[tool.hatch.build.hooks.vcs]\nversion-file = "src/demo/_version.py"\n',
            },
          },
        ],
      },
      {
        title: 'build.py that no backend runs',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'build.py': 'import subprocess\n',
            },
          },
        ],
      },
    ],
  },
});
