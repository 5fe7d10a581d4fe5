import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

const ANSWER = z.object({
  attestations: z.array(z.object({ bundle: z.record(z.string(), z.json()).nullish() })),
});

/**
 * Sigstore bundles that a repository keeps for a file, not verified: whoever asks compares.
 * @param sha256 lowercase hex
 */
export async function readAttestations(
  api: GitHubApi,
  repository: string,
  sha256: string,
  predicateType: string,
): Promise<ApiAnswer<readonly unknown[]>> {
  const answer = await api.get(
    {
      path: repositoryPath(repository, 'attestations', `sha256:${sha256}`),
      query: { predicate_type: predicateType, per_page: '100' },
      permission: 'attestations: read',
    },
    (json) =>
      ANSWER.parse(json).attestations.map(({ bundle }) => {
        if (bundle === undefined || bundle === null) throw new Error('it holds no bundle');
        return bundle;
      }),
  );
  // Nothing is stored: that is a list without entries.
  return answer.state === 'absent' ? { state: 'known', value: [] } : answer;
}
