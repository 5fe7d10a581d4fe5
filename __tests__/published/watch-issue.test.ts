import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine.ts';
import { known } from '../../src/facts.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { WatchRecord } from '../../src/published/watch.ts';
import { issueBody, recordOfIssue } from '../../src/published/watch-issue.ts';
import { WATCH_RULES } from '../../src/rules/commands.ts';
import { TOOL } from '../../src/version.ts';

/** Digests do not shrink: these are as random as real ones. */
const recordOf = (files: number): WatchRecord => ({
  schemaVersion: 1,
  projects: {
    demo: {
      owners: ['Owner octocat'],
      releases: Object.fromEntries(
        Array.from({ length: files }, (_, at) => [
          `1.${at}`,
          {
            [`demo-1.${at}.tar.gz`]: {
              sha256: createHash('sha256').update(String(at)).digest('hex'),
              uploaded: `2026-01-01T00:00:${String(at % 60).padStart(2, '0')}.${at}Z`,
              publisher: 'GitHub octo/demo release.yml pypi',
            },
          },
        ]),
      ),
    },
  },
});

/** @param lost files that are gone by now */
const bodyOf = (record: WatchRecord, lost?: WatchRecord) => {
  const before = lost?.projects.demo;
  const now = { releases: {} };
  const facts = {
    subjects: known([]),
    policy: known(DEFAULT_POLICY),
    today: known('2026-09-01'),
    watched: known(before === undefined ? [] : [{ project: 'demo', before, now, runs: {} }]),
  };
  const report = evaluate(WATCH_RULES, facts, { tool: TOOL });
  return issueBody({
    report,
    record,
    today: '2026-09-01',
    run: 'https://github.com/octo/demo/actions/runs/1',
  });
};
const commented = (text: string) => `x\n<!-- release-watch-record ${text} -->\n`;

describe('the record in the issue', () => {
  it('holds many files, and is read again', () => {
    const record = recordOf(700);
    const body = bodyOf(record);
    expect(body.length).toBeLessThan(65_000);
    expect(recordOfIssue(body)).toEqual(record);
  });

  it('leaves out findings where there is no room, and never itself', () => {
    const record = recordOf(700);
    const body = bodyOf(record, record);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(recordOfIssue(body)).toEqual(record);
    expect(body).toContain('demo-1.0.tar.gz is gone from the index');
    expect(body).toMatch(/^- and \d+ more: see the report of the run$/mu);
    expect(body).toContain('1. **Lock down.**');
  });

  it('is an error where it does not fit', () => {
    expect(() => bodyOf(recordOf(3000))).toThrow('does not fit into one issue');
  });

  it('is read in the form that older issues have', () => {
    const record = recordOf(2);
    const old = Buffer.from(`${JSON.stringify(record, undefined, 1)}\n`).toString('base64');
    expect(recordOfIssue(commented(old))).toEqual(record);
  });

  it('is no first look where it can’t be inflated, or only to very much', () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 ** 2, ' '), { level: 9 }).toString('base64');
    const whole = deflateSync(JSON.stringify(recordOf(20)));
    for (const text of [bomb, whole.subarray(0, 200).toString('base64'), 'AAAA']) {
      expect(() => recordOfIssue(commented(`deflate:${text}`))).toThrow(
        "the record of the watch can't be taken",
      );
    }
    expect(() => recordOfIssue('all is well')).toThrow('holds no record any more');
  });
});
