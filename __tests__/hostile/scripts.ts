import { buildWheel, type Files } from '../support/distribution-builder.ts';
import { casesOf, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const DATA = 'demo-1.0.data';
const SHELL = '#!/bin/sh\nexit 0\n';
const U = 'undeclared-script';
const S = 'shadowed-command';

const adding = (files: Files) => (): Uint8Array => buildWheel({ files });
const script = (path: string, contents = SHELL) => adding({ [`${DATA}/${path}`]: contents });
const command =
  (name: string, group = 'console_scripts') =>
  (): Uint8Array =>
    buildWheel({ entryPoints: `[${group}]\n${name} = demo:main\n` });

const ROWS: readonly Row[] = [
  ['script-data-scripts', U, 'a script in .data/scripts', script('scripts/demo-update')],
  ['script-python', U, 'a Python script whose first line pip rewrites', script('scripts/demo', '#!python\n')],
  ['script-batch', U, 'a batch file for Windows', script('scripts/demo.bat', '@echo off\n')],
  ['script-data-bin', U, 'a script by way of data/bin', script('data/bin/demo-update')],
  ['script-data-sbin', U, 'a script by way of data/sbin', script('data/sbin/demo-update')],
  ['script-data-local-bin', U, 'a script by way of data/local/bin', script('data/local/bin/demo-update')],
  ['script-data-windows', U, 'a script by way of data/Scripts', script('data/Scripts/demo.cmd')],
  ['script-hidden', U, 'a hidden script', script('scripts/.demo')],
  [
    'script-other-than-expected',
    U,
    'one script more than the reviewed one',
    adding({ [`${DATA}/scripts/demo`]: SHELL, [`${DATA}/scripts/demo-x`]: SHELL }),
    { policy: 'schema-version = 1\n\n[expect]\nscripts = ["demo"]\n' },
  ],
  ['script-shadows-python', S, 'a script named python', script('scripts/python')],
  ['script-shadows-python3', S, 'a script named python3.12 in data/bin', script('data/bin/python3.12')],
  ['script-shadows-pip-exe', S, 'a script named pip.exe', script('scripts/pip.exe', 'x')],
  ['script-shadows-activate', S, 'a script that users source', script('scripts/activate.fish')],
  ['script-shadows-git', S, 'a script named git', script('data/bin/git')],
  ['command-shadows-pip', S, 'a declared command named pip3.12', command('pip3.12')],
  ['command-shadows-case', S, 'a declared command named PIP', command('PIP')],
  [
    'command-shadows-gui',
    S,
    'a declared program without a window named pythonw',
    command('pythonw', 'gui_scripts'),
  ],
  ['command-shadows-uv', S, 'a declared command named uv', command('uv')],
  ['command-shadows-twine', S, 'a declared command named twine', command('twine')],
  ['command-shadows-sudo', S, 'a declared command named sudo', command('sudo')],
  [
    'command-shadows-easy-install',
    S,
    'a declared command named easy_install-3.12',
    command('easy_install-3.12'),
  ],
];

/** Commands that nothing declares, or that stand in for others. */
export const SCRIPT_CASES: readonly HostileCase[] = casesOf('scripts', ROWS);
