import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { failedOnlyForLackOfKnowledge } from '../../src/engine.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { ARTIFACT_RULES } from '../../src/rules/commands.ts';
import { verifyArtifacts } from '../../src/shells/verify-artifacts.ts';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { jsonPage, JSON_TYPE, serve, type TestServer } from '../support/index-server.ts';
import { findingsOf, memoryPorts, sha256, type NamedBytes } from '../support/verify.ts';

const wheel = (version: string, files: Readonly<Record<string, string>> = {}): NamedBytes => ({
  filename: `demo-${version}-py3-none-any.whl`,
  bytes: buildWheel({ version, files }),
});
const sdist = (version: string): NamedBytes => ({
  filename: `demo-${version}.tar.gz`,
  bytes: buildSdist({ version }),
});

/** What the index lists, and what it serves in its place where a test lies. */
let published: readonly NamedBytes[] = [];
let lie: { readonly status?: number; readonly bytes?: Uint8Array } = {};
let server: TestServer;
beforeEach(async () => {
  published = [];
  lie = {};
  server = await serve(({ url = '' }, response) => {
    if (lie.status !== undefined) return void response.writeHead(lie.status).end();
    const file = published.find(({ filename }) => url === `/files/${filename}`);
    if (file !== undefined) return void response.writeHead(200).end(lie.bytes ?? file.bytes);
    if (url !== '/simple/demo/' || published.length === 0) return void response.writeHead(404).end();
    const files = published.map(({ filename, bytes }) => ({
      filename,
      url: `/files/${filename}`,
      hashes: { sha256: sha256(bytes) },
    }));
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage(files));
  });
});
afterEach(async () => {
  await server.close();
});

async function run(judged: readonly NamedBytes[], baseline: string, policy?: string) {
  const ports = memoryPorts(judged, policy === undefined ? {} : { policy });
  const inputs = parseInputs(VERIFY_ARTIFACTS, {
    paths: ['memory'],
    baseline,
    ...(policy !== undefined && { policy: 'release-policy.toml' }),
  });
  const environment = {
    PIP_CONFIG_FILE: '/dev/null',
    PIP_RETRIES: '0',
    PIP_INDEX_URL: `${server.origin}/simple`,
  };
  const index = () => Promise.resolve(packageIndex({ environment, log: ports.log, retryDelayMs: 1 }));
  return (await verifyArtifacts(inputs, { ...ports, index })).report;
}

const BLOCKING = 'schema-version = 1\n\n[baseline]\nblock = ["new-file", "new-network"]\n';
const outcome = (report: Awaited<ReturnType<typeof run>>, id: string) =>
  report.results.find(({ ruleId }) => ruleId === id)?.outcome;

describe('a former release on the index', () => {
  it('is compared kind by kind, and only what is compared is downloaded', async () => {
    published = [
      wheel('1.0'),
      sdist('1.0'),
      { ...wheel('1.0'), filename: 'demo-1.0-cp312-cp312-win32.whl' },
      wheel('0.9'),
    ];
    const report = await run([wheel('1.1', { 'demo/n.py': 'import socket\n' }), sdist('1.1')], 'latest');
    expect(report.verdict).toBe('pass');
    expect(report.baseline).toMatchObject({
      state: 'compared',
      release: 'demo 1.0',
      artifacts: [
        {
          artifact: 'demo-1.1-py3-none-any.whl',
          before: 'demo-1.0-py3-none-any.whl',
          diff: { added: [{ path: 'demo/n.py' }], reaches: [{ kind: 'network', name: 'socket', line: 1 }] },
        },
        { artifact: 'demo-1.1.tar.gz', before: 'demo-1.0.tar.gz', diff: { added: [] } },
      ],
    });
    expect(server.seen.map(({ path }) => path).sort()).toEqual([
      '/files/demo-1.0-py3-none-any.whl',
      '/files/demo-1.0.tar.gz',
      '/simple/demo/',
      '/simple/demo/',
    ]);
    const text = renderText(report, ARTIFACT_RULES, { color: false, verbosity: 'normal' });
    expect(text).toContain('Changes since demo 1.0\n');
    expect(text).toMatch(/new network use {2,}demo\/n\.py:1 {2}socket\n/);
    expect(text).toMatch(/added {2,}demo\/n\.py {2}14 bytes\n/);
    const summary = renderSummary(report, ARTIFACT_RULES);
    expect(summary).toContain('### Changes since demo 1.0');
    expect(summary).toContain('| **new network use** | `demo/n.py:1` | `socket` |');
  });

  it('makes what the policy blocks an error, with the digest that an approval needs', async () => {
    published = [wheel('1.0')];
    const code = 'import socket\n';
    const judged = [wheel('1.1', { 'demo/n.py': code })];
    const report = await run(judged, 'pypi:demo==1.0', BLOCKING);
    expect(report.verdict).toBe('fail');
    const found = [
      ...findingsOf(report, 'files-changed-since-baseline'),
      ...findingsOf(report, 'code-reaches-further'),
    ];
    expect(found.map(({ severity, location }) => [severity, location?.path, location?.line])).toEqual([
      ['error', 'demo/n.py', undefined],
      ['error', 'demo/n.py', 1],
    ]);
    const digest = sha256(Buffer.from(code));
    const approve = (rule: string) =>
      `\n[[approve]]\nrule = "${rule}"\npath = "demo/n.py"\nreason = "The client, reviewed"\nsha256 = "${digest}"\n`;
    const approved = `${BLOCKING}${approve('files-changed-since-baseline')}${approve('code-reaches-further')}`;
    expect((await run(judged, 'pypi:demo==1.0', approved)).verdict).toBe('pass');
    expect((await run([wheel('1.1', { 'demo/n.py': `${code}#\n` })], 'latest', approved)).verdict).toBe(
      'fail',
    );
  });

  it('is not there for a first release, which is a note', async () => {
    published = [wheel('1.0')];
    const report = await run([wheel('1.0')], 'latest', BLOCKING);
    expect(report.verdict).toBe('pass');
    expect(report.complete).toBe(true);
    const [first] = findingsOf(report, 'baseline-missing');
    expect(first?.severity).toBe('note');
    expect(first?.message).toContain('this is its first');
    expect(outcome(report, 'files-changed-since-baseline')).toBe('not-applicable');
    published = [wheel('1.0rc1')];
    const [note] = findingsOf(await run([wheel('1.0')], 'latest'), 'baseline-missing');
    expect(note?.message).toContain('only pre-releases');
  });

  it('is doubted where the index does not know the project: it may be the wrong one', async () => {
    const message = `nothing to compare with: the index ${server.origin}/simple/ knows no project demo: a first release, or another index`;
    const informing = await run([wheel('1.0')], 'latest');
    expect(findingsOf(informing, 'baseline-missing')).toMatchObject([{ severity: 'warning', message }]);
    expect(informing.verdict).toBe('pass');
    const blocking = await run([wheel('1.0')], 'latest', BLOCKING);
    expect(findingsOf(blocking, 'baseline-missing')).toMatchObject([{ severity: 'error', message }]);
    expect(blocking.verdict).toBe('fail');
    expect(blocking.baseline).toMatchObject({ state: 'none', doubtful: true });
    const first = '\n[[approve]]\nrule = "baseline-missing"\npath = "**"\nreason = "The first release"\n';
    expect((await run([wheel('1.0')], 'latest', `${BLOCKING}${first}`)).verdict).toBe('pass');
  });

  it.each([
    [
      'of another project',
      'pypi:demo==1.0',
      'other-1.1-py3-none-any.whl',
      'which is of another project: demo',
    ],
    ['of the same version', 'pypi:demo==1.0', 'demo-1.0-py3-none-any.whl', 'which is of the same version'],
    [
      'of the same version, spelled otherwise',
      'pypi:demo==1.0',
      'demo-1.0.0-py3-none-any.whl',
      'same version',
    ],
  ])('%s is no former release', async (_, baseline, filename, message) => {
    published = [wheel('1.0')];
    const judged = { filename, bytes: wheel('1.1').bytes };
    const found = findingsOf(await run([judged], baseline), 'baseline-missing');
    expect(found).toMatchObject([{ severity: 'warning', location: { artifact: filename } }]);
    expect(found[0]?.message).toContain(message);
    const blocking = await run([judged], baseline, BLOCKING);
    expect(findingsOf(blocking, 'baseline-missing')).toMatchObject([{ severity: 'error' }]);
  });

  it('that has no artifact of the kind is said, and blocks where the policy promises something', async () => {
    published = [sdist('1.0')];
    const report = await run([wheel('1.1')], 'latest');
    expect(report.verdict).toBe('pass');
    const message = 'demo 1.0 has no wheel to compare this one with';
    expect(findingsOf(report, 'baseline-missing')).toMatchObject([{ severity: 'warning', message }]);
    const blocking = await run([wheel('1.1')], 'latest', BLOCKING);
    expect(findingsOf(blocking, 'baseline-missing')).toMatchObject([{ severity: 'error', message }]);
    expect(blocking.verdict).toBe('fail');
  });
});

describe('a former release that can’t be had blocks', () => {
  it.each<[string, string, () => void, RegExp]>([
    ['there is no such release', 'pypi:demo==0.1', () => undefined, /no demo 0\.1/],
    ['there is no such project', 'pypi:other==0.1', () => undefined, /no project other/],
    ['the index fails', 'latest', () => (lie = { status: 500 }), /status 500|gave up|500/],
    ['the index refuses', 'latest', () => (lie = { status: 403 }), /refuses access/],
  ])('%s', async (_, baseline, prepare, why) => {
    published = [wheel('1.0')];
    prepare();
    const report = await run([wheel('1.1')], baseline);
    expect(report.verdict).toBe('fail');
    expect(report.complete).toBe(false);
    expect(report.baseline).toBeUndefined();
    expect(failedOnlyForLackOfKnowledge(report)).toBe(true);
    const result = report.results.find(({ ruleId }) => ruleId === 'baseline-missing');
    expect(result?.outcome).toBe('not-available');
    expect(result?.why).toMatch(why);
  });

  it('"latest" of files of several projects', async () => {
    const other = { filename: 'other-1.0-py3-none-any.whl', bytes: buildWheel({ project: 'other' }) };
    const report = await run([wheel('1.1'), other], 'latest');
    expect(report.results.find(({ ruleId }) => ruleId === 'baseline-missing')?.why).toMatch(
      /several projects/,
    );
    expect(report.verdict).toBe('fail');
  });

  it('a download that is not what the index announced ends the run', async () => {
    published = [wheel('1.0')];
    lie = { bytes: wheel('1.0', { 'demo/x.py': '' }).bytes };
    await expect(run([wheel('1.1')], 'latest')).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('a release that is named wrongly is wrong usage', async () => {
    await expect(run([wheel('1.1')], 'pypi:demo>=1')).rejects.toMatchObject({ code: 'usage' });
  });
});
