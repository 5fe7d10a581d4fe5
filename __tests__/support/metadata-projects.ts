import { BACKENDS, type Backend } from './fresh-builds.ts';

const MODULE = {
  'rich_demo/__init__.py': '"""Shows\nall of it."""\n\n__version__ = "1.2.3"\n',
  'rich_demo/py.typed': '',
  'README.md': '# rich-demo\r\n\r\nText with `code`.  \n\nGrüße! \n\n',
  LICENSE: 'MIT License\n\nPermission is hereby granted.\n',
  'AUTHORS.txt': 'A. Maintainer\n',
};

function system(backend: Backend): string {
  const [requirement, module] = BACKENDS[backend];
  return `[build-system]\nrequires = ["${requirement}"]\nbuild-backend = "${module}"\n`;
}

const PROJECT = `
[project]
name = "Rich_Demo"
version = "1.2.3"
description = "All that [project] can say"
readme = "README.md"
requires-python = ">= 3.9, != 3.9.1"
license = "MIT"
license-files = ["LICEN[CS]E*", "AUTHORS.txt"]
authors = [
  { name = "A. Maintainer", email = "maintainer@example.org" },
  { name = "Somebody Else" },
  { email = "third@example.org" },
]
maintainers = [{ name = "Gréta Keeper", email = "greta@example.org" }]
keywords = ["demo", "two words"]
classifiers = ["Programming Language :: Python :: 3", "Typing :: Typed"]
dependencies = [
  "packaging >=24.0, <30; python_version < '3.14' and (sys_platform == 'linux' or os_name == 'nt')",
  "Pluggy[Testing,dev]~=1.4",
]

[project.optional-dependencies]
fast_mode = ["six>=1.10.0", "attrs; python_version > '3.10'"]
all = ["rich-demo[fast-mode]", "idna==3.*; python_version<='3.12' or sys_platform=='win32'"]

[project.scripts]
rich-demo = "rich_demo:main"

[project.gui-scripts]
rich-demo-gui = "rich_demo:main"

[project.entry-points."rich.plugins"]
one = "rich_demo"
two = "rich_demo:plugin"

[project.urls]
Homepage = "https://example.org/"
"Bug Tracker" = "https://example.org/bugs?a=b,c"
`;

const POETRY = `${system('poetry-core')}
[tool.poetry]
name = "rich-demo"
version = "1.2.3"
description = "All that poetry can say"
readme = "README.md"
authors = ["A. Maintainer <maintainer@example.org>", "Second Person <second@example.org>"]
maintainers = ["Keeper <keeper@example.org>"]
license = "BSD-3-Clause"
keywords = ["demo", "two"]
classifiers = ["Typing :: Typed"]
homepage = "https://example.org/"
repository = "https://example.org/source"

[tool.poetry.urls]
"Bug Tracker" = "https://example.org/bugs"

[tool.poetry.dependencies]
python = "^3.9"
packaging = "^24.1"
six = "~1.16"
attrs = { version = ">=22,<26", extras = ["tests"], markers = "sys_platform == 'linux'" }
idna = { version = "^3.7", optional = true }
pluggy = [
  { version = "^1.4", python = ">=3.10" },
  { version = "1.3.0", python = "<3.10" },
]
certifi = "*"
h11 = "^0.14.0"
click = "8.1.*"

[tool.poetry.extras]
net = ["idna"]

[tool.poetry.scripts]
rich-demo = "rich_demo:main"

[tool.poetry.plugins."rich.plugins"]
one = "rich_demo:plugin"
`;

const SETUP_CFG = `[metadata]
name = rich-demo
version = attr: rich_demo.__version__
description = All that setup.cfg can say
long_description = file: README.md, AUTHORS.txt
long_description_content_type = text/markdown
author = A. Maintainer
author_email = maintainer@example.org
url = https://example.org/
project_urls =
    Source = https://example.org/source
    Bugs = https://example.org/bugs
keywords = demo, two words
license = MIT
license_files =
    LICENSE
classifiers =
    Typing :: Typed
platforms = any

[options]
packages = rich_demo
python_requires = >=3.9
install_requires =
    packaging >= 24.0
    six; python_version < "3.10"

[options.extras_require]
net =
    idna; sys_platform == "linux"

[options.entry_points]
console_scripts =
    rich-demo = rich_demo:main
rich.plugins =
    one = rich_demo
`;

const SETUP_PY = `import os
from setuptools import setup

import rich_demo

here = os.path.abspath(os.path.dirname(__file__))
with open(os.path.join(here, "README.md"), encoding="utf-8") as f:
    readme = f.read()
about = {}
with open(os.path.join(here, "rich_demo", "__about__.py")) as f:
    exec(f.read(), about)

REQUIRES = ["packaging>=24", 'six; python_version < "3.10"']

setup(
    name="rich-demo",
    version=rich_demo.__version__,
    description=about["__summary__"],
    long_description=readme,
    long_description_content_type="text/markdown",
    author="A. Maintainer",
    author_email="maintainer@example.org",
    maintainer="Keeper",
    url="https://example.org/",
    download_url="https://example.org/download",
    project_urls={"Source": "https://example.org/source"},
    keywords=["demo", "two words"],
    license="MIT",
    classifiers=("Typing :: Typed",),
    packages=["rich_demo"],
    python_requires=">=3.9",
    install_requires=REQUIRES,
    extras_require={"net": ["idna"], ":sys_platform == 'win32'": ["colorama"], "more:os_name == 'nt'": "h11"},
    entry_points={"console_scripts": ["rich-demo = rich_demo:main"], "rich.plugins": "one=rich_demo"},
)
`;

const DYNAMIC = PROJECT.replace('version = "1.2.3"\n', '')
  .replace('readme = "README.md"\n', '')
  .replace(/dependencies = \[\n(?: .*\n)+\]\n/u, '')
  .replace('[project]\n', '[project]\ndynamic = ["version", "readme", "dependencies"]\n');

const packages = '\n[tool.setuptools]\npackages = ["rich_demo"]\n';
/** Sources with all that each form of metadata can say, by what writes it. All give the project rich-demo 1.2.3. */
export const METADATA_PROJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  setuptools: { ...MODULE, 'pyproject.toml': system('setuptools') + PROJECT + packages },
  'setuptools, dynamic': {
    ...MODULE,
    'requirements.txt': '# of the run\npackaging>=24\n\nsix; python_version < "3.10"\n',
    'pyproject.toml': `${system('setuptools')}${DYNAMIC}${packages}
[tool.setuptools.dynamic]
version = { attr = "rich_demo.__version__" }
readme = { file = ["README.md", "AUTHORS.txt"], content-type = "text/markdown" }
dependencies = { file = "requirements.txt" }
`,
  },
  'setup.cfg': { ...MODULE, 'pyproject.toml': system('setuptools'), 'setup.cfg': SETUP_CFG },
  'setup.py': {
    ...MODULE,
    'rich_demo/__about__.py': '__summary__ = "All that setup.py can say"\n',
    'pyproject.toml': system('setuptools'),
    'setup.py': `import sys\nsys.path.insert(0, ".")\n${SETUP_PY}`,
  },
  hatchling: { ...MODULE, 'pyproject.toml': system('hatchling') + PROJECT },
  flit: {
    ...MODULE,
    'pyproject.toml': `${system('flit')}${PROJECT}\n[tool.flit.module]\nname = "rich_demo"\n`,
  },
  'flit, dynamic': {
    ...MODULE,
    'pyproject.toml':
      system('flit') + '\n[project]\nname = "rich_demo"\ndynamic = ["version", "description"]\n',
  },
  'pdm-backend': { ...MODULE, 'pyproject.toml': system('pdm-backend') + PROJECT },
  'pdm-backend, dynamic': {
    ...MODULE,
    'pyproject.toml': `${system('pdm-backend')}\n[project]\nname = "rich_demo"\ndynamic = ["version"]\n\n[tool.pdm.version]\nsource = "file"\npath = "rich_demo/__init__.py"\n`,
  },
  uv_build: {
    ...MODULE,
    'pyproject.toml': `${system('uv_build')}${PROJECT}\n[tool.uv.build-backend]\nmodule-root = ""\n`,
  },
  'poetry-core': { ...MODULE, 'pyproject.toml': system('poetry-core') + PROJECT },
  'poetry-core, its own table': { ...MODULE, 'pyproject.toml': POETRY },
  'poetry-core, both tables': {
    ...MODULE,
    'pyproject.toml': `${system('poetry-core')}
[project]
name = "rich-demo"
dynamic = ["version", "readme", "classifiers", "dependencies"]
requires-python = ">=3.9,<4.0"

[tool.poetry]
version = "1.2.3"
readme = ["README.md", "AUTHORS.txt"]
classifiers = ["Typing :: Typed"]

[tool.poetry.dependencies]
packaging = ">=24"
`,
  },
};
