import { ToolError } from '../errors.ts';
import { isRefName } from '../github/api-paths.ts';
import type { PUBLISH_GATE } from '../inputs/publish-gate.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { GateRequest, RunnerState } from './gate.ts';

type Inputs = Pick<
  InputsOf<typeof PUBLISH_GATE>,
  'artifact-id' | 'artifact-digest' | 'checksums' | 'tag' | 'commit' | 'environment' | 'workflow'
>;
type Place = Pick<InputsOf<typeof PUBLISH_GATE>, 'repository' | 'run-id'>;
type Name = keyof Inputs | keyof Place;

/** Where the gate is, and on what run. */
export interface GatePlace {
  readonly repository: string;
  readonly runId: string;
  readonly runner?: RunnerState;
}

const NEEDED = {
  'artifact-id': /^[1-9]\d{0,18}$/u,
  'artifact-digest': /^(?:sha256:)?[0-9a-f]{64}$/u,
  commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
} as const;

const EXAMPLES = {
  'artifact-id': '7318294402',
  'artifact-digest': 'c3d4…',
  tag: 'v1.0',
  commit: '1c0ffee0…',
  checksums: 'a1b2…  demo-1.0.tar.gz',
} as const;

/** @throws ToolError `usage` naming the input that is missing or is none, with an example */
export function gateRequest(inputs: Inputs, place: GatePlace): GateRequest {
  const digest = matching(inputs, 'artifact-digest').replace('sha256:', '');
  const tag = required(inputs, 'tag');
  if (!isRefName(tag) || tag.startsWith('refs/')) throw wrong('tag', tag, 'the short name of a tag');
  const { environment, workflow } = inputs;
  if (!/^[\w.-]{1,200}\.ya?ml$/u.test(workflow)) {
    throw wrong('workflow', workflow, 'a file name below .github/workflows, such as release.yml');
  }
  if (/\p{Cc}/u.test(environment) || ['.', '..'].includes(environment)) {
    throw wrong('environment', environment, 'the name of an environment');
  }
  const { repository, runId, runner } = place;
  return {
    repository,
    runId,
    tag,
    commit: matching(inputs, 'commit'),
    environment,
    workflow,
    artifactId: matching(inputs, 'artifact-id'),
    artifactDigest: digest,
    ...(runner && { runner }),
  };
}

/** Where the command line stands: what a runner would know is told. @throws ToolError `usage` */
export function placeByHand(
  { repository, 'run-id': runId }: Place,
  environment: Readonly<Record<string, string | undefined>>,
): GatePlace {
  const place = {
    repository: repository ?? environment.GITHUB_REPOSITORY ?? '',
    runId: runId ?? environment.GITHUB_RUN_ID ?? '',
  };
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(place.repository)) {
    throw missing('repository', place.repository, '--repository octo/demo');
  }
  if (!/^[1-9]\d{0,18}$/u.test(place.runId)) throw missing('run-id', place.runId, '--run-id 16284950012');
  return place;
}

function required(inputs: Inputs, name: keyof typeof EXAMPLES): string {
  const value = inputs[name];
  if (value !== undefined) return value;
  throw new ToolError('usage', `the input "${name}" is missing`, {
    hint: `As in \`${name}: \${{ needs.verify.outputs.${name} }}\` of a workflow, or \`--${name} '${EXAMPLES[name]}'\` by hand. Where it is given, the job before set no such output: the runner drops one that contains a masked value.`,
  });
}

function matching(inputs: Inputs, name: keyof typeof NEEDED): string {
  const value = required(inputs, name);
  if (NEEDED[name].test(value)) return value;
  throw wrong(name, value, SHAPES[name]);
}

const SHAPES = {
  'artifact-id': 'a number',
  'artifact-digest': '64 lowercase hexadecimal digits',
  commit: 'the full id of a commit: 40 lowercase hexadecimal digits',
} as const;

function wrong(name: Name, value: string, shape: string): ToolError {
  return new ToolError('usage', `the input "${name}" is ${JSON.stringify(value)}`, {
    hint: `It must be ${shape}.`,
  });
}

function missing(name: Name, value: string, example: string): ToolError {
  return new ToolError(
    'usage',
    `the input "${name}" is ${value === '' ? 'missing' : JSON.stringify(value)}`,
    {
      hint: `As in \`${example}\`.`,
    },
  );
}
