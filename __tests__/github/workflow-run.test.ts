import { describe, expect, it } from 'vitest';
import { artifactUrl, judgedCommits, logName } from '../../src/github/workflow-run.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);
const pull = JSON.stringify({ action: 'opened', pull_request: { base: { sha: BASE }, head: { sha: HEAD } } });
const event = (name: string) => ({ GITHUB_EVENT_NAME: name, GITHUB_SHA: SHA });

describe('the commits that a run is about', () => {
  it.each([
    ['push', '{"ref":"refs/tags/v1"}', { head: SHA }],
    ['workflow_dispatch', undefined, { head: SHA }],
    // A comment on a pull request runs on the default branch.
    ['issue_comment', '{"issue":{"pull_request":{"url":"x"}}}', { head: SHA }],
    ['pull_request', pull, { head: SHA, base: BASE }],
    ['pull_request_review', pull, { head: SHA, base: BASE }],
    ['pull_request_target', pull, { head: HEAD, base: BASE }],
    ['merge_group', JSON.stringify({ merge_group: { base_sha: BASE } }), { head: SHA, base: BASE }],
  ])('are told by %s', (name, payload, commits) => {
    expect(judgedCommits(event(name), payload)).toEqual(commits);
  });

  it.each([
    ['pull_request', undefined],
    ['pull_request', '{}'],
    ['pull_request', ''],
    ['pull_request', '[]'],
    ['pull_request', pull.replace(BASE, 'main')],
    ['pull_request', pull.replace(BASE, '--upload-pack=x')],
    ['merge_group', '{}'],
  ])('are never guessed: %s with %j', (name, payload) => {
    expect(() => judgedCommits(event(name), payload)).toThrow(
      expect.objectContaining({ code: 'environment' }),
    );
  });

  it.each([undefined, '', 'main', SHA.slice(1)])('are not told outside of a run: GITHUB_SHA %j', (sha) => {
    expect(() => judgedCommits({ GITHUB_SHA: sha }, undefined)).toThrow('GITHUB_SHA is not set to a commit');
  });
});

describe('the name of an inspection log', () => {
  const environment = { GITHUB_JOB: 'verify', GITHUB_RUN_ATTEMPT: '2' };

  it('carries job, matrix index and attempt', () => {
    expect(logName(environment, '3')).toBe('inspection-verify-3-2');
  });

  it('tells legs apart where the runner does not count them', () => {
    const names = ['{"os":"a"}', '{"os":"b"}', 'null'].map((leg) => logName(environment, leg));
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^inspection-verify-[0-9a-f]{8}-2$/u);
  });

  it('holds nothing that an artifact name may not hold', () => {
    expect(logName({ GITHUB_JOB: 'a/b:c\n"d' }, '0')).toBe('inspection-a_b_c__d-0-1');
  });
});

describe('the page of an artifact', () => {
  const environment = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
  };

  it('is that of the run', () => {
    expect(artifactUrl(environment, '9')).toBe('https://github.com/o/r/actions/runs/7/artifacts/9');
  });

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])(
    'is not made up without %s',
    (name) => {
      expect(artifactUrl({ ...environment, [name]: undefined }, '9')).toBeUndefined();
    },
  );

  it('is nothing that would break out of a link', () => {
    expect(artifactUrl({ ...environment, GITHUB_REPOSITORY: 'o/r)[x](y' }, '9')).toBeUndefined();
  });
});
