import type { Anomaly } from '../archive/types.ts';
import type { Limits } from '../archive/limits.ts';
import { hashSource } from '../archive/hash-source.ts';
import { readArchive } from '../archive/read.ts';
import { assembleSdist, assembleWheel, captureFor, kindOf } from '../distribution/assemble.ts';
import type { Subject } from '../distribution/types.ts';
import type { ArtifactFile, Log, Workers } from '../ports.ts';
import { withOpened } from './with-opened.ts';

/** What a worker is told about one artifact: all of it plain data. */
export interface ReadTask {
  readonly path: string;
  readonly filename: string;
  readonly shown: string;
  readonly limits: Limits;
  /** Whether text is to be compared with the source without regard to its line ends. */
  readonly lineEnds: boolean;
}

/** How all artifacts of a run are read. */
export type Reading = Pick<ReadTask, 'limits' | 'lineEnds'>;

export type StartWorkers = () => Promise<Workers<ReadTask, Subject>>;

/** Bytes of all artifacts together from which on workers save more time than they take to start (40 ms each; measured). */
const WORTH_WORKERS_BYTES = 8 * 1024 * 1024;
const MiB = 1024 * 1024;

/**
 * Opens and reads every artifact; the answer has the order of `artifacts`. Several large ones are read side by side, the
 * largest first, where `startWorkers` is given; a single one never is, since its result would stand in memory twice.
 * An artifact whose worker died has no contents and the anomaly `read-error`.
 * @throws ToolError where a file can't be opened or changes while it is read
 */
export async function readSubjects(
  artifacts: readonly ArtifactFile[],
  reading: Reading,
  log: Log,
  startWorkers?: StartWorkers,
): Promise<readonly Subject[]> {
  if (startWorkers !== undefined && artifacts.length > 1) {
    const sized = [];
    for (const artifact of artifacts) sized.push({ artifact, size: await sizeOf(artifact) });
    if (sized.reduce((total, { size }) => total + size, 0) >= WORTH_WORKERS_BYTES) {
      const largestFirst = sized.sort((a, b) => b.size - a.size).map(({ artifact }) => artifact);
      const read = await readSideBySide(largestFirst, reading, log, await startWorkers());
      return artifacts.flatMap((artifact) => read.get(artifact) ?? []);
    }
  }
  const subjects: Subject[] = [];
  for (const artifact of artifacts) subjects.push(await readSubject(artifact, reading, log));
  return subjects;
}

async function readSideBySide(
  artifacts: readonly ArtifactFile[],
  reading: Reading,
  log: Log,
  workers: Workers<ReadTask, Subject>,
): Promise<ReadonlyMap<ArtifactFile, Subject>> {
  const tasks = artifacts.map(({ path, filename, shown }) => ({ path, filename, shown, ...reading }));
  const outcomes = await workers.run(tasks, (line) => {
    log.progress(line);
  });
  const subjects = new Map<ArtifactFile, Subject>();
  for (const [index, artifact] of artifacts.entries()) {
    const outcome = outcomes[index];
    const why = outcome?.state === 'died' ? outcome.why : 'nobody read it';
    subjects.set(artifact, outcome?.state === 'done' ? outcome.value : await unreadSubject(artifact, why));
  }
  return subjects;
}

/** Reads one artifact in this thread. Never rejects on what its bytes hold. */
export async function readSubject(
  artifact: Pick<ArtifactFile, 'filename' | 'open'>,
  { limits, lineEnds }: Reading,
  log: Pick<Log, 'progress'>,
): Promise<Subject> {
  const { filename } = artifact;
  return withOpened(artifact, async (source) => {
    const sha256 = await hashSource(source);
    const kind = kindOf(filename).kind;
    if (kind === 'other') return assemble(filename, source.size, sha256, { entries: [], anomalies: [] });
    let shown = 0;
    const archive = await readArchive(kind === 'wheel' ? 'zip' : 'tar.gz', source, {
      limits,
      lineEnds,
      capture: captureFor(filename, limits),
      progress: (bytes) => {
        if (bytes - shown < MiB) return;
        shown = bytes;
        log.progress(`reading ${filename}: ${Math.round(bytes / MiB)} MiB unpacked`);
      },
    });
    return assemble(filename, source.size, sha256, archive);
  });
}

/** What is known of an artifact when reading it ended the worker: a failure, whatever it holds. */
async function unreadSubject(artifact: ArtifactFile, why: string): Promise<Subject> {
  const anomalies = [{ code: 'read-error', detail: why } as const];
  return withOpened(artifact, async (source) =>
    assemble(artifact.filename, source.size, await hashSource(source), { entries: [], anomalies }),
  );
}

interface Read {
  readonly entries: Subject['archive']['entries'];
  readonly anomalies: readonly Anomaly[];
}

function assemble(filename: string, size: number, sha256: string, { entries, anomalies }: Read): Subject {
  const kind = kindOf(filename);
  const format = kind.kind === 'sdist' ? 'tar.gz' : 'zip';
  const input = { filename, sha256, size, archive: { format, entries, anomalies } } as const;
  switch (kind.kind) {
    case 'wheel':
      return assembleWheel(input);
    case 'sdist':
      return assembleSdist(input);
    case 'other':
      return { kind: 'other', ...input, why: kind.why };
  }
}

async function sizeOf(artifact: ArtifactFile): Promise<number> {
  return withOpened(artifact, ({ size }) => Promise.resolve(size));
}
