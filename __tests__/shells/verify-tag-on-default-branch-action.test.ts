import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../src/facts.ts';
import { VERIFY_TAG_OUTPUTS } from '../../src/inputs/outputs.ts';
import type { Runner } from '../../src/ports.ts';
import { runTagAction } from '../../src/shells/verify-tag-on-default-branch-action.ts';
import { ROOT } from '../support/command.ts';
import { tagProject, type TagProject } from '../support/tag-project.ts';

let project: TagProject;
beforeAll(async () => {
  project = await tagProject();
});
afterAll(async () => {
  await project.close();
});

describe('the action', () => {
  async function run(changes: Readonly<Record<string, string>> = {}) {
    const outputs: Record<string, string> = {};
    const failed: string[] = [];
    const seen = { text: '' };
    const runner: Runner = {
      annotate: ({ message }) => void (seen.text += message),
      group: (title, text) => void (seen.text += title + text),
      setOutput: (name, value) => (outputs[name] = value),
      summary: (markdown) => Promise.resolve(void (seen.text += markdown)),
      exists: () => true,
      save: (texts) => {
        seen.text += JSON.stringify(texts);
        return Promise.resolve({ ...texts });
      },
      upload: () => Promise.resolve(known({ id: '9', digest: 'd' })),
      fail: (message) => failed.push(message),
    };
    const environment = {
      GITHUB_REPOSITORY: 'octo/demo',
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_REPOSITORY_OWNER_ID: '77',
      // Nobody listens there: git at the remote can't be asked.
      GITHUB_SERVER_URL: 'https://127.0.0.1:1',
      GITHUB_API_URL: project.server.apiUrl,
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/v1.0',
      GITHUB_SHA: project.object,
      GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
      GITHUB_JOB: 'tag',
      'INPUT_MATRIX-INDEX': '0',
      INPUT_TOKEN: project.server.state.token,
      INPUT_SOURCE: project.clone,
      ...changes,
    };
    const ports = project.ports(null);
    await runTagAction(environment, { ...ports, api: () => ports.api, runner });
    return { outputs, failed, ...seen };
  }

  it('passes, and sets the outputs that it declares', async () => {
    const { outputs, failed, text } = await run();
    expect(failed).toEqual([]);
    expect(Object.keys(outputs)).toEqual(Object.keys(VERIFY_TAG_OUTPUTS));
    expect(outputs).toMatchObject({
      verdict: 'pass',
      tag: 'v1.0',
      'tag-object': project.object,
      commit: project.commit,
      version: '1.0',
      'artifact-name': 'tag-tag-0-1',
    });
    expect(text).toContain('git ls-remote');
    expect(text).not.toContain(project.server.state.token);
  });

  it('stops a dispatch that is not on the tag, and says what to type', async () => {
    const dispatched = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' };
    const { outputs, failed } = await run({ ...dispatched, INPUT_TAG: 'v1.0' });
    expect(failed).toEqual([
      expect.stringMatching(
        /^the run is of refs\/heads\/main.*\n.*gh workflow run release\.yml --ref v1\.0\n/u,
      ),
    ]);
    expect([outputs.verdict, outputs.tag, outputs.commit]).toEqual(['fail', '', '']);
  });

  it('rehearses', async () => {
    const dispatched = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' };
    const { outputs, failed } = await run({ ...dispatched, GITHUB_SHA: project.commit });
    expect(failed).toEqual([]);
    expect(outputs).toMatchObject({ verdict: 'pass', tag: '', version: '', commit: project.commit });
  });

  it('asks for a token where it has none, and for the permission that one lacks', async () => {
    expect((await run({ INPUT_TOKEN: ' ' })).failed[0]).toContain('the input "token" is empty');
    project.server.state.permissions.delete('checks: read');
    const { failed, text } = await run();
    project.server.state.permissions.add('checks: read');
    expect(failed[0]).toMatch(/^FAIL/u);
    expect(text).toContain('checks: read');
  });
});

describe('the command line', () => {
  const cli = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const node = join(ROOT, 'node_modules/.bin/node');
    // The sources themselves: the same command is in dist.
    const start = `import('${join(ROOT, 'src/main.ts')}').then(({ start }) => start('cli', import.meta.url))`;
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
    const command = [
      '--input-type=module',
      '-e',
      start,
      '--',
      'cli',
      'verify-tag-on-default-branch',
      ...args,
    ];
    try {
      const { stdout, stderr } = await promisify(execFile)(node, command, { env });
      return { status: 0, stdout, stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, stdout, stderr };
    }
  };

  it('proves a tag of a public repository, with a token or without', async () => {
    const args = ['--repository', 'octo/demo', '--tag', 'v1.0', '--source', project.clone, '--verbose'];
    const server = { GITHUB_API_URL: project.server.apiUrl, GITHUB_SERVER_URL: 'http://127.0.0.1:1' };
    const { status, stdout, stderr } = await cli(args, server);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('rror') as unknown]);
    expect(stdout).toContain('#7 by author was approved by reviewer');
    const wrong = await cli(args, { ...server, GH_TOKEN: 'token-that-nobody-may-see' });
    expect(wrong.status).toBe(3);
    expect(wrong.stdout).toContain('the token is wrong or has expired');
    expect(wrong.stdout + wrong.stderr).not.toContain('nobody-may-see');
  });

  it('asks for what is missing, with an example', async () => {
    const unnamed = await cli(['--tag', 'v1.0']);
    expect([unnamed.status, unnamed.stderr]).toEqual([
      2,
      expect.stringContaining('`--repository owner/name`') as unknown,
    ]);
    const untagged = await cli(['--repository', 'octo/demo']);
    expect([untagged.status, untagged.stderr]).toEqual([
      2,
      expect.stringContaining('`--tag v1.0`') as unknown,
    ]);
  });
});
