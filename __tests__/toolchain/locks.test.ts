import { describe, expect, it } from 'vitest';
import { parsePylock } from '../../src/toolchain/pylock.ts';
import { parseUvLock } from '../../src/toolchain/uv-lock.ts';

const A = 'a'.repeat(64);
const pylock = (text: string) => parsePylock('pylock.toml', Buffer.from(text));
const uv = (text: string) => parseUvLock('uv.lock', Buffer.from(text));

const PYLOCK = `lock-version = "1.0"
created-by = "test"

[[packages]]
name = "Typing_Extensions"
version = "4.12.2"
marker = "python_version < '3.11'"
index = "https://pypi.org/simple"
sdist = { name = "typing_extensions-4.12.2.tar.gz", url = "https://files.example/x.tar.gz", hashes = { sha256 = "${A}" } }

[[packages.wheels]]
url = "https://files.example/typing_extensions-4.12.2-py3-none-any.whl"
hashes = { SHA256 = "${A}", md5 = "00" }

[[packages]]
name = "own"
directory = { path = ".", editable = true }

[[packages]]
name = "beside"
directory = { path = "../beside", editable = true }

[[packages]]
name = "folder"
directory = { path = "/srv/folder" }

[[packages]]
name = "repo"
vcs = { type = "git", url = "https://git.example/repo", commit-id = "00" }

[[packages]]
name = "file"
version = "x y"
archive = { path = "a.tar.gz", hashes = { sha256 = "${A}" } }

[[packages]]
name = "bare"
version = "1.0"
archive = { url = "https://files.example/a.tar.gz" }
`;

describe('pylock.toml', () => {
  it('has packages with their files, hashes and lines', () => {
    const { constraints, options, problems, format } = pylock(PYLOCK);
    expect([format, problems]).toEqual(['pylock', []]);
    expect(options).toEqual([
      { name: '--index-url', value: 'https://pypi.org/simple', known: true, line: 4 },
    ]);
    expect(constraints[0]).toEqual({
      project: 'typing-extensions',
      text: 'Typing_Extensions==4.12.2',
      origin: 'index',
      version: '4.12.2',
      marker: "python_version < '3.11'",
      index: 'https://pypi.org/simple',
      line: 4,
      files: [
        { name: 'typing_extensions-4.12.2.tar.gz', hashes: [{ algorithm: 'sha256', digest: A }] },
        {
          name: 'typing_extensions-4.12.2-py3-none-any.whl',
          hashes: [
            { algorithm: 'sha256', digest: A },
            { algorithm: 'md5', digest: '00' },
          ],
        },
      ],
    });
    expect(constraints.slice(1).map(({ text, origin, line }) => [text, origin, line])).toEqual([
      ['beside', 'editable', 19],
      ['folder', 'path', 23],
      ['repo', 'address', 27],
      ['file==x y', 'path', 31],
      ['bare==1.0', 'address', 36],
    ]);
    expect(constraints.at(-1)?.files).toEqual([{ name: 'a.tar.gz', hashes: [] }]);
    expect(constraints.find(({ project }) => project === 'file')?.version).toBeUndefined();
  });

  it.each([
    ['no version of the format', 'packages = []', 'lock-version is missing'],
    ['a later format', 'lock-version = "2.0"', '"2.0"; only 1.x'],
    ['no TOML', 'a = = 1', 'not valid TOML (column'],
    ['no array', 'lock-version = "1.0"\npackages = 1', 'no array of tables'],
    ['no tables', 'lock-version = "1.0"\npackages = [1]', 'no array of tables'],
    ['no name', 'lock-version = "1.0"\n[[packages]]\nversion = "1"', 'no name'],
  ])('has a problem: %s', (_, text, message) => {
    expect(pylock(text).problems[0]?.message).toContain(message);
  });

  it('takes whatever shape for what has no hash', () => {
    const odd =
      'lock-version = "1.0"\npackages = [{ name = "a", version = "1", wheels = [1], sdist = "x", directory = 1 }]';
    expect(pylock(odd)).toMatchObject({ problems: [], constraints: [{ origin: 'path' }] });
    const none =
      'lock-version = "1.0"\npackages = [{ name = "a", version = "1", wheels = "x" }, { name = "b" }]';
    expect(pylock(none).constraints.map(({ files }) => files)).toEqual([[{ hashes: [] }], [{ hashes: [] }]]);
  });

  it('is not read past its limit', () => {
    expect(parsePylock('pylock.toml', Buffer.alloc(17 * 1024 * 1024)).problems[0]?.message).toContain(
      'larger',
    );
  });
});

const UV = `version = 1
requires-python = ">=3.9"

[[package]]
name = "demo"
version = "0.1.0"
source = { editable = "." }

[[package]]
name = "pluggy"
version = "1.6.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.example/pluggy-1.6.0.tar.gz", hash = "sha256:${A}", size = 1 }
wheels = [
    { url = "https://files.example/pluggy-1.6.0-py3-none-any.whl", size = 1 },
]

[[package]]
name = "git-one"
version = "1"
source = { git = "https://git.example/x?rev=main#${'0'.repeat(40)}" }

[[package]]
name = "wheel-file"
version = "1"
source = { path = "x.whl" }
wheels = [{ filename = "x.whl", hash = "nonsense" }]

[[package]]
name = "outside"
version = "1"
source = { directory = "../outside" }

[[package]]
name = "outside-editable"
source = { editable = "/srv/x" }

[[package]]
name = "nowhere"
`;

describe('uv.lock', () => {
  it('has packages with their files and where they come from', () => {
    const { constraints, problems, options } = uv(UV);
    expect(problems).toEqual([]);
    expect(options).toMatchObject([{ name: '--index-url', line: 9 }]);
    expect(constraints.map(({ text, origin }) => [text, origin])).toEqual([
      ['pluggy==1.6.0', 'index'],
      ['git-one==1', 'address'],
      ['wheel-file==1', 'path'],
      ['outside==1', 'path'],
      ['outside-editable', 'editable'],
      ['nowhere', 'address'],
    ]);
    expect(constraints[0]?.files).toEqual([
      { name: 'pluggy-1.6.0.tar.gz', hashes: [{ algorithm: 'sha256', digest: A }] },
      { name: 'pluggy-1.6.0-py3-none-any.whl', hashes: [] },
    ]);
    expect(constraints[2]?.files).toEqual([
      { name: 'x.whl', hashes: [{ algorithm: '', digest: 'nonsense' }] },
    ]);
  });

  it('has a problem where its version is unknown, and where a package has no name', () => {
    expect(uv('version = 2\n[[package]]\nversion = "1"').problems).toHaveLength(2);
  });
});
