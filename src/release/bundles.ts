import * as z from 'zod';
import { STATEMENT_NAMES } from '../attestation/statement.ts';
import { ToolError } from '../errors.ts';
import { LIST_ONLY, readChecksumsInput, type Checksum } from './checksums.ts';
import { bundleFile } from './layout.ts';

/** Names of the signed bundles of a release, sorted. */
export const BUNDLE_NAMES: readonly string[] = STATEMENT_NAMES.map(bundleFile).sort();

/** Far above a statement of the largest release. */
const MOST_PAYLOAD_BYTES = 64 * 1024 ** 2;

const BUNDLE = z.object({
  dsseEnvelope: z.object({ payloadType: z.string(), payload: z.base64().max(MOST_PAYLOAD_BYTES) }),
});

/**
 * Reads the input `bundle-checksums`: the lines of exactly the bundles that mode attest signs.
 * @throws ToolError `usage`
 */
export async function readBundleChecksums(value: string | undefined): Promise<readonly Checksum[]> {
  const checksums = await readChecksumsInput(value, LIST_ONLY, 'bundle-checksums');
  if (checksums.map(({ name }) => name).join() === BUNDLE_NAMES.join()) return checksums;
  throw new ToolError(
    'usage',
    `the input "bundle-checksums" does not name exactly ${BUNDLE_NAMES.join(', ')}`,
    {
      hint: 'Give the output `bundle-checksums` of the step that ran mode attest, unchanged.',
    },
  );
}

/** What a Sigstore bundle signs, its signature not verified; absent where the bytes are no bundle with a statement in it. */
export function bundlePayload(bytes: Uint8Array): Uint8Array | undefined {
  const parsed = BUNDLE.safeParse(jsonOf(bytes));
  return parsed.success ? Buffer.from(parsed.data.dsseEnvelope.payload, 'base64') : undefined;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
