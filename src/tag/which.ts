import { ToolError } from '../errors.ts';
import { isRefName } from '../github/api-paths.ts';
import type { RunContext } from '../github/run-context.ts';

/** `rehearsal`: a run that was dispatched on a branch, to see what a release would come to. */
export type Which = { readonly kind: 'release'; readonly tag: string } | { readonly kind: 'rehearsal' };

const TAGS = 'refs/tags/';

/**
 * The tag that is meant. A run has one ref, which the environment's rules and the provenance name: it never looks at another tag.
 * @param given what a person wrote, with or without `refs/tags/`
 * @param run absent on a laptop
 * @throws ToolError `usage`
 */
export function whichTag(
  given: string | undefined,
  run: Pick<RunContext, 'event' | 'ref' | 'workflowRef'> | undefined,
): Which {
  const wanted = given?.startsWith(TAGS) === true ? given.slice(TAGS.length) : given;
  if (wanted !== undefined && !isRefName(wanted)) {
    throw new ToolError(
      'usage',
      `input "tag" is ${JSON.stringify(wanted)}, which can't be the name of a tag`,
      {
        hint: 'Name it as `git tag --list` does, such as "v1.0".',
      },
    );
  }
  if (run === undefined) {
    if (wanted !== undefined) return { kind: 'release', tag: wanted };
    throw new ToolError('usage', 'the input "tag" is missing', { hint: 'Name the tag, as in `--tag v1.0`.' });
  }
  const own = run.ref.startsWith(TAGS) ? run.ref.slice(TAGS.length) : undefined;
  if (own !== undefined && (wanted === undefined || wanted === own)) return { kind: 'release', tag: own };
  if (wanted !== undefined) {
    throw new ToolError('usage', `the run is of ${run.ref}, not of the tag ${JSON.stringify(wanted)}`, {
      hint:
        `Start it on the tag: gh workflow run ${workflowOf(run.workflowRef)} --ref ${shellWord(wanted)}\n` +
        'Else the rules of the environment and the provenance of the files would name the other ref.',
    });
  }
  if (run.event === 'workflow_dispatch' && run.ref.startsWith('refs/heads/')) return { kind: 'rehearsal' };
  throw new ToolError('usage', `the run (event ${run.event}, ${run.ref}) is of no tag`, {
    hint: `A release starts when a tag is pushed, or by: gh workflow run ${workflowOf(run.workflowRef)} --ref <tag>`,
  });
}

function workflowOf(ref: string): string {
  return /\/\.github\/workflows\/([\w.-]+)@/u.exec(ref)?.[1] ?? 'release.yml';
}

/** A name of a ref may hold quotes and dollar signs. */
function shellWord(text: string): string {
  return /^[\w./+-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
