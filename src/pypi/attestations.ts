import * as z from 'zod';
import { ToolError } from '../errors.ts';
import { isDeeperThan } from '../json-depth.ts';

/** Who uploaded a file, as the index says it: nobody signed that. */
export interface Publisher {
  /** `GitHub`, `GitLab`, `Google`, … */
  readonly kind: string;
  /** `owner/name`, of a publisher that has one. */
  readonly repository?: string;
  /** File name of the workflow. */
  readonly workflow?: string;
  readonly environment?: string;
}

export interface PublisherAttestations {
  readonly publisher: Publisher;
  /** Sigstore bundles as JSON, not verified. */
  readonly bundles: readonly unknown[];
}

const BASE64 = z
  .string()
  .max(1024 ** 2)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/u);

const ATTESTATION = z.object({
  version: z.literal(1),
  verification_material: z.object({
    certificate: BASE64,
    transparency_entries: z.array(z.record(z.string(), z.json())).min(1).max(10),
  }),
  envelope: z.object({ statement: BASE64, signature: BASE64 }),
});

/** Attestation object of PEP 740, version 1. */
export type FileAttestation = z.infer<typeof ATTESTATION>;

/** Both forms hold the same parts under other names. */
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const BUNDLE = z.object({
  mediaType: z.literal(MEDIA_TYPE),
  verificationMaterial: z.object({
    certificate: z.object({ rawBytes: BASE64 }),
    tlogEntries: ATTESTATION.shape.verification_material.shape.transparency_entries,
  }),
  dsseEnvelope: z.object({
    payload: BASE64,
    payloadType: z.literal(PAYLOAD_TYPE),
    signatures: z.tuple([z.object({ sig: BASE64 })]),
  }),
});

/** Real ones have ten: an entry of a log with its proof. */
const MOST_LEVELS = 100;

/** Names are bounded: they go into messages. */
const NAME = z.string().min(1).max(300);

const PROVENANCE = z.object({
  version: z.literal(1),
  attestation_bundles: z
    .array(
      z.object({
        publisher: z.object({
          kind: NAME,
          repository: NAME.nullish(),
          workflow: NAME.nullish(),
          environment: z.string().max(300).nullish(),
        }),
        attestations: z.array(ATTESTATION).min(1).max(20),
      }),
    )
    .min(1)
    .max(20),
});

/**
 * Reads the provenance object of one file (PEP 740, Integrity API), each attestation as a Sigstore bundle.
 * @throws ToolError `environment` for anything that is not as PEP 740 has it
 */
export function parseAttestations(text: string): readonly PublisherAttestations[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw malformed('it is no JSON', cause);
  }
  // What reads it calls itself for each level: hostile JSON would exhaust the stack.
  if (isDeeperThan(json, MOST_LEVELS)) throw malformed('it is nested too deeply');
  const { success, data, error } = PROVENANCE.safeParse(json);
  if (!success) {
    const path = error.issues[0]?.path.join('.') ?? '';
    throw malformed(`"${path}" is missing or not as PEP 740 has it`, error);
  }
  return data.attestation_bundles.map(({ publisher, attestations }) => ({
    publisher: publisherOf(publisher),
    bundles: attestations.map(bundleOf),
  }));
}

function publisherOf({
  kind,
  repository,
  workflow,
  environment,
}: z.infer<typeof PROVENANCE>['attestation_bundles'][number]['publisher']): Publisher {
  return {
    kind,
    ...(repository && { repository }),
    ...(workflow && { workflow }),
    ...(environment && { environment }),
  };
}

/** PEP 740 keeps the parts of a Sigstore bundle, version 0.3, under names of its own. */
export function bundleOf({ verification_material: material, envelope }: FileAttestation): unknown {
  return {
    mediaType: MEDIA_TYPE,
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: envelope.signature, keyid: '' }],
    },
  };
}

/**
 * A Sigstore bundle as PEP 740 wants it: the inverse of {@link bundleOf}. Time stamps of an authority get lost, because PEP 740 has
 * no place for them: the transparency log alone says when it was signed.
 * @throws ToolError `environment` for a bundle that is not of version 0.3, in no log, or signed more than once
 */
export function attestationOf(bundle: unknown): FileAttestation {
  const { success, data, error } = BUNDLE.safeParse(bundle);
  if (!success) {
    const path = error.issues[0]?.path.join('.') ?? '';
    throw new ToolError(
      'environment',
      `"${path}" of the Sigstore bundle is missing or not as PEP 740 needs it`,
      {
        hint: 'A publish attestation is signed once, with one certificate, by an instance of Sigstore that has a log.',
        cause: error,
      },
    );
  }
  const { verificationMaterial: material, dsseEnvelope: envelope } = data;
  return {
    version: 1,
    verification_material: {
      certificate: material.certificate.rawBytes,
      transparency_entries: material.tlogEntries,
    },
    envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
  };
}

function malformed(why: string, cause?: unknown): ToolError {
  return new ToolError('environment', `the provenance can't be taken: ${why}`, {
    hint: 'See whether the index keeps to PEP 740.',
    cause,
  });
}
