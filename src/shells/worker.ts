import { artifactFile } from '../adapters/files.ts';
import { workerPair } from '../adapters/worker-pair.ts';
import { serveTasks } from '../adapters/worker-thread.ts';
import type { Subject } from '../distribution/types.ts';
import type { Workers } from '../ports.ts';
import { readSubject, type ReadTask } from './read-subjects.ts';

/** What the other thread of verify-artifacts does: it reads artifacts until none is left, and ends. */
export async function main(): Promise<void> {
  await serveTasks(readTask);
}

/** This thread, and one that runs `worker.js`, which lies beside the stub that this process was started with. */
export function readersBeside(stub: string): Workers<ReadTask, Subject> {
  return workerPair(new URL('worker.js', stub), readTask);
}

function readTask(
  { path, filename, shown, ...reading }: ReadTask,
  progress: (line: string) => void,
): Promise<Subject> {
  return readSubject(artifactFile(path, filename, shown), reading, { progress });
}
