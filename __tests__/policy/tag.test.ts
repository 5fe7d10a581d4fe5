import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { tagRequirements } from '../../src/policy/tag-table.ts';
import { messageFor, policyOf } from './support.ts';

const tag = (line: string) => `[tag]\n${line}\n`;

describe('[tag] of a policy', () => {
  it('is absent where nobody wrote it; then two maintainers are asked for', () => {
    expect(policyOf('').tag).toBeUndefined();
    expect(policyOf('[tag]').tag).toEqual({});
    expect(tagRequirements({})).toEqual({
      profile: 'two-maintainers',
      prefix: 'v',
      requiredChecks: [],
      changelog: undefined,
      annotated: false,
      signed: false,
      firstParent: false,
    });
  });

  it('is read whole', () => {
    const text = tag(
      'profile = "single-maintainer"\nprefix = "rel/"\nrequired-checks = ["test (3.9)"]\nannotated = true\nsigned = true\nfirst-parent = true\nchangelog = "docs/NEWS.md"',
    );
    expect(policyOf(text).tag).toEqual({
      profile: 'single-maintainer',
      prefix: 'rel/',
      requiredChecks: ['test (3.9)'],
      annotated: true,
      signed: true,
      firstParent: true,
      changelog: 'docs/NEWS.md',
    });
  });

  it.each([
    ['profile = "none"', '"two-maintainers" or "single-maintainer"'],
    ['prefix = "-v"', 'such as "v"'],
    ['prefix = "a b"', 'such as "v"'],
    ['prefix = 1', 'such as "v"'],
    ['required-checks = "test"', 'an array of names'],
    ['required-checks = ["test", "test"]', 'each once'],
    ['required-checks = [" "]', 'an array of names'],
    ['signed = "yes"', 'true or false'],
    ['changelog = "../NEWS"', 'a path from the root'],
    ['first-parents = true', 'did you mean "first-parent"?'],
  ])('refuses %s', (line, message) => {
    expect(messageFor(tag(line))).toContain(message);
  });

  it('is compared, what lets more through first', () => {
    const base = tag('required-checks = ["a"]\nannotated = true');
    const head = tag('required-checks = ["b"]\nsigned = true\nprofile = "single-maintainer"');
    expect(policyChanges(policyOf(base), policyOf(head))).toEqual([
      'tag profile: two-maintainers → single-maintainer',
      'tag required-checks: -"a"',
      'tag annotated: true → false',
      'tag required-checks: +"b"',
      'tag signed: false → true',
    ]);
    expect(policyChanges(policyOf(base), policyOf(base))).toEqual([]);
    expect(policyChanges(policyOf(''), policyOf(tag('prefix = ""\nchangelog = "N"')))).toEqual([
      'tag prefix: "v" → ""',
      'tag changelog: any → N',
    ]);
  });
});
