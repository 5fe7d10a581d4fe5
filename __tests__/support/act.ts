import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './command.ts';

/** Workflows in a runner on this machine: act in host mode, without containers and without the network. */

export const REPOSITORY = 'diybitcoinhardware/hardening-actions';

/** Where the release is; `.ci/run` installs it, and says how by hand. */
export function findAct(): string | undefined {
  const folders = [join(ROOT, '.cache/bin'), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, 'act')).find((path) => existsSync(path));
}

export const HOW_TO_GET_ACT =
  'act is not there. Get it with: GOBIN="$PWD/.cache/bin" GOFLAGS=-mod=mod go install github.com/nektos/act@v0.2.89';

export function git(repository: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** Writes files, text or bytes, and commits all there is. Answers the commit's id. */
export function commit(
  repository: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  message = 'files',
): string {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), contents);
  }
  if (!existsSync(join(repository, '.git'))) git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'add', '-A', '-f');
  git(repository, 'commit', '-q', '-m', message);
  return git(repository, 'rev-parse', 'HEAD');
}

/** A repository that holds what a caller's `uses:` gets of this one, and its workflows. Answers its commit. */
export function publishActions(folder: string): string {
  for (const part of ['action.yml', 'actions', 'dist', '.github'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return commit(folder, {}, 'actions');
}

export interface ActRun {
  readonly act: string;
  /** A clone: act copies it for each job. */
  readonly repository: string;
  readonly event: string;
  /** Only this one. */
  readonly job?: string;
  readonly payload?: unknown;
  /** `owner/repository@ref` to folder. */
  readonly uses?: Readonly<Record<string, string>>;
  /** For the steps. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Of the artifact service. */
  readonly service?: Readonly<Record<string, string>>;
}

export interface ActRan {
  readonly status: number | null;
  readonly log: string;
  /** What steps added to the job summary. */
  readonly summaries: readonly { readonly matrix: Readonly<Record<string, string>>; readonly text: string }[];
  /** What steps wrote below `$RESULTS`, name to text. */
  readonly results: Readonly<Record<string, string>>;
}

export async function runAct(work: string, run: ActRun): Promise<ActRan> {
  const folder = mkdtempSync(join(work, 'act-'));
  const results = join(folder, 'results');
  for (const name of ['home', 'cache', 'config', 'results']) mkdirSync(join(folder, name));
  const payload = join(folder, 'event.json');
  writeFileSync(payload, JSON.stringify(run.payload ?? {}));
  const environment = { RESULTS: results, ...run.environment };
  const args = [
    run.event,
    '--json',
    ...(run.job === undefined ? [] : ['-j', run.job]),
    ...['ubuntu-latest', 'ubuntu-24.04'].flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...['-e', payload, '--no-cache-server'],
    // Without an artifact server of its own act passes no address on; ours is told by the environment.
    ...['--artifact-server-path', join(folder, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', '0', '-s', 'GITHUB_TOKEN=not-a-token'],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(run.uses ?? {}).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ];
  const child = spawn(run.act, args, {
    cwd: run.repository,
    env: {
      // Whatever says how to reach the network; nothing of a workflow that these tests themselves may run in.
      ...Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/u.test(name)),
      ),
      // `node24` actions run by the `node` of the PATH: the one that runs the tests.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: join(folder, 'home'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      ...run.service,
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const written = readdirSync(results).map(
    (name) => [name, readFileSync(join(results, name), 'utf8')] as const,
  );
  const lines = Buffer.concat(chunks).toString().split('\n').map(lineOf);
  return {
    status,
    log: lines.map(({ job = '', msg }) => `[${job}] ${msg.trimEnd()}`).join('\n'),
    summaries: lines.flatMap(({ command, content = '', matrix = {} }) =>
      command === 'summary' ? [{ matrix, text: content }] : [],
    ),
    results: Object.fromEntries(written),
  };
}

interface LogLine {
  readonly msg: string;
  readonly job?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly command?: string;
  readonly content?: string;
}

function lineOf(text: string): LogLine {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return { msg: text };
  }
}
