import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSource } from '../../src/archive/hash-source.ts';
import { artifactFile } from '../../src/adapters/files.ts';
import { gitHubApi } from '../../src/adapters/github-api.ts';
import {
  createDraft,
  deleteAsset,
  listAssets,
  listReleases,
  readRelease,
  uploadAsset,
  type Release,
} from '../../src/github/draft-releases.ts';
import { downloadAsset } from '../../src/github/release-assets.ts';
import type { ApiAnswer, GitHubApi } from '../../src/ports.ts';
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts';
import { serve, sha256 } from '../support/index-server.ts';

const REPOSITORY = 'octo/demo';

let folder: string;
let server: GitHubServer;
let api: GitHubApi;
let draft: Release;
const made = (token = server.state.token) =>
  gitHubApi({
    apiUrl: server.apiUrl,
    token,
    environment: {},
    log: { progress: () => undefined, warn: () => undefined },
    retryDelayMs: 1,
  });
const known = <T>(answer: ApiAnswer<T>): T => {
  if (answer.state !== 'known') throw new Error(answer.why);
  return answer.value;
};
const file = (bytes: Uint8Array, name = 'demo-1.0.tar.gz') => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, file: artifactFile(path, name, name) };
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
  server = await startGitHubServer();
  server.state.permissions.add('contents: write');
  api = made();
  draft = known(
    await createDraft(api, REPOSITORY, {
      tag: 'v1',
      commit: 'a'.repeat(40),
      title: 't',
      body: 'b',
      prerelease: false,
    }),
  );
});
afterEach(async () => {
  await api.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an upload', () => {
  it('sends every byte of a file that is larger than one window, and what comes back is that', async () => {
    const bytes = new Uint8Array(3 * 1024 ** 2 + 17).map((_, at) => (at * 7 + (at >> 13)) & 0xff);
    const asset = known(await uploadAsset(api, REPOSITORY, draft, file(bytes)));
    expect(asset).toMatchObject({
      name: 'demo-1.0.tar.gz',
      state: 'uploaded',
      size: bytes.length,
      sha256: sha256(bytes),
    });
    expect(known(await listAssets(api, REPOSITORY, draft.id))).toEqual([asset]);
    for (const redirect of [true, false]) {
      server.state.assetsRedirect = redirect;
      const back = known(await downloadAsset(api, REPOSITORY, asset.id, bytes.length));
      const opened = await back.open();
      expect(await hashSource(opened)).toBe(sha256(bytes));
      await opened.close();
    }
    expect(await downloadAsset(api, REPOSITORY, asset.id, 100)).toMatchObject({ state: 'unavailable' });
  });

  it('is made anew after a rate limit, and not after an answer that says nothing', async () => {
    const posts = () => server.seen.filter(({ path }) => path.startsWith('/api/uploads/')).length;
    server.faults.push({ match: /^POST .*assets/u, times: 2, status: 429, headers: { 'retry-after': '0' } });
    expect(known(await uploadAsset(api, REPOSITORY, draft, file(Buffer.from('one'), 'one'))).size).toBe(3);
    expect(posts()).toBe(3);
    server.faults.push({ match: /^POST .*assets/u, status: 503 });
    expect(await uploadAsset(api, REPOSITORY, draft, file(Buffer.from('two'), 'two'))).toMatchObject({
      state: 'unavailable',
    });
    expect(posts()).toBe(4);
  });

  it('of a second asset of one name is refused, until the first is deleted', async () => {
    const first = known(await uploadAsset(api, REPOSITORY, draft, file(Buffer.from('one'))));
    const second = await uploadAsset(api, REPOSITORY, draft, file(Buffer.from('two')));
    expect(second).toMatchObject({ state: 'unavailable' });
    expect(JSON.stringify(second)).toContain('status 422');
    known(await deleteAsset(api, REPOSITORY, first.id));
    expect(known(await uploadAsset(api, REPOSITORY, draft, file(Buffer.from('two')))).size).toBe(3);
  });

  it('never goes to another host, and neither does the token', async () => {
    const other = await serve((_, response) => response.writeHead(201).end('{}'));
    const uploadUrl = `${other.origin}/repos/octo/demo/releases/1/assets{?name,label}`;
    const answer = await uploadAsset(api, REPOSITORY, { ...draft, uploadUrl }, file(Buffer.from('one')));
    expect(answer).toMatchObject({ state: 'unavailable' });
    expect(JSON.stringify(answer)).toContain(`uploads of this API go to ${server.apiUrl}: nothing was sent`);
    expect(other.seen).toEqual([]);
    await other.close();
  });

  it('of a file that is gone, or has shrunk meanwhile, is no upload', async () => {
    const gone = file(Buffer.from('one'));
    rmSync(gone.file.path);
    await expect(uploadAsset(api, REPOSITORY, draft, gone)).rejects.toThrow('demo-1.0.tar.gz');
    const { file: real } = file(Buffer.from('longer than that'), 'b');
    let opens = 0;
    const shrinking = {
      ...real,
      open: () => {
        opens += 1;
        if (opens === 2) writeFileSync(real.path, 'short');
        return real.open();
      },
    };
    expect(await uploadAsset(api, REPOSITORY, draft, { name: 'b', file: shrinking })).toMatchObject({
      state: 'unavailable',
    });
    expect(known(await listAssets(api, REPOSITORY, draft.id))).toEqual([]);
  });
});

describe('drafts', () => {
  it('are listed and read by id, for those alone who may write', async () => {
    expect(known(await listReleases(api, REPOSITORY))).toEqual([draft]);
    expect(known(await readRelease(api, REPOSITORY, draft.id))).toEqual(draft);
    const byTag = await api.get(
      { path: '/repos/octo/demo/releases/tags/v1', permission: 'contents: read' },
      (json) => json,
    );
    expect(byTag.state).toBe('absent');
    server.state.permissions.delete('contents: write');
    expect(known(await listReleases(api, REPOSITORY))).toEqual([]);
    expect((await readRelease(api, REPOSITORY, draft.id)).state).toBe('absent');
  });
});
