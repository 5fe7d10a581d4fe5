import type { CardRun } from '../card/types.ts';
import { ToolError } from '../errors.ts';
import { isRefName } from '../github/api-paths.ts';
import type { RunContext } from '../github/run-context.ts';
import type { REVIEW_CARD } from '../inputs/review-card.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Git } from '../ports.ts';

/** Where a card is made: in a job, or by hand, where there is no run. */
export type CardPlace = CardRun & Pick<RunContext, 'sha' | 'workflowRef'>;

type Asked = Pick<
  InputsOf<typeof REVIEW_CARD>,
  'repository' | 'tag' | 'source' | 'source-ref' | 'workflow' | 'job'
>;

const FORMS = {
  repository: { is: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u, example: 'octo/demo' },
  workflow: { is: /^[\w.-]{1,100}\.ya?ml$/u, example: 'release.yml' },
  job: { is: /^[\w-]{1,100}$/u, example: 'verify' },
} as const;

/** What a runner would know is told. @throws ToolError `usage`, or where git has no such commit */
export async function cardPlaceByHand(
  inputs: Asked,
  git: Git,
  serverUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CardPlace> {
  const repository = matching('repository', inputs.repository ?? environment.GITHUB_REPOSITORY ?? '');
  const workflow = matching('workflow', inputs.workflow);
  const job = matching('job', inputs.job);
  const { tag, source } = inputs;
  if (tag !== undefined && !isRefName(tag)) throw wrong('tag', tag, 'v1.0');
  if (tag !== undefined && inputs['source-ref'] !== undefined) {
    throw new ToolError('usage', 'both "tag" and "source-ref" are given', {
      hint: 'A tag says which commit is released; "source-ref" names the one of a rehearsal.',
    });
  }
  // A rehearsal has no tag; which branch it would be run on changes nothing on the card.
  const ref = tag === undefined ? 'refs/heads/main' : `refs/tags/${tag}`;
  return {
    ...{ repository, serverUrl, job, ref },
    event: tag === undefined ? 'workflow_dispatch' : 'push',
    sha: await git.resolveCommit(source, tag === undefined ? (inputs['source-ref'] ?? 'HEAD') : ref),
    workflowRef: `${repository}/.github/workflows/${workflow}@${ref}`,
  };
}

function matching(name: keyof typeof FORMS, value: string): string {
  const { is, example } = FORMS[name];
  if (is.test(value)) return value;
  throw wrong(name, value, example);
}

function wrong(name: string, value: string, example: string): ToolError {
  const what = value === '' ? 'missing' : JSON.stringify(value);
  return new ToolError('usage', `the input "${name}" is ${what}`, { hint: `As in --${name} ${example}` });
}
