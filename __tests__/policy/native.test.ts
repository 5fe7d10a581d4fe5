import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { NATIVE_FORBIDS } from '../../src/policy/types.ts';
import { RULES } from '../../src/rules/index.ts';
import { messageFor, policyOf } from './support.ts';

const URL = 'https://example.org/lib.git';
const NATIVE = `[native]\nloaders = ["src/demo/loader.py"]\nsubmodules = { "vendor/lib" = "${URL}" }\n`;

describe('[native] of a policy', () => {
  it('is absent where nobody wrote it, and allows nothing where it is empty', () => {
    expect(policyOf('').native).toBeUndefined();
    expect(policyOf('').forbid).toEqual([]);
    expect(policyOf('[native]').native).toEqual({ loaders: [], submodules: {} });
  });

  it('names loaders and submodules', () => {
    expect(policyOf(NATIVE).native).toEqual({
      loaders: ['src/demo/loader.py'],
      submodules: { 'vendor/lib': URL },
    });
  });

  it('forbids native code in what is published, besides what the policy forbids itself', () => {
    expect(policyOf('[native]').forbid).toEqual(NATIVE_FORBIDS);
    expect(policyOf('forbid = ["startup-hook", "native-binary"]\n[native]').forbid).toEqual([
      'startup-hook',
      'native-binary',
      'impure-wheel',
      'native-build',
    ]);
    const ids = new Set(RULES.map(({ id }) => id));
    expect(NATIVE_FORBIDS.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('leaves no room for an approval of it', () => {
    const approval = '[[approve]]\nrule = "native-binary"\npath = "a.so"\nreason = "Reviewed in the audit"\n';
    expect(messageFor(`[native]\n${approval}`)).toContain(
      '"native-binary" is approved here, and [native] says that it holds without exception',
    );
    expect(policyOf(approval).approvals).toHaveLength(1);
  });

  it.each([
    ['loaders = "a.py"', 'an array of paths'],
    ['loaders = ["/a.py"]', 'a path from the root'],
    ['loaders = ["../a.py"]', 'a path from the root'],
    ['loaders = ["a.py", "a.py"]', 'each once'],
    ['loader = ["a.py"]', 'did you mean "loaders"?'],
    ['submodules = ["vendor/lib"]', 'a table of "path" = "URL"'],
    ['submodules = { "vendor/lib" = "" }', 'a URL as in .gitmodules'],
    ['submodules = { "../lib" = "https://example.org/" }', 'native.submodules'],
    ['submodules = { lib = 1 }', 'a URL as in .gitmodules'],
  ])('refuses %s', (line, message) => {
    expect(messageFor(`[native]\n${line}\n`)).toContain(message);
  });

  const changes = (base: string, head: string) => policyChanges(policyOf(base), policyOf(head));

  it('shows in a pull request what it lets through', () => {
    expect(changes(NATIVE, NATIVE)).toEqual([]);
    expect(changes(NATIVE, '')).toEqual([
      ...NATIVE_FORBIDS.map((id) => `no longer forbidden: ${id}`),
      'native loaders: no longer checked',
      'native submodules: no longer checked',
    ]);
    expect(changes('', NATIVE)).toEqual([
      ...NATIVE_FORBIDS.map((id) => `now forbidden: ${id}`),
      'native loaders: now checked ("src/demo/loader.py")',
      `native submodules: now checked ("vendor/lib = ${URL}")`,
    ]);
    expect(changes('[native]\nloaders = ["a.py"]', '[native]\nloaders = ["b.py"]')).toEqual([
      'native loaders: +"b.py"',
      'native loaders: -"a.py"',
    ]);
    expect(changes(NATIVE, NATIVE.replace('lib.git', 'fork.git'))).toEqual([
      `native submodules: +"vendor/lib = ${URL.replace('lib.git', 'fork.git')}"`,
      `native submodules: -"vendor/lib = ${URL}"`,
    ]);
  });
});
