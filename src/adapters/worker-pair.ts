import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { messageOf, ToolError } from '../errors.ts';
import type { WorkerOutcome, Workers } from '../ports.ts';
import { remaining, type WorkerJob, type WorkerMessage } from './worker-thread.ts';

/** A worker that needs more ends, and its artifact fails: 512 MiB for the process hold for hostile input too. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/**
 * This thread and one more, which share a list of tasks: each takes the next one when it is done with its last. A third
 * would take another 40 MB, and the whole process is to stay below 256.
 * @param stub the file that runs in the other thread, which calls `serveTasks` with the same `runTask`
 */
export function workerPair<Task, Result>(
  stub: URL,
  runTask: (task: Task, progress: (line: string) => void) => Promise<Result>,
): Workers<Task, Result> {
  return {
    async run(tasks, onProgress) {
      const job: WorkerJob<Task> = { tasks, taken: new Int32Array(new SharedArrayBuffer(4)) };
      const outcomes: Outcomes<Result> = [];
      const worker =
        availableParallelism() > 1
          ? new Worker(stub, { workerData: job, resourceLimits: RESOURCE_LIMITS })
          : undefined;
      const ended = worker && collect(worker, outcomes, onProgress);
      // Looked at when this thread is through with its own tasks; until then it is not unhandled.
      ended?.catch(() => undefined);
      try {
        for (const [index, task] of remaining(job)) {
          outcomes[index] = { state: 'done', value: await runTask(task, onProgress) };
        }
        await ended;
      } finally {
        await worker?.terminate();
      }
      return outcomes;
    },
  };
}

type Outcomes<Result> = (WorkerOutcome<Result> | undefined)[];

/** Fills in what the worker answers, until it ends. Rejects with the ToolError of a task. */
function collect<Result>(
  worker: Worker,
  outcomes: Outcomes<Result>,
  onProgress: (line: string) => void,
): Promise<void> {
  let current: number | undefined;
  let why = 'without a word';
  const died = (error: unknown): void => {
    why = messageOf(error);
  };
  worker.on('messageerror', died);
  worker.on('error', died);
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage<Result>) => {
      switch (message.kind) {
        case 'started':
          current = message.index;
          break;
        case 'progress':
          onProgress(message.line);
          break;
        case 'done':
          outcomes[message.index] = { state: 'done', value: message.value };
          current = undefined;
          break;
        case 'failed': {
          const { code, hint } = message;
          reject(new ToolError(code, message.message, hint === undefined ? {} : { hint }));
        }
      }
    });
    worker.on('exit', () => {
      if (current !== undefined) {
        outcomes[current] = { state: 'died', why: `the thread that read it ended: ${why}` };
      }
      resolve();
    });
  });
}
