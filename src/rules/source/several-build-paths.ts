import type { Finding } from '../../report/types.ts';
import { metadataFiles } from '../../source/metadata/build-paths.ts';
import { PLAN } from '../references.ts';
import { sourceFinding } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';

export const severalBuildPaths = sourceRule({
  id: 'several-build-paths',
  title: 'Metadata in several files',
  rationale:
    'Where setup.py, setup.cfg and pyproject.toml each say what the project is, one of them is reviewed and another may count: tools differ in which they read, and setuptools mixes them. A change to the one that nobody looks at is how a dependency gets in.',
  remediation:
    'Keep `[project]` of pyproject.toml as the only source of metadata. Delete setup.py, or leave the bare call `setup()`; delete `[metadata]` and `[options]` of setup.cfg.',
  severity: 'warning',
  references: [
    {
      title: 'setuptools: configuring by pyproject.toml',
      url: 'https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html',
    },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'pyproject.toml and setup.py',
        source: {
          'pyproject.toml': PROJECT,
          'setup.py': 'from setuptools import setup\nsetup(name="demo", install_requires=["click"])\n',
        },
      },
    ],
    good: [
      {
        title: 'a setup.py that says nothing',
        source: { 'pyproject.toml': PROJECT, 'setup.py': 'from setuptools import setup\nsetup()\n' },
      },
      {
        title: 'what `[project]` leaves to it',
        source: {
          'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]\n',
          'setup.py': 'from setuptools import setup\nsetup(version="1.0")\n',
        },
      },
    ],
  },
  *check(reviewed): Generator<Finding> {
    const [first, ...others] = metadataFiles(reviewed.files, reviewed.pyproject?.table ?? {});
    if (first === undefined || others.length === 0) return;
    for (const { path, says } of others) {
      const message = `it gives metadata (${says.join(', ')}) beside ${first.path}`;
      yield sourceFinding('warning', message, path);
    }
  },
});
