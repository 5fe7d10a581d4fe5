import { parentPort, workerData } from 'node:worker_threads';
import { messageOf, ToolError, type ErrorCode } from '../errors.ts';

/** What a worker is started with: all tasks, and how many of them were taken by anybody. */
export interface WorkerJob<Task> {
  readonly tasks: readonly Task[];
  /** One number in shared memory; whoever adds one to it takes the task of the old value. */
  readonly taken: Int32Array;
}

/** What a worker tells its starter about the task number `index`. */
export type WorkerMessage<Result> =
  | { readonly kind: 'started'; readonly index: number }
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'done'; readonly index: number; readonly value: Result }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly hint?: string };

/** The other end of `workerPair`: takes one task after the other and posts what comes of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it says that tasks are what `run` takes
export async function serveTasks<Task, Result>(
  run: (task: Task, progress: (line: string) => void) => Promise<Result>,
): Promise<void> {
  const post = (message: WorkerMessage<Result>): void => {
    parentPort?.postMessage(message);
  };
  // Nobody but workerPair starts the stub.
  const { tasks, taken } = workerData as WorkerJob<Task>;
  try {
    for (const [index, task] of remaining({ tasks, taken })) {
      post({ kind: 'started', index });
      const value = await run(task, (line) => {
        post({ kind: 'progress', line });
      });
      post({ kind: 'done', index, value });
    }
  } catch (error) {
    post(failure(error));
  }
}

/** Takes tasks from the shared list until there are none. */
export function* remaining<Task>({ tasks, taken }: WorkerJob<Task>): Generator<[number, Task]> {
  for (;;) {
    const index = Atomics.add(taken, 0, 1);
    const task = tasks[index];
    if (task === undefined) return;
    yield [index, task];
  }
}

function failure(error: unknown): WorkerMessage<never> {
  const message = messageOf(error);
  if (!(error instanceof ToolError)) return { kind: 'failed', code: 'internal', message };
  const { code, hint } = error;
  return { kind: 'failed', code, message, ...(hint === undefined ? {} : { hint }) };
}
