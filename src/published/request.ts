import { ToolError } from '../errors.ts';
import { isRefName } from '../github/api-paths.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_PUBLISHED } from '../inputs/verify-published.ts';
import { parsePackageSpec } from '../pypi/spec.ts';
import { readBundleChecksums } from '../release/bundles.ts';
import { CHECKSUMS_FILE, readChecksumsInput } from '../release/checksums.ts';
import type { ReleaseManifest } from '../release/types.ts';
import type { PublishedRequest } from './types.ts';

export type VerifyPublishedInputs = InputsOf<typeof VERIFY_PUBLISHED>;

/** What a runner knows of the run that asks. */
export interface AskingRun {
  /** `owner/name`. */
  readonly repository: string;
  /** Full. */
  readonly ref: string;
  readonly runId: string;
}

/** With a list of files these are what the plan asks for; without one whoever published is looked at as they are. */
const WORKFLOW = 'release.yml';
const ENVIRONMENT = 'pypi';

/** Reads the bytes of SHA256SUMS of the GitHub Release of a tag. @throws ToolError where it can't */
export type ReadList = (repository: string, tag: string) => Promise<Uint8Array>;

/**
 * What has to be there. @param manifest parsed, where the inputs name one
 * @param readList asked only where the list of files is given by its digest
 * @throws ToolError `usage` where inputs are missing, malformed, or say two things; what `readList` throws; `digest-mismatch` where
 * it reads another list
 */
export async function requestOf(
  inputs: VerifyPublishedInputs,
  manifest: ReleaseManifest | undefined,
  run: AskingRun | undefined,
  readList: ReadList,
): Promise<PublishedRequest> {
  const { project, version } = releaseOf(inputs.release, manifest);
  const { checksums } = inputs;
  if (manifest !== undefined && checksums !== undefined) {
    throw new ToolError('usage', 'both "manifest" and "checksums" are given', { hint: 'Give one of them.' });
  }
  const bundles = await bundlesOf(inputs, manifest !== undefined || checksums !== undefined);
  if (manifest === undefined && checksums === undefined) {
    return {
      project,
      version,
      ...given('repository', checked('repository', inputs.repository)),
      ...given('workflow', checked('workflow', inputs.workflow)),
      ...given('environment', inputs.environment),
      ...given('tag', checked('tag', inputs.tag)),
    };
  }
  const repository = checked('repository', inputs.repository ?? run?.repository);
  if (repository === undefined) {
    throw new ToolError('usage', 'the input "repository" is missing', {
      hint: 'Name the repository that releases, as in: --repository diybitcoinhardware/embit',
    });
  }
  const tag = checked('tag', tagOf(inputs.tag, manifest, run, repository));
  const expected =
    manifest?.files ??
    (await readChecksumsInput(checksums, () => {
      if (inputs['github-release'] === 'skip') throw onlyDigest('"github-release" is "skip"');
      if (tag === undefined) throw onlyDigest('the input "tag" is missing, by which it is found');
      return readList(repository, tag);
    }));
  return {
    project,
    version,
    expected,
    ...(bundles && { bundles }),
    repository,
    workflow: checked('workflow', inputs.workflow) ?? WORKFLOW,
    environment: inputs.environment ?? ENVIRONMENT,
    ...given('tag', tag),
    ...given('commit', manifest?.commit),
  };
}

function releaseOf(names: readonly string[], manifest: ReleaseManifest | undefined) {
  const [name, ...more] = names;
  if (more.length > 0) {
    throw new ToolError('usage', `${names.length} releases are named, and one is verified at a time`);
  }
  if (name === undefined) {
    if (manifest !== undefined) return manifest;
    throw new ToolError('usage', 'the input "release" is missing', {
      hint: 'Name one release, as in: verify-published pypi:embit==0.8.0; or give "manifest".',
    });
  }
  const named = parsePackageSpec(name);
  if (manifest === undefined) return named;
  if (manifest.project === named.project && manifest.version === named.version) return named;
  throw new ToolError(
    'usage',
    `the manifest is of ${manifest.project} ${manifest.version}, and the input "release" is ${name}`,
    { hint: 'Leave "release" out: the manifest names it.' },
  );
}

async function bundlesOf(inputs: VerifyPublishedInputs, hasList: boolean) {
  const { 'bundle-checksums': value, 'github-release': asked } = inputs;
  if (value === undefined) return undefined;
  if (!hasList) {
    throw new ToolError('usage', '"bundle-checksums" is given, and neither "checksums" nor "manifest"', {
      hint: 'The bundles are compared with those of the GitHub Release, which is looked at with a list of files alone.',
    });
  }
  if (asked === 'skip') {
    throw new ToolError('usage', '"github-release: skip" and "bundle-checksums" contradict each other');
  }
  return readBundleChecksums(value);
}

/** The list of files itself is too long for an input, and nobody can say where it is. */
function onlyDigest(why: string): ToolError {
  return new ToolError(
    'usage',
    `"checksums" is only the digest of ${CHECKSUMS_FILE}: the list is taken from the GitHub Release, and ${why}`,
    { hint: 'Have the Release looked at, by its tag; or give "manifest" instead of "checksums".' },
  );
}

function tagOf(
  tag: string | undefined,
  manifest: ReleaseManifest | undefined,
  run: AskingRun | undefined,
  repository: string,
): string | undefined {
  if (manifest?.tag !== undefined && tag !== undefined && manifest.tag !== tag) {
    throw new ToolError('usage', `the manifest is of the tag ${manifest.tag}, and the input "tag" is ${tag}`);
  }
  const own = run?.repository === repository ? /^refs\/tags\/(.+)$/u.exec(run.ref)?.[1] : undefined;
  return tag ?? manifest?.tag ?? own;
}

const FORMS = {
  repository: {
    is: (text: string) => /^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/u.test(text),
    example: 'diybitcoinhardware/embit',
  },
  workflow: { is: (text: string) => /^[\w.-]{1,100}\.ya?ml$/u.test(text), example: 'release.yml' },
  tag: { is: isRefName, example: 'v1.2.3' },
} as const;

/** Whether a text is `owner/name` as GitHub gives them. */
export const isRepository = FORMS.repository.is;

/** The value of an input, as it is. @throws ToolError `usage` where it has not the form of its kind */
export function checked(name: keyof typeof FORMS, value: string | undefined): string | undefined {
  if (value === undefined || FORMS[name].is(value)) return value;
  throw new ToolError('usage', `input "${name}" is ${JSON.stringify(value)}`, {
    hint: `It has the form of: ${name}: ${FORMS[name].example}`,
  });
}

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;
}

/** Milliseconds of the input "deadline". @throws ToolError `usage` */
export function deadlineOf(text: string): number {
  if (/^\d{1,3}$/u.test(text) && Number(text) <= 120) return Number(text) * 60_000;
  throw new ToolError('usage', `input "deadline" is ${JSON.stringify(text)}`, {
    hint: 'It may be a number of minutes from 0 to 120.',
  });
}

/** @throws ToolError `usage` */
export function runIdOf(text: string | undefined, run: AskingRun | undefined): string | undefined {
  const id = text ?? run?.runId;
  if (id === undefined || /^\d{1,19}$/u.test(id)) return id;
  throw new ToolError('usage', `input "run-id" is ${JSON.stringify(text)}`, {
    hint: 'It is the last number in the address of the run’s page.',
  });
}
