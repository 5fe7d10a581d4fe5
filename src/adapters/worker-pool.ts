import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { messageOf, ToolError } from '../errors.ts';
import type { WorkerOutcome, Workers } from '../ports.ts';
import type { WorkerMessage } from './worker-thread.ts';

/** More would read faster, but each takes some 40 MB, and the whole process is to stay below 256. */
const MAX_WORKERS = 2;

/** A worker that needs more ends, and its artifact fails: the limits of the process (512 MiB) hold for hostile input too. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/**
 * Threads that share a list of tasks: each takes the next one when it is done with its last.
 * @param stub the file that runs in them, which calls `serveTasks`
 */
export function workerPool<Task, Result>(stub: URL): Workers<Task, Result> {
  return {
    async run(tasks, onProgress) {
      const pool = new Pool<Task, Result>(stub, tasks, onProgress);
      const count = Math.min(MAX_WORKERS, availableParallelism(), tasks.length);
      await Promise.all(Array.from({ length: count }, () => pool.work()));
      return pool.outcomes;
    },
  };
}

class Pool<Task, Result> {
  readonly outcomes: WorkerOutcome<Result>[] = [];
  readonly #stub: URL;
  readonly #tasks: readonly Task[];
  readonly #onProgress: (line: string) => void;
  #next = 0;

  constructor(stub: URL, tasks: readonly Task[], onProgress: (line: string) => void) {
    this.#stub = stub;
    this.#tasks = tasks;
    this.#onProgress = onProgress;
  }

  /** One thread's share of the list; a thread that died is replaced as long as there are tasks. */
  async work(): Promise<void> {
    while (this.#next < this.#tasks.length) await this.#runThread();
  }

  #runThread(): Promise<void> {
    const worker = new Worker(this.#stub, { resourceLimits: RESOURCE_LIMITS });
    return new Promise<void>((resolve, reject) => {
      let current: number | undefined;
      let died: string | undefined;
      const next = (): void => {
        const task = this.#tasks[this.#next];
        current = task === undefined ? undefined : this.#next++;
        if (current === undefined) void worker.terminate();
        else worker.postMessage(task);
      };
      worker.on('message', (message: WorkerMessage<Result>) => {
        switch (message.kind) {
          case 'progress':
            this.#onProgress(message.line);
            return;
          case 'done':
            if (current !== undefined) this.outcomes[current] = { state: 'done', value: message.value };
            next();
            return;
          case 'failed': {
            const { code, hint } = message;
            // Ends the whole run, as it would in one thread: the others need not go on.
            this.#next = this.#tasks.length;
            current = undefined;
            reject(new ToolError(code, message.message, hint === undefined ? {} : { hint }));
            void worker.terminate();
          }
        }
      });
      worker.on('messageerror', (error) => {
        died = messageOf(error);
        void worker.terminate();
      });
      worker.on('error', (error) => (died = messageOf(error)));
      worker.on('exit', () => {
        if (current !== undefined) {
          const why = `the thread that read it ended: ${died ?? 'without a word'}`;
          this.outcomes[current] = { state: 'died', why };
        }
        resolve();
      });
      next();
    });
  }
}
