import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, ToolError } from '../errors.ts';
import type { Log, Resolve, ResolveRequest } from '../ports.ts';
import type { Environment } from '../pypi/pip-files.ts';
import type { IndexSettings } from '../pypi/settings.ts';
import { errorCode } from './fs-errors.ts';
import { readIndexSettings } from './package-index/configuration.ts';

type Tool = 'uv' | 'pip-tools';

const COMMAND: Readonly<Record<Tool, string>> = { uv: 'uv', 'pip-tools': 'pip-compile' };
const HOW =
  'Install it as in `python -m pip install uv`, pinned by its hash where you can, and run this again.';

/** What the header of the written file says made it. */
const MADE_BY = 'hardening-actions toolchain refresh';

/** Resolves with uv, or with pip-tools, that are on the PATH. */
export function resolver(environment: Environment, log: Log): Resolve {
  return async (request) => {
    const settings = readIndexSettings(environment, request.indexUrl);
    const tools: readonly Tool[] = request.resolver === 'auto' ? ['uv', 'pip-tools'] : [request.resolver];
    const folder = await mkdtemp(join(tmpdir(), 'hardening-actions-'));
    try {
      for (const tool of tools) {
        const output = join(folder, 'resolved.txt');
        const call = tool === 'uv' ? uvCall(request, output) : pipToolsCall(request, output);
        const env = { ...commonEnvironment(environment, settings), ...ownEnvironment(tool, settings) };
        if (!(await run(tool, call, request, env, log))) continue;
        return { tool, text: await readFile(output, 'utf8') };
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    const names = tools.map((tool) => COMMAND[tool]);
    const missing = names.length > 1 ? `neither ${names.join(' nor ')} is` : `${names.join()} is not`;
    throw new ToolError('environment', `${missing} on the PATH`, { hint: HOW });
  };
}

function uvCall({ input, python, notAfter, allowBuilds }: ResolveRequest, output: string): readonly string[] {
  return [
    ...['pip', 'compile', '--no-config', '--no-progress', '--color', 'never', '--quiet'],
    ...['--universal', '--generate-hashes', '--upgrade', '--no-python-downloads'],
    ...['--python-version', python, '--exclude-newer', notAfter],
    // A build runs code that nobody has reviewed yet, on the machine of a maintainer.
    ...(allowBuilds ? [] : ['--no-build']),
    ...['--output-file', output, '--', input],
  ];
}

function pipToolsCall({ input, allowBuilds }: ResolveRequest, output: string): readonly string[] {
  return [
    ...['--no-config', '--quiet', '--generate-hashes', '--upgrade', '--allow-unsafe', '--strip-extras'],
    ...['--no-emit-index-url', '--no-emit-trusted-host', '--no-emit-find-links'],
    ...(allowBuilds ? [] : ['--pip-args', '--only-binary :all:']),
    ...['--output-file', output, '--', input],
  ];
}

/** What both need, and no variable by which another index, or code, would come in. */
function commonEnvironment(environment: Environment, settings: IndexSettings): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) =>
    /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|APPDATA|LOCALAPPDATA|TE?MP|TMPDIR|LANG|LC_ALL|XDG_\w+|UV_CACHE_DIR|(?:HTTPS?|ALL|NO)_PROXY)$/i.test(
      name,
    ),
  );
  const common: Record<string, string> = {};
  for (const [name, value] of kept) if (value !== undefined) common[name] = value;
  if (settings.caFile !== undefined) common.SSL_CERT_FILE = settings.caFile;
  if (settings.proxy !== undefined) {
    common.HTTPS_PROXY = settings.proxy;
    common.HTTP_PROXY = settings.proxy;
  }
  return common;
}

/** The index goes by the environment: everybody on the machine sees a command line, and it may hold a password. */
function ownEnvironment(tool: Tool, settings: IndexSettings): Record<string, string> {
  const url = withCredentials(settings);
  if (tool === 'uv') {
    return {
      UV_DEFAULT_INDEX: url,
      UV_CUSTOM_COMPILE_COMMAND: MADE_BY,
      UV_INSECURE_HOST: settings.trustedHosts.join(' '),
      UV_HTTP_TIMEOUT: String(Math.ceil(settings.timeoutMs / 1000)),
    };
  }
  return {
    // No configuration file: it could name further indexes.
    PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
    PIP_INDEX_URL: url,
    PIP_TRUSTED_HOST: settings.trustedHosts.join(' '),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    CUSTOM_COMPILE_COMMAND: MADE_BY,
    ...(settings.caFile === undefined ? {} : { PIP_CERT: settings.caFile }),
  };
}

function withCredentials({ index }: IndexSettings): string {
  if (index.authorization === undefined) return index.url;
  const pair = Buffer.from(index.authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  const url = new URL(index.url);
  url.username = encodeURIComponent(pair.slice(0, colon));
  url.password = encodeURIComponent(pair.slice(colon + 1));
  return url.href;
}

const MOST_LINES = 30;
const MOST_CHARACTERS = 64 * 1024;

/** False where the command is not there. @throws ToolError `environment` where it fails */
async function run(
  tool: Tool,
  call: readonly string[],
  { folder, input }: ResolveRequest,
  env: Record<string, string>,
  log: Log,
): Promise<boolean> {
  log.progress(`resolving ${input} with ${tool}`);
  const ended = await new Promise<{ code: number | null; said: string } | undefined>((resolve, reject) => {
    const child = spawn(COMMAND[tool], call, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < MOST_CHARACTERS) said += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      if (errorCode(error) === 'ENOENT') resolve(undefined);
      else
        reject(
          new ToolError('environment', `${tool} can't be started: ${messageOf(error)}`, { cause: error }),
        );
    });
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
  if (ended === undefined) return false;
  const lines = ended.said.split('\n').filter((line) => line.trim() !== '');
  if (ended.code === 0) return true;
  for (const line of lines.slice(0, MOST_LINES)) log.warn(`${tool}: ${line}`);
  throw new ToolError('environment', `${tool} could not resolve ${input}`, {
    hint: 'What it says stands above. Releases that are too young, or have no wheel, are not offered to it.',
  });
}
