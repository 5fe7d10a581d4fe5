import { buildWheel } from '../support/distribution-builder.ts';
import { casesOf, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const entryPoints = (text: string | Uint8Array) => (): Uint8Array => buildWheel({ entryPoints: text });
const script = (lines: string): (() => Uint8Array) => entryPoints(`[console_scripts]\n${lines}\n`);

/** What the reviewers expect: one program and nothing else. */
const POLICY = 'schema-version = 1\n\n[expect.entry-points.console_scripts]\ndemo = "demo:main"\n';

const ENTRY_POINT_ROWS: readonly Row[] = [
  [
    'entry-point-undeclared',
    'undeclared-entry-point',
    'a program that nobody reviewed',
    script('demo = demo:main\nevil = demo:evil'),
    { policy: POLICY },
  ],
  [
    'entry-point-changed',
    'undeclared-entry-point',
    'the reviewed program with another target',
    script('demo = demo:evil'),
    { policy: POLICY },
  ],
  [
    'entry-point-plugin-pytest',
    'undeclared-entry-point',
    'a plug-in that pytest loads by itself',
    entryPoints('[console_scripts]\ndemo = demo:main\n[pytest11]\ndemo = demo.plugin\n'),
    { policy: POLICY },
  ],
  [
    'entry-point-plugin-setuptools',
    'undeclared-entry-point',
    'a command that every later setuptools build loads',
    entryPoints('[console_scripts]\ndemo = demo:main\n[distutils.commands]\nbuild = demo:evil\n'),
    { policy: POLICY },
  ],
  [
    'entry-point-traversal',
    'entry-points-invalid',
    'the name of a program leaves the folder for programs',
    script('../../../tmp/evil = demo:main'),
  ],
  [
    'entry-point-absolute',
    'entry-points-invalid',
    'the name of a program is an absolute path',
    script('/tmp/evil = demo:main'),
  ],
  ['entry-point-backslash', 'entry-points-invalid', 'the same on Windows', script('..\\evil = demo:main')],
  [
    'entry-point-duplicate-key',
    'entry-points-invalid',
    'a name twice: readers take the first, the last, or stop',
    script('demo = demo:main\ndemo = demo:evil'),
  ],
  [
    'entry-point-case',
    'entry-points-invalid',
    'names that are one file on some systems',
    script('demo = demo:main\nDemo = demo:evil'),
  ],
  [
    'entry-point-gui-overwrites',
    'entry-points-invalid',
    'gui_scripts overwrites a console script',
    entryPoints('[console_scripts]\ndemo = demo:main\n[gui_scripts]\ndemo = demo:evil\n'),
  ],
  [
    'entry-point-duplicate-group',
    'entry-points-invalid',
    'a group twice',
    entryPoints('[console_scripts]\na = demo:a\n[console_scripts]\nb = demo:b\n'),
  ],
  [
    'entry-point-default',
    'entry-points-invalid',
    'configparser copies [DEFAULT] into every group',
    entryPoints('[DEFAULT]\nevil = demo:evil\n[console_scripts]\ndemo = demo:main\n'),
  ],
  [
    'entry-point-continuation',
    'entry-points-invalid',
    'an indented line is an entry for one reader, part of a value for the other',
    script('demo = demo:main\n  evil = demo:evil'),
  ],
  [
    'entry-point-colon',
    'entry-points-invalid',
    'a colon before the equals sign ends the name for configparser',
    script('demo: x = demo:main'),
  ],
  [
    'entry-point-comment',
    'entry-points-invalid',
    'a `;` line is an entry for importlib.metadata alone',
    script('; evil = demo:evil'),
  ],
  [
    'entry-point-code',
    'entry-points-invalid',
    'code in the target: old wrappers paste it into a script',
    script('demo = demo:main();import os'),
  ],
  [
    'entry-point-code-module',
    'entry-points-invalid',
    'code in place of the module',
    script('demo = os,sys;x:main'),
  ],
  [
    'entry-point-no-function',
    'entry-points-invalid',
    'a program that names no function',
    script('demo = demo'),
  ],
  [
    'entry-point-bare-cr',
    'entry-points-invalid',
    'a bare CR hides an entry from people',
    script('demo = demo:main\revil = demo:evil'),
  ],
  [
    'entry-point-line-separator',
    'entry-points-invalid',
    'U+2028 ends a line for str.splitlines alone',
    script('demo = demo:main\u2028evil = demo:evil'),
  ],
  [
    'entry-point-outside-group',
    'entry-points-invalid',
    'an entry before any group',
    entryPoints('evil = demo:evil\n[console_scripts]\ndemo = demo:main\n'),
  ],
  [
    'entry-point-text-after-group',
    'entry-points-invalid',
    'a group for configparser alone',
    entryPoints('[console_scripts] # x\ndemo = demo:main\n'),
  ],
  [
    'entry-point-bom',
    'entry-points-invalid',
    'a byte order mark hides the first group',
    entryPoints('\uFEFF[console_scripts]\ndemo = demo:main\n'),
  ],
  [
    'entry-point-not-utf-8',
    'entry-points-invalid',
    'not UTF-8',
    entryPoints(
      Buffer.concat([
        Buffer.from('[console_scripts]\nd'),
        Uint8Array.of(0xe9),
        Buffer.from(' = demo:main\n'),
      ]),
    ),
  ],
  ...['ENTRY_POINTS.TXT', 'Entry_points.txt'].map((name): Row => {
    const files = { [`demo-1.0.dist-info/${name}`]: '[pytest11]\ndemo = demo:evil\n' };
    const mechanism = `${name}: read once installed where case is one`;
    const policy = 'schema-version = 1\n\n[expect]\nentry-points = {}\n';
    return [
      `entry-point-file-${name === name.toUpperCase() ? 'upper' : 'mixed'}-case`,
      'foreign-metadata',
      mechanism,
      () => buildWheel({ files }),
      { policy },
    ];
  }),
];

export const ENTRY_POINT_CASES: readonly HostileCase[] = casesOf('entry points', ENTRY_POINT_ROWS);

const add = (path: string) => (): Uint8Array => buildWheel({ files: { [path]: 'x = 1\n' } });

const DATA_SCHEME_ROWS: readonly Row[] = [
  [
    'data-headers',
    'data-scheme',
    'a C header that later builds include',
    add('demo-1.0.data/headers/Python.h'),
  ],
  [
    'data-unknown-key',
    'data-scheme',
    'a scheme key that installers refuse or drop',
    add('demo-1.0.data/stdlib/os.py'),
  ],
  ['data-key-case', 'data-scheme', 'a scheme key in capitals', add('demo-1.0.data/PURELIB/demo2.py')],
  [
    'data-other-project',
    'data-scheme',
    'the data folder of another project: pip installs it, uv does not',
    add('requests-2.32.4.data/purelib/requests.py'),
  ],
  [
    'data-other-version',
    'data-scheme',
    'the data folder of another version',
    add('demo-2.0.data/purelib/demo2.py'),
  ],
  ['data-folder-case', 'data-scheme', 'the data folder in capitals', add('demo-1.0.DATA/purelib/demo2.py')],
  [
    'data-site-packages',
    'data-scheme',
    'the data scheme reaches site-packages',
    add('demo-1.0.data/data/lib/python3.12/site-packages/os2.py'),
  ],
  [
    'data-site-packages-windows',
    'data-scheme',
    'the same on Windows',
    add('demo-1.0.data/data/Lib/site-packages/os2.py'),
  ],
  [
    'data-standard-library',
    'data-scheme',
    'a module of the standard library is replaced',
    add('demo-1.0.data/data/lib/python3.12/os.py'),
  ],
  [
    'data-standard-library-package',
    'data-scheme',
    'a package of the standard library that every start imports',
    add('demo-1.0.data/data/lib/python3.12/encodings/utf_8.py'),
  ],
  [
    'data-standard-library-zip',
    'data-scheme',
    'an archive that is searched before the standard library',
    add('demo-1.0.data/data/lib/python312.zip'),
  ],
  [
    'data-standard-library-windows',
    'data-scheme',
    'the same on Windows',
    add('demo-1.0.data/data/Lib/os.py'),
  ],
  [
    'data-standard-library-lower-case',
    'data-scheme',
    'the same on Windows, where case is one',
    add('demo-1.0.data/data/lib/os.py'),
  ],
  [
    'data-standard-library-pypy',
    'data-scheme',
    'the same for PyPy',
    add('demo-1.0.data/data/lib-python/3/os.py'),
  ],
  [
    'data-site-packages-debian',
    'data-scheme',
    'site-packages of Debian',
    add('demo-1.0.data/data/local/lib/python3.11/dist-packages/os2.py'),
  ],
  [
    'data-site-packages-user',
    'data-scheme',
    'site-packages of one user on Windows',
    add('demo-1.0.data/data/Python312/site-packages/os2.py'),
  ],
  [
    'data-pyvenv',
    'data-scheme',
    'an environment that takes another Python',
    add('demo-1.0.data/data/pyvenv.cfg'),
  ],
  [
    'data-etc',
    'data-scheme',
    'configuration of other programs',
    add('demo-1.0.data/data/etc/profile.d/demo.sh'),
    { policy: 'schema-version = 1\nstrict = true\n' },
  ],
];

export const DATA_SCHEME_CASES: readonly HostileCase[] = casesOf('data schemes', DATA_SCHEME_ROWS);
