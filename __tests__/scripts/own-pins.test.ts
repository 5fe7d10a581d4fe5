import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHistory, ownPins, pinProblem, repinned, workflowTexts } from '../../scripts/own-pins.ts';
import { commit, git } from '../support/act.ts';

const YAML = 'inputs:\n  projects: {}\nruns:\n  using: node24\n  main: ../../dist/watch-releases.js\n';
const FILES = { 'actions/watch-releases/action.yml': YAML, 'dist/watch-releases.js': '' };

describe('an own action that a reusable workflow uses', () => {
  // A clone of the last commit alone can't tell: then this shows as skipped.
  it.skipIf(!hasHistory())('is pinned to an earlier commit, which holds action and bundle', () => {
    const pins = ownPins();
    expect(pins.map(({ action }) => action)).toContain('watch-releases');
    expect(pins.flatMap((pin) => pinProblem(pin) ?? [])).toEqual([]);
  });

  it('is never a path: from another repository that would name the files of the caller', () => {
    for (const text of workflowTexts().values()) {
      if (/^ {2}workflow_call:/mu.test(text)) expect(text).not.toMatch(/uses: ['"]?[.$]/u);
    }
  });
});

describe('a pin', () => {
  let folder: string;
  let first: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pins-'));
    first = commit(folder, FILES);
    commit(folder, { 'README.md': 'later\n' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const problem = (ref: string, given: readonly string[] = ['projects'], action = 'watch-releases') =>
    pinProblem({ workflow: 'w.yml', action, ref, given }, folder);

  it('holds at an earlier commit', () => {
    expect(problem(first)).toBeUndefined();
    expect(hasHistory(folder)).toBe(true);
    expect(hasHistory(tmpdir())).toBe(false);
  });

  it('holds nowhere else', () => {
    expect(problem('v1')).toContain('is no full commit id');
    expect(problem('f'.repeat(40))).toContain('is no commit of this repository');
    expect(problem(first, ['projects', 'report-to'])).toContain('has no input report-to: pin a later commit');
    expect(problem(first, [], 'other')).toContain('has no actions/other/action.yml');
    git(folder, 'checkout', '--quiet', '--orphan', 'other');
    git(folder, 'rm', '-rfq', '.');
    const stranger = commit(folder, { 'actions/watch-releases/action.yml': YAML });
    expect(problem(stranger)).toContain('has no dist/watch-releases.js');
    expect(problem(first)).toContain('is no ancestor');
  });

  it('is renewed in every own use, and in no other', () => {
    const own = 'uses: diybitcoinhardware/hardening-actions/actions/watch-releases@';
    const other = '      - uses: actions/checkout@1234 # v1\n';
    expect(repinned(`      - ${own}main\n${other}`, first)).toBe(`      - ${own}${first}\n${other}`);
  });
});
