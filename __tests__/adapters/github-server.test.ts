import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, git } from '../support/act.ts';
import { DESCRIPTION } from '../support/github-description.ts';
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts';

/** The stand-in of GitHub that other tests rely on: it computes from git, and serves no field that GitHub does not have. */
describe('the local API', () => {
  let folder: string;
  let server: GitHubServer;
  let first: string;
  let second: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'github-server-'));
    first = commit(folder, { 'pyproject.toml': '[project]\n' });
    second = commit(folder, { 'a.txt': 'a' });
    git(folder, 'tag', 'v1', first);
    git(folder, 'tag', '-a', '-m', 'a release', 'v2', second);
    server = await startGitHubServer({ git: folder });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = async (path: string) => {
    const response = await fetch(`${server.apiUrl}/repos/octo/demo${path}`);
    return { status: response.status, json: await response.json() };
  };

  it('knows light and annotated tags, and no branch by a tag’s name', async () => {
    expect(await get('/git/ref/tags/v1')).toMatchObject({ json: { object: { sha: first, type: 'commit' } } });
    const object = git(folder, 'rev-parse', 'refs/tags/v2');
    expect(await get('/git/ref/tags/v2')).toMatchObject({ json: { object: { sha: object, type: 'tag' } } });
    expect(await get(`/git/tags/${object}`)).toMatchObject({ json: { tag: 'v2', object: { sha: second } } });
    expect(await get('/git/ref/tags/main')).toMatchObject({ status: 404 });
  });

  it('compares commits as git does', async () => {
    expect(await get(`/compare/main...${first}`)).toMatchObject({ json: { status: 'behind', behind_by: 1 } });
    expect(await get(`/compare/${first}...main`)).toMatchObject({ json: { status: 'ahead', ahead_by: 1 } });
    expect(await get(`/compare/main...${second}`)).toMatchObject({ json: { status: 'identical' } });
  });

  it('has the rest of what it computes in GitHub’s form', async () => {
    for (const path of ['', '/commits/main', '/branches/main', '/contents/pyproject.toml?ref=v1']) {
      expect(await get(path)).toMatchObject({ status: 200 });
    }
  });

  it.skipIf(!existsSync(DESCRIPTION))('may not serve what GitHub does not', async () => {
    const strange = await startGitHubServer({ releases: [{ id: 'one', colour: 'red' }] });
    await fetch(`${strange.apiUrl}/repos/octo/demo/releases`);
    await expect(strange.close()).rejects.toThrow(/releases\[0\]\.id is a string.*\n.*\.colour is no field/u);
  });
});

it('has GitHub’s description where nothing may go unchecked', () => {
  // .ci/run fetches it, and says so; elsewhere the tests pass without it, less strict.
  if (process.env.API_DESCRIPTION === 'required') expect(existsSync(DESCRIPTION)).toBe(true);
});
