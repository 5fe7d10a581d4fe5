import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import process from 'node:process';
import { errorCode } from './fs-errors.ts';

export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
}

export interface Ran {
  /** Absent where it was killed. */
  readonly status?: number;
  readonly timedOut: boolean;
  /** Standard output and standard error as they came, the end of it where it is long. Untrusted text. */
  readonly said: string;
  /** Standard output alone, up to the same bound. */
  readonly stdout: string;
}

/** Of what a command says, the last part is kept: errors stand at the end. */
const KEPT_BYTES = 256 * 1024;

class Tail {
  #chunks: Buffer[] = [];
  #size = 0;
  #dropped = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < 2 * KEPT_BYTES) return;
    this.#shorten();
  }

  #shorten(): void {
    const all = Buffer.concat(this.#chunks);
    const kept = all.subarray(Math.max(0, all.length - KEPT_BYTES));
    this.#dropped += all.length - kept.length;
    this.#chunks = [Buffer.from(kept)];
    this.#size = kept.length;
  }

  toString(): string {
    this.#shorten();
    const text = Buffer.concat(this.#chunks).toString('utf8');
    return this.#dropped === 0 ? text : `[${this.#dropped} bytes before this are not shown]\n${text}`;
  }
}

/**
 * Runs one command with nothing on standard input, in a process group of its own that is killed when it has ended or its time
 * is up. Never rejects: a command that can't be started ends with 127 and says why.
 */
export function runProcess({ argv, cwd, env, seconds }: Command): Promise<Ran> {
  const [program = '', ...args] = argv;
  return new Promise((resolve) => {
    const said = new Tail();
    const stdout = new Tail();
    let timedOut = false;
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => {
      try {
        // The whole group; where it belongs to another user by now, `timeout` inside ends it.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nobody is left.
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, seconds * 1000);
    let isDone = false;
    const done = (status: number | undefined) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      kill();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({
        ...(status === undefined ? {} : { status }),
        timedOut,
        said: said.toString(),
        stdout: stdout.toString(),
      });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      said.add(chunk);
      stdout.add(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said.add(chunk);
    });
    child.on('error', (error) => {
      const why =
        errorCode(error) === 'ENOENT' ? `there is no ${program} (or no folder ${cwd})` : error.message;
      said.add(Buffer.from(`${why}\n`));
      done(127);
    });
    child.on('close', (status) => {
      done(status ?? undefined);
    });
    // Who inherited the pipes may hold them open for ever: what it says after the command ended is nobody's business.
    child.on('exit', (status) => {
      setTimeout(() => {
        done(status ?? undefined);
      }, 1000).unref();
    });
  });
}
