import { isFilename, normalizeName } from '../../distribution/filename.ts';
import type { Sdist, Subject, Wheel } from '../../distribution/types.ts';
import { normalizeVersion, versionsEqual } from '../../distribution/version.ts';

/** All distributions of one version of one project. */
export interface Release {
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
  readonly wheels: Wheel[];
  readonly sdists: Sdist[];
}

/** What a distribution is of: by its file name, as the index reads it, else by its metadata. */
function identity(subject: Wheel | Sdist): { project: string; version: string } | undefined {
  if (isFilename(subject.name)) return { project: subject.name.project, version: subject.name.version };
  const { name, version } = subject.metadata?.value ?? {};
  const normal = version === undefined ? undefined : normalizeVersion(version);
  return name === undefined || normal === undefined
    ? undefined
    : { project: normalizeName(name), version: normal };
}

/** The distributions by what they are of, in the order in which each release is met first. */
export function releasesOf(subjects: readonly Subject[]): readonly Release[] {
  const byProject = new Map<string, Release[]>();
  for (const subject of subjects) {
    const named = subject.kind === 'other' ? undefined : identity(subject);
    if (subject.kind === 'other' || named === undefined) continue;
    const releases = byProject.get(named.project) ?? [];
    byProject.set(named.project, releases);
    let release = releases.find(({ version }) => versionsEqual(version, named.version));
    if (release === undefined) {
      release = { ...named, wheels: [], sdists: [] };
      releases.push(release);
    }
    if (subject.kind === 'wheel') release.wheels.push(subject);
    else release.sdists.push(subject);
  }
  return [...byProject.values()].flat();
}
