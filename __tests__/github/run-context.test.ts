import { expect, it } from 'vitest';
import { runContext } from '../../src/github/run-context.ts';

const RUN = {
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '3',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1.0',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
  GITHUB_JOB: 'verify',
};

it('takes what a runner sets', () => {
  expect(runContext(RUN)).toMatchObject({ repository: 'octo/demo', runAttempt: 2, ref: 'refs/tags/v1.0' });
});

it.each(Object.keys(RUN))('names %s where it is missing or strange', (name) => {
  expect(() => runContext({ ...RUN, [name]: undefined })).toThrow(`${name} is not set`);
  expect(() => runContext({ ...RUN, [name]: 'a b\n::error::x' })).toThrow(`${name} is "a b\\n`);
});
