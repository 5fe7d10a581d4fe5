import { repositoryPath } from '../github/api-paths.ts';
import { inParallel } from '../parallel.ts';
import type { GitHubApi, ReleaseIndex } from '../ports.ts';
import { verifyAttestation } from '../published/attestations.ts';
import { claimedRun, type ClaimedRun, type ReleasedFile } from '../published/claimed-run.ts';
import type { RunOfRelease } from '../published/watch.ts';
import { runOfTag, type TagSource } from './watch-tag-run.ts';

export interface RunPorts {
  readonly listing: ReleaseIndex;
  readonly api: GitHubApi;
  /** As JSON. */
  readonly trustedRoots: readonly unknown[];
  /** Absent: of a release without attestations it stays unknown which run made it. */
  readonly source?: TagSource;
}

const AT_ONCE = 3;

/** The runs that the certificates of all files of a new release name, and whether their repository has them: the worst of them counts. */
export async function runOf(
  version: string,
  files: readonly ReleasedFile[],
  ports: RunPorts,
): Promise<RunOfRelease> {
  const given = await inParallel(files, AT_ONCE, (file) => claimsOf(file, ports));
  // Where some files are attested, `publisher-changed` has something to say of the others.
  if (ports.source !== undefined && given.every((claims) => claims.length === 0)) {
    return runOfTag(version, ports.source, ports.api);
  }
  const all = given.flatMap((claims, at) =>
    claims.length > 0
      ? claims
      : [{ state: 'unknown', why: `${files[at]?.name ?? ''} has no attestation` } as const],
  );
  const claims = all.filter((one) => one.state === 'claimed');
  const distinct = new Map(claims.map((claim) => [JSON.stringify(claim), claim]));
  const found = await inParallel([...distinct.values()], AT_ONCE, (claim) => lookUp(claim, ports.api));
  const runs = [...all.filter((one) => one.state !== 'claimed'), ...found];
  const worst =
    runs.find(({ state }) => state === 'absent') ?? runs.find(({ state }) => state === 'unknown') ?? runs[0];
  return worst ?? { state: 'unknown', why: 'it has no files' };
}

async function claimsOf(file: ReleasedFile, { listing, trustedRoots }: RunPorts) {
  const { provenance } = file;
  const given = provenance === undefined ? undefined : await listing.attestations(provenance);
  return (given ?? []).flatMap(({ publisher, bundles }) =>
    bundles.map((bundle) => claimedRun(file, publisher, verifyAttestation(bundle, trustedRoots).attestation)),
  );
}

async function lookUp({ repository, run, commit }: ClaimedRun, api: GitHubApi): Promise<RunOfRelease> {
  const answer = await api.get(
    { path: repositoryPath(repository, 'actions/runs', run), permission: 'actions: read' },
    (json) => (json as { readonly head_sha?: unknown }).head_sha,
  );
  if (answer.state === 'absent') return { state: 'absent', why: `${repository} has no run ${run}` };
  if (answer.state !== 'known') return { state: 'unknown', why: answer.why };
  return commit !== undefined && answer.value === commit
    ? { state: 'found', run }
    : { state: 'absent', why: `run ${run} of ${repository} is of another commit` };
}
