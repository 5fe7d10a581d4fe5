import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { messageFor, policyOf } from './support.ts';

const toolchain = (line: string) => `[toolchain]\n${line}\n`;

describe('[toolchain] of a policy', () => {
  it('is absent where nobody wrote it, and may be empty', () => {
    expect(policyOf('').toolchain).toBeUndefined();
    expect(policyOf('[toolchain]').toolchain).toEqual({});
    expect(policyOf(toolchain('runtime-dependencies = {}')).toolchain).toEqual({ runtimeDependencies: {} });
  });

  it.each(['a.txt', 'ci/a.txt', '.ci/a.txt', 'a..b/c', '...', 'a b.txt'])('names the file %s', (path) => {
    const text = toolchain(`constraints = [${JSON.stringify(path)}]`);
    expect(policyOf(text).toolchain?.constraints).toEqual([path]);
  });

  it.each([
    ['constraints = ["/etc/a.txt"]', 'a path from the root'],
    ['constraints = ["../a.txt"]', 'a path from the root'],
    ['constraints = ["./a.txt"]', 'a path from the root'],
    ['constraints = ["a/../b.txt"]', 'a path from the root'],
    ['constraints = ["a//b.txt"]', 'a path from the root'],
    ['constraints = ["a/.."]', 'a path from the root'],
    ['constraints = ["a/"]', 'a path from the root'],
    ['constraints = [""]', 'a path from the root'],
    ['constraints = ["a.txt", "a.txt"]', 'each once'],
    ['constraint = []', 'did you mean "constraints"?'],
    ['pre-commit-max-age-days = 0', 'an integer above 0'],
    ['min-age-days = -1', 'an integer from 0 to 3650'],
    ['runtime-dependencies = { six = "todo" }', 'a reason'],
    ['runtime-dependencies = { "s i x" = "Python 2 is supported" }', 'runtime-dependencies'],
    ['runtime-dependencies = ["six"]', 'a table of name'],
  ])('refuses %s', (line, message) => {
    expect(messageFor(toolchain(line))).toContain(message);
  });

  const changes = (base: string, head: string) => policyChanges(policyOf(base), policyOf(head));

  it.each([
    [
      toolchain('constraints = ["a.txt", "b.txt"]'),
      toolchain('constraints = ["b.txt", "c.txt"]'),
      ['toolchain constraints: -"a.txt"', 'toolchain constraints: +"c.txt"'],
    ],
    [toolchain('constraints = ["a.txt"]'), '', ['toolchain constraints: no longer checked']],
    [
      toolchain('runtime-dependencies = {}\npre-commit-max-age-days = 9'),
      toolchain('runtime-dependencies = { six = "Python 2 is supported" }\npre-commit-max-age-days = 8'),
      [
        'toolchain runtime-dependencies: +"six: Python 2 is supported"',
        'toolchain pre-commit-max-age-days 9 → 8',
      ],
    ],
    [toolchain('min-age-days = 14'), toolchain('min-age-days = 3'), ['toolchain min-age-days 14 → 3']],
    ['', toolchain('constraints = ["a.txt"]'), ['toolchain constraints: now checked ("a.txt")']],
  ])('is compared, what lets more through first', (base, head, expected) => {
    expect(changes(base, head)).toEqual(expected);
  });
});
