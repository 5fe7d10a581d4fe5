import { describe, expect, it } from 'vitest';
import { buildZip } from '../../support/zip-builder.ts';
import { expecting, faults, judge, OTHER, sdist, wheel } from '../judge.ts';

/** One file each with a byte in it. */
function files(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, 'x\n']));
}

describe('leftover-file', () => {
  const RULE = 'leftover-file';

  it('names the outermost folder once, with what it holds', async () => {
    const paths = [
      '.git/HEAD',
      '.git/config',
      '.git/objects/.svn/x',
      'src/__pycache__/x.txt',
      '.pytest_cache/README.md',
    ];
    expect(await judge(RULE, [sdist({ files: files(...paths) }), OTHER])).toEqual([
      'warning | .git | a folder of version control with 3 files',
      'warning | .pytest_cache | a folder of caches or tools with 1 file',
      'warning | src/__pycache__ | a folder of caches or tools with 1 file',
    ]);
  });

  it('knows a virtual environment by its configuration, whatever its name', async () => {
    const paths = ['tools/env39/pyvenv.cfg', 'tools/env39/bin/x', '.venv/bin/x', 'venv/x.py'];
    expect(await judge(RULE, sdist({ files: files(...paths) }))).toEqual([
      'warning | .venv | a virtual environment with 1 file',
      'warning | tools/env39 | a virtual environment with 2 files',
    ]);
    expect(await judge(RULE, sdist({ files: files('pyvenv.cfg') }))).toEqual([]);
  });

  it.each([
    '.DS_Store Thumbs.db desktop.ini ._x.py',
    'x.py~ .#x.py #x.py# .x.py.swp x.bak x.py.orig x.rej',
    '.coverage .coverage.host.1234',
    '.bash_history .python_history',
    'pip-log.txt nohup.out',
  ])('warns of %s', async (names) => {
    const paths = names.split(' ').map((name) => `demo/${name}`);
    expect(await judge(RULE, sdist({ files: files(...paths) }))).toHaveLength(paths.length);
    expect(await judge(RULE, wheel({ files: files(...paths) }))).toHaveLength(paths.length);
  });

  it('leaves files of the source tree in an sdist, not in a wheel', async () => {
    const paths = ['.gitignore', '.gitattributes', '.pre-commit-config.yaml', '.github/workflows/ci.yml'];
    expect(await judge(RULE, sdist({ files: files(...paths) }))).toEqual([]);
    expect(await judge(RULE, wheel({ files: files(...paths.map((path) => `demo/${path}`)) }))).toEqual([
      'warning | demo/.gitattributes | a file of the source repository',
      'warning | demo/.github | a folder of the source repository with 1 file',
      'warning | demo/.gitignore | a file of the source repository',
      'warning | demo/.pre-commit-config.yaml | a file of the source repository',
    ]);
  });

  it('knows what honest builders and projects write', async () => {
    const paths = [
      'pyproject.toml.orig',
      '.coveragerc',
      'tests/coverage.py',
      '.editorconfig',
      'src/demo/git.py',
    ];
    expect(await judge(RULE, sdist({ files: files(...paths) }))).toEqual([]);
    expect(await judge(RULE, sdist({ files: files('sub/pyproject.toml.orig') }))).toHaveLength(1);
    expect(await judge(RULE, wheel({ files: files('demo/pyproject.toml.orig') }))).toHaveLength(1);
  });
});

describe('secret-file', () => {
  const RULE = 'secret-file';
  const BASE64 = 'MC4CAQAwBQYDK2VwBCIEIAmB+/0aZ9'.repeat(4);
  const pem = (label: string) => `-----BEGIN ${label}-----\n${BASE64}\n-----END ${label}-----\n`;
  const one = (name: string, contents: string) => sdist({ files: { [`tests/${name}`]: contents } });

  it.each([
    ['PKCS #8', pem('PRIVATE KEY')],
    ['PKCS #1', pem('RSA PRIVATE KEY')],
    ['SEC 1', pem('EC PRIVATE KEY')],
    ['OpenSSH', pem('OPENSSH PRIVATE KEY')],
    ['encrypted', pem('ENCRYPTED PRIVATE KEY')],
    ['with headers', '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n'],
    ['in a literal', `KEY = "-----BEGIN PRIVATE KEY-----\\n${BASE64}"\n`],
    ['after a certificate', `-----BEGIN CERTIFICATE-----\n${BASE64}\n${pem('PRIVATE KEY')}`],
    ['after a mere name of the mark', `# "-----BEGIN PRIVATE KEY-----"\n${pem('PRIVATE KEY')}`],
    ['with Windows line ends', pem('PRIVATE KEY').replaceAll('\n', '\r\n')],
  ])('finds a private key by its contents: %s', async (_, contents) => {
    expect(await judge(RULE, one('notes.txt', contents))).toEqual([
      expect.stringMatching(/^warning \| tests\/notes\.txt \| a private key at byte \d+$/u),
    ]);
  });

  it('finds a token of PyPI by its contents', async () => {
    const token = `pypi-AgEIcHlwaS5vcmc${'CJDQ5ZWQ'.repeat(10)}`;
    expect(await judge(RULE, one('notes.txt', `token: ${token}\n`))).toEqual([
      'warning | tests/notes.txt | an API token of PyPI at byte 7',
    ]);
  });

  it.each([
    ['the mark alone', 'if "-----BEGIN PRIVATE KEY-----" in text:\n    raise ValueError\n'],
    ['a public key', pem('PUBLIC KEY')],
    ['a certificate', pem('CERTIFICATE')],
    ['a shortened key', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n'],
    ['a shortened token', 'password = pypi-AgEIcHlwaS5vcmcCJDQ...\n'],
    ['marks beyond count', '-----BEGIN PRIVATE KEY-----\n'.repeat(2000)],
  ])('leaves %s alone', async (_, contents) => {
    expect(await judge(RULE, one('notes.txt', contents))).toEqual([]);
  });

  it('looks at the start of a file, whether it is streamed or not', async () => {
    const small = 'x'.repeat(60_000) + pem('PRIVATE KEY');
    const large = `${pem('PRIVATE KEY')}${'x'.repeat(12_000_000)}`;
    expect(await judge(RULE, one('small.txt', small))).toHaveLength(1);
    expect(await judge(RULE, one('large.txt', large))).toHaveLength(1);
    expect(await judge(RULE, one('late.txt', 'x'.repeat(70_000) + pem('PRIVATE KEY')))).toEqual([]);
  });

  it.each([
    '.env .env.local .envrc .pypirc .npmrc .netrc _netrc .git-credentials .htpasswd',
    '.aws/credentials .docker/config.json .kube/config',
    'kubeconfig secrets.toml secrets.yaml credentials.json prod.tfstate',
    'id_rsa id_ed25519 id_ecdsa_sk',
    'store.p12 store.PFX store.jks passwords.kdbx',
  ])('warns of %s', async (names) => {
    const paths = names.split(' ').map((name) => `tests/${name}`);
    expect(await judge(RULE, [sdist({ files: files(...paths) }), OTHER])).toHaveLength(paths.length);
  });

  it('finds them at the top as well', async () => {
    expect(await judge(RULE, sdist({ files: files('.env', '.aws/credentials', 'id_rsa') }))).toHaveLength(3);
  });

  it('leaves templates, empty files and other names alone', async () => {
    const names =
      '.env.example .env.sample .env.template id_rsa.pub environment.py secrets.py docker/config.json credentials key.pem';
    expect(
      await judge(RULE, sdist({ files: files(...names.split(' ').map((name) => `tests/${name}`)) })),
    ).toEqual([]);
    expect(await judge(RULE, sdist({ files: { '.env': '' } }))).toEqual([]);
  });

  it('judges an entry that was not read by its name', async () => {
    const crc = { both: { crc: 1 } };
    const bytes = buildZip([{ name: 'demo/.env', data: 'x', ...crc }]);
    expect(await judge(RULE, { filename: 'demo-1.0-py3-none-any.whl', bytes })).toHaveLength(1);
  });
});

describe('unexpected-file', () => {
  const RULE = 'unexpected-file';

  it('is asked for by the policy, for wheels and sdists apart', async () => {
    expect(await judge(RULE, wheel())).toEqual(['not applicable']);
    expect(await judge(RULE, [wheel(), OTHER], expecting('sdist-files = ["**"]'))).toEqual([
      'not applicable',
    ]);
    expect(await judge(RULE, sdist(), expecting('wheel-files = ["**"]'))).toEqual(['not applicable']);
    expect(
      await judge(RULE, [wheel(), sdist()], expecting('wheel-files = ["**"]', 'sdist-files = ["**"]')),
    ).toEqual([]);
  });

  it('compares in both directions', async () => {
    const expected = expecting('wheel-files = ["demo/*.py", "demo-1.0.dist-info/**", "demo/*.json"]');
    expect(await judge(RULE, wheel({ files: files('demo/x.txt', 'demo/y.py') }), expected)).toEqual([
      'error | demo/x.txt | a file that the policy does not list',
      'warning | - | the policy expects "demo/*.json", and no file matches',
    ]);
  });

  it('reads paths of an sdist below its top folder', async () => {
    const expected = expecting('sdist-files = ["PKG-INFO", "LICENSE", "pyproject.toml", "src/**"]');
    expect(await judge(RULE, sdist({ files: files('setup.py') }), expected)).toEqual([
      'error | setup.py | a file that the policy does not list',
    ]);
  });

  it('leaves out folders and counts links', async () => {
    const entries = [{ name: 'demo/' }, { name: 'demo/link', data: 'x', mode: 0o120777 }];
    const artifact = { filename: 'demo-1.0-py3-none-any.whl', bytes: buildZip(entries) };
    expect(await judge(RULE, artifact, expecting('wheel-files = []'))).toEqual([
      'error | demo/link | a file that the policy does not list',
    ]);
  });

  it('counts what it does not list', async () => {
    const many = wheel({ files: files(...Array.from({ length: 60 }, (_, index) => `demo/data/${index}`)) });
    const found = await judge(RULE, many, expecting('wheel-files = ["demo/*.py", "demo-1.0.dist-info/**"]'));
    expect(found).toHaveLength(51);
    expect(found).toContain('error | - | 10 more files that the policy does not list');
  });
});

describe('size-budget', () => {
  const RULE = 'size-budget';

  it('is asked for by the policy', async () => {
    expect(await judge(RULE, wheel())).toEqual(['not applicable']);
  });

  it('counts files and bytes of each artifact', async () => {
    const large = wheel({ files: { 'demo/table.txt': 'x'.repeat(100_000) } });
    expect(await judge(RULE, [large, sdist()], expecting('max-files = 5'))).toEqual([
      'warning | - | 6 files, planned are 5',
    ]);
    expect(await judge(RULE, [large, sdist()], expecting('max-bytes = "64 KiB"'))).toEqual([
      expect.stringMatching(/^warning \| - \| 10\d{4} bytes unpacked, planned are 65536$/u),
    ]);
    expect(await faults(RULE, large, expecting('max-files = 6', 'max-bytes = 200000'))).toEqual([]);
  });

  it('leaves folders out', async () => {
    const bytes = buildZip([{ name: 'demo/' }, { name: 'demo/x', data: 'x' }]);
    const artifact = { filename: 'demo-1.0-py3-none-any.whl', bytes };
    expect(await judge(RULE, artifact, expecting('max-files = 1', 'max-bytes = 1'))).toEqual([]);
  });
});
