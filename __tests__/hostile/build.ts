import { buildSdist, type Files } from '../support/distribution-builder.ts';
import type { HostileCase } from './types.ts';

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n';
const IMPORT = 'from setuptools import setup\n';

type Row = readonly [name: string, rule: string, mechanism: string, files: Files];

const setupPy = (code: string): Files => ({ 'pyproject.toml': SETUPTOOLS, 'setup.py': code });
const pyproject = (text: string, more: Files = {}): Files => ({ 'pyproject.toml': text, ...more });
const backend = (requires: string, name: string, more = ''): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${name}"\n${more}`;

const BUILD_ROWS: readonly Row[] = [
  [
    'build-cmdclass',
    'custom-build-command',
    'cmdclass in setup.py',
    setupPy(`${IMPORT}setup(cmdclass={"install": object})\n`),
  ],
  [
    'build-cmdclass-unpacked',
    'custom-build-command',
    'cmdclass inside an unpacked dictionary',
    setupPy(`${IMPORT}setup(**{"cmd" + "class": {"install": object}})\n`),
  ],
  [
    'build-cmdclass-computed',
    'custom-build-command',
    'arguments that only a run could tell',
    setupPy(`${IMPORT}kw = {}\nkw["cmd" "class"] = {}\nsetup(**kw)\n`),
  ],
  [
    'build-command-patched',
    'custom-build-command',
    'a command of setuptools changed in place',
    setupPy(
      `import setuptools.command.egg_info\n${IMPORT}setuptools.command.egg_info.egg_info.run = print\nsetup()\n`,
    ),
  ],
  [
    'build-entry-point-hook',
    'custom-build-command',
    'an entry point that runs in the builds of others',
    setupPy(`${IMPORT}setup(entry_points={"setuptools.finalize_distribution_options": ["a = b:c"]})\n`),
  ],
  [
    'build-setup-cfg-packages',
    'custom-build-command',
    'command packages in setup.cfg',
    { ...setupPy(`${IMPORT}setup()\n`), 'setup.cfg': '[global]\ncommand-packages: demo.commands\n' },
  ],
  [
    'build-setup-cfg-default',
    'custom-build-command',
    'a command hidden in the defaults of setup.cfg',
    {
      ...setupPy(`${IMPORT}setup()\n`),
      'setup.cfg': '[DEFAULT]\nCommand_Packages = demo\n[global]\nverbose = 1\n',
    },
  ],
  [
    'build-setup-cfg-index',
    'custom-build-command',
    'another index in setup.cfg',
    {
      ...setupPy(`${IMPORT}setup()\n`),
      'setup.cfg': '[easy_install]\nindex-url = https://example.org/simple\n',
    },
  ],
  ['build-system', 'build-network', 'a process', setupPy(`import os\n${IMPORT}os.system("id")\nsetup()\n`)],
  [
    'build-system-alias',
    'build-network',
    'a process behind two aliases',
    setupPy(`import os as a\n${IMPORT}b = a\nc = b.system\nc("id")\nsetup()\n`),
  ],
  [
    'build-system-star',
    'build-network',
    'a process by a star import',
    setupPy(`from os import *\n${IMPORT}system("id")\nsetup()\n`),
  ],
  [
    'build-system-reexported',
    'build-network',
    'a process by another module’s os',
    setupPy(`import shutil\n${IMPORT}shutil.os.system("id")\nsetup()\n`),
  ],
  [
    'build-system-import-call',
    'build-network',
    'a process by __import__',
    setupPy(`${IMPORT}__import__("o" "s").popen("id")\nsetup()\n`),
  ],
  [
    'build-system-handed-on',
    'build-dynamic-code',
    'the module os handed to a function',
    setupPy(`import os\n${IMPORT}def f(x):\n    return x.system("id")\nf(os)\nsetup()\n`),
  ],
  [
    'build-download',
    'build-network',
    'a download',
    setupPy(`from urllib import request\n${IMPORT}request.urlopen("https://example.org")\nsetup()\n`),
  ],
  [
    'build-download-helper',
    'build-network',
    'a download in a module that setup.py imports',
    { ...setupPy(`import helper\n${IMPORT}setup()\n`), 'helper.py': 'import socket\n' },
  ],
  [
    'build-exec',
    'build-dynamic-code',
    'exec of a decoded text',
    setupPy(`import base64\n${IMPORT}exec(base64.b64decode(b"MQ=="))\nsetup()\n`),
  ],
  [
    'build-exec-homoglyph',
    'build-dynamic-code',
    'exec in mathematical letters, which Python normalises',
    setupPy(`${IMPORT}𝐞𝐱𝐞𝐜("1")\nsetup()\n`),
  ],
  [
    'build-exec-getattr',
    'build-dynamic-code',
    'exec by getattr with a computed name',
    setupPy(`import builtins\n${IMPORT}getattr(builtins, "cexe"[::-1])("1")\nsetup()\n`),
  ],
  [
    'build-exec-fstring',
    'build-dynamic-code',
    'code in an f-string that the parser takes for an escape',
    setupPy(`${IMPORT}f"\\{exec('1')}"\nsetup()\n`),
  ],
  [
    'build-exec-raw-fstring',
    'build-dynamic-code',
    'code in a raw f-string after a backslash',
    setupPy(`${IMPORT}rf"\\\\\\{exec('1')}"\nsetup()\n`),
  ],
  [
    'build-exec-template',
    'build-dynamic-code',
    'code in a template string, newer than the parser',
    setupPy(`${IMPORT}t"{exec('1')}"\nsetup()\n`),
  ],
  [
    'build-exec-shadowed',
    'build-dynamic-code',
    'exec, hidden behind a parameter of that name in another function',
    setupPy(`${IMPORT}def f(exec): pass\nexec("1")\nsetup()\n`),
  ],
  [
    'build-exec-shadowed-import',
    'build-dynamic-code',
    'exec, hidden behind an import of that name in a function',
    setupPy(`${IMPORT}def f():\n    from os import getcwd as exec\nexec("1")\nsetup()\n`),
  ],
  [
    'build-system-star-shadowed',
    'build-network',
    'a process by a star import, hidden behind a parameter',
    setupPy(`from os import *\n${IMPORT}def f(system): pass\nsystem("id")\nsetup()\n`),
  ],
  [
    'build-system-walrus',
    'build-network',
    'a process by a module in an assignment expression',
    setupPy(`import os\n${IMPORT}(o := os).system("id")\nsetup()\n`),
  ],
  [
    'build-system-tuple',
    'build-dynamic-code',
    'the module os in a tuple assignment',
    setupPy(`import os\n${IMPORT}a, b = os, 1\na.system("id")\nsetup()\n`),
  ],
  [
    'build-system-class',
    'build-network',
    'the module os as an attribute of a class',
    setupPy(`import os\n${IMPORT}class A:\n    o = os\nA().o.system("id")\nsetup()\n`),
  ],
  [
    'build-system-with',
    'build-dynamic-code',
    'the module os bound by a parenthesised with statement',
    setupPy(`import os\n${IMPORT}with (open("x") as a, os as b):\n    b.system("id")\nsetup()\n`),
  ],
  [
    'build-names-table',
    'build-dynamic-code',
    'the builtins by the table of local names',
    setupPy(`${IMPORT}vars()["__built" + "ins__"]\nsetup()\n`),
  ],
  [
    'build-too-long',
    'unparsable-python',
    'more build code than anyone reads',
    setupPy(`${IMPORT}setup()\n${'x = 1\n'.repeat(50_000)}`),
  ],
  [
    'build-reflection',
    'build-dynamic-code',
    'the subclasses of object',
    setupPy(`${IMPORT}().__class__.__base__.__subclasses__()\nsetup()\n`),
  ],
  [
    'build-pickle',
    'build-dynamic-code',
    'a pickle',
    setupPy(`import pickle\n${IMPORT}pickle.loads(b"")\nsetup()\n`),
  ],
  [
    'build-utf7',
    'unparsable-python',
    'a source encoding that hides a line',
    setupPy(`# -*- coding: utf-7 -*-\n${IMPORT}# +AAo-import os\nsetup()\n`),
  ],
  ['build-nul', 'unparsable-python', 'a NUL byte', setupPy(`${IMPORT}setup()\n\0import os\n`)],
  ['build-deep', 'unparsable-python', 'brackets nested without end', setupPy(`${'('.repeat(100_000)}\n`)],
  [
    'build-in-tree-backend',
    'in-tree-backend',
    'a backend from the sdist',
    pyproject('[build-system]\nrequires = []\nbuild-backend = "b"\nbackend-path = ["."]\n', { 'b.py': '' }),
  ],
  [
    'build-hatch-custom',
    'build-hook',
    'a custom hatch hook of one target',
    pyproject(
      backend(
        'hatchling',
        'hatchling.build',
        '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "x/y.py"\n',
      ),
    ),
  ],
  [
    'build-hatch-toml',
    'build-hook',
    'a custom hatch hook in hatch.toml',
    pyproject(backend('hatchling', 'hatchling.build'), { 'hatch.toml': '[build.hooks.custom]\n' }),
  ],
  [
    'build-pdm-file',
    'build-hook',
    'a pdm hook by file name alone',
    pyproject(backend('pdm-backend', 'pdm.backend'), { 'pdm_build.py': '' }),
  ],
  [
    'build-poetry-script',
    'build-hook',
    'a poetry build script',
    pyproject(backend('poetry-core', 'poetry.core.masonry.api', '[tool.poetry]\nbuild = "build.py"\n')),
  ],
  [
    'build-backend-unknown',
    'unapproved-backend',
    'a backend of one’s own',
    pyproject(backend('evil-backend', 'evil.backend')),
  ],
  [
    'build-requires-url',
    'build-requirement-url',
    'the backend from a URL',
    pyproject(backend('setuptools @ https://example.org/s.zip', 'setuptools.build_meta')),
  ],
  [
    'build-toml-broken',
    'build-config-unreadable',
    'TOML that readers take differently',
    pyproject(`${SETUPTOOLS}[build-system]\n`),
  ],
  [
    'build-toml-deep',
    'build-config-unreadable',
    'TOML nested without end',
    pyproject(`a = ${'['.repeat(100_000)}\n`),
  ],
  [
    'build-setup-py-case',
    'build-config-unreadable',
    'SETUP.PY, which is setup.py where case is ignored',
    { 'SETUP.PY': 'import os\n' },
  ],
  [
    'build-corner-self',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (self)',
    setupPy('from setuptools import setup\nprint.__self__.exec("1")\nsetup()\n'),
  ],
  [
    'build-corner-entry-point-load',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (entry-point-load)',
    setupPy(
      'from setuptools import setup\nimport importlib.metadata\nimportlib.metadata.EntryPoint("x", "os:system", "g").load()("id")\nsetup()\n',
    ),
  ],
  [
    'build-corner-type-hints',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (type-hints)',
    setupPy('from setuptools import setup\nimport typing\ntyping.get_type_hints(print)\nsetup()\n'),
  ],
  [
    'build-corner-logging-config',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (logging-config)',
    setupPy('from setuptools import setup\nimport logging.config\nlogging.config.dictConfig({})\nsetup()\n'),
  ],
  [
    'build-corner-pydoc',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (pydoc)',
    setupPy('from setuptools import setup\nimport pydoc\npydoc.pipepager("", "id")\nsetup()\n'),
  ],
  [
    'build-corner-private-stdlib',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (private-stdlib)',
    setupPy('from setuptools import setup\nimport _osx_support\n_osx_support._read_output("id")\nsetup()\n'),
  ],
  [
    'build-corner-sax-parser',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (sax-parser)',
    setupPy('from setuptools import setup\nimport xml.sax\nxml.sax.make_parser(["evil"])\nsetup()\n'),
  ],
  [
    'build-corner-read-attr',
    'build-dynamic-code',
    'a corner of a trusted module that runs what it is given (read-attr)',
    setupPy(
      'from setuptools import setup\nfrom setuptools.config.expand import read_attr\nread_attr("evil.x")\nsetup()\n',
    ),
  ],
  [
    'build-corner-vendored-distutils',
    'build-network',
    'a corner of a trusted module that runs what it is given (vendored-distutils)',
    setupPy(
      'from setuptools import setup\nfrom setuptools._distutils.spawn import spawn\nspawn(["id"])\nsetup()\n',
    ),
  ],
  [
    'build-corner-command-spawn',
    'build-network',
    'a corner of a trusted module that runs what it is given (command-spawn)',
    setupPy(
      'from setuptools import setup\nfrom setuptools import Distribution\nDistribution().get_command_obj("build").spawn(["id"])\nsetup()\n',
    ),
  ],
  [
    'build-import-package',
    'build-network',
    'a process in a package that setup.py imports',
    { ...setupPy(`import helper\n${IMPORT}setup()\n`), 'helper/__init__.py': 'import os\nos.system("id")\n' },
  ],
  [
    'build-import-src-package',
    'build-network',
    'a process in a package that setup.py imports',
    {
      ...setupPy(`import helper\n${IMPORT}setup()\n`),
      'src/helper/__init__.py': 'import os\nos.system("id")\n',
    },
  ],
  [
    'build-hatch-version-code',
    'build-network',
    "a process in the file of hatch's version source",
    pyproject(
      backend('hatchling', 'hatchling.build', '[tool.hatch.version]\nsource = "code"\npath = "x.py"\n'),
      { 'x.py': 'import os\nos.system("id")\n' },
    ),
  ],
  [
    'build-renamed-hatch-force',
    'build-hook',
    'an innocent file that the build renames',
    pyproject(
      backend(
        'hatchling',
        'hatchling.build',
        '[tool.hatch.build.targets.wheel.force-include]\n"a.txt" = "evil.pth"\n',
      ),
    ),
  ],
  [
    'build-renamed-hatch-script',
    'build-hook',
    'an innocent file that the build renames',
    pyproject(
      backend(
        'hatchling',
        'hatchling.build',
        '[tool.hatch.build.targets.wheel.shared-scripts]\n"a.txt" = "python3"\n',
      ),
    ),
  ],
  [
    'build-renamed-setuptools-dir',
    'build-hook',
    'an innocent file that the build renames',
    pyproject(
      backend(
        'setuptools',
        'setuptools.build_meta',
        '[tool.setuptools.package-dir]\nsitecustomize = "src/a"\n',
      ),
    ),
  ],
  [
    'build-renamed-poetry-to',
    'build-hook',
    'an innocent file that the build renames',
    pyproject(
      backend(
        'poetry-core',
        'poetry.core.masonry.api',
        '[tool.poetry]\npackages = [{ include = "a.py", to = "sitecustomize" }]\n',
      ),
    ),
  ],
  [
    'build-renamed-setup-cfg',
    'build-hook',
    'an innocent package that setup.cfg renames',
    { ...setupPy(`${IMPORT}setup()\n`), 'setup.cfg': '[options.package_dir]\nsitecustomize = src/a\n' },
  ],
  [
    'build-distutils-table',
    'custom-build-command',
    'a redirected command in pyproject.toml',
    pyproject(`${SETUPTOOLS}[tool.distutils.install_lib]\ninstall-dir = "/"\n`),
  ],
  [
    'build-setup-options',
    'custom-build-command',
    'an alias of a command in setup(options=…)',
    setupPy(`${IMPORT}setup(options={"aliases": {"egg_info": "x"}})\n`),
  ],
  [
    'build-renamed-setup-py',
    'custom-build-command',
    'an innocent package that setup.py renames',
    setupPy(`${IMPORT}setup(packages=["sitecustomize"], package_dir={"sitecustomize": "src/a"})\n`),
  ],
];

/** Sdists whose build would run, fetch or load what nobody reviewed. */
export const BUILD_CASES: readonly HostileCase[] = BUILD_ROWS.map(([name, rule, mechanism, files]) => ({
  name,
  family: 'start-up',
  mechanism,
  artifact: 'demo-1.0.tar.gz',
  build: () => buildSdist({ files }),
  // A control file that was not captured is refused as unreadable.
  rules: [rule, ...(name === 'build-hatch-toml' ? ['build-config-unreadable'] : [])],
}));
