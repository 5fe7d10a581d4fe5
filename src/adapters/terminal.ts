import process from 'node:process';
import { clearLine, cursorTo } from 'node:readline';
import type { Log } from '../ports.ts';

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
