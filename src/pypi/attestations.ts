import * as z from 'zod';
import { ToolError } from '../errors.ts';

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
function bundleOf({ verification_material: material, envelope }: z.infer<typeof ATTESTATION>): unknown {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: envelope.signature, keyid: '' }],
    },
  };
}

function malformed(why: string, cause: unknown): ToolError {
  return new ToolError('environment', `the provenance can't be taken: ${why}`, {
    hint: 'See whether the index keeps to PEP 740.',
    cause,
  });
}
