import type { Watched, WatchedFile, WatchedProject } from '../../published/watch.ts';
import type { Example } from '../define.ts';

export const PUBLISHER = 'GitHub octo/demo release.yml pypi';
export const FILE: WatchedFile = { sha256: 'a1'.repeat(32), publisher: PUBLISHER };
const NAME = 'demo-1.0.tar.gz';
const BEFORE: WatchedProject = { owners: ['Owner octocat'], releases: { '1.0': { [NAME]: FILE } } };

/** The project as it was, and what became of it. */
export function watchExample(
  title: string,
  shown: string,
  now: Partial<WatchedProject> = {},
  runs: Watched['runs'] = {},
  /** Releases that were there before, and are there still. */
  older: WatchedProject['releases'] = {},
): Example {
  const withOlder = (project: WatchedProject) => ({
    ...project,
    releases: { ...older, ...project.releases },
  });
  return {
    title,
    files: [],
    facts: {
      shown,
      values: {
        watched: [
          { project: 'demo', before: withOlder(BEFORE), now: withOlder({ ...BEFORE, ...now }), runs },
        ],
      },
    },
  };
}

/** The index has the project no more. */
export function goneExample(title: string, shown: string): Example {
  const watched = [
    { project: 'demo', before: BEFORE, now: { releases: {} }, isGone: true, runs: {} } as const,
  ];
  return { title, files: [], facts: { shown, values: { watched } } };
}

/** Release 1.0 with this file instead; and more releases. */
export function release(file: WatchedFile | undefined, more: WatchedProject['releases'] = {}) {
  return { releases: { '1.0': file === undefined ? {} : { [NAME]: file }, ...more } };
}
