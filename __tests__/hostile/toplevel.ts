import { buildWheel, type Files } from '../support/distribution-builder.ts';
import { casesOf, type Row, type RowOptions } from './distributions.ts';
import type { HostileCase } from './types.ts';

const POLICY: RowOptions = { policy: 'schema-version = 1\n\n[expect]\ntop-level = ["demo"]\n' };
const DATA = 'demo-1.0.data';
const T = 'top-level-name';

const adding = (files: Files) => (): Uint8Array => buildWheel({ files });

const ROWS: readonly Row[] = [
  ['toplevel-module', T, 'a module that nobody reviewed', adding({ 'payload.py': '' }), POLICY],
  ['toplevel-package', T, 'a package that nobody reviewed', adding({ 'payload/__init__.py': '' }), POLICY],
  [
    'toplevel-other-project',
    T,
    'the package of another project, which the last installer wins',
    adding({ 'requests/__init__.py': '' }),
    POLICY,
  ],
  [
    'toplevel-other-project-file',
    T,
    'one more module for the package of another project',
    adding({ 'requests/payload.py': '' }),
    POLICY,
  ],
  [
    'toplevel-purelib',
    T,
    'a package by way of purelib',
    adding({ [`${DATA}/purelib/payload/__init__.py`]: '' }),
    POLICY,
  ],
  [
    'toplevel-platlib',
    T,
    'a module by way of platlib',
    adding({ [`${DATA}/platlib/payload.py`]: '' }),
    POLICY,
  ],
  [
    'toplevel-data',
    T,
    'a module by way of the data scheme',
    adding({ [`${DATA}/data/lib/python3.12/site-packages/payload.py`]: '' }),
    POLICY,
  ],
  [
    'toplevel-data-debian',
    T,
    'the same on Debian',
    adding({ [`${DATA}/data/local/lib/python3.12/dist-packages/payload.py`]: '' }),
    POLICY,
  ],
  [
    'toplevel-data-user',
    T,
    'the same for one user on Windows',
    adding({ [`${DATA}/data/Python312/site-packages/payload.py`]: '' }),
    POLICY,
  ],
  ['toplevel-namespace', T, 'a namespace package', adding({ 'payload/deep/x.py': '' }), POLICY],
  ['toplevel-case', T, 'the own name in another case', adding({ 'DEMO.py': '' }), POLICY],
  ['toplevel-file', T, 'a file that is no module', adding({ 'payload.txt': 'x\n' }), POLICY],
  ['toplevel-pip', T, 'a `pip` folder', adding({ 'pip/__init__.py': '' })],
  [
    'toplevel-pip-case',
    T,
    'a `Pip` folder, one with `pip` on some systems',
    adding({ 'Pip/__init__.py': '' }),
  ],
  ['toplevel-setuptools', T, 'another module for setuptools', adding({ 'setuptools/payload.py': '' })],
  ['toplevel-pkg-resources', T, 'pkg_resources as a module', adding({ 'pkg_resources.py': '' })],
  ['toplevel-twine', T, 'the tool that uploads', adding({ 'twine/__main__.py': '' })],
  ['toplevel-stdlib', T, 'a module of the standard library', adding({ 'secrets.py': '' })],
  ['toplevel-stdlib-package', T, 'a package of the standard library', adding({ 'json/__init__.py': '' })],
  ['toplevel-stdlib-purelib', T, 'the same through purelib', adding({ [`${DATA}/purelib/random.py`]: '' })],
  [
    'toplevel-apport',
    T,
    'a module that sitecustomize of Debian imports',
    adding({ 'apport_python_hook.py': '' }),
  ],
  [
    'toplevel-virtualenv-hook',
    T,
    'a module that each environment of virtualenv imports at its start',
    adding({ '_virtualenv.py': '' }),
  ],
  [
    'toplevel-manylinux',
    T,
    'a module that pip imports to tell what can be installed',
    adding({ '_manylinux.py': '' }),
  ],
  [
    'toplevel-editable-finder',
    T,
    'the import hook of a development install',
    adding({ '__editable___demo_1_0_finder.py': '' }),
  ],
  [
    'toplevel-distutils-system-mod',
    T,
    'a module that setuptools imports with each build',
    adding({ '_distutils_system_mod.py': '' }),
  ],
  [
    'toplevel-coverage',
    T,
    'one more module for what a .pth file imports',
    adding({ 'coverage/payload.py': '' }),
  ],
  ['toplevel-two-kinds', T, 'a module that the package of its name hides', adding({ 'demo.py': '' })],
  [
    'toplevel-shell-script',
    'undeclared-script',
    'a shell script at the top of site-packages',
    (): Uint8Array =>
      buildWheel({ files: { 'install.sh': '#!/bin/sh\nexit 0\n' }, modes: { 'install.sh': 0o755 } }),
  ],
];

/** Names at the top of site-packages that are not the project's own. */
export const TOP_LEVEL_CASES: readonly HostileCase[] = casesOf('top level', ROWS);
