import * as z from 'zod';

const EVENT = z.looseObject({
  repository: z
    .looseObject({ private: z.boolean().optional(), visibility: z.string().optional() })
    .optional(),
});

/** What the payload of an event says of the repository; `unknown` where it says nothing. It decides nothing, it warns. */
export function visibilityOf(event: string | undefined): 'public' | 'private' | 'unknown' {
  if (event === undefined) return 'unknown';
  let json: unknown;
  try {
    json = JSON.parse(event);
  } catch {
    return 'unknown';
  }
  const repository = EVENT.safeParse(json).data?.repository;
  if (repository?.visibility !== undefined) return repository.visibility === 'public' ? 'public' : 'private';
  if (repository?.private !== undefined) return repository.private ? 'private' : 'public';
  return 'unknown';
}

/** What people have to know of signing before they approve it. */
export function visibilityWarnings(visibility: ReturnType<typeof visibilityOf>): readonly string[] {
  switch (visibility) {
    case 'public':
      return [];
    case 'private':
      return [
        'This repository is not public: GitHub stores its attestations only with GitHub Enterprise Cloud. Elsewhere the job that publishes will stop at signing.',
        'This repository is not public: the upload action signs PyPI’s attestations with the public Sigstore, whose log will show the repository’s name for ever. Its input `attestations: false` prevents that.',
      ];
    case 'unknown':
      return [
        'The event does not say whether this repository is public: of a private one see whether it may attest, before you approve.',
      ];
  }
}
