import { GITHUB_ISSUER } from '../attestation/verify-bundle.ts';
import { PREDICATES, workflowIdentity } from './attestations.ts';
import type { Attestation, PublishedFile, PublishedRequest } from './types.ts';
import type { Publisher } from '../pypi/attestations.ts';

/** Where a release comes from, as one verified attestation says it. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string;
  readonly workflow: string;
  /** Full. */
  readonly ref: string;
  /** Full id. */
  readonly commit: string;
}

export type Held = Extract<Attestation, { readonly state: 'holds' }>;

/** Each attestation that holds, with the publisher that the index names for it. */
export function heldOf(
  file: PublishedFile,
): readonly { readonly publisher: Publisher; readonly held: Held }[] {
  return file.attestations.flatMap(({ publisher, attestations }) =>
    attestations.flatMap((held) => (held.state === 'holds' ? [{ publisher, held }] : [])),
  );
}

/**
 * Why an attestation is not about a file (PEP 740: one subject, of its name and digest); nothing where it is.
 * @param sha256 lowercase hex; absent: nobody knows it, and that is a problem
 */
export function subjectProblem(
  { predicateType, subjects }: Held,
  name: string,
  sha256: string | undefined,
): string | undefined {
  if (!PREDICATES.includes(predicateType)) return `is of the type ${JSON.stringify(predicateType)}`;
  const [subject, ...more] = subjects;
  if (subject === undefined || more.length > 0) return `has ${subjects.length} subjects, and may have one`;
  if (subject.name !== name) return `is about ${JSON.stringify(subject.name)}`;
  if (subject.sha256 === sha256) return undefined;
  return `is about a file with the SHA-256 ${subject.sha256}, and it has ${sha256 ?? 'an unknown one'}`;
}

/** Why a signer is not the workflow that it has to be; nothing where it is. Whole texts are compared. */
export function signerProblem(
  { identity, claims }: Held,
  publisher: Publisher,
  request: PublishedRequest,
): string | undefined {
  const repository = request.repository ?? publisher.repository;
  const workflow = request.workflow ?? publisher.workflow;
  if (repository === undefined || workflow === undefined) {
    return `it is signed by ${identity}, and a publisher of the kind ${publisher.kind} names no workflow of GitHub to compare with`;
  }
  const ref = request.tag === undefined ? claims.sourceRef : `refs/tags/${request.tag}`;
  if (ref === undefined) return 'its certificate names no ref';
  const expected = workflowIdentity(repository, workflow, ref);
  if (identity !== expected) return `it is signed by ${identity}, expected ${expected}`;
  const wanted = {
    issuer: GITHUB_ISSUER,
    sourceRepository: `https://github.com/${repository}`,
    sourceRef: ref,
    ...(request.commit !== undefined && { sourceDigest: request.commit }),
  };
  for (const [claim, value] of Object.entries(wanted)) {
    const found = claims[claim as keyof typeof wanted];
    if (found !== value) return `its certificate has ${claim} ${found ?? 'absent'}, expected ${value}`;
  }
  const environment = expectedEnvironment(publisher, request);
  // GitHub tells names of environments not apart by case. Absent says nothing: older certificates never have it.
  if (environment === undefined || claims.environment === undefined || same(claims.environment, environment))
    return undefined;
  return `its certificate is of the environment ${JSON.stringify(claims.environment)}, expected ${JSON.stringify(environment)}`;
}

/** The environment that a certificate has to name where it names one; absent: any. */
export function expectedEnvironment(publisher: Publisher, request: PublishedRequest): string | undefined {
  return request.environment ?? publisher.environment;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The origins that the attestations of a file prove, signers that are somebody else left out. */
export function originsOf(file: PublishedFile, request: PublishedRequest): readonly Origin[] {
  return heldOf(file).flatMap(({ publisher, held }) => {
    if (signerProblem(held, publisher, request) !== undefined) return [];
    const { claims } = held;
    const repository = request.repository ?? publisher.repository;
    const workflow = request.workflow ?? publisher.workflow;
    const { sourceRef: ref, sourceDigest: commit } = claims;
    if (repository === undefined || workflow === undefined || ref === undefined || commit === undefined)
      return [];
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) return [];
    return [{ repository, workflow, ref, commit }];
  });
}

/** The one origin of all files; absent where a file proves none, or they differ. */
export function commonOrigin(files: readonly PublishedFile[], request: PublishedRequest): Origin | undefined {
  const all = files.map((file) => originsOf(file, request));
  const [first] = all[0] ?? [];
  if (first === undefined) return undefined;
  const one = all.every(
    (origins) =>
      origins.length > 0 && origins.every((origin) => JSON.stringify(origin) === JSON.stringify(first)),
  );
  return one ? first : undefined;
}
