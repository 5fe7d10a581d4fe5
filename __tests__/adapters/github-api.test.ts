import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { gitHubApi, type GitHubApiOptions } from '../../src/adapters/github-api.ts';
import type { ApiRequest, GitHubApi } from '../../src/ports.ts';
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts';
import { serve } from '../support/index-server.ts';

const R = '/repos/octo/demo';
const REPOSITORY: ApiRequest = { path: R, permission: 'metadata: read' };
const RELEASES: ApiRequest = { path: `${R}/releases`, permission: 'contents: read' };
const ZIP: ApiRequest = { path: `${R}/actions/artifacts/7/zip`, permission: 'actions: read' };
const named = (json: unknown) => z.object({ full_name: z.string() }).parse(json).full_name;
const containing = (text: string) => expect.stringContaining(text) as unknown;
const ids = (json: unknown) => z.array(z.object({ id: z.number() })).parse(json);

let server: GitHubServer;
let said: string[];
let open: GitHubApi[];

function api(changes: Partial<GitHubApiOptions> = {}): GitHubApi {
  const log = { progress: (line: string) => said.push(line), warn: (line: string) => said.push(line) };
  const { token } = server.state;
  const made = gitHubApi({ apiUrl: server.apiUrl, token, environment: {}, log, retryDelayMs: 1, ...changes });
  open.push(made);
  return made;
}

beforeEach(async () => {
  said = [];
  open = [];
  server = await startGitHubServer();
  server.state.artifacts.push({ id: 7, name: 'dist', bytes: Buffer.from('the bytes of a zip') });
});
afterEach(async () => {
  for (const made of open) await made.close();
  await server.close();
});

describe('one answer', () => {
  it('is parsed, and asked for with the token and the version of the API', async () => {
    expect(await api().get(REPOSITORY, named)).toEqual({ state: 'known', value: 'octo/demo' });
    expect(server.seen).toEqual([{ path: R, authorization: `Bearer ${server.state.token}` }]);
  });

  it('is absent, forbidden with the permission that is missing, or refused with the token', async () => {
    const none = await api().get({ ...REPOSITORY, path: `${R}/git/ref/tags/v1` }, named);
    expect(none).toMatchObject({ state: 'absent', why: containing('status 404 (Not Found)') });
    server.state.permissions.delete('contents: read');
    const forbidden = await api().list(RELEASES, ids);
    expect(forbidden).toMatchObject({ state: 'forbidden' });
    expect(JSON.stringify(forbidden)).toContain('lacks the permission \\"contents: read\\"');
    expect(JSON.stringify(await api({ token: undefined }).list(RELEASES, ids))).toContain(
      'no token was given',
    );
    const wrong = await api({ token: 'wrong-token-that-nobody-may-see' }).get(REPOSITORY, named);
    expect(wrong).toMatchObject({ state: 'forbidden', why: containing('wrong or has expired') });
    expect(JSON.stringify([wrong, said])).not.toContain('nobody-may-see');
  });

  it('is unavailable in another form than described, and as no JSON', async () => {
    expect(await api().get(REPOSITORY, ids)).toMatchObject({ state: 'unavailable' });
    server.faults.push({ match: /./u, body: '<html>' });
    expect(await api().get(REPOSITORY, named)).toEqual({
      state: 'unavailable',
      why: `${R}: an answer that is no JSON`,
    });
  });

  it('is asked for again while a fault may pass, and not for ever', async () => {
    server.faults.push({ match: /./u, status: 502, times: 2 });
    expect(await api().get(REPOSITORY, named)).toMatchObject({ state: 'known' });
    expect(said).toHaveLength(2);
    server.faults.push({ match: /./u, status: 500 });
    server.seen.length = 0;
    expect(await api().get(REPOSITORY, named)).toEqual({ state: 'unavailable', why: `${R}: status 500` });
    expect(server.seen).toHaveLength(5);
  });

  it('waits for a rate limit to pass, but not for an hour', async () => {
    const limited = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000)),
    };
    server.faults.push({ match: /./u, status: 403, headers: limited, times: 1 });
    expect(await api().get(REPOSITORY, named)).toMatchObject({ state: 'known' });
    server.faults.push({ match: /./u, status: 429, headers: { 'retry-after': '3600' } });
    const answer = await api().get(REPOSITORY, named);
    expect(answer).toEqual({ state: 'unavailable', why: `${R}: rate limit, status 429` });
  });

  it('does not take longer than its deadline', async () => {
    server.faults.push({ match: /./u, delayMs: 400 });
    const answer = await api({ deadlineMs: 50 }).get(REPOSITORY, named);
    expect(answer).toEqual({ state: 'unavailable', why: `${R}: it took too long` });
  });
});

it('reads all pages of a list', async () => {
  server.state.releases = Array.from({ length: 250 }, (_, id) => ({ id }));
  const answer = await api().list(RELEASES, ids);
  expect(answer.state === 'known' && answer.value.length).toBe(250);
  expect(server.seen.map(({ path }) => path)).toEqual(
    [1, 2, 3].map((page) => `${R}/releases?per_page=100&page=${page}`),
  );
});

describe('a download', () => {
  it('follows the redirect without the token', async () => {
    const answer = await api().download(ZIP, 1000);
    if (answer.state !== 'known') throw new Error(answer.why);
    expect(readFileSync(answer.value.path, 'utf8')).toBe('the bytes of a zip');
    expect(server.blobs.seen).toHaveLength(1);
    expect(server.blobs.seen[0]?.authorization).toBeUndefined();
  });

  it('never shows the token to another host, nor takes what it has no room for', async () => {
    const foreign = await serve((_, response) => response.end('something else'));
    server.faults.push({ match: /zip/u, location: `${foreign.origin}/x`, times: 1 });
    expect(await api().download(ZIP, 1000)).toMatchObject({ state: 'known' });
    expect(foreign.seen).toEqual([{ path: '/x', authorization: undefined }]);
    await foreign.close();
    expect(await api().download(ZIP, 4)).toEqual({
      state: 'unavailable',
      why: `${ZIP.path}: it has more than 4 bytes`,
    });
  });

  it('is not taken for whole where the connection broke', async () => {
    server.faults.push({ match: /GET \/artifacts/u, truncate: true });
    expect(await api().download(ZIP, 1000)).toMatchObject({ state: 'unavailable' });
    expect(server.blobs.seen).toHaveLength(5);
  });

  it('says that an artifact is gone', async () => {
    server.state.artifacts[0]!.expired = true;
    const answer = await api().download(ZIP, 1000);
    expect(answer).toMatchObject({ state: 'absent', why: containing('Artifact has expired') });
  });
});

it('sends once, unless nothing came of it', async () => {
  const request: ApiRequest = { path: `${R}/attestations`, permission: 'attestations: write' };
  const id = (json: unknown) => z.object({ id: z.number() }).parse(json).id;
  expect(await api().send('POST', request, { bundle: {} }, id)).toEqual({ state: 'known', value: 1 });
  server.faults.push({ match: /POST/u, status: 429, times: 1 });
  expect(await api().send('POST', request, { bundle: {} }, id)).toEqual({ state: 'known', value: 2 });
  server.faults.push({ match: /POST/u, status: 500 });
  server.seen.length = 0;
  const answer = await api().send('POST', request, { bundle: {} }, id);
  expect(answer).toMatchObject({ state: 'unavailable', why: containing('not known whether') });
  expect(server.seen).toHaveLength(1);
});
