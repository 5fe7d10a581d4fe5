import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ToolError } from '../errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder of our own, readable by nobody else, that goes when the process does. */
export class DownloadFolder {
  readonly #path: string;
  readonly #remove = () => {
    rmSync(this.#path, { recursive: true, force: true });
  };
  /** A signal ends the process without its `exit` event: remove, then let it end as it would have. */
  readonly #end = (signal: NodeJS.Signals) => {
    this.remove();
    process.kill(process.pid, signal);
  };
  #count = 0;

  constructor() {
    try {
      this.#path = mkdtempSync(join(tmpdir(), 'hardening-actions-'));
    } catch (error) {
      throw new ToolError('environment', `no temporary folder can be made in ${tmpdir()}`, { cause: error });
    }
    process.once('exit', this.#remove);
    for (const signal of SIGNALS) process.once(signal, this.#end);
  }

  /** A path that no name of the index has a part in. */
  next(): string {
    this.#count += 1;
    return join(this.#path, String(this.#count));
  }

  remove(): void {
    process.off('exit', this.#remove);
    for (const signal of SIGNALS) process.off(signal, this.#end);
    this.#remove();
  }
}
