import * as z from 'zod';

export type Visibility = 'public' | 'private' | 'unknown';

const EVENT = z.looseObject({
  repository: z
    .looseObject({ private: z.boolean().optional(), visibility: z.string().optional() })
    .optional(),
});

/** What the payload of an event says of the repository; `unknown` where it says nothing. It decides nothing, it warns. */
export function visibilityOf(event: string | undefined): Visibility {
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
export function visibilityWarnings(visibility: Visibility): readonly string[] {
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
        'It is not known whether this repository is public: no event says so. If it is not, see before you approve whether GitHub stores its attestations (only with GitHub Enterprise Cloud), and whether its name may enter the log of the public Sigstore for ever (the upload action’s `attestations: false` prevents that).',
      ];
  }
}
