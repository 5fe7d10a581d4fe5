/**
 * Packages that build, install or publish others, and modules of the standard library that one project goes on with, by lower-case
 * import name: each with the project that may bring it.
 */
export const OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    _distutils_hack: 'setuptools',
    asynchat: 'pyasynchat',
    asyncore: 'pyasyncore',
    audioop: 'audioop-lts',
    build: 'build',
    cgi: 'legacy-cgi',
    cgitb: 'legacy-cgi',
    conda: 'conda',
    easy_install: 'setuptools',
    flit: 'flit',
    flit_core: 'flit-core',
    hatch: 'hatch',
    hatchling: 'hatchling',
    keyring: 'keyring',
    pdm: 'pdm',
    pip: 'pip',
    pipenv: 'pipenv',
    pipx: 'pipx',
    pkg_resources: 'setuptools',
    poetry: 'poetry',
    setuptools: 'setuptools',
    twine: 'twine',
    uv: 'uv',
    uv_build: 'uv-build',
    virtualenv: 'virtualenv',
    wheel: 'wheel',
  }),
);

/**
 * Modules that are imported unasked, by a start-up hook or an installer, if they are there: sitecustomize of Debian imports
 * apport_python_hook, the .pth files of virtualenv, coverage and pywin32 import theirs; setuptools imports _distutils_system_mod;
 * pip asks _manylinux what can be installed. Each with the project that may bring it; an empty name stands for none, since the
 * system’s administrator puts it there.
 */
export const IMPORTED_UNASKED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    _distutils_system_mod: '',
    _manylinux: '',
    _virtualenv: 'virtualenv',
    apport_python_hook: '',
    coverage: 'coverage',
    pywin32_bootstrap: 'pywin32',
  }),
);

/** What the .pth file of a development install imports: of setuptools (`__editable___demo_1_0_finder`) and of `editables`. */
export const EDITABLE_HOOK = /^(?:__editable__|_editable_impl_)/iu;

/** Names, in lower case, that say what a folder of a source tree is for: at the top of an environment they collide. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `
  test tests testing doc docs documentation example examples sample samples demos tutorial tutorials
  src source lib libs python script scripts tool tools bin dist setup conftest noxfile tasks fabfile
  util utils utility utilities helper helpers common core misc config configs settings conf constants
  data assets static templates resources benchmark benchmarks fixtures integration e2e
  app apps main cli api server client models plugins vendor third_party node_modules
`
    .trim()
    .split(/\s+/u),
);
