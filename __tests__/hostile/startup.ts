import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { elf, pyc } from '../support/native-samples.ts';
import { casesOf, SDIST, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const IMPORT = 'import demo.payload\n';
const MODULE = 'import os\nos.environ["DEMO"] = "1"\n';
const DATA = 'demo-1.0.data';

type Placed = readonly [name: string, path: string, mechanism: string, contents: string | Uint8Array];

/** What starts with Python, by form, at the place where a wheel would put it into site-packages. */
const FORMS: readonly Placed[] = [
  ['pth', 'demo.pth', 'a .pth file with an import line', IMPORT],
  ['pth-path', 'demo.pth', 'a .pth file that only adds a path', '/tmp/demo\n'],
  ['pth-upper-case', 'DEMO.PTH', 'a .pth file in capitals, which Windows finds', IMPORT],
  ['pth-mixed-case', 'demo.Pth', 'a .pth file in mixed case', IMPORT],
  ['pth-hidden', '.x.pth', 'a hidden .pth file', IMPORT],
  ['pth-no-stem', '.pth', 'a .pth file that is nothing but its ending', IMPORT],
  ['pth-empty', 'demo.pth', 'an empty .pth file, to be filled by a later release', ''],
  ['pth-beyond-ascii', 'démo.pth', 'a .pth file with an accent', IMPORT],
  ['pth-windows', 'python312._pth', 'a ._pth file, which replaces the search path', '.\nimport site\n'],
  ['start', 'demo.start', 'a .start file (PEP 829)', 'demo.payload:main\n'],
  ['start-upper-case', 'DEMO.START', 'a .start file in capitals', 'demo.payload:main\n'],
  ['start-hidden', '.demo.start', 'a hidden .start file', 'demo.payload:main\n'],
  ['sitecustomize', 'sitecustomize.py', 'sitecustomize as a module', MODULE],
  ['usercustomize', 'usercustomize.py', 'usercustomize as a module', MODULE],
  ['sitecustomize-case', 'SiteCustomize.py', 'sitecustomize in another case', MODULE],
  ['sitecustomize-package', 'sitecustomize/__init__.py', 'sitecustomize as a package', MODULE],
  ['usercustomize-package', 'usercustomize/__init__.py', 'usercustomize as a package', MODULE],
  ['sitecustomize-namespace', 'sitecustomize/data.txt', 'sitecustomize as a namespace package', 'x\n'],
  ['sitecustomize-pyw', 'sitecustomize.pyw', 'sitecustomize as a Windows module', MODULE],
  ['sitecustomize-pyc', 'sitecustomize.pyc', 'sitecustomize as bytecode alone', pyc()],
  [
    'sitecustomize-cached',
    '__pycache__/sitecustomize.cpython-312.pyc',
    'sitecustomize as cached bytecode',
    pyc(),
  ],
  ['sitecustomize-extension', 'sitecustomize.so', 'sitecustomize as an extension', elf()],
  [
    'sitecustomize-tagged-extension',
    'sitecustomize.cpython-312-x86_64-linux-gnu.so',
    'sitecustomize as an extension for one Python',
    elf(),
  ],
  ['sitecustomize-abi3', 'sitecustomize.abi3.so', 'sitecustomize as an extension of the stable ABI', elf()],
  ['sitecustomize-pyd', 'usercustomize.cp312-win_amd64.pyd', 'usercustomize as a Windows extension', 'x'],
];

/** Every other place of a wheel from which a file gets into site-packages, or is carried along. */
const PLACES: readonly Placed[] = [
  ['purelib', `${DATA}/purelib/demo.pth`, 'a .pth file by way of purelib', IMPORT],
  ['platlib', `${DATA}/platlib/demo.pth`, 'a .pth file by way of platlib', IMPORT],
  [
    'data-site-packages',
    `${DATA}/data/lib/python3.12/site-packages/demo.pth`,
    'a .pth file by way of the data scheme',
    IMPORT,
  ],
  ['data-dist-packages', `${DATA}/data/lib/python3/dist-packages/x.pth`, 'the same on Debian', IMPORT],
  ['data-windows', `${DATA}/data/Lib/site-packages/demo.pth`, 'the same on Windows', IMPORT],
  ['purelib-sitecustomize', `${DATA}/purelib/sitecustomize.py`, 'sitecustomize through purelib', MODULE],
  ['platlib-usercustomize', `${DATA}/platlib/usercustomize.py`, 'usercustomize through platlib', MODULE],
  [
    'data-sitecustomize',
    `${DATA}/data/lib/python3.12/site-packages/sitecustomize.py`,
    'sitecustomize by way of the data scheme',
    MODULE,
  ],
  ['purelib-start', `${DATA}/purelib/demo.start`, 'a .start file by way of purelib', 'demo:main\n'],
  ['foreign-data', 'other-2.0.data/purelib/demo.pth', 'a .pth file in the data folder of another', IMPORT],
  [
    'data-dist-packages-local',
    `${DATA}/data/local/lib/python3.12/dist-packages/demo.start`,
    'a .start file by way of the data scheme, on Debian',
    'demo:main\n',
  ],
  ['data-pyvenv', `${DATA}/data/pyvenv.cfg`, 'an environment that takes another Python', 'home = /tmp\n'],
  ['data-windows-pth', `${DATA}/data/python312._pth`, 'a ._pth file beside python.exe', '.\n'],
  [
    'in-package',
    'demo/vendor/demo.pth',
    'a .pth file in the package, for code that adds a site folder',
    IMPORT,
  ],
  ['in-metadata', 'demo-1.0.dist-info/licenses/x.pth', 'a .pth file among the licences', IMPORT],
];

/** The same in a source tree, from which a build backend takes whatever it finds. */
const IN_SDIST: readonly Placed[] = [
  ['pth', 'src/demo.pth', 'a .pth file beside the package', IMPORT],
  ['pth-top', 'demo.pth', 'a .pth file at the top of the tree', IMPORT],
  ['pth-hidden', 'src/.x.pth', 'a hidden .pth file', IMPORT],
  ['pth-windows', 'src/python312._pth', 'a ._pth file', '.\n'],
  ['start', 'src/demo.start', 'a .start file (PEP 829)', 'demo:main\n'],
  ['sitecustomize', 'src/sitecustomize.py', 'sitecustomize beside the package', MODULE],
  ['usercustomize-package', 'src/usercustomize/__init__.py', 'usercustomize as a package', MODULE],
  ['sitecustomize-pyc', 'src/sitecustomize.pyc', 'sitecustomize as bytecode', pyc()],
  ['sitecustomize-extension', 'src/sitecustomize.abi3.so', 'sitecustomize as an extension', elf()],
];

const RULE = 'startup-hook';

function inWheel([name, path, mechanism, contents]: Placed): Row {
  return [`startup-${name}`, RULE, mechanism, () => buildWheel({ files: { [path]: contents } })];
}

function inSdist([name, path, mechanism, contents]: Placed): Row {
  const build = (): Uint8Array => buildSdist({ files: { [path]: contents } });
  return [`startup-${name}-sdist`, RULE, mechanism, build, SDIST];
}

/** Code that runs at every start of Python, in every form and at every place. */
export const STARTUP_CASES: readonly HostileCase[] = casesOf('start-up', [
  ...FORMS.map(inWheel),
  ...PLACES.map(inWheel),
  ...IN_SDIST.map(inSdist),
]);
