import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type SignedEntity } from '@sigstore/verify';
import { messageOf, ToolError } from '../errors.ts';
import { PAYLOAD_TYPE } from './statement.ts';

/** Issuer of ID tokens on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Extensions of Fulcio's certificates: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
const OID = {
  issuer: '1.3.6.1.4.1.57264.1.8',
  runnerEnvironment: '1.3.6.1.4.1.57264.1.11',
  sourceRepository: '1.3.6.1.4.1.57264.1.12',
  sourceDigest: '1.3.6.1.4.1.57264.1.13',
  sourceRef: '1.3.6.1.4.1.57264.1.14',
  sourceRepositoryId: '1.3.6.1.4.1.57264.1.15',
  sourceOwnerId: '1.3.6.1.4.1.57264.1.17',
  trigger: '1.3.6.1.4.1.57264.1.20',
  runInvocation: '1.3.6.1.4.1.57264.1.21',
  /** Of the job that signed; absent where it has none, and in certificates of before November 2025. */
  environment: '1.3.6.1.4.1.57264.1.23',
} as const;

export type CertificateClaim = keyof typeof OID;

export interface ExpectedSigner {
  /** The whole subject alternative name: `https://github.com/O/R/.github/workflows/x.yml@refs/tags/v1`. Compared, never matched. */
  readonly identity: string;
  /** What the certificate must say besides; each is compared as text. */
  readonly claims: Readonly<Partial<Record<CertificateClaim, string>>>;
}

export interface VerifyOptions {
  /** Trusted roots of Sigstore, as JSON; one of them has to vouch for the bundle. */
  readonly trustedRoots: readonly unknown[];
  /**
   * Least number of entries in a transparency log. 1 for the public instance. 0 for GitHub's own, which has no log, and where
   * the root decides: one that knows logs asks for an entry in them whatever stands here, one that knows none for a signed time.
   */
  readonly logEntries: 0 | 1;
  readonly signer: ExpectedSigner;
}

/** Who signed, as a verified certificate says it. */
export interface Signer {
  /** The subject alternative name. */
  readonly identity: string;
  readonly claims: Readonly<Partial<Record<CertificateClaim, string>>>;
}

/**
 * Verifies a Sigstore bundle of an in-toto statement: certificate, times, log, signature, signer. Answers the bytes that were signed.
 * @throws ToolError `digest-mismatch` saying what does not hold
 */
export function verifyBundle(json: unknown, { signer: expected, ...trust }: VerifyOptions): Uint8Array {
  const { payload, signer } = openBundle(json, trust);
  requireSigner(signer, expected);
  return payload;
}

/**
 * The same without an opinion on who may sign: whoever calls compares the signer.
 * @throws ToolError `digest-mismatch` saying what does not hold
 */
export function openBundle(
  json: unknown,
  { trustedRoots, logEntries }: Omit<VerifyOptions, 'signer'>,
): { readonly payload: Uint8Array; readonly signer: Signer } {
  let payload: Uint8Array;
  let entity: SignedEntity;
  try {
    const bundle = bundleFromJSON(json);
    if (bundle.content.$case !== 'dsseEnvelope') throw new Error('it holds no envelope');
    const { dsseEnvelope: envelope } = bundle.content;
    if (envelope.payloadType !== PAYLOAD_TYPE)
      throw new Error(`its payload is of type ${envelope.payloadType}`);
    payload = envelope.payload;
    entity = toSignedEntity(bundle);
  } catch (cause) {
    throw refused(messageOf(cause), cause);
  }
  requireTrusted(entity, trustedRoots, logEntries);
  return { payload, signer: signerOf(entity) };
}

function requireTrusted(entity: SignedEntity, roots: readonly unknown[], logEntries: number): void {
  const reasons: string[] = [];
  for (const root of roots) {
    try {
      const trust = toTrustMaterial(TrustedRoot.fromJSON(root));
      // GitHub's own instance has neither log: what its root knows of no bundle can be asked for.
      new Verifier(trust, {
        ctlogThreshold: trust.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: trust.tlogs.length > 0 ? 1 : logEntries,
        timestampThreshold: 1,
      }).verify(entity);
      return;
    } catch (error) {
      reasons.push(messageOf(error));
    }
  }
  throw refused(
    reasons.length === 0 ? 'there is no trusted root to verify by' : [...new Set(reasons)].join('; '),
  );
}

/** Only after the chain was verified: before that a certificate says nothing. */
function signerOf({ key }: SignedEntity): Signer {
  if (key.$case !== 'certificate') throw refused('it is signed by a key without a certificate');
  const { certificate } = key;
  const claims: Partial<Record<CertificateClaim, string>> = {};
  for (const [claim, oid] of Object.entries(OID)) {
    // A UTF8String in DER; the first six extensions, which are bare text, are not among them.
    const found = certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8');
    if (found !== undefined) claims[claim as CertificateClaim] = found;
  }
  return { identity: certificate.subjectAltName ?? 'nobody', claims };
}

function requireSigner(signer: Signer, { identity, claims }: ExpectedSigner): void {
  if (signer.identity !== identity) throw refused(`it is signed by ${signer.identity}, expected ${identity}`);
  for (const claim of Object.keys(OID) as CertificateClaim[]) {
    const [expected, found] = [claims[claim], signer.claims[claim]];
    if (expected === undefined || found === expected) continue;
    throw refused(`its certificate has ${claim} ${found ?? 'absent'}, expected ${expected}`);
  }
}

function refused(why: string, cause?: unknown): ToolError {
  return new ToolError('digest-mismatch', `the attestation does not hold: ${why}`, {
    hint: 'Nothing may be published by it. Look at the run that signed it.',
    cause,
  });
}
