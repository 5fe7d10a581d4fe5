import type { Publisher } from '../pypi/attestations.ts';
import { signerProblem, subjectProblem } from './origin.ts';
import { isRepository } from './request.ts';
import type { Attestation } from './types.ts';
import type { RunOfRelease } from './watch.ts';

/** The run that the certificate of an attestation names. */
export interface ClaimedRun {
  readonly state: 'claimed';
  /** `owner/name`. */
  readonly repository: string;
  /** Id. */
  readonly run: string;
  /** Full id; absent where the certificate names none, which is no run's. */
  readonly commit?: string;
}

/** A file as the index lists it. */
export interface ReleasedFile {
  readonly name: string;
  /** Lowercase hex; absent where the index announces none. */
  readonly sha256?: string;
  /** Address of its provenance; absent: the index has none. */
  readonly provenance?: string;
}

const RUN = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,19})\/attempts\/\d+$/u;

/** The run that made a file by one of its attestations; `absent` where the attestation is not of this file, or not of its publisher. */
export function claimedRun(
  { name, sha256 }: ReleasedFile,
  publisher: Publisher,
  attestation: Attestation,
): ClaimedRun | Exclude<RunOfRelease, { readonly state: 'found' }> {
  const absent = (why: string) => ({ state: 'absent', why: `an attestation of ${name} ${why}` }) as const;
  if (attestation.state === 'refused') return absent(`can't be taken: ${attestation.why}`);
  const problem = subjectProblem(attestation, name, sha256);
  if (problem !== undefined) return absent(problem);
  if (publisher.kind !== 'GitHub') {
    return {
      state: 'unknown',
      why: `${name} was uploaded by ${publisher.kind}, whose runs are not looked up`,
    };
  }
  const { sourceRepository, runInvocation = '', sourceDigest: commit } = attestation.claims;
  // PyPI keeps the repository as somebody typed it; GitHub tells names not apart by case.
  const named = sourceRepository?.replace(/^https:\/\/github\.com\//u, '');
  const repository = same(named, publisher.repository) ? named : publisher.repository;
  const stranger = signerProblem(
    attestation,
    { ...publisher, ...(repository !== undefined && { repository }) },
    // Nothing is demanded of a release but that it is of its own publisher.
    { project: '', version: '' },
  );
  if (stranger !== undefined) return absent(`is not of its publisher: ${stranger}`);
  const [, of = '', run = ''] = RUN.exec(runInvocation) ?? [];
  if (!isRepository(of))
    return { state: 'unknown', why: `the certificate of ${name} names no run of GitHub` };
  if (!same(of, repository)) return absent(`is of ${repository ?? 'nobody'}, and names a run of ${of}`);
  return { state: 'claimed', repository: of, run, ...(commit !== undefined && { commit }) };
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
