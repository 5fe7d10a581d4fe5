import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/command.ts';
import { judgeProject, verifyProject, type Project } from '../../support/toolchain.ts';

const A = 'a'.repeat(64);
const locked = (...requirements: string[]) =>
  requirements.map((one) => `${one} --hash=sha256:${A}\n`).join('');
const building = (...requires: string[]) =>
  `[build-system]\nrequires = [${requires.map((one) => `'${one}'`).join(', ')}]\n`;
const policy = (...lines: string[]) => ['schema-version = 1', '[toolchain]', ...lines, ''].join('\n');

describe('build requirements', () => {
  it.each<[string, Project, string[]]>([
    ['a pin', { 'pyproject.toml': building('a==1') }, []],
    [
      'ranges, addresses and nonsense',
      { 'pyproject.toml': building('a>=1', 'b @ https://x.example/b', '?') },
      [
        'error | pyproject.toml:2 | - | "?" is no requirement: it does not begin with a project name',
        'error | pyproject.toml:2 | a | the build requires "a>=1", which is not pinned to one version',
        'error | pyproject.toml:2 | b | the build requires "b @ https://x.example/b" from an address of its own',
      ],
    ],
    [
      'no pyproject.toml',
      { 'setup.py': '' },
      [
        'error | pyproject.toml:- | - | there is no pyproject.toml, so that every build takes the newest setuptools',
      ],
    ],
    ['one that can’t be read, which another rule reports', { 'pyproject.toml': '[' }, []],
  ])('are pinned: %s', async (_, files, expected) => {
    expect(await judgeProject('build-requirement-unpinned', files)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['another version', 'a==1', locked('a==2'), ['the build requires "a==1", and the constraints hold 2']],
    ['an equal version', 'a==1', locked('a==1.0'), []],
    ['a version in the range', 'a>=1,<3', locked('a==2'), []],
    ['a pre-release in the range', 'a>=1', locked('a==2rc1'), []],
    [
      'a version out of the range',
      'a>=3',
      locked('a==2'),
      ['the build requires "a>=3", and the constraints hold 2'],
    ],
    ['one for each Python', 'a==1', locked('a==1 ; python_version>"3"', 'a==2 ; python_version<"3"'), []],
    [
      'two, of which one is for every Python',
      'a==1',
      locked('a==1', 'a==2'),
      ['the build requires "a==1", and the constraints hold 2'],
    ],
    ['none at all', 'a==1', locked('b==1'), []],
    ['an address', 'a @ https://x.example/a', locked('a==1'), []],
    ['nonsense', '?', locked('a==1'), []],
  ])('are what the constraints hold: %s', async (_, requirement, constraints, expected) => {
    const files = { 'pyproject.toml': building(requirement), 'requirements-dev.txt': constraints };
    expect(await judgeProject('build-requirement-inconsistent', files)).toEqual(
      expected.map((message) => `error | pyproject.toml:2 | a | ${message}`),
    );
  });
});

describe('constraints', () => {
  const judge = (rule: string, text: string, more: Project = {}) =>
    judgeProject(rule, { 'pyproject.toml': '', 'requirements-dev.txt': text, ...more });

  it.each([
    'build-requirement-inconsistent',
    'constraint-unhashed',
    'constraint-unpinned',
    'toolchain-closure-incomplete',
    'unsafe-pip-option',
  ])('that are not there leave nothing to look at for %s', async (rule) => {
    expect((await judgeProject(rule, { 'pyproject.toml': '' }))[0]).toMatch(
      /^not applicable: .*no constraints/u,
    );
  });

  it('are missing where the policy wants none', async () => {
    expect(
      await judgeProject(
        'constraints-missing',
        { 'pyproject.toml': '' },
        { policy: policy('constraints = []') },
      ),
    ).toEqual(['error | pyproject.toml:- | - | no constraints file: the policy says that there are none']);
  });

  it('name each line that is not pinned, up to a bound', async () => {
    const found = await judge('constraint-unpinned', locked('a==1', 'b>=1') + 'c\n./d\n');
    expect(found).toEqual([
      'error | requirements-dev.txt:2 | b | "b>=1" is not pinned to one version',
      'error | requirements-dev.txt:3 | c | "c" is not pinned to one version',
    ]);
    const many = await judge('constraint-unpinned', 'c\n'.repeat(1000));
    expect(many).toHaveLength(51);
    expect(many[0]).toContain('950 more of the kind');
  });

  it.each([
    ['a==1', '"a==1" has no hash'],
    [`a==1 --hash=md5:${'0'.repeat(32)}`, 'has a hash by "md5"'],
    [`a==1 --hash=sha256:${A} --hash=sha1:${'0'.repeat(40)}`, 'has a hash by "sha1"'],
    [`a==1 --hash=SHA256:${A}`, 'has a hash by "SHA256"'],
    ['a==1 --hash=sha256:abc', 'a hash that is no sha256: "abc"'],
    [`a==1 --hash=sha256:${'g'.repeat(64)}`, 'a hash that is no sha256'],
    ['a @ https://x.example/a.whl', 'has no hash'],
    [`a==1 --hash=sha512:${A}${A} --hash=sha384:${A}${'a'.repeat(32)}`, undefined],
    ['-e .', undefined],
  ])('have strong hashes: %s', async (text, message) => {
    const found = await judge('constraint-unhashed', text);
    if (message === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(message)]);
  });

  it('of a lock file have a hash for each file', async () => {
    const lock = `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://x.example/a-1.whl" }]\n`;
    expect(await judgeProject('constraint-unhashed', { 'pyproject.toml': '', 'uv.lock': lock })).toEqual([
      'error | uv.lock:2 | a | "a==1" has files without a hash: a-1.whl',
    ]);
  });

  it.each([
    ['--index-url https://pypi.org/simple/', undefined],
    ['--require-hashes --only-binary=:all: --no-index --prefer-binary', undefined],
    [
      '--index-url https://mirror.example/simple',
      'warning | requirements-dev.txt:1 | --index-url | --index-url "https://mirror',
    ],
    [
      '-i http://pypi.org/simple',
      'error | requirements-dev.txt:1 | --index-url | --index-url "http://pypi.org/simple" is no plain https',
    ],
    ['-i https://user:secret@x.example', 'error | requirements-dev.txt:1 | --index-url'],
    ['--extra-index-url https://x.example', 'error | requirements-dev.txt:1 | --extra-index-url'],
    ['--trusted-host x', 'error | requirements-dev.txt:1 | --trusted-host'],
    ['-f x', 'error | requirements-dev.txt:1 | --find-links'],
    ['--pre', 'error | requirements-dev.txt:1 | --pre | --pre takes pre-releases'],
    ['--no-binary :all:', 'error | requirements-dev.txt:1 | --no-binary'],
    ['--use-feature x', 'error | requirements-dev.txt:1 | --use-feature'],
    ['a==1 --global-option x', 'error | requirements-dev.txt:1 | --global-option'],
    ['a==1 -C x=y', 'error | requirements-dev.txt:1 | --config-settings'],
    ['--no-require-hashes', '"--no-require-hashes" is no option that is known'],
    ['--index-url https://${HOST}/', '${HOST}, which pip takes from the environment'],
    ['-e .', 'error | requirements-dev.txt:1 | - | "." is editable'],
    [
      'a @ git+https://x.example/a',
      'error | requirements-dev.txt:1 | a | "a @ git+https://x.example/a" comes from an address',
    ],
    ['./a', '"./a" comes from a path'],
  ])('hold no unsafe option: %s', async (text, start) => {
    const found = await judge('unsafe-pip-option', text);
    if (start === undefined) expect(found).toEqual([]);
    else expect(found[0]).toContain(start);
  });

  it('of a lock file name another index once', async () => {
    const one = (name: string) =>
      `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://mirror.example/simple" }\n`;
    const files = { 'pyproject.toml': '', 'uv.lock': `version = 1\n${one('a')}${one('b')}` };
    expect(await judgeProject('unsafe-pip-option', files)).toHaveLength(1);
  });
});

describe('the closure of the toolchain', () => {
  const judge = (requires: string[], held: string[], pyproject = building(...requires)) =>
    judgeProject('toolchain-closure-incomplete', {
      'pyproject.toml': pyproject,
      'requirements-dev.txt': locked(...held),
    });
  const BUILD = ['build==1', 'packaging==1', 'pyproject-hooks==1'];

  it.each([['setuptools', 'flit_core', 'poetry-core', 'uv_build']])(
    'is the backend alone for %s, %s, %s, %s',
    async (...backends) => {
      for (const backend of backends) {
        const found = await judge([`${backend}==1`], [`${backend}==1`, ...BUILD]);
        expect(
          found.filter((line) => !line.startsWith('note')),
          backend,
        ).toEqual([]);
      }
    },
  );

  it('names what hatchling and build require', async () => {
    const found = await judge(['hatchling==1'], ['hatchling==1', 'build==1']);
    const errors = found.filter((line) => line.startsWith('error')).map((line) => line.split(' | ')[3]);
    expect(errors).toEqual([
      'hatchling requires packaging, which the constraints do not hold',
      'hatchling requires pathspec, which the constraints do not hold',
      'hatchling requires pluggy, which the constraints do not hold',
      'build requires pyproject-hooks, which the constraints do not hold',
      'hatchling requires trove-classifiers, which the constraints do not hold',
    ]);
    expect(found.filter((line) => line.startsWith('note')).join('\n')).toContain(
      'tomli on Python before 3.11',
    );
  });

  it('has a frontend', async () => {
    expect(await judge(['setuptools==1'], ['setuptools==1'])).toEqual([
      'warning | pyproject.toml:- | build | the constraints hold no build frontend (build, or uv)',
    ]);
    expect(await judge(['setuptools==1'], ['setuptools==1', 'uv==1'])).toEqual([]);
  });

  it('says what can’t be known', async () => {
    expect(await judge(['own-backend==1', '?'], ['own-backend==1', 'uv==1'])).toEqual([
      'note | pyproject.toml:2 | own-backend | what own-backend requires is not known without the index, so nobody looked for it in the constraints',
    ]);
  });

  it('is that of setuptools where no backend is named, and unknown where the file can’t be read', async () => {
    expect(await judge([], ['uv==1'], '')).toEqual([
      'error | pyproject.toml:- | setuptools | the build requires setuptools, which the constraints do not hold',
    ]);
    expect(await judge([], ['uv==1'], '[')).toEqual([]);
  });
});

describe('pre-commit hooks', () => {
  const judge = (rule: string, yaml: string, options = {}) =>
    judgeProject(rule, { 'pyproject.toml': '', '.pre-commit-config.yaml': `repos:\n${yaml}` }, options);

  it.each([
    ['- {repo: local, hooks: []}', []],
    ['- {repo: meta, hooks: []}', []],
    [`- {repo: https://x.example/a, rev: ${'a0'.repeat(20)}}`, []],
    [
      '- {repo: https://x.example/a}',
      ['error | .pre-commit-config.yaml:2 | x.example/a | "https://x.example/a" has no rev'],
    ],
    [
      '- {repo: https://x.example/a, rev: main}',
      [
        'error | .pre-commit-config.yaml:2 | x.example/a | "https://x.example/a" is at "main", which is neither a full commit nor the tag of one release',
      ],
    ],
    [
      '- {repo: http://x.example/a, rev: v1.0}',
      [
        'error | .pre-commit-config.yaml:2 | x.example/a | "http://x.example/a" is fetched without encryption',
      ],
    ],
  ])('are pinned: %s', async (yaml, expected) => {
    expect(await judge('pre-commit-unpinned', yaml)).toEqual(expected);
  });

  it.each([
    ['a==1.0', true],
    ['a[b]==1.0', true],
    ['a==1.0 ; python_version < "3"', true],
    ['"@scope/a@1.2.3"', true],
    ['a@v1.2.3', true],
    ['a:1.0', true],
    ['a', false],
    ['a>=1', false],
    ['a==1.*', false],
    ['a@latest', false],
    ['"git+https://x.example/a"', false],
  ])('install nothing that is not pinned: %s', async (dependency, pinned) => {
    const text = dependency.replaceAll('"', '').replace('3', "'3'");
    const yaml = `- repo: local\n  hooks:\n  - id: x\n    additional_dependencies: [${JSON.stringify(text)}]\n`;
    expect((await judge('pre-commit-unpinned', yaml)).length).toBe(pinned ? 0 : 1);
  });

  it('are not too old, where their version tells', async () => {
    const black = '- {repo: https://github.com/psf/black, rev: 22.3.0}';
    expect(await judge('pre-commit-outdated', black)).toEqual([
      'warning | .pre-commit-config.yaml:2 | github.com/psf/black | "https://github.com/psf/black" is at "22.3.0", which is of March 2022: more than 730 days old',
    ]);
    const strict = { policy: policy('pre-commit-max-age-days = 90') };
    expect((await judge('pre-commit-outdated', black, strict))[0]).toMatch(
      /^error .*more than 90 days old$/u,
    );
    expect(await judge('pre-commit-outdated', black, { today: '2022-06-01' })).toEqual([]);
    expect(
      await judge('pre-commit-outdated', '- {repo: https://x.example/a, rev: 22.3.0}\n- {repo: local}'),
    ).toEqual([]);
  });
});

describe('runtime dependencies', () => {
  const judge = (pyproject: string, text?: string) =>
    judgeProject('runtime-dependency-unjustified', { 'pyproject.toml': pyproject }, { policy: text });
  const SIX = '[project]\ndependencies = ["Six>=1.16"]\n';

  it('are shown where nobody has decided', async () => {
    expect(await judge(SIX)).toEqual([
      'warning | pyproject.toml:2 | six | the runtime dependency "Six>=1.16" has no justification in the policy',
    ]);
  });

  it('are errors where the policy names others, or none', async () => {
    expect(await judge(SIX, policy('runtime-dependencies = {}'))).toEqual([
      expect.stringMatching(/^error .* six /u),
    ]);
    expect(await judge(SIX, policy('runtime-dependencies = { SIX = "Python 2 is supported" }'))).toEqual([]);
    expect(
      await judge('[project]\n', policy('runtime-dependencies = { six = "Python 2 is supported" }')),
    ).toEqual(['warning | pyproject.toml:- | six | the policy justifies six, which is no dependency']);
  });

  it('are not left to the backend, and are requirements', async () => {
    expect(
      await judge('[project]\ndynamic = ["dependencies"]\n', policy('runtime-dependencies = {}')),
    ).toEqual([
      'error | pyproject.toml:2 | dependencies | the dependencies are dynamic: the build backend decides what they are',
    ]);
    expect(await judge('[project]\ndependencies = ["?"]\n')).toEqual([
      expect.stringContaining('"?" has no justification'),
    ]);
  });

  it('may be declared where this rule does not look', async () => {
    expect((await judge('[tool.x]\n'))[0]).toMatch(/^not applicable/u);
  });
});

describe('the whole command', () => {
  const AS_FOUND = {
    'pyproject.toml': building('setuptools>=61.0', 'wheel'),
    '.pre-commit-config.yaml': readFileSync(join(ROOT, 'examples/embit-as-found/.pre-commit-config.yaml')),
  };

  it('names what the plan names in embit as it was found', async () => {
    const { results, verdict, subjects, complete } = await verifyProject(AS_FOUND);
    expect([verdict, subjects, complete]).toEqual(['fail', [], true]);
    expect(results.filter(({ findings }) => findings.length > 0).map(({ ruleId }) => ruleId)).toEqual([
      'build-requirement-unpinned',
      'constraints-missing',
      'pre-commit-outdated',
    ]);
  });

  it('evaluates no rule about artifacts', async () => {
    const ids = (await verifyProject(AS_FOUND)).results.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('native-binary');
    expect(ids).toContain('approval-unused');
  });

  it('says where an approval is not used, and where it is', async () => {
    const approving = (path: string, artifact: string) =>
      `schema-version = 1\n[[approve]]\nrule = "build-requirement-unpinned"\npath = "${path}"\nartifact = "${artifact}"\nreason = "Reviewed in a test"\n`;
    const used = await verifyProject(AS_FOUND, { policy: approving('wheel', 'pyproject.toml') });
    expect(used.approvals[0]?.used).toHaveLength(1);
    const unused = await verifyProject(AS_FOUND, { policy: approving('flit-core', 'pyproject.toml') });
    expect(unused.results.find(({ ruleId }) => ruleId === 'approval-unused')?.findings).toHaveLength(1);
    // The whole project was looked at: a file that is gone is not one that another run looks at.
    for (const artifact of ['*.whl', 'ci/gone.txt']) {
      const gone = await verifyProject(AS_FOUND, { policy: approving('wheel', artifact) });
      expect(gone.results.find(({ ruleId }) => ruleId === 'approval-unused')?.findings).toHaveLength(1);
    }
  });
});
