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
