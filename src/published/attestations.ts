import * as z from 'zod';
import { STATEMENT_TYPE } from '../attestation/statement.ts';
import { openBundle } from '../attestation/verify-bundle.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Attestation } from './types.ts';

/** What may be said of a file on an index (PEP 740, PyPI's list). */
export const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
export const PREDICATES: readonly string[] = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];

/** Others' statements: whatever stands in them besides is none of our business. */
const STATEMENT = z.object({
  _type: z.literal(STATEMENT_TYPE),
  predicateType: z.string().min(1).max(300),
  subject: z
    .array(
      z.object({
        name: z.string().max(1024),
        digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) }),
      }),
    )
    .min(1)
    .max(1024),
  predicate: z.unknown(),
});

/**
 * Verifies a bundle of an in-toto statement, whoever signed it: rules compare who did. Never throws on what others say.
 * @param trustedRoots as JSON; what a bundle needs besides its certificate, the root that vouches for it says
 */
export function verifyAttestation(
  bundle: unknown,
  trustedRoots: readonly unknown[],
): { readonly attestation: Attestation; readonly predicate?: unknown } {
  try {
    const { payload, signer } = openBundle(bundle, { trustedRoots, logEntries: 0 });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    const { predicateType, subject, predicate } = STATEMENT.parse(JSON.parse(text));
    return {
      attestation: {
        state: 'holds',
        ...signer,
        predicateType,
        subjects: subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 })),
      },
      predicate,
    };
  } catch (error) {
    const why = error instanceof ToolError ? error.message : `it is no statement: ${messageOf(error)}`;
    return { attestation: { state: 'refused', why } };
  }
}

/** The signer that a workflow of GitHub is: compared as a whole, never matched. */
export function workflowIdentity(repository: string, workflow: string, ref: string): string {
  return `https://github.com/${repository}/.github/workflows/${workflow}@${ref}`;
}
