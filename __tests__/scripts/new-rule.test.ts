import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constantOf, definesRule, findRules, RULE_INDEX, ruleIndex } from '../../scripts/rule-index.ts';
import { nameProblem, ruleSkeleton } from '../../scripts/rule-skeleton.ts';
import { ROOT } from '../support/command.ts';

const FILES = ['src/rules/contents/spooky-file.ts', '__tests__/rules/contents/spooky-file.test.ts'] as const;

async function isFormatted(path: string, text: string): Promise<boolean> {
  const options = await resolveConfig(join(ROOT, 'package.json'));
  return check(text, { ...options, filepath: path });
}

describe('the index of rules', () => {
  it('is what the files say, as prettier formats it', async () => {
    const text = ruleIndex(findRules());
    expect(readFileSync(join(ROOT, RULE_INDEX), 'utf8')).toBe(text);
    expect(await isFormatted(RULE_INDEX, text)).toBe(true);
  });

  it('tells a rule from the helpers beside it', () => {
    expect(constantOf('a-long-name')).toBe('aLongName');
    expect(definesRule('native-binary', 'export const nativeBinary = defineRule({\n')).toBe(true);
    expect(definesRule('native-binary', 'export const nativeBinary: Rule = anyFactory({\n')).toBe(true);
    expect(definesRule('build-rule', 'export function buildRule(rule: BuildRule): Rule {\n')).toBe(false);
    expect(definesRule('native-binary', 'export const another = defineRule({\n')).toBe(false);
  });

  it('refuses one id in two families', () => {
    expect(() =>
      ruleIndex([
        { family: 'archive', id: 'same-name' },
        { family: 'contents', id: 'same-name' },
      ]),
    ).toThrow('two families have a rule same-name');
  });
});

describe('names', () => {
  it.each([
    ['contents', 'spooky-file'],
    ['archive', 'odd-archive-header'],
  ])('takes %s %s', (family, id) => {
    expect(nameProblem(family, id, findRules())).toBeUndefined();
  });

  it.each([
    ['haunted', 'spooky-file', 'no family "haunted"'],
    ['constructor', 'spooky-file', 'no family "constructor"'],
    ['../archive', 'spooky-file', 'no family'],
    ['contents', 'spooky', 'is no id'],
    ['contents', 'Spooky-File', 'is no id'],
    ['contents', 'spooky--file', 'is no id'],
    ['contents', 'spooky-2', 'is no id'],
    ['contents', '../spooky-file', 'is no id'],
    ['contents', 'spooky-file\n', 'is no id'],
    ['contents', `spooky-${'x'.repeat(40)}`, 'longer than'],
    ['contents', 'spooky-check', 'names the fault'],
    ['contents', 'native-binary', 'exists: src/rules/contents/native-binary.ts'],
    ['archive', 'native-binary', 'exists: src/rules/contents/native-binary.ts'],
  ])('refuses %j %j', (family, id, why) => {
    expect(nameProblem(family, id, findRules())).toContain(why);
  });
});

describe('npm run new-rule, in a copy', () => {
  let copy: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/new-rule.ts'), ...args], { encoding: 'utf8' });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
    for (const path of ['scripts', 'src', 'package.json']) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('needs two names and good ones', () => {
    expect(run('contents')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage:') as unknown,
    });
    expect(run('contents', 'Bad')).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes rule, test and index, once', async () => {
    expect(run('contents', 'spooky-file')).toMatchObject({ status: 0, stderr: '' });
    const index = readFileSync(join(copy, RULE_INDEX), 'utf8');
    expect(index).toBe(ruleIndex([...findRules(), { family: 'contents', id: 'spooky-file' }]));
    for (const { path, text } of ruleSkeleton('contents', 'spooky-file', '0.1.0')) {
      expect(FILES).toContain(path);
      expect(readFileSync(join(copy, path), 'utf8')).toBe(text);
      expect(await isFormatted(path, text)).toBe(true);
    }
    expect(run('contents', 'spooky-file')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('exists') as unknown,
    });
  });

  it('leaves placeholders that the tests of the registry refuse', () => {
    // A process of its own: the new index has to load, the new rule in it.
    const code = `import(${JSON.stringify(join(copy, RULE_INDEX))}).then(({ RULES }) => {
      console.log(JSON.stringify(RULES.find(({ id }) => id === 'spooky-file')));
    })`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      title: '',
      rationale: '',
      remediation: '',
      references: [],
      examples: { bad: [], good: [] },
    });
  });
});
