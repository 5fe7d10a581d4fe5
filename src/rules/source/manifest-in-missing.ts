import type { Finding } from '../../report/types.ts';
import { PLAN } from '../references.ts';
import { sourceFinding } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

const SETUPTOOLS =
  '[build-system]\nrequires = ["setuptools==84.2.1"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\n';

export const manifestInMissing = sourceRule({
  id: 'manifest-in-missing',
  title: 'No MANIFEST.in: setuptools infers what an sdist holds',
  rationale:
    'Without MANIFEST.in, setuptools puts into the sdist what it finds by its own rules and by those of plug-ins: what a release ships then depends on what happens to lie in the folder and on what is installed, and nobody reviewed the list.',
  remediation:
    'Commit a MANIFEST.in that says what belongs into the sdist, and pin the outcome with `expect.sdist-files` in release-policy.toml.',
  severity: 'warning',
  references: [
    {
      title: 'setuptools: controlling files in the distribution',
      url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
    },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [{ title: 'setuptools by itself', source: { 'pyproject.toml': SETUPTOOLS } }],
    good: [
      {
        title: 'with MANIFEST.in',
        source: { 'pyproject.toml': SETUPTOOLS, 'MANIFEST.in': 'graft src\nglobal-exclude *.so\n' },
      },
      {
        title: 'a backend that ships what pyproject.toml says',
        source: {
          'pyproject.toml': '[build-system]\nrequires = ["uv_build==0.13.6"]\nbuild-backend = "uv_build"\n',
        },
      },
    ],
  },
  *check({ expected, files }): Generator<Finding> {
    if (expected.backend !== 'setuptools' || files.has('MANIFEST.in')) return;
    yield sourceFinding(
      'warning',
      'setuptools builds the sdist, and no MANIFEST.in says what it holds',
      expected.path,
    );
  },
});
