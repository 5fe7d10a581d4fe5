import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textFiles } from '../../src/adapters/files.ts';
import { gitHubApi } from '../../src/adapters/github-api.ts';
import { releaseIndex } from '../../src/adapters/package-index/release-index.ts';
import { trustedRoots } from '../../src/adapters/sigstore-root.ts';
import { known } from '../../src/facts.ts';
import type { Runner } from '../../src/ports.ts';
import { runWatchAction } from '../../src/shells/watch-releases-action.ts';
import { git } from '../support/act.ts';
import { sha256 } from '../support/index-server.ts';
import { startPublished, type Published } from '../support/published.ts';

let release: Published;
beforeEach(async () => {
  release = await startPublished();
  release.github.state.permissions.add('issues: write');
});
afterEach(async () => {
  await release.close();
});

async function watch(more: Readonly<Record<string, string>> = {}) {
  const outputs: Record<string, string> = {};
  const failed: string[] = [];
  const runner: Runner = {
    annotate: () => undefined,
    group: () => undefined,
    setOutput: (name, value) => (outputs[name] = value),
    summary: () => Promise.resolve(),
    exists: () => false,
    save: (texts) => Promise.resolve({ ...texts }),
    upload: () => Promise.resolve(known({ id: '9', digest: 'd' })),
    fail: (message) => failed.push(message),
  };
  const said: string[] = [];
  const log = {
    info: (line: string) => void said.push(line),
    progress: () => undefined,
    warn: () => undefined,
  };
  const { github, index, folder } = release;
  const environment = {
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_REPOSITORY_OWNER_ID: '77',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: release.commit,
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/watch.yml@refs/heads/main',
    GITHUB_JOB: 'watch',
    'INPUT_MATRIX-INDEX': '0',
    INPUT_TOKEN: github.state.token,
    INPUT_PROJECTS: 'demo',
    'INPUT_TRUSTED-ROOT': join(folder, 'trusted-root.jsonl'),
    ...more,
  };
  await runWatchAction(environment, {
    api: (apiUrl, token) => gitHubApi({ apiUrl, token, environment: {}, log, retryDelayMs: 1 }),
    listing: () =>
      Promise.resolve(
        releaseIndex({
          environment: { PIP_CONFIG_FILE: '/dev/null', PIP_RETRIES: '1' },
          indexUrl: `${index.origin}/simple/`,
          log,
          retryDelayMs: 1,
        }),
      ),
    trustedRoots,
    text: textFiles(),
    clock: { today: () => '2026-02-01' },
    log,
    runner,
  });
  return { outputs, said, failed: failed.join('\n') };
}

const issue = () => release.github.state.issues[0] as { state: string; body: string };

it('keeps one issue, opens it with the steps of an incident, and stays red until a person accepts', async () => {
  const first = await watch();
  expect(first.failed).toBe('');
  expect(first.outputs).toMatchObject({ verdict: 'pass', issue: '1' });
  expect(issue()).toMatchObject({ state: 'closed' });
  expect(issue().body).toContain('Last run: 2026-02-01');
  expect(issue().body).toContain('without a push, on 2026-03-02');

  release.owners.push('mallory');
  release.files.push({ filename: 'demo-1.0-cp312-cp312-win32.whl', bytes: new Uint8Array([1]) });
  release.files.push({ filename: 'demo-1.1.tar.gz', bytes: new Uint8Array([2]) });
  delete release.files[0]!.provenance;
  for (let look = 0; look < 2; look += 1) {
    expect((await watch()).failed).not.toBe('');
    expect(release.github.state.issues).toHaveLength(1);
    expect(issue()).toMatchObject({ state: 'open' });
    for (const rule of ['owners-changed', 'file-added-later', 'publisher-changed', 'provenance-lost'])
      expect(issue().body).toContain(`error (\`${rule}\`)`);
    expect(issue().body).toContain('1. **Lock down.**');
  }
  await watch({ INPUT_ACCEPT: 'true' });
  expect((await watch()).failed).toBe('');
  expect(issue()).toMatchObject({ state: 'closed' });
});

it('finds the run of a new release, and says where there is none', async () => {
  const bytes = new Uint8Array([3]);
  await watch();
  const filename = 'demo-1.1.tar.gz';
  release.files.push({ filename, bytes, provenance: await release.attest(filename, bytes) });
  expect((await watch()).failed).not.toBe('');
  expect(issue().body).toContain('octo/demo has no run 7');
  release.github.state.runs[7] = { id: 7, head_sha: release.commit };
  expect((await watch()).failed).toBe('');
});

describe('what the attestations of a new release say', () => {
  const SDIST = 'demo-1.1.tar.gz';
  const WHEEL = 'demo-1.1-py3-none-any.whl';
  const [one, two] = [new Uint8Array([3]), new Uint8Array([4])];
  type Provenance = { attestation_bundles: { publisher: object; attestations: unknown[] }[] };
  const attest = async (name: string, bytes: Uint8Array, changes = {}) =>
    (await release.attest(name, bytes, changes)) as Provenance;
  const subject = (name: string, bytes: Uint8Array) => ({
    subject: [{ name, digest: { sha256: sha256(bytes) } }],
  });
  /** The sdist is as it has to be, and the wheel differs. */
  const released = async (wheel: unknown) => {
    await watch();
    release.github.state.runs[7] = { id: 7, head_sha: release.commit };
    release.files.push({ filename: WHEEL, bytes: two, provenance: wheel });
    release.files.push({ filename: SDIST, bytes: one, provenance: await attest(SDIST, one) });
    const { failed } = await watch();
    return { failed, body: issue().body };
  };

  it('is taken of all files', async () => {
    const { failed } = await released(await attest(WHEEL, two));
    expect(failed).toBe('');
    expect(issue().body).not.toContain('release-without-run');
  });

  it('has to be about the file', async () => {
    const { body, failed } = await released(await attest(WHEEL, two, subject(SDIST, two)));
    expect(failed).not.toBe('');
    expect(body).toContain('error (`release-without-run`)');
    expect(body).toContain('is about "demo-1.1.tar.gz"');
  });

  it('has to be about its bytes', async () => {
    const { body } = await released(await attest(WHEEL, two, subject(WHEEL, one)));
    expect(body).toContain('is about a file with the SHA-256');
  });

  it('has to hold in each bundle', async () => {
    const good = await attest(WHEEL, two);
    const other = await attest(WHEEL, one);
    good.attestation_bundles[0]!.attestations.push(...other.attestation_bundles[0]!.attestations);
    expect((await released(good)).body).toContain('is about a file with the SHA-256');
  });

  it('has to be of the repository that the index names', async () => {
    const good = await attest(WHEEL, two);
    Object.assign(good.attestation_bundles[0]!.publisher, { repository: 'octo/other' });
    const { body } = await released(good);
    expect(body).toContain('error (`release-without-run`)');
    expect(body).toContain('is not of its publisher');
  });

  it('is compared without case, as PyPI keeps the repository as it was typed', async () => {
    const good = await attest(WHEEL, two);
    Object.assign(good.attestation_bundles[0]!.publisher, { repository: 'Octo/Demo' });
    expect((await released(good)).body).not.toContain('release-without-run');
  });

  it('is not known where one file has none, and no run of another makes up for it', async () => {
    const { body } = await released(undefined);
    expect(body).toContain('unknown (`release-without-run`)');
    expect(body).toContain('demo-1.1-py3-none-any.whl has no attestation');
  });
});

it('tells of each new release in an output, also where all is well', async () => {
  expect((await watch()).outputs['new-releases']).toBe('');
  release.github.state.runs[7] = { id: 7, head_sha: release.commit };
  for (const filename of ['demo-1.1.tar.gz', 'demo-1.2.tar.gz']) {
    const bytes = new Uint8Array([3]);
    release.files.push({ filename, bytes, provenance: await release.attest(filename, bytes) });
  }
  const { failed, outputs } = await watch();
  expect(failed).toBe('');
  expect(outputs['new-releases']).toBe('demo 1.1\ndemo 1.2');
  expect(issue().body).toContain('note (`publisher-changed`): demo 1.1 is new on the index');
  expect((await watch()).outputs['new-releases']).toBe('');
});

it('says which project is gone, looks at the others, and forgets nothing', async () => {
  const both = { INPUT_PROJECTS: 'demo\nnever-there' };
  expect((await watch(both)).failed).not.toBe('');
  expect(issue().body).toContain(
    'error (`project-gone`): the index has no project never-there, and it was never',
  );
  release.files.push({ filename: 'demo-1.0-cp312-cp312-win32.whl', bytes: new Uint8Array([1]) });
  expect((await watch(both)).failed).not.toBe('');
  expect(issue().body).toContain('error (`project-gone`)');
  expect(issue().body).toContain('error (`file-added-later`)');
  release.files.pop();

  const gone = { match: /^\/simple\/demo\//u, status: 404, times: 1 };
  release.indexFaults.push(gone);
  expect((await watch()).failed).not.toBe('');
  expect(issue().body).toContain('the index has no project demo any more; it had 1.0');
  expect(issue().body).not.toContain('published-file-changed');
  gone.times = 1;
  await watch({ INPUT_ACCEPT: 'true' });
  // Somebody else took the name: it is no first look.
  release.owners = ['mallory'];
  expect((await watch()).failed).not.toBe('');
  expect(issue().body).toContain('error (`owners-changed`)');
});

describe('a release without attestations, where a repository is named', () => {
  const named = { INPUT_REPOSITORY: 'octo/demo' };
  const run = () => ({
    id: 9,
    path: '.github/workflows/release.yml',
    head_branch: 'v1.1',
    head_sha: release.commit,
    status: 'completed',
    conclusion: 'success',
  });
  beforeEach(async () => {
    for (const file of release.files) delete file.provenance;
    release.github.state.git = release.repository;
    await watch(named);
    release.files.push({ filename: 'demo-1.1.tar.gz', bytes: new Uint8Array([3]) });
  });

  it('needs a tag, and a successful run of the workflow on it', async () => {
    expect((await watch(named)).failed).not.toBe('');
    expect(issue().body).toContain('no tag v1.1 or 1.1 of octo/demo was found');
    git(release.repository, 'tag', '-a', '-m', 'v1.1', 'v1.1');
    const others = [
      { head_sha: 'f'.repeat(40) },
      { conclusion: 'failure' },
      { path: '.github/workflows/ci.yml' },
      { head_branch: 'main' },
    ];
    for (const other of others) {
      release.github.state.runs[9] = { ...run(), ...other };
      expect((await watch(named)).failed).not.toBe('');
      expect(issue().body).toContain('release.yml of octo/demo has no successful run on the tag v1.1');
    }
    release.github.state.runs[9] = run();
    expect((await watch({ ...named, INPUT_WORKFLOW: 'publish.yml' })).failed).not.toBe('');
    expect((await watch(named)).failed).toBe('');
    expect(issue().body).not.toContain('release-without-run');
  });

  it('is no release that is known where the runs can’t be seen', async () => {
    git(release.repository, 'tag', 'v1.1');
    release.github.state.permissions.delete('actions: read');
    expect((await watch(named)).failed).not.toBe('');
    expect(issue().body).toContain("can't be seen");
  });

  it('stays unknown without one, and takes no name that is none', async () => {
    expect((await watch({ INPUT_REPOSITORY: 'octo/demo/../x' })).failed).toContain('input "repository"');
    expect((await watch({ ...named, INPUT_WORKFLOW: '../x' })).failed).toContain('input "workflow"');
    expect((await watch()).failed).toBe('');
    expect(issue().body).toContain('unknown (`release-without-run`)');
  });
});

describe('told by the run alone', () => {
  const record = () => join(release.folder, 'watch.json');
  const look = (more: Readonly<Record<string, string>> = {}) =>
    watch({ 'INPUT_REPORT-TO': 'run', INPUT_RECORD: record(), ...more });

  it('fails the run until a person accepts, touches no issue, and keeps the record in a file', async () => {
    for (const permission of ['read', 'write'])
      release.github.state.permissions.delete(`issues: ${permission}`);
    expect((await look()).failed).toContain('there is no record');
    expect((await look({ INPUT_ACCEPT: 'true' })).failed).toBe('');
    const first = readFileSync(record(), 'utf8');
    const { failed, said, outputs } = await look();
    expect(failed).toBe('');
    expect(said.join('\n')).toContain('without a push, on 2026-03-02');
    expect(outputs.issue).toBe('');

    release.files.push({ filename: 'demo-1.0-cp312-cp312-win32.whl', bytes: new Uint8Array([1]) });
    for (let time = 0; time < 2; time += 1) {
      expect((await look()).failed).not.toBe('');
      expect(readFileSync(record(), 'utf8')).toBe(first);
    }
    await look({ INPUT_ACCEPT: 'true' });
    expect((await look()).failed).toBe('');
    expect(release.github.state.issues).toEqual([]);
  });

  it('takes no inputs that would keep it from telling', async () => {
    expect((await look({ INPUT_MODE: 'report' })).failed).toContain('never fails');
    expect((await look({ INPUT_RECORD: '' })).failed).toContain('the input "record" is missing');
    expect((await watch({ INPUT_RECORD: record() })).failed).toContain('the record is kept in the issue');
    expect((await watch({ 'INPUT_REPORT-TO': 'mail' })).failed).toContain('"report-to" is "mail"');
    writeFileSync(record(), '{}');
    expect((await look()).failed).toContain("the record of the watch can't be taken");
  });
});

it('takes no record that somebody broke, and no lack of permission, for a first look', async () => {
  await watch();
  issue().body = 'all is well';
  expect((await watch()).failed).toContain('holds no record any more');
  release.github.state.permissions.delete('issues: read');
  expect((await watch()).failed).toContain('issues: write');
});
