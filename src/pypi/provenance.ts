import { z } from 'zod';

/** PEP 740: one bundle a publisher; what is said of one depends on its kind. */
const PROVENANCE = z.object({
  version: z.literal(1),
  attestation_bundles: z.array(z.object({ publisher: z.looseObject({ kind: z.string().min(1) }) })).min(1),
});

/** Keys of a publisher that name it, by kind in the order of reading: repository, then what runs in it. */
const NAMES = ['repository', 'workflow', 'workflow_filepath', 'email', 'environment'];

/**
 * Who published a file, as the index says (PEP 740): `GitHub pypa/build publish.yml`. The signatures are not checked.
 * @returns `undefined` where the answer is no provenance that is understood
 */
export function parsePublishers(text: string): readonly string[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const bundles = PROVENANCE.safeParse(json).data?.attestation_bundles;
  if (bundles === undefined) return undefined;
  const names = bundles.map(({ publisher }) => {
    const values = NAMES.map((key) => publisher[key]).filter((value) => typeof value === 'string');
    return [publisher.kind, ...values].join(' ');
  });
  return [...new Set(names)].sort();
}
