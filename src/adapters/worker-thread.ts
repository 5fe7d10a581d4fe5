import { parentPort } from 'node:worker_threads';
import { messageOf, ToolError, type ErrorCode } from '../errors.ts';

/** What a worker tells its starter. */
export type WorkerMessage<Result> =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly hint?: string };

/** The other end of `workerPool`: runs each task that is posted to this thread, and posts what comes of it. */
export function serveTasks<Task, Result>(
  run: (task: Task, progress: (line: string) => void) => Promise<Result>,
): void {
  const port = parentPort;
  if (port === null) throw new ToolError('internal', 'this file is for worker threads');
  const post = (message: WorkerMessage<Result>): void => {
    port.postMessage(message);
  };
  // Only our own pool posts to it.
  port.on('message', (task: Task) => {
    run(task, (line) => {
      post({ kind: 'progress', line });
    }).then(
      (value) => {
        post({ kind: 'done', value });
      },
      (error: unknown) => {
        post(failure(error));
      },
    );
  });
}

function failure(error: unknown): WorkerMessage<never> {
  const message = messageOf(error);
  if (!(error instanceof ToolError)) return { kind: 'failed', code: 'internal', message };
  const { code, hint } = error;
  return { kind: 'failed', code, message, ...(hint === undefined ? {} : { hint }) };
}
