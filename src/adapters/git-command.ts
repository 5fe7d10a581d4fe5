import { Buffer } from 'node:buffer';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { messageOf, ToolError } from '../errors.ts';
import { errorCode } from './fs-errors.ts';

const execute = promisify(execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;

export interface GitCommand {
  /** Standard output of one command in a folder; rejects with what git said on standard error in `stderr`. */
  run(folder: string, ...args: string[]): Promise<Buffer>;
  /**
   * The same for what does not fit in memory: `input` goes to standard input, `onChunk` gets standard output as it comes and
   * stops the command by throwing. The chunk may be reused.
   */
  stream(
    folder: string,
    args: readonly string[],
    input: string,
    onChunk: (chunk: Uint8Array) => void,
  ): Promise<void>;
}

const CONFIGURATION = [
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.attributesFile=/dev/null'],
];

/** What git needs to reach a server from here. */
const NETWORK = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'];

export function networkOf(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NETWORK.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
}

/** Nobody is asked for a password, on the terminal, in a window, or by a helper that would open one. */
const NO_QUESTIONS = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GCM_INTERACTIVE: 'never' };

/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 * @param seconds after which `stream` ends a command, with the helpers that it started, and rejects with {@link OutOfTime}
 */
export function gitCommand(
  environment: Readonly<Record<string, string | undefined>>,
  own: Readonly<Record<string, string>> = {},
  { seconds = 0 } = {},
): GitCommand {
  const env = {
    PATH: environment.PATH,
    HOME: environment.HOME,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    ...NO_QUESTIONS,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
    ...own,
  };
  return {
    async run(folder, ...args) {
      const { stdout } = await execute('git', [...CONFIGURATION, '-C', folder, ...args], {
        env,
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT,
      });
      return stdout;
    },
    stream: (folder, args, input, onChunk) =>
      new Promise((resolve, reject) => {
        // In a group of its own: git leaves its helper for HTTP behind where it is ended alone.
        const child = spawn('git', [...CONFIGURATION, '-C', folder, ...args], { env, detached: seconds > 0 });
        const timer =
          seconds > 0
            ? setTimeout(() => {
                failure = new OutOfTime(`no answer within ${seconds} seconds`);
                endGroup(child);
              }, seconds * 1000)
            : undefined;
        let said = '';
        let failure: unknown;
        child.stdout.on('data', (chunk: Buffer) => {
          if (failure !== undefined) return;
          try {
            onChunk(chunk);
          } catch (error) {
            failure = error;
            if (seconds > 0) endGroup(child);
            else child.kill();
          }
        });
        child.stderr.on('data', (chunk: Buffer) => {
          if (said.length < 4096) said += chunk.toString('utf8');
        });
        child.on('error', (error) => {
          clearTimeout(timer);
          reject(error);
        });
        child.on('close', (code) => {
          clearTimeout(timer);
          if (failure !== undefined)
            reject(failure instanceof Error ? failure : new Error(messageOf(failure)));
          else if (code === 0) resolve();
          else
            reject(Object.assign(new Error(`git ended with ${String(code)}`), { stderr: Buffer.from(said) }));
        });
        // A command that ends early closes its input: how it ended says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
      }),
  };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has come to its end by itself.
  }
}

/** A command that was ended because its time was over. */
export class OutOfTime extends Error {}

/** What git said, for a message; where it was not even started, why. */
export function stderrOf(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'the command "git" was not found';
  const said: unknown = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
  return Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : messageOf(error);
}

/** Why a ref could not be resolved: each cause is mended in another way. */
export async function unresolved(
  git: GitCommand,
  repository: string,
  ref: string,
  cause: unknown,
): Promise<ToolError> {
  if (errorCode(cause) === 'ENOENT') {
    return new ToolError('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
  }
  try {
    await git.run(repository, 'rev-parse', '--git-dir');
  } catch (error) {
    const said = stderrOf(error);
    if (said.includes('dubious ownership')) {
      return new ToolError('environment', `git does not trust ${repository}: another user owns it`, {
        hint: 'Run: git config --global --add safe.directory <the checkout>',
        cause,
      });
    }
    if (said.includes('cannot change to')) return noFolder(repository, cause);
    return new ToolError('missing-input', `${repository} is not in a git repository`, {
      hint: 'Name the checkout with "source".',
      cause,
    });
  }
  if (await isShallow(git, repository)) {
    return new ToolError(
      'missing-input',
      `the clone is shallow, and the part of it that is here has no commit ${JSON.stringify(ref)}`,
      {
        hint: 'Run `git fetch --unshallow --tags`; in a workflow, check out with `fetch-depth: 0`.',
        cause,
      },
    );
  }
  return new ToolError('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
    hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
    cause,
  });
}

/** The folder that was named is none, or may not be entered. */
export function noFolder(folder: string, cause: unknown): ToolError {
  return new ToolError('missing-input', `there is no folder ${folder}, or it may not be read`, {
    hint: 'Name the root of the project with "source".',
    cause,
  });
}

async function isShallow(git: GitCommand, repository: string): Promise<boolean> {
  try {
    return (await git.run(repository, 'rev-parse', '--is-shallow-repository'))
      .toString('latin1')
      .startsWith('true');
  } catch {
    return false;
  }
}
