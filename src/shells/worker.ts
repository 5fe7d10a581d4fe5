import { artifactFile } from '../adapters/files.ts';
import { serveTasks } from '../adapters/worker-thread.ts';
import type { Subject } from '../distribution/types.ts';
import { readSubject, type ReadTask } from './read-subjects.ts';

/** A thread that reads one artifact after the other for verify-artifacts. It ends when its starter ends it. */
export function main(): void {
  serveTasks<ReadTask, Subject>(({ path, filename, shown, limits }, progress) =>
    readSubject(artifactFile(path, filename, shown), limits, { progress }),
  );
}
