import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textFiles } from '../../src/adapters/files.ts';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { releaseIndex } from '../../src/adapters/package-index/release-index.ts';
import { replaceFile } from '../../src/adapters/replace-file.ts';
import { resolver } from '../../src/adapters/resolver.ts';
import { parseInputs, type RawInputs } from '../../src/inputs/spec.ts';
import { TOOLCHAIN_REFRESH } from '../../src/inputs/toolchain-refresh.ts';
import type { ResolveRequest } from '../../src/ports.ts';
import { refreshJson, refreshMarkdown, refreshText } from '../../src/report/refresh.ts';
import { refreshToolchain, type RefreshPorts } from '../../src/shells/toolchain-refresh.ts';
import { buildExample } from '../support/distribution-builder.ts';
import { jsonPage, JSON_TYPE, serve, sha256, type TestServer } from '../support/index-server.ts';
import { memoryPorts } from '../support/verify.ts';

const OLD = buildExample({
  artifact: 'demo-1.0-py3-none-any.whl',
  contents: { 'demo/__init__.py': 'X = 1\n', 'demo/gone.py': '' },
});
const NEW = buildExample({
  artifact: 'demo-2.0-py3-none-any.whl',
  contents: {
    'demo/__init__.py': 'import socket\nX = 1\n',
    'demo-2.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n',
  },
});
const line = (version: string, bytes: Uint8Array) =>
  `demo==${version} \\\n    --hash=sha256:${sha256(bytes)}\n`;
const LOG = { info: () => undefined, progress: () => undefined, warn: () => undefined };

let folder = '';
let server: TestServer;
/** When 2.0 came to the index, and who published it; null: the index does not say. */
let listing: { uploadTime: string | null; provenance: boolean; yanked: boolean };

beforeEach(async () => {
  listing = { uploadTime: '2026-01-01T00:00:00Z', provenance: true, yanked: false };
  folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "x"\nrequires-python = ">=3.9"\n');
  writeFileSync(join(folder, 'requirements-dev.in'), 'demo\n');
  writeFileSync(join(folder, 'requirements-dev.txt'), line('1.0', OLD));
  server = await serve((request, response) => {
    const path = request.url ?? '';
    const entry = (version: string, bytes: Uint8Array, more: object) => ({
      filename: `demo-${version}-py3-none-any.whl`,
      url: `/files/${version}`,
      hashes: { sha256: sha256(bytes) },
      ...more,
    });
    if (path === '/simple/demo/') {
      const provenance = `${server.origin}/integrity/2.0`;
      response.writeHead(200, { 'content-type': JSON_TYPE }).end(
        jsonPage([
          entry('1.0', OLD, { 'upload-time': '2020-01-01T00:00:00Z' }),
          entry('2.0', NEW, {
            'upload-time': listing.uploadTime,
            yanked: listing.yanked && 'broken',
            ...(listing.provenance && { provenance }),
          }),
        ]),
      );
    } else if (path === '/integrity/2.0') {
      const publisher = {
        kind: 'GitHub',
        repository: 'demo/demo',
        workflow: 'publish.yml',
        environment: null,
      };
      response.end(JSON.stringify({ version: 1, attestation_bundles: [{ publisher, attestations: [] }] }));
    } else if (path === '/files/1.0') response.end(OLD);
    else if (path === '/files/2.0') response.end(NEW);
    else response.writeHead(404).end();
  });
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

function ports(text: string, more: Partial<RefreshPorts> = {}) {
  const asked: ResolveRequest[] = [];
  const environment = { HOME: '/nonexistent', PIP_RETRIES: '0' };
  const indexUrl = `${server.origin}/simple/`;
  const all: RefreshPorts = {
    text: textFiles(),
    git: memoryPorts([]).git,
    clock: { today: () => '2026-03-10' },
    log: LOG,
    releases: () => Promise.resolve(releaseIndex({ environment, indexUrl, log: LOG })),
    index: () => Promise.resolve(packageIndex({ environment, indexUrl, log: LOG })),
    resolve: (request) => {
      asked.push(request);
      return Promise.resolve({ tool: 'uv', text });
    },
    write: replaceFile,
    ...more,
  };
  return { all, asked };
}

async function refresh(text: string, raw: RawInputs = {}) {
  const { all, asked } = ports(text);
  const files = await refreshToolchain(parseInputs(TOOLCHAIN_REFRESH, { source: folder, ...raw }), all);
  return { files, asked, now: readFileSync(join(folder, 'requirements-dev.txt'), 'utf8') };
}

describe('toolchain refresh', () => {
  it('writes what was resolved, and shows what is inside', async () => {
    const { files, asked, now } = await refresh(line('2.0', NEW));
    expect(now).toBe(line('2.0', NEW));
    expect(readdirSync(folder).sort()).toEqual([
      'pyproject.toml',
      'requirements-dev.in',
      'requirements-dev.txt',
    ]);
    expect(asked).toEqual([
      expect.objectContaining({
        input: 'requirements-dev.in',
        python: '3.9',
        notAfter: '2026-03-03T00:00:00.000Z',
        allowBuilds: false,
      }),
    ]);
    const text = refreshText(files);
    expect(text).toContain('demo  1.0 → 2.0  68 days  publisher GitHub demo/demo publish.yml');
    expect(text).toContain('file removed: demo/gone.py');
    expect(text).toContain('entry point added: console_scripts: demo = demo:main');
    expect(text).toContain('new reach: network by socket in demo/__init__.py:1');
    expect(text).toContain('requirements-dev.txt is written.');
    expect(refreshMarkdown(files)).toContain(
      '| `demo` | `1.0 → 2.0` | 68 days | GitHub demo/demo publish.yml |',
    );
    expect(JSON.parse(refreshJson(files))).toMatchObject({ schemaVersion: 1, files: [{ state: 'written' }] });
  });

  it('shows all of a new project as new', async () => {
    rmSync(join(folder, 'requirements-dev.txt'));
    const { files } = await refresh(line('1.0', OLD));
    expect(files[0]?.rows[0]).toMatchObject({ inside: { state: 'compared', diff: { removed: [] } } });
    expect(refreshText(files)).toContain('demo  new → 1.0  2,260 days  publisher unknown');
  });

  it('writes nothing in a dry run, nor where nothing changes', async () => {
    expect((await refresh(line('2.0', NEW), { 'dry-run': true })).now).toBe(line('1.0', OLD));
    const { files } = await refresh(line('1.0', OLD));
    expect(files[0]).toMatchObject({ state: 'unchanged', rows: [] });
  });

  it.each([
    ['too young', { uploadTime: '2026-03-05T00:00:00Z' }, line('2.0', NEW), '5 days old'],
    ['of unknown age', { uploadTime: null }, line('2.0', NEW), 'no known age'],
    ['another file', {}, `demo==2.0 --hash=sha256:${'c'.repeat(64)}\n`, 'lists for none of its files'],
    ['not there', {}, line('3.0', NEW), 'is not on the index'],
    ['without a hash', {}, 'demo==2.0\n', 'without a hash'],
    ['not pinned', {}, 'demo>=2.0\n', 'resolved to nothing'],
  ])('refuses what is %s, whatever the resolver says', async (_, more, text, message) => {
    Object.assign(listing, more);
    const { files, now } = await refresh(text);
    expect(files[0]?.state).toBe('refused');
    expect(files[0]?.refusals.join()).toContain(message);
    expect(now).toBe(line('1.0', OLD));
  });

  it('takes the age from the policy', async () => {
    const policy = (days: number) => `schema-version = 1\n[toolchain]\nmin-age-days = ${days}\n`;
    writeFileSync(join(folder, 'release-policy.toml'), policy(69));
    expect((await refresh(line('2.0', NEW))).files[0]?.state).toBe('refused');
    writeFileSync(join(folder, 'release-policy.toml'), policy(68));
    expect((await refresh(line('2.0', NEW))).files[0]?.state).toBe('written');
  });

  it('says what is yanked', async () => {
    listing.yanked = true;
    expect(refreshText((await refresh(line('2.0', NEW))).files)).toContain('YANKED: broken');
  });

  it('warns of pins for one Python alone', async () => {
    const warned: string[] = [];
    const { all } = ports('', {
      log: { ...LOG, warn: (text) => warned.push(text) },
      resolve: () => Promise.resolve({ tool: 'pip-tools', text: line('2.0', NEW) }),
    });
    const files = await refreshToolchain(parseInputs(TOOLCHAIN_REFRESH, { source: folder }), all);
    expect(warned.join()).toContain('for the Python that runs it alone');
    expect(refreshText(files)).toContain('the Python of pip-tools alone');
  });

  it.each([
    [{ inputs: ['none.in'] }, 'there is no file none.in'],
    [{ inputs: ['pyproject.toml'] }, 'does not end in .in'],
    [{ inputs: ['../other.in'] }, 'not a path inside the project'],
    [{ inputs: ['a.in', 'b.in'], constraints: 'c.txt' }, 'goes with one input file'],
    [{ inputs: ['requirements-dev.in'], constraints: '/etc/c.txt' }, 'not a path inside the project'],
    [{ python: 'three' }, 'is no version such as 3.9'],
    [{ source: '/nonexistent' }, 'has nothing to resolve'],
  ])('refuses %o', async (raw, message) => {
    await expect(refresh(line('2.0', NEW), raw)).rejects.toThrow(message);
  });

  it('asks for the Python that nobody states', async () => {
    writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "x"\n');
    await expect(refresh('')).rejects.toMatchObject({
      code: 'usage',
      hint: 'Name the lowest one, as in --python 3.9.',
    });
    expect((await refresh(line('1.0', OLD), { python: '3.10' })).asked[0]?.python).toBe('3.10');
  });

  it('is no pass where the index does not answer', async () => {
    await server.close();
    await expect(refresh(line('2.0', NEW))).rejects.toMatchObject({ code: 'environment' });
  });
});

describe('the resolver', () => {
  const request = (): ResolveRequest => ({
    folder,
    input: 'requirements-dev.in',
    python: '3.9',
    notAfter: '2026-03-03T00:00:00.000Z',
    allowBuilds: false,
    resolver: 'auto',
    indexUrl: 'https://user:secret@index.example/simple/',
  });
  /** A command of that name on a PATH of its own. */
  function command(name: string, script: string) {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return {
      HOME: folder,
      PATH: `${folder}:/usr/bin:/bin`,
      UV_EXTRA_INDEX_URL: 'https://evil.example',
      PYTHONPATH: '/x',
    };
  }
  const LAST = 'while [ $# -gt 0 ]; do [ "$1" = --output-file ] && out=$2; shift; done';

  it('is asked for where there is none', async () => {
    const run = resolver({ HOME: folder, PATH: folder }, LOG);
    await expect(run(request())).rejects.toMatchObject({
      code: 'environment',
      message: 'neither uv nor pip-compile is on the PATH',
    });
    await expect(run({ ...request(), resolver: 'uv' })).rejects.toThrow('uv is not on the PATH');
  });

  it('gets the index by its environment, and no other one', async () => {
    const env = command('uv', `args="$*"; ${LAST}; { echo "$args"; env; } > "$out"`);
    const { tool, text } = await resolver(env, LOG)(request());
    expect(tool).toBe('uv');
    const [call = '', ...variables] = text.split('\n');
    expect(call).toContain('--universal --generate-hashes');
    expect(call).toContain('--exclude-newer 2026-03-03T00:00:00.000Z --no-build');
    expect(call).not.toContain('secret');
    expect(variables).toContain('UV_DEFAULT_INDEX=https://user:secret@index.example/simple/');
    expect(variables.join()).not.toMatch(/evil|PYTHONPATH/u);
  });

  it('falls back to pip-tools', async () => {
    const env = command('pip-compile', `args="$*"; ${LAST}; { echo "$args"; env; } > "$out"`);
    const { tool, text } = await resolver(env, LOG)({ ...request(), allowBuilds: true });
    expect(tool).toBe('pip-tools');
    expect(text).toContain('PIP_CONFIG_FILE=/dev/null');
    expect(text).not.toContain('--only-binary');
  });

  it('says what the resolver says where it fails', async () => {
    const warned: string[] = [];
    const env = command('uv', 'echo "no solution" >&2; exit 1');
    const run = resolver(env, { ...LOG, warn: (text) => warned.push(text) })(request());
    await expect(run).rejects.toMatchObject({
      code: 'environment',
      message: 'uv could not resolve requirements-dev.in',
    });
    expect(warned).toEqual(['uv: no solution']);
  });
});

it('replaces a file all at once, and leaves nothing where that fails', async () => {
  const path = join(folder, 'requirements-dev.txt');
  chmodSync(path, 0o640);
  await replaceFile(path, 'new\n');
  expect(readFileSync(path, 'utf8')).toBe('new\n');
  await expect(replaceFile(join(folder, 'none', 'c.txt'), 'x')).rejects.toMatchObject({
    code: 'environment',
  });
  await expect(replaceFile(folder, 'x')).rejects.toMatchObject({ code: 'environment' });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
