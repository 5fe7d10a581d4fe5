import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { isRefName, repositoryPath } from './api-paths.ts';

/** Tags in tags that are followed. Nobody nests them on purpose; git itself has no bound. */
const MAX_DEPTH = 5;

const PERMISSION = 'contents: read';

/** What GitHub says of a signature (field `verification` of commits and tags). */
export interface Verification {
  readonly verified: boolean;
  /** `valid`, `unsigned`, `unknown_key` … */
  readonly reason: string;
}

/** One annotated tag. */
export interface TagObject {
  /** Its full id. */
  readonly sha: string;
  /** The name that stands in it: a ref of another name may point to it. */
  readonly name: string;
  readonly verification?: Verification;
}

/** A tag, and what it leads to. */
export interface PeeledTag {
  /** Full id that the ref holds: of the tag object, or of the commit where the tag is lightweight. */
  readonly object: string;
  /** Tag objects from the outermost; empty for a lightweight tag. */
  readonly chain: readonly TagObject[];
  /** What stands at the end; `tag` where they nest deeper than is followed. */
  readonly target: { readonly type: 'commit' | 'tree' | 'blob' | 'tag'; readonly sha: string };
}

const ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const TARGET = z.object({ type: z.enum(['commit', 'tree', 'blob', 'tag']), sha: ID });
const REF = z.object({ ref: z.string(), object: TARGET });
const TAG = z.object({
  sha: ID,
  tag: z.string().max(1000),
  object: TARGET,
  verification: z.object({ verified: z.boolean(), reason: z.string().max(100) }).optional(),
});

/**
 * A tag of a repository as the API gives it now, followed to its end. The request names `refs/tags/` exactly: no branch is taken
 * for it. `absent` where there is no such tag.
 * @param repository `owner/name`
 * @param tag short name, such as `v1.0`
 */
export async function peelTag(
  api: GitHubApi,
  repository: string,
  tag: string,
): Promise<ApiAnswer<PeeledTag>> {
  if (!isRefName(tag)) return { state: 'absent', why: `${JSON.stringify(tag)} can't be the name of a tag` };
  const ref = await api.get(
    { path: repositoryPath(repository, 'git/ref/tags', tag), permission: PERMISSION },
    (json) => {
      const answer = REF.parse(json);
      if (answer.ref !== `refs/tags/${tag}`) throw new Error(`it answers with ${JSON.stringify(answer.ref)}`);
      return answer.object;
    },
  );
  if (ref.state !== 'known') return ref;
  const chain: TagObject[] = [];
  let target = ref.value;
  while (target.type === 'tag' && chain.length < MAX_DEPTH) {
    const { sha } = target;
    const read = await api.get(
      { path: repositoryPath(repository, 'git/tags', sha), permission: PERMISSION },
      (json) => {
        const answer = TAG.parse(json);
        if (answer.sha !== sha) throw new Error(`it answers with another object, ${answer.sha}`);
        return answer;
      },
    );
    // The ref names it, so that it can't be read is no answer about the tag.
    if (read.state === 'absent') return { state: 'unavailable', why: `tag object ${sha}: ${read.why}` };
    if (read.state !== 'known') return read;
    const { tag: name, object, verification } = read.value;
    chain.push({ sha, name, ...(verification && { verification }) });
    target = object;
  }
  return { state: 'known', value: { object: ref.value.sha, chain, target } };
}

/**
 * Where a tag stands now, by the API alone: what a gate asks once more before it lets anything through.
 * @returns full ids; `absent` where there is no such tag, or it leads to no commit
 */
export async function readTag(
  api: GitHubApi,
  repository: string,
  tag: string,
): Promise<ApiAnswer<{ readonly object: string; readonly commit: string; readonly annotated: boolean }>> {
  const peeled = await peelTag(api, repository, tag);
  if (peeled.state !== 'known') return peeled;
  const { object, chain, target } = peeled.value;
  if (target.type !== 'commit') {
    return { state: 'absent', why: `the tag ${JSON.stringify(tag)} leads to a ${target.type}, to no commit` };
  }
  return { state: 'known', value: { object, commit: target.sha, annotated: chain.length > 0 } };
}
