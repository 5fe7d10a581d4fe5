import * as z from 'zod';
import { repositoryPath } from '../github/api-paths.ts';
import { readTag } from '../github/tag.ts';
import type { GitHubApi } from '../ports.ts';
import type { RunOfRelease } from '../published/watch.ts';

/** Where releases without attestations come from. */
export interface TagSource {
  /** `owner/name`. */
  readonly repository: string;
  /** File name. */
  readonly workflow: string;
}

const RUNS = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int().min(1),
      head_branch: z.string().nullable(),
      head_sha: z.string(),
      conclusion: z.string().nullable(),
    }),
  ),
});

/**
 * Whether the workflow ran to a good end on the tag of a version. Somebody demanded it: what can't be known is as good as no run, and
 * is looked up again at the next look, because the record does not take what is wrong.
 * @param version PEP 440 normalised
 */
export async function runOfTag(version: string, source: TagSource, api: GitHubApi): Promise<RunOfRelease> {
  const { repository, workflow } = source;
  const tags = [`v${version}`, version];
  for (const tag of tags) {
    const found = await readTag(api, repository, tag);
    if (found.state === 'absent') continue;
    if (found.state !== 'known') return absent(`the tags of ${repository} can't be seen: ${found.why}`);
    const { commit } = found.value;
    // A branch may have the name of a tag: the commit tells them apart.
    const query = { branch: tag, head_sha: commit, status: 'success', per_page: '100' };
    const runs = await api.get(
      {
        path: repositoryPath(repository, 'actions/workflows', workflow, 'runs'),
        query,
        permission: 'actions: read',
      },
      (json) => RUNS.parse(json).workflow_runs,
    );
    if (runs.state !== 'known')
      return absent(`the runs of ${workflow} of ${repository} can't be seen: ${runs.why}`);
    const good = runs.value.find(
      ({ head_branch, head_sha, conclusion }) =>
        head_branch === tag && head_sha === commit && conclusion === 'success',
    );
    return good === undefined
      ? absent(`${workflow} of ${repository} has no successful run on the tag ${tag}`)
      : { state: 'found', run: String(good.id) };
  }
  return absent(`no tag ${tags.join(' or ')} of ${repository} was found`);
}

function absent(why: string): RunOfRelease {
  return { state: 'absent', why: `it has no attestation, and ${why}` };
}
