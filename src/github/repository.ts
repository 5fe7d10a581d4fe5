import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';

export interface RepositoryFacts {
  readonly id: string;
  readonly visibility: 'public' | 'private' | 'internal';
}

const REPOSITORY = z.looseObject({ id: z.int(), visibility: z.enum(['public', 'private', 'internal']) });

/** @param repository `owner/name`, checked already */
export function repositoryFacts(api: GitHubApi, repository: string): Promise<ApiAnswer<RepositoryFacts>> {
  return api.get({ path: `/repos/${repository}`, permission: 'metadata: read' }, (json) => {
    const { id, visibility } = REPOSITORY.parse(json);
    return { id: String(id), visibility };
  });
}
