import process from 'node:process';
import { clearLine, cursorTo } from 'node:readline';
import { messageOf, ToolError } from '../errors.ts';
import type { Log } from '../ports.ts';
import { errorCode } from './fs-errors.ts';

/**
 * Writes to standard output. A reader that went away is no fault: the exit status still holds.
 * @throws ToolError `environment` where the text can't be written, such as to a full disk
 */
export async function writeOutput(text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      // Node tells the error twice, and ends the process for one that nobody listens to.
      process.stdout.once('error', reject);
      process.stdout.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  } catch (cause) {
    if (errorCode(cause) === 'EPIPE') return;
    throw new ToolError('environment', `cannot write standard output: ${messageOf(cause)}`, { cause });
  }
}

/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
export function terminalLog(quiet: boolean): Log & { done(): void } {
  const { stderr } = process;
  let shown = false;
  let last = 0;
  const clear = () => {
    if (!shown) return;
    clearLine(stderr, 0);
    cursorTo(stderr, 0);
    shown = false;
  };
  const line = (text: string) => {
    clear();
    stderr.write(`${text}\n`);
  };
  return {
    info(text) {
      if (!quiet) line(text);
    },
    warn(text) {
      line(`warning: ${text}`);
    },
    progress(text) {
      const now = Date.now();
      if (quiet || !stderr.isTTY || now - last < 100) return;
      last = now;
      clear();
      stderr.write(text.slice(0, Math.max(20, stderr.columns - 1)));
      shown = true;
    },
    done: clear,
  };
}
