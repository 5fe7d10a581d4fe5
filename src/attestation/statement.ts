import * as z from 'zod';
import { messageOf, ToolError } from '../errors.ts';
import { isDeeperThan } from '../json-depth.ts';

/** In-toto statements, version 1 (https://in-toto.io/Statement/v1). */

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** The statements of a release, by the names of their files without `.json`. */
export const PREDICATE_TYPES = {
  provenance: 'https://slsa.dev/provenance/v1',
  sbom: 'https://cyclonedx.org/bom',
  'verification-summary': 'https://slsa.dev/verification_summary/v1',
} as const;

export type StatementName = keyof typeof PREDICATE_TYPES;

/** Spelt out, because the order is that of signing and of every list. */
export const STATEMENT_NAMES: readonly StatementName[] = ['provenance', 'sbom', 'verification-summary'];

export interface StatementSubject {
  readonly name: string;
  /** One digest: the store of attestations takes no more a subject. */
  readonly digest: { readonly sha256: string };
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

export interface Statement {
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** Far more than the three have; what reads them calls itself for each. */
const MOST_LEVELS = 100;

const STATEMENT = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        digest: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) }),
      }),
    )
    .min(1)
    .max(1024),
  predicateType: z.string(),
  predicate: z.record(z.string(), z.json()),
});

/**
 * The bytes that are signed, as the Actions toolkit serialises them: JSON without spaces, keys in this order, no line end. So a
 * file that holds them can be compared with a signed payload byte for byte.
 */
export function statementText({ subject, predicateType, predicate }: Statement): string {
  const subjects = subject.map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } }));
  return JSON.stringify({ _type: STATEMENT_TYPE, subject: subjects, predicateType, predicate });
}

/**
 * Reads a statement, in no form but that of {@link statementText}: what a person reviewed and what is signed can't differ.
 * @param what names it in messages
 * @throws ToolError `usage`
 */
export function parseStatement(text: string, what: string): Statement {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw malformed(what, messageOf(cause), cause);
  }
  if (isDeeperThan(json, MOST_LEVELS)) throw malformed(what, 'it is nested too deeply');
  const { success, data, error } = STATEMENT.safeParse(json);
  if (!success) throw malformed(what, z.prettifyError(error), error);
  // From the JSON itself: a schema library may order keys anew.
  const { predicate } = json as { predicate: JsonObject };
  const statement = { subject: data.subject, predicateType: data.predicateType, predicate };
  if (statementText(statement) !== text)
    throw malformed(what, 'it is not written in the one form that is signed');
  return statement;
}

function malformed(what: string, why: string, cause?: unknown): ToolError {
  return new ToolError('usage', `the statement ${what} can't be taken: ${why}`, {
    hint: 'Sign only what mode checksum wrote, unchanged.',
    cause,
  });
}
