import { cpuTime } from '../support/cpu.ts';
import { describe, expect, it } from 'vitest';
import { gatherToolchain } from '../../src/toolchain/gather.ts';
import { parseProject } from '../../src/toolchain/project.ts';

/** Reads of a project in memory. */
function gather(files: Readonly<Record<string, string>>, named?: readonly string[]) {
  return gatherToolchain(
    (path) => Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined),
    named,
  );
}

const paths = (toolchain: Awaited<ReturnType<typeof gather>>) =>
  toolchain.constraints.map(({ path }) => path);
const problems = (toolchain: Awaited<ReturnType<typeof gather>>) =>
  toolchain.constraints.flatMap(({ path, problems: list }) =>
    list.map(({ line, message }) => `${path}:${line ?? '-'}: ${message}`),
  );

describe('the constraints of a project', () => {
  it('are files with usual names, each by its format', async () => {
    const found = await gather({
      'uv.lock': 'version = 1',
      'pylock.toml': 'lock-version = "1.0"',
      'requirements-dev.txt': 'a==1',
      'requirements.txt': 'b',
    });
    expect(found.constraints.map(({ path, format }) => [path, format])).toEqual([
      ['requirements-dev.txt', 'requirements'],
      ['pylock.toml', 'pylock'],
      ['uv.lock', 'uv'],
    ]);
    expect([found.named, found.missing]).toEqual([false, []]);
  });

  it('are those that the policy names, in its order', async () => {
    const found = await gather(
      { 'ci/b.txt': '', 'a.txt': '', 'requirements-dev.txt': '', 'pylock.ci.toml': '' },
      ['ci/b.txt', 'a.txt', 'pylock.ci.toml', 'c.txt'],
    );
    expect(paths(found)).toEqual(['ci/b.txt', 'a.txt', 'pylock.ci.toml']);
    expect(found.missing).toEqual([{ path: 'c.txt' }]);
    expect(found.constraints[2]?.format).toBe('pylock');
  });

  it('include others, by paths from the file that includes', async () => {
    const found = await gather(
      {
        'ci/a.txt': '-r ../b.txt\n-c sub/c.txt\n-r gone.txt',
        'b.txt': 'b==1\n-c ci/sub/c.txt',
        'ci/sub/c.txt': 'c==1',
      },
      ['ci/a.txt'],
    );
    expect(paths(found)).toEqual(['ci/a.txt', 'b.txt', 'ci/sub/c.txt']);
    expect(problems(found)).toEqual([]);
    expect(found.missing).toEqual([{ path: 'ci/gone.txt', from: { file: 'ci/a.txt', line: 3 } }]);
  });

  it('have a problem where files include each other', async () => {
    const found = await gather({ 'a.txt': '-r b.txt', 'b.txt': '-r ./a.txt', 'self.txt': '-c self.txt' }, [
      'a.txt',
      'self.txt',
    ]);
    expect(problems(found)).toEqual([
      'b.txt:1: includes "./a.txt", which includes this file',
      'self.txt:1: includes "self.txt", which includes this file',
    ]);
  });

  it.each([
    ['https://x.example/r.txt', 'no file of the project'],
    ['file:///etc/r.txt', 'no file of the project'],
    ['/etc/r.txt', 'outside'],
    ['../r.txt', 'outside'],
    ['a/../../r.txt', 'outside'],
  ])('have a problem where they include %s', async (value, message) => {
    expect(problems(await gather({ 'a.txt': `-r ${value}` }, ['a.txt'])).join('\n')).toContain(message);
  });

  it('are bounded', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `${index}.txt`,
        `-r ${2 * index + 1}.txt\n-r ${2 * index + 2}.txt`,
      ]),
    );
    const found = await gather(files, ['0.txt']);
    expect(found.constraints.length).toBeLessThanOrEqual(64);
    expect(problems(found).join('\n')).toContain('more than 64 files');
  });
});

describe('pyproject.toml', () => {
  const parse = (text: string | Uint8Array) =>
    parseProject('pyproject.toml', typeof text === 'string' ? Buffer.from(text) : text);

  it('has build requirements and dependencies with their lines', () => {
    const text = `[build-system]
requires = [
  "a==1", # first
  'b==2',
]
[project]
dependencies = ["c>=1", "c>=1"]
dynamic = ["version"]
`;
    expect(parse(text)).toMatchObject({
      problems: [],
      buildRequires: [
        { text: 'a==1', line: 3 },
        { text: 'b==2', line: 4 },
      ],
      dependencies: [
        { text: 'c>=1', line: 7 },
        { text: 'c>=1', line: 7 },
      ],
    });
    expect(parse(text).dynamicDependencies).toBeUndefined();
  });

  it('reads the table of Poetry as well, without Python', () => {
    const text = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.8"\nsix = "^1.16"\n';
    expect(parse(text).dependencies).toEqual([{ text: 'six', line: 5 }]);
    expect(parse('[tool.other]').dependencies).toBeUndefined();
    expect(parse('[tool.poetry]\ndependencies = 1').dependencies).toEqual([]);
  });

  it('takes no time over many names in a long file', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `k${index} = "1"`).join('\n');
    const start = cpuTime();
    parse(`[tool.poetry.dependencies]\n${names}\n${'\n'.repeat(900_000)}`);
    expect(cpuTime() - start).toBeLessThan(5000);
  });

  it('may leave the dependencies to the backend', () => {
    expect(parse('[project]\ndynamic = ["dependencies"]').dynamicDependencies).toEqual({ line: 2 });
    expect(parse('project = {dynamic = ["dependencies"]}').dynamicDependencies).toEqual({ line: 1 });
  });

  it('finds an entry however it is written', () => {
    expect(parse('build-system = {requires = ["a==1"]}').buildRequires).toEqual([{ text: 'a==1', line: 1 }]);
    expect(parse('[build-system]\nrequires = ["a\\u003d=1"]').buildRequires).toEqual([
      { text: 'a==1', line: 2 },
    ]);
  });

  it.each([
    ['no TOML', '[build-system', 'not valid TOML'],
    ['no UTF-8', Uint8Array.of(0xff), 'UTF-8'],
    ['too large', Buffer.alloc(2 * 1024 * 1024, '#'), 'larger'],
    ['no requires', '[build-system]\nbuild-backend = "x"', 'no "requires"'],
    ['requires that is no list', '[build-system]\nrequires = "x"', 'build-system.requires is no list'],
    ['an entry that is no text', '[project]\ndependencies = [1]', 'an entry that is no text'],
    ['too many entries', `[project]\ndependencies = [${'"a",'.repeat(1001)}]`, 'more than 1000'],
  ])('has a problem: %s', (_, text, message) => {
    expect(parse(text).problems[0]?.message).toContain(message);
  });
});
