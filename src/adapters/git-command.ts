import { Buffer } from 'node:buffer';
import { execFile, spawn } from 'node:child_process';
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

/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 */
export function gitCommand(
  environment: Readonly<Record<string, string | undefined>>,
  own: Readonly<Record<string, string>> = {},
): GitCommand {
  const env = {
    PATH: environment.PATH,
    HOME: environment.HOME,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
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
        const child = spawn('git', [...CONFIGURATION, '-C', folder, ...args], { env });
        let said = '';
        let failure: unknown;
        child.stdout.on('data', (chunk: Buffer) => {
          if (failure !== undefined) return;
          try {
            onChunk(chunk);
          } catch (error) {
            failure = error;
            child.kill();
          }
        });
        child.stderr.on('data', (chunk: Buffer) => {
          if (said.length < 4096) said += chunk.toString('utf8');
        });
        child.on('error', reject);
        child.on('close', (code) => {
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
