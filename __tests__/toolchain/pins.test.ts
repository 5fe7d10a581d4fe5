import { afterEach, describe, expect, it } from 'vitest';
import { releaseIndex } from '../../src/adapters/package-index/release-index.ts';
import type { ReleaseIndex } from '../../src/ports.ts';
import { failedOnlyForLackOfKnowledge } from '../../src/engine.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_TOOLCHAIN } from '../../src/inputs/verify-toolchain.ts';
import { verifyToolchain } from '../../src/shells/verify-toolchain.ts';
import { isSameIndex } from '../../src/toolchain/pins.ts';
import { jsonPage, JSON_TYPE, serve, type TestServer } from '../support/index-server.ts';
import { judgeProject, projectPorts, verifyProject } from '../support/toolchain.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const PYPROJECT = '[build-system]\nrequires = ["demo==1.0"]\n';
const FILE = 'requirements-dev.txt';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((resource) => resource.close()));
});

interface Listed {
  readonly filename: string;
  readonly sha256: string;
  readonly yanked?: string | boolean;
}

interface Served {
  /** By project. */
  readonly files?: Readonly<Record<string, readonly Listed[]>>;
  readonly status?: string;
  /** By `project/version`: the JSON answer. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** A real index on this machine: Simple API and JSON API. */
async function indexOf({ files = {}, status, json = {} }: Served): Promise<{
  readonly server: TestServer;
  readonly index: ReleaseIndex;
}> {
  const server = await serve((request, response) => {
    const [, api, project = '', version] = (request.url ?? '').split('/');
    const listed = files[project];
    if (api === 'simple' && listed !== undefined) {
      const page = listed.map(({ filename, sha256, yanked = false }) => ({
        filename,
        url: `/files/${filename}`,
        hashes: { sha256 },
        yanked,
      }));
      response.writeHead(200, { 'content-type': JSON_TYPE });
      response.end(jsonPage(page, status === undefined ? {} : { 'project-status': { status } }));
      return;
    }
    const answer = api === 'pypi' ? json[`${project}/${version ?? ''}`] : undefined;
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  const log = { info: () => undefined, progress: () => undefined, warn: () => undefined };
  const environment = { HOME: '/nonexistent', PIP_RETRIES: '0' };
  const index = releaseIndex({ environment, indexUrl: `${server.origin}/simple/`, log });
  open.push(index, server);
  return { server, index };
}

const project = (constraints: string) => ({ 'pyproject.toml': PYPROJECT, [FILE]: constraints });
const pin = (digest: string, algorithm = 'sha256') => project(`demo==1.0 --hash=${algorithm}:${digest}\n`);
const wheel = (more: Partial<Listed> = {}): Listed => ({
  filename: 'demo-1.0-py3-none-any.whl',
  sha256: A,
  ...more,
});
const NONE = { 'demo/1.0': { vulnerabilities: [] } };

describe('pins against an index', () => {
  it('are in order where each hash is of a file of the release', async () => {
    const files = { demo: [wheel(), wheel({ filename: 'demo-1.0.tar.gz', sha256: B })] };
    const { index, server } = await indexOf({ files, json: { 'demo/1': { vulnerabilities: [] } } });
    const report = await verifyProject(
      project(`Demo==1 --hash=sha256:${A} --hash=sha256:${B.toUpperCase()}\n`),
      {
        index,
      },
    );
    const outcomes = report.results.filter(({ ruleId }) => ruleId.startsWith('pin-'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(server.seen.map(({ path }) => path)).toEqual(['/simple/demo/', '/pypi/demo/1/json']);
  });

  it('are not asked for without the input', async () => {
    const report = await verifyProject(pin(A));
    const result = report.results.find(({ ruleId }) => ruleId === 'pin-vulnerable');
    expect(result).toMatchObject({ outcome: 'not-applicable', why: 'not asked for: pins' });
  });

  it.each([
    ['no such project', {}, 'is not on the index'],
    ['no such release', { demo: [wheel({ filename: 'demo-2.0-py3-none-any.whl' })] }, 'is not on the index'],
  ])('%s', async (_, files, message) => {
    const { index } = await indexOf({ files, json: NONE });
    const [found, ...more] = await judgeProject('pin-not-on-index', pin(A), { index });
    expect(found).toContain(message);
    expect(found).toContain(`error | ${FILE}:1 | demo | "demo==1.0"`);
    expect(more).toEqual([]);
  });

  it.each([
    [pin(B), 'for none of its files'],
    [
      project(`demo==1.0 --hash=sha256:${A} --hash=sha256:${B} --hash=sha256:${'c'.repeat(64)}\n`),
      '1 more of its 3',
    ],
    [pin('d'.repeat(128), 'sha512'), 'nothing can be compared'],
  ])('a hash that the index does not list', async (files, message) => {
    const { index } = await indexOf({ files: { demo: [wheel()] }, json: NONE });
    expect((await judgeProject('pin-hash-unknown', files, { index })).join()).toContain(message);
  });

  it('a hash of nothing that is installed', async () => {
    const { index } = await indexOf({
      files: { demo: [wheel({ filename: 'demo-1.0.win32.exe' })] },
      json: NONE,
    });
    expect((await judgeProject('pin-hash-unknown', pin(A), { index })).join()).toContain(
      'no hash of a wheel or sdist',
    );
  });

  it('a yanked file counts where a hash lets it in', async () => {
    const files = { demo: [wheel({ yanked: 'broken' }), wheel({ filename: 'demo-1.0.tar.gz', sha256: B })] };
    const { index } = await indexOf({ files, json: NONE });
    expect((await judgeProject('pin-yanked', pin(A), { index })).join()).toContain('is yanked: "broken"');
    expect(await judgeProject('pin-yanked', pin(B), { index })).toEqual([]);
    const bare = await indexOf({ files: { demo: [wheel({ yanked: true })] }, json: NONE });
    expect((await judgeProject('pin-yanked', pin(A), { index: bare.index })).join()).toContain(
      'without a reason',
    );
  });

  it('a project in quarantine', async () => {
    const { index } = await indexOf({ files: { demo: [wheel()] }, status: 'quarantined', json: NONE });
    expect((await judgeProject('pin-yanked', pin(A), { index })).join()).toContain('in quarantine');
  });

  it('a known vulnerability, each a finding with an id of its own; withdrawn ones are none', async () => {
    const vulnerabilities = [
      { id: 'PYSEC-1', aliases: ['CVE-1'], fixed_in: ['1.1'], withdrawn: null, link: 'https://example.org' },
      { id: 'PYSEC-2' },
      { id: 'PYSEC-3', withdrawn: '2026-01-01T00:00:00Z' },
    ];
    const { index } = await indexOf({ files: { demo: [wheel()] }, json: { 'demo/1': { vulnerabilities } } });
    const files = project(`demo==1 --hash=sha256:${A}\n`);
    const found = await judgeProject('pin-vulnerable', files, { index });
    expect(found).toEqual([
      expect.stringContaining(
        '| demo/PYSEC-1 | "demo==1" has the known vulnerability "PYSEC-1" (CVE-1): mended in 1.1',
      ),
      expect.stringContaining('| demo/PYSEC-2 | "demo==1" has the known vulnerability "PYSEC-2": no release'),
    ]);
    const policy =
      'schema-version = 1\n[[approve]]\nrule = "pin-vulnerable"\npath = "demo/PYSEC-1"\nreason = "We do not use that part"\n';
    expect(await judgeProject('pin-vulnerable', files, { index, policy })).toHaveLength(1);
  });

  it.each([
    ['no JSON API', {}],
    ['an answer without them', { 'demo/1.0': { info: {} } }],
    ['another answer', { 'demo/1.0': '<html>' }],
    ['an entry that is none', { 'demo/1.0': { vulnerabilities: [{ name: 'x' }] } }],
  ])('an index that says nothing of vulnerabilities is no pass: %s', async (_, json) => {
    const { index } = await indexOf({ files: { demo: [wheel()] }, json });
    const report = await verifyProject(pin(A), { index });
    const result = report.results.find(({ ruleId }) => ruleId === 'pin-vulnerable');
    expect(result?.outcome).toBe('not-available');
    expect(result?.why).toContain('does not say whether demo 1.0 has known vulnerabilities');
    expect(report.verdict).toBe('fail');
  });

  it('an index that does not answer is no pass', async () => {
    const { index, server } = await indexOf({});
    await server.close();
    const report = await verifyProject(pin(A), { index });
    const outcomes = report.results.filter(({ ruleId }) => ruleId.startsWith('pin-'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill('not-available'));
    expect(report.complete).toBe(false);
    expect(failedOnlyForLackOfKnowledge(report)).toBe(true);
  });

  it('more projects than are asked for is no pass, and nothing is asked', async () => {
    const { index, server } = await indexOf({});
    const many = Array.from({ length: 2001 }, (_, n) => `p${n}==1 --hash=sha256:${A}\n`).join('');
    const report = await verifyProject(project(many), { index });
    expect(report.results.find(({ ruleId }) => ruleId === 'pin-yanked')?.why).toContain('2001 projects');
    expect(server.seen).toEqual([]);
  });

  it('a release of another index is never asked for, and no pass', async () => {
    const { index, server } = await indexOf({ json: NONE });
    const lock = `version = 1\n[[package]]\nname = "secret"\nversion = "1.0"\nsource = { registry = "https://own.example/simple" }\nwheels = [{ url = "https://own.example/s.whl", hash = "sha256:${A}" }]\n`;
    const files = { 'pyproject.toml': PYPROJECT, 'uv.lock': lock };
    expect((await judgeProject('pin-not-on-index', files, { index })).join()).toContain(
      'which was not asked',
    );
    expect(server.seen).toEqual([]);
  });

  it('PyPI in a lock file is whatever index pip is configured for', () => {
    expect(isSameIndex('https://pypi.org/simple', 'https://mirror.example/simple/')).toBe(true);
    expect(isSameIndex('https://mirror.example/simple', 'https://mirror.example/simple/')).toBe(true);
    expect(isSameIndex('https://other.example/simple', 'https://mirror.example/simple/')).toBe(false);
  });

  it.each([{ 'index-url': 'https://example.org/simple/' }, { 'skip-vulnerabilities': true }])(
    'an input that would do nothing is refused: %o',
    async (raw) => {
      const run = verifyToolchain(parseInputs(VERIFY_TOOLCHAIN, raw), projectPorts(pin(A)));
      await expect(run).rejects.toMatchObject({ code: 'usage', message: /is given without "online"/u });
    },
  );

  it('vulnerabilities can be left out, and then are said to be not checked', async () => {
    const { index, server } = await indexOf({ files: { demo: [wheel()] } });
    const inputs = parseInputs(VERIFY_TOOLCHAIN, { online: true, 'skip-vulnerabilities': true });
    const ports = { ...projectPorts(pin(A)), index: () => Promise.resolve(index) };
    const { report } = await verifyToolchain(inputs, ports);
    const result = report.results.find(({ ruleId }) => ruleId === 'pin-vulnerable');
    expect(result).toMatchObject({ outcome: 'not-applicable', why: 'not asked for: vulnerabilities' });
    expect(server.seen.map(({ path }) => path)).toEqual(['/simple/demo/']);
  });
});
