import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { NODES, ROOT, type Ran } from '../support/command.ts';
import { JSON_TYPE, jsonPage, serve, sha256, type TestServer } from '../support/index-server.ts';
import { releasedFiles } from '../support/released-files.ts';
import { releasedSource } from '../support/released-source.ts';
import { troubles } from '../support/published.ts';

/**
 * Real artifacts with real attestations of the public Sigstore, as the sdist of pypi-attestations carries them, and one release that
 * never had any, by the shipped command line.
 */
const CARRIER = {
  project: 'pypi-attestations',
  version: '0.0.30',
  files: {
    'pypi_attestations-0.0.30.tar.gz': '14ff13c76bbef02a483c2b77532da02bfd746b5141b881f355e06b9807434423',
  },
};
const ATTESTED = 'pypi_attestations-0.0.19.tar.gz';
const COMMIT = '08802efe1f8e5fec4ad842d6b8ce97656092ee72';
const NODE = NODES[0] ?? process.execPath;

let work: string;
let assets: string;
let index: TestServer;
/** What the index hands out as provenance of the file. */
let provenance: string;
let bytes: Uint8Array;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'published-'));
  const [carrier = ''] = await releasedFiles(CARRIER);
  execFileSync('tar', ['-xzf', carrier, '-C', work]);
  assets = join(work, 'pypi_attestations-0.0.30/test/assets');
  index = await serve((request, response) => {
    const path = request.url ?? '';
    if (path === '/simple/pypi-attestations/') {
      const file = {
        filename: ATTESTED,
        url: `../../files/${ATTESTED}`,
        hashes: { sha256: sha256(bytes) },
        provenance: `${index.origin}/integrity/pypi-attestations/0.0.19/${ATTESTED}/provenance`,
      };
      response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage([file]));
    } else if (path.startsWith('/files/')) response.end(bytes);
    else if (path.startsWith('/integrity/'))
      response.writeHead(200, { 'content-type': 'application/vnd.pypi.integrity.v1+json' }).end(provenance);
    else if (path.startsWith('/api/'))
      response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await index.close();
  rmSync(work, { recursive: true });
});

/** In a process of its own: the server is in this one, so nothing may block it. */
async function verify(...args: readonly string[]): Promise<{ readonly ran: Ran; readonly report: Report }> {
  const ran = await new Promise<Ran>((resolve) => {
    const child = spawn(NODE, [join(ROOT, 'dist/cli.js'), 'verify-published', ...args, '--format', 'json'], {
      env: { ...process.env, NO_COLOR: '1', GITHUB_API_URL: `${index.origin}/api` },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
  expect(ran.stdout, ran.stderr).not.toBe('');
  return { ran, report: JSON.parse(ran.stdout) as Report };
}

const attested = (...more: readonly string[]) =>
  verify('pypi:pypi-attestations==0.0.19', '--index-url', `${index.origin}/simple/`, ...more);

describe('a real release with attestations', () => {
  it('is of the repository, workflow, tag and commit that signed it', async () => {
    bytes = readFileSync(join(assets, ATTESTED));
    provenance = readFileSync(join(assets, `${ATTESTED}.provenance`), 'utf8');
    const { report } = await attested('--attestations-only');
    const notes = report.results.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(notes).toContain(
      `signed by https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19 at commit ${COMMIT}`,
    );
    const family = report.results.filter(({ ruleId }) => /attest|publish|provenance/u.test(ruleId));
    expect(family.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(report.results.find(({ ruleId }) => ruleId === 'attestation-invalid')?.outcome).toBe('pass');
  });

  it('is refused for another repository, tag or byte', async () => {
    const of = async (...args: readonly string[]) =>
      Object.keys(troubles((await attested('--attestations-only', ...args)).report));
    expect(await of('--repository', 'trailofbits/pypi-attestation')).toContain('attestation-signer-mismatch');
    expect(await of('--tag', 'v0.0.1')).toContain('attestation-signer-mismatch');
    bytes = Buffer.concat([bytes, Buffer.from([0])]);
    expect(await of()).toContain('attestation-subject-mismatch');
    bytes = readFileSync(join(assets, ATTESTED));
    const forged = JSON.parse(provenance) as {
      attestation_bundles: { attestations: { envelope: { statement: string } }[] }[];
    };
    const { envelope } = forged.attestation_bundles[0]!.attestations[0]!;
    const text = Buffer.from(envelope.statement, 'base64').toString().replace('0.0.19', '0.0.20');
    envelope.statement = Buffer.from(text).toString('base64');
    const honest = provenance;
    provenance = JSON.stringify(forged);
    expect(await of()).toContain('attestation-invalid');
    provenance = honest;
  });

  it('fails where its source can’t be had, and names the commit', async () => {
    const { report, ran } = await attested('--source', work);
    expect(ran.status).not.toBe(0);
    expect(report.complete).toBe(false);
    expect(Object.values(troubles(report)).flat().join()).toContain(COMMIT);
  });

  it.each([
    ['circleci_sign_publish_example-0.0.1.dev137-py3-none-any.whl', 'CircleCI'],
    ['gcb_attestation_test-0.0.0.tar.gz', 'Google'],
  ])('%s is signed, and its publisher is not understood', async (file, kind) => {
    // Served under another name, so the subject is wrong as well: what counts here is who may publish.
    bytes = readFileSync(join(assets, file));
    provenance = readFileSync(join(assets, `${file}.provenance`), 'utf8');
    const { report } = await attested('--attestations-only');
    expect(report.verdict).toBe('fail');
    expect(report.results.find(({ ruleId }) => ruleId === 'attestation-invalid')?.outcome).toBe('pass');
    expect(troubles(report)['publisher-mismatch']?.join()).toContain(`was uploaded by ${kind}`);
  });
});

describe('embit 0.8.0, which has no attestations', () => {
  it('is unproven, and compared with the source that was named', async () => {
    const [sdist = ''] = await releasedFiles({
      project: 'embit',
      version: '0.8.0',
      files: { 'embit-0.8.0.tar.gz': '8bf4b10073c67400370ce523fb16f035fe759f6fdd987c579bdcc268d75ed770' },
    });
    const source = join(work, 'embit');
    const commit = releasedSource(sdist, source, 'v0.8.0');
    const named = ['--repository', 'diybitcoinhardware/embit', '--tag', 'v0.8.0'];
    const { report, ran } = await verify('pypi:embit==0.8.0', ...named, '--source', source);
    expect(ran.status).toBe(1);
    expect(report.complete).toBe(true);
    expect(report.source).toMatchObject({ commit, tag: 'v0.8.0' });
    const found = troubles(report);
    expect(found['provenance-missing']?.[0]).toMatch(/^unknown: unproven: .*embit is your word alone$/u);
    expect(found['native-binary']).toHaveLength(7);
    expect(found).not.toHaveProperty('unexplained-file');
    expect(ran.stderr).toContain('proven by nothing');
  });

  it('asks for the repository where none is named', async () => {
    const { ran } = await verify('pypi:embit==0.8.0');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('--repository diybitcoinhardware/embit');
  });
});
