import type { Finding, Report } from './types.ts';

/** A line of a file of the repository, relative to its root; lines count from 1. */
export interface RepositoryLocation {
  readonly file: string;
  readonly line: number;
}

/** Where in the repository a finding is shown; `undefined` leaves it to the default. */
export type MapLocation = (ruleId: string, finding: Finding) => RepositoryLocation | undefined;

/**
 * GitHub shows findings only on files of the repository, and an artifact is none. A finding about a file of the project stays
 * there; any other stands where a maintainer would answer it: in the policy, else in pyproject.toml.
 */
export function repositoryLocation(
  report: Report,
  ruleId: string,
  finding: Finding,
  map?: MapLocation,
): RepositoryLocation {
  const mapped = map?.(ruleId, finding);
  if (mapped !== undefined) return mapped;
  const { artifact, line = 1 } = finding.location ?? {};
  const isArtifact = report.subjects.some(({ file }) => file === artifact);
  if (artifact !== undefined && !isArtifact && isRelative(artifact)) return { file: artifact, line };
  return defaultLocation(report);
}

/** For what is about no finding: the policy, else pyproject.toml. */
export function defaultLocation(report: Report): RepositoryLocation {
  const { path } = report.policy;
  return { file: path !== undefined && isRelative(path) ? path : 'pyproject.toml', line: 1 };
}

/** Whether it can be a path below the root of the repository. */
function isRelative(path: string): boolean {
  return path !== '' && !/^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split('/').includes('..');
}
