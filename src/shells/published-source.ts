import type { Subject } from '../distribution/types.ts';
import { messageOf, ToolError } from '../errors.ts';
import { derived, known, type Fact, type Facts } from '../facts.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import type { Policy } from '../policy/types.ts';
import type { FetchSource, Git, Log, TextFiles } from '../ports.ts';
import type { Origin } from '../published/origin.ts';
import { isRepository, type VerifyPublishedInputs } from '../published/request.ts';
import type { PublishedRequest, Rebuilt, ServedRelease } from '../published/types.ts';
import { escapeText } from '../report/escape.ts';
import { explainAll } from '../source/equivalence/explain.ts';
import { gatherPolicy, type GatheredPolicy } from './policy.ts';
import type { RebuildQuestion } from './rebuild.ts';

/** What those who install know of the source of a release: fetched, judged by its own policy, built again. */

export interface SourcePorts {
  readonly fetchSource: FetchSource;
  readonly git: Git;
  readonly text: TextFiles;
  readonly log: Log;
  /** Present on the command line, where input `rebuild` may ask for it. */
  readonly rebuild?: (question: RebuildQuestion) => Promise<Rebuilt>;
}

interface Question {
  readonly request: PublishedRequest;
  readonly served: ServedRelease;
}

export async function rebuiltFrom(
  inputs: VerifyPublishedInputs,
  source: Source | undefined,
  what: Pick<RebuildQuestion, 'policy' | 'served'>,
  ports: SourcePorts,
): Promise<Rebuilt | undefined> {
  if (!inputs.rebuild || ports.rebuild === undefined) return undefined;
  if (source?.state !== 'known') {
    return { state: 'failed', why: source === undefined ? 'the source was not fetched' : source.why };
  }
  const { constraints, python, wheelhouse } = inputs;
  ports.log.info('Building it again: this runs code of the project.');
  return ports.rebuild({ ...source.value, ...what, how: { constraints, python, wheelhouse } });
}

export type Source = Fact<Awaited<ReturnType<FetchSource>> & { readonly tag: string | undefined }>;

export async function sourceOf(
  { request, served }: Question,
  origin: Origin | undefined,
  from: string | undefined,
  { fetchSource, log }: SourcePorts,
): Promise<Source> {
  const repository = origin?.repository ?? request.repository ?? '';
  const tag = request.tag ?? /^refs\/tags\/(.+)$/u.exec(origin?.ref ?? '')?.[1];
  const at = origin === undefined ? tag && { tag } : { commit: origin.commit };
  if (!isRepository(repository) || !at) {
    if (served.files.some(({ attestations }) => attestations.length > 0)) {
      return { state: 'unavailable', why: 'the attestations do not prove one commit of one repository' };
    }
    throw new ToolError('usage', 'no attestation says which commit of which repository it was built from', {
      hint: 'Name the repository that you know to be the right one, and the tag, as in: --repository diybitcoinhardware/embit --tag v0.8.0. The report says that this is your word alone.',
    });
  }
  const what = 'commit' in at ? `commit ${at.commit}` : `tag ${at.tag}`;
  const proof = origin === undefined ? 'named by you, proven by nothing' : 'proven by attestations';
  log.info(escapeText(`Source: https://github.com/${repository}, ${what} (${proof}).`));
  try {
    return known({ ...(await fetchSource(from ?? `https://github.com/${repository}`, at)), tag });
  } catch (error) {
    if (error instanceof ToolError) return { state: 'unavailable', why: error.message };
    throw error;
  }
}

export async function treeOf(source: Source, git: Git): Promise<NonNullable<Facts['source']>> {
  if (source.state === 'unavailable') return source;
  const { folder, commit, tag } = source.value;
  try {
    const tree = await git.readTree(folder, commit);
    return known({ ...tree, ...(tag !== undefined && { tag }) });
  } catch (error) {
    return { state: 'unavailable', why: messageOf(error) };
  }
}

export function explainedBy(
  source: NonNullable<Facts['source']>,
  subjects: readonly Subject[],
  policy: Policy,
): NonNullable<Facts['explained']> {
  if (source.state === 'unavailable') return source;
  return derived(() => explainAll(subjects, source.value, policy));
}

/** A stranger's own policy, or what the project says of itself at that commit: every approval that it grants is in the report. */
export async function policyOf(
  own: string | undefined,
  source: Source | undefined,
  { text, git }: SourcePorts,
): Promise<GatheredPolicy> {
  if (own !== undefined) {
    return gatherPolicy({ policy: own, source: undefined, 'source-ref': undefined }, { text, git });
  }
  if (source?.state !== 'known') return { policy: DEFAULT_POLICY, changes: [] };
  const { folder, commit } = source.value;
  return gatherPolicy({ policy: undefined, source: folder, 'source-ref': commit }, { text, git });
}
