import { defineRule } from '../define.ts';
import { SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { finding } from '../subjects.ts';
import { eachExplained } from './explained.ts';

const SETUPTOOLS =
  '[build-system]\nrequires = ["setuptools==84.2.1"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\n';

export const generatedFileMissing = defineRule({
  id: 'generated-file-missing',
  family: 'source',
  title: 'A file that the build always writes, and the artifact lacks',
  rationale:
    'No commit holds the files that a build makes, so their absence shows in no comparison of names. Yet the backend of the reviewed commit writes them every time: where one is gone, something else made the artifact or changed it afterwards. Without WHEEL or RECORD an installer does not know what it installs; SOURCES.txt and top_level.txt say what the build put in.',
  remediation:
    'Build anew from a clean checkout with the backend that the commit names. Where MANIFEST.in leaves the egg-info folder out on purpose, approve the path.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['source', 'explained'],
  references: [
    WHEEL_FORMAT,
    SDIST_FORMAT,
    {
      title: 'setuptools: the egg-info folder',
      url: 'https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'an sdist of setuptools without SOURCES.txt',
        source: { 'pyproject.toml': SETUPTOOLS, 'src/demo/__init__.py': '' },
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'src/demo.egg-info/top_level.txt': 'demo\n' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a backend that writes no egg-info',
        source: {
          'pyproject.toml': SETUPTOOLS.replace('setuptools==84.2.1', 'hatchling==1.33.0').replace(
            'setuptools.build_meta',
            'hatchling.build',
          ),
        },
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
      },
    ],
  },
  check: (facts) =>
    eachExplained(facts, ({ subject, lacking }) =>
      lacking.map(({ path, why, always }) =>
        finding(always ? 'error' : 'warning', `it is missing, and ${why}`, subject, { path }),
      ),
    ),
});
