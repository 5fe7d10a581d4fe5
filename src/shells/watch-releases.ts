import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { WATCH_RELEASES } from '../inputs/watch-releases.ts';
import { inParallel } from '../parallel.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import type { Clock, GitHubApi, Log, ReleaseIndex } from '../ports.ts';
import type { ReleasedFile } from '../published/claimed-run.ts';
import { checked } from '../published/request.ts';
import {
  newReleases,
  type RunOfRelease,
  type WatchedFile,
  type WatchedProject,
  type Watched,
  type WatchRecord,
} from '../published/watch.ts';
import { versionOf } from '../pypi/release.ts';
import { normalizeProject } from '../pypi/spec.ts';
import type { ListedFile } from '../pypi/simple-page.ts';
import { WATCH_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import { verified, type Verified } from './verified.ts';
import { runOf } from './watch-run.ts';

export type WatchInputs = InputsOf<typeof WATCH_RELEASES>;

export interface WatchPorts {
  readonly listing: (indexUrl: string | undefined) => Promise<ReleaseIndex>;
  readonly trustedRoots: (path: string | undefined) => Promise<readonly unknown[]>;
  readonly api: GitHubApi;
  readonly clock: Clock;
  readonly log: Log;
}

export interface WatchResult extends Verified {
  /** What the next look compares with: what is there now, or the old record where something is wrong. */
  readonly record: WatchRecord;
  /** `name version`, of releases that the record does not have. */
  readonly newReleases: readonly string[];
}

const AT_ONCE = 3;

/**
 * Compares what an index serves of projects with what it served at the last look.
 * @param record of the last look; absent: there was none
 * @throws ToolError where no project is named, or the index does not answer as it must
 */
export async function watchReleases(
  inputs: WatchInputs,
  record: WatchRecord | undefined,
  ports: WatchPorts,
): Promise<WatchResult> {
  const projects = [...new Set(inputs.projects.map(nameOf))].sort();
  if (projects.length === 0) {
    throw new ToolError('usage', 'the input "projects" is missing', {
      hint: 'Name the projects, one a line, as in: watch-releases embit',
    });
  }
  const repository = checked('repository', inputs.repository);
  const workflow = checked('workflow', inputs.workflow) ?? '';
  const trustedRoots = await ports.trustedRoots(inputs['trusted-root']);
  const listing = await ports.listing(inputs['index-url']);
  try {
    const watched: Watched[] = [];
    for (const project of projects) {
      const before = record?.projects[project];
      const looked = await look(project, before, listing);
      if (looked === undefined) {
        watched.push({
          project,
          now: { releases: {} },
          isGone: true as const,
          runs: {},
          ...(before && { before }),
        });
        continue;
      }
      const { now, files } = looked;
      const runs: Record<string, RunOfRelease> = {};
      for (const version of newReleases({ project, now, runs, ...(before && { before }) })) {
        runs[version] = await runOf(version, files.get(version) ?? [], {
          listing,
          api: ports.api,
          trustedRoots,
          ...(repository !== undefined && { source: { repository, workflow } }),
        });
      }
      watched.push({ project, now, runs, ...(before && { before }) });
    }
    const facts = {
      subjects: known([]),
      policy: known(DEFAULT_POLICY),
      today: known(ports.clock.today()),
      watched: known(watched),
    };
    const report = evaluate(WATCH_RULES, facts, { tool: TOOL, strict: inputs.strict });
    // What is wrong stays wrong until a person says otherwise: it is compared with the old record again. What was never looked at
    // has nothing to be compared with. A project that is gone keeps its record: who registers its name anew is compared with it.
    const takesAll = report.verdict === 'pass' || inputs.accept;
    const kept = watched.filter(
      ({ before, isGone }) => isGone !== true && (takesAll || before === undefined),
    );
    return {
      ...verified(report, { policy: DEFAULT_POLICY, changes: [] }),
      record: {
        schemaVersion: 1,
        projects: {
          ...record?.projects,
          ...Object.fromEntries(kept.map(({ project, now }) => [project, now])),
        },
      },
      newReleases: watched.flatMap((one) => newReleases(one).map((version) => `${one.project} ${version}`)),
    };
  } finally {
    await listing.close();
  }
}

function nameOf(text: string): string {
  const name = text.replace(/^pypi:/u, '');
  if (/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/u.test(name)) return normalizeProject(name);
  throw new ToolError('usage', `${JSON.stringify(text)} is no name of a project`, {
    hint: 'Name it as the index does, such as: embit',
  });
}

interface Looked {
  readonly now: WatchedProject;
  /** By version. */
  readonly files: ReadonlyMap<string, readonly ReleasedFile[]>;
}

/** Absent where the index has no such project. */
async function look(
  project: string,
  before: WatchedProject | undefined,
  listing: ReleaseIndex,
): Promise<Looked | undefined> {
  const page = await listing.project(project);
  if (page === undefined) return undefined;
  const owners = await listing.owners(project);
  const releases: Record<string, Record<string, WatchedFile>> = {};
  const files = new Map<string, ReleasedFile[]>();
  const listed = page.files.flatMap((file) => {
    const version = versionOf(file.filename, project);
    return version === undefined ? [] : [{ file, version }];
  });
  const seen = await inParallel(listed, AT_ONCE, async ({ file, version }) => ({
    file,
    version,
    watched: await watchedFile(file, before?.releases[version]?.[file.filename], listing),
  }));
  for (const { file, version, watched } of seen) {
    (releases[version] ??= {})[file.filename] = watched;
    const { filename: name, sha256, provenance } = file;
    const released = { name, ...(sha256 && { sha256 }), ...(provenance && { provenance }) };
    files.set(version, [...(files.get(version) ?? []), released]);
  }
  return { now: { ...(owners && { owners }), releases }, files };
}

/** Who uploaded a file never changes: it is asked once, and after that only whether it is still said. */
async function watchedFile(
  { sha256, uploadTime, provenance }: ListedFile,
  then: WatchedFile | undefined,
  listing: ReleaseIndex,
): Promise<WatchedFile> {
  const publisher =
    provenance === undefined
      ? undefined
      : (then?.publisher ?? (await listing.publishers(provenance))?.join('; '));
  return {
    ...(sha256 !== undefined && { sha256 }),
    ...(uploadTime !== undefined && { uploaded: uploadTime }),
    ...(publisher !== undefined && publisher !== '' && { publisher }),
  };
}
