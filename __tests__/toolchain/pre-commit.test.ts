import { cpuTime } from '../support/cpu.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInDays,
  isCommit,
  isVersionTag,
  releaseMonth,
  repositoryName,
} from '../../src/toolchain/hook-version.ts';
import { parsePreCommit } from '../../src/toolchain/pre-commit.ts';

const parse = (text: string) => parsePreCommit('.pre-commit-config.yaml', Buffer.from(text));

describe('.pre-commit-config.yaml', () => {
  it('has repositories, hooks and lines', () => {
    const text = `# hooks
default_language_version: {python: python3}
repos:
- repo: https://github.com/psf/black
  rev: 22.3.0  # old
  hooks:
    - id: black
      additional_dependencies: ['click==8.0.4', tomli]
- repo: local
  hooks: [{id: own, entry: x, language: system}]
`;
    expect(parse(text)).toMatchObject({
      problems: [],
      repositories: [
        {
          repo: 'https://github.com/psf/black',
          rev: '22.3.0',
          line: 5,
          hooks: [{ id: 'black', additionalDependencies: ['click==8.0.4', 'tomli'], line: 8 }],
        },
        { repo: 'local', line: 9, hooks: [{ id: 'own', additionalDependencies: [], line: 10 }] },
      ],
    });
  });

  it('follows anchors', () => {
    const text =
      'x: &rev v1.2.3\nrepos:\n- repo: &r https://x.example/a\n  rev: *rev\n  hooks: []\n- {repo: *r, rev: *rev}\n';
    expect(parse(text)).toMatchObject({ problems: [], repositories: [{ rev: 'v1.2.3' }, { rev: 'v1.2.3' }] });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['no mapping', '- 1', 'the file is no mapping'],
    ['no list', 'repos: 1', '"repos" is no list'],
    ['repos missing', 'a: 1', '"repos" is no list'],
    ['a number', 'repos: [{repo: x, rev: 22.10}]', '"rev" of "x" is no text'],
    ['sixty-based numbers of YAML 1.1', 'repos: [{repo: x, rev: 1:30}]', 'no text'],
    ['a repository that is no mapping', 'repos: [x]', 'a repository is no mapping'],
    ['no repo', 'repos: [{rev: x}]', 'no "repo"'],
    ['hooks that are no list', 'repos: [{repo: x, rev: v1, hooks: y}]', '"hooks" of "x" is no list'],
    ['a hook that is none', 'repos: [{repo: x, rev: v1, hooks: [y]}]', 'a hook is no mapping'],
    [
      'dependencies that are no list',
      'repos: [{repo: x, hooks: [{id: y, additional_dependencies: z}]}]',
      'is no list',
    ],
    ['a key twice', 'repos:\n- repo: x\n  rev: v1.0\n  rev: main\n', 'has the key "rev" twice'],
    ['merged keys', 'a: &a {rev: main}\nrepos:\n- repo: x\n  <<: *a\n', 'not followed'],
    ['two documents', 'repos: []\n---\nrepos: []\n', 'several documents'],
    ['no YAML', 'repos: [', 'not valid YAML'],
    ['an alias of nothing', 'repos: *x', '"repos" is no list'],
    ['no UTF-8', '\ud800', 'UTF-8'],
  ])('has a problem: %s', (what, text, message) => {
    const bytes = what === 'no UTF-8' ? Uint8Array.of(0xff) : Buffer.from(text);
    const { problems } = parsePreCommit('x', bytes);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  it.each([
    ['open brackets', '['.repeat(200_000)],
    ['open mappings', '{a: '.repeat(60_000)],
    ['dashes', '- '.repeat(100_000)],
    ['keys', Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['keys on one line', `{${Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join(',')}}`],
    [
      'anchors',
      `a0: &a0 [x]\n${Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\nrepos: *a60`,
    ],
    ['aliases', `x: &a [v]\nrepos: [${'*a, '.repeat(40_000)}]`],
    ['documents', '---\n'.repeat(60_000)],
    ['tags', `repos: ${'!t '.repeat(60_000)}x`],
    ['quotes', `repos: "${'\\u0041'.repeat(40_000)}"`],
    ['too many bytes', '#'.repeat(300_000)],
  ])('never throws or hangs on %s', (_, text) => {
    const start = cpuTime();
    expect(parse(text).problems.length).toBeGreaterThan(0);
    expect(cpuTime() - start).toBeLessThan(8000);
  });

  it('never throws on damaged text', () => {
    const good =
      'x: &a v1.0\nrepos:\n- repo: "https://x.example"\n  rev: *a\n  hooks: [{id: b, additional_dependencies: [c==1]}]\n';
    fc.assert(
      fc.property(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 4 }), (at, noise) => {
        const text = good.slice(0, at) + noise + good.slice(at + noise.length);
        expect(Array.isArray(parse(text).repositories)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a revision', () => {
  it.each(['22.3.0', 'v4.5.0', '1.0', '24.1a1', 'v0.1.2-rc.1', '2024.01.01', '1.2.3.post1', '1.0.0+build.5'])(
    '%s is the tag of one release',
    (rev) => {
      expect(isVersionTag(rev)).toBe(true);
    },
  );

  it.each([
    'main',
    'HEAD',
    'v4',
    '4',
    'release-1.2',
    'stable',
    '',
    'v',
    '1.x',
    '1.0/..',
    `1.0${'-a'.repeat(100)}`,
    'deadbeef',
  ])('%s is none', (rev) => {
    expect(isVersionTag(rev)).toBe(false);
  });

  it('is a commit only in full', () => {
    expect(isCommit('0'.repeat(40))).toBe(true);
    expect(isCommit('0'.repeat(64))).toBe(true);
    expect(isCommit('0'.repeat(39))).toBe(false);
    expect(isCommit('A'.repeat(40))).toBe(false);
  });

  it.each([
    ['https://github.com/psf/black', '22.3.0', { year: 2022, month: 3 }],
    ['https://github.com/psf/black.git', 'v24.10.0', { year: 2024, month: 10 }],
    ['git@github.com:psf/black', '22.3.0', undefined],
    ['https://github.com/psf/black', '22.13.0', undefined],
    ['https://github.com/psf/black', '17.3.0', undefined],
    ['https://github.com/psf/black', 'main', undefined],
    ['https://github.com/pycqa/isort', '22.3.0', undefined],
  ])('of %s at %s is of %j', (repo, rev, month) => {
    expect(releaseMonth(repo, rev)).toEqual(month);
  });

  it('is as old as its month is over', () => {
    expect(ageInDays({ year: 2022, month: 3 }, '2022-04-01')).toBe(1);
    expect(ageInDays({ year: 2022, month: 3 }, '2022-03-31')).toBe(0);
    expect(ageInDays({ year: 2023, month: 12 }, '2025-01-01')).toBe(367);
  });

  it('belongs to a repository without scheme, user and ending', () => {
    expect(repositoryName('https://user@GitHub.com/a/b.git/')).toBe('github.com/a/b');
    expect(repositoryName('local')).toBe('local');
  });
});
