import { dirname, join } from 'node:path';
import { workflowPath } from '../attestation/provenance.ts';
import { makeCard } from '../card/card.ts';
import { readNeeds } from '../card/jobs.ts';
import type { PublishQuestion } from '../card/publish-job.ts';
import { readCardReport, type CardReport } from '../card/read-report.ts';
import type { Card, ReleaseNotes } from '../card/types.ts';
import { readWorkflow, type Workflow } from '../card/workflow.ts';
import { ToolError } from '../errors.ts';
import type { Visibility } from '../github/visibility.ts';
import type { REVIEW_CARD } from '../inputs/review-card.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Git, TextFiles } from '../ports.ts';
import { CHECKSUMS_FILE, readChecksumsInput } from '../release/checksums.ts';
import { parseManifest } from '../release/manifest.ts';
import type { ReleaseManifest } from '../release/types.ts';
import { namesOf, sectionOf } from '../tag/notes.ts';
import { whichTag } from '../tag/which.ts';
import type { CardPlace } from './card-place.ts';

export interface ReviewCardPorts {
  readonly text: TextFiles;
  readonly git: Git;
  readonly run: CardPlace;
  /** The repository and commit of this action, which the gate has to come from as well. */
  readonly action: PublishQuestion['action'];
  readonly visibility: Visibility;
}

type Inputs = InputsOf<typeof REVIEW_CARD>;

/**
 * Puts what the steps before found on one page. It looks at nothing anew that they judged; it only holds what they say together.
 * @throws ToolError where something that was given can't be taken, or is about another release
 */
export async function reviewCard(inputs: Inputs, ports: ReviewCardPorts): Promise<Card> {
  const { run, git, text } = ports;
  const reports = await readReports(inputs.reports, text);
  const manifest = await readManifest(inputs.manifest, text);
  const after = reports.some(({ command }) => command === 'verify-published');
  const release = after
    ? releaseAfter(reports, manifest, run)
    : releaseBefore(run, await git.resolveCommit(inputs.source, run.sha));
  const { commit, tag } = release;
  for (const [index, { report }] of reports.entries()) {
    requireSame(inputs.reports[index] ?? '', report.source, release);
  }
  if (manifest !== undefined) requireSame(inputs.manifest ?? '', { tag: '', ...manifest }, release);
  const path = workflowPath(run);
  const artifact = artifactOf(inputs);
  const notes = await notesOf(inputs, reports, { ...release, manifest }, git);
  return makeCard({
    run,
    commit,
    ...(tag !== undefined && { tag }),
    reports,
    ...(manifest && { manifest }),
    ...(inputs.checksums !== undefined && {
      checksums: await readChecksumsInput(inputs.checksums, () =>
        text.read(join(dirname(inputs.manifest ?? ''), CHECKSUMS_FILE)),
      ),
    }),
    ...(artifact && { artifact }),
    workflow: { path, value: after ? NOT_ASKED : await workflowOf(inputs, commit, path, git) },
    publish: { environment: inputs.environment, job: run.job, action: ports.action },
    ...(inputs.needs !== undefined && { jobs: readNeeds(inputs.needs) }),
    ...(notes && { notes }),
    ...(ports.visibility !== 'unknown' && { visibility: ports.visibility }),
  });
}

const NOT_ASKED: Workflow = { state: 'unread', why: 'not asked for after publishing' };

async function workflowOf({ source }: Inputs, commit: string, path: string, git: Git): Promise<Workflow> {
  const bytes = await git.readFile(source, commit, path);
  if (bytes !== undefined) return readWorkflow(bytes);
  return { state: 'unread', why: `there is no ${path} in commit ${commit}` };
}

function releaseBefore(run: CardPlace, commit: string): Release {
  const which = whichTag(undefined, run);
  return { commit, tag: which.kind === 'release' ? which.tag : undefined };
}

/** The job has no checkout, and a watch runs on a branch: report and manifest say what was released, else the run does. */
function releaseAfter(
  reports: readonly CardReport[],
  manifest: ReleaseManifest | undefined,
  { ref, sha }: CardPlace,
): Release {
  if (reports.length > 1) {
    throw new ToolError('usage', 'a report of verify-published is given together with others', {
      hint: 'One card is for the time before publishing, another for the time after.',
    });
  }
  const source = reports[0]?.report.source;
  const own = ref.startsWith('refs/tags/') ? { commit: sha, tag: ref.slice('refs/tags/'.length) } : undefined;
  const commit = source?.commit ?? manifest?.commit ?? own?.commit;
  if (commit !== undefined) return { commit, tag: source?.tag ?? manifest?.tag ?? own?.tag };
  throw new ToolError('usage', 'neither the report, a manifest nor the run says which commit was released', {
    hint: 'Give the manifest of the release, or run it on the tag.',
  });
}

async function readReports(paths: readonly string[], text: TextFiles): Promise<readonly CardReport[]> {
  const reports: CardReport[] = [];
  for (const path of paths) {
    const bytes = await text.read(path);
    if (bytes === undefined) throw missing(`the report ${path}`);
    const read = readCardReport(bytes, path);
    const { command } = read;
    if (command !== undefined && reports.some((one) => one.command === command)) {
      throw new ToolError('usage', `two reports of ${command} are given`, {
        hint: 'A card shows one report of each command: nobody could say which of two counts.',
      });
    }
    reports.push(read);
  }
  return reports;
}

async function readManifest(path: string | undefined, text: TextFiles): Promise<ReleaseManifest | undefined> {
  if (path === undefined) return undefined;
  const bytes = await text.read(path);
  if (bytes === undefined) throw missing(`the manifest ${path}`);
  return parseManifest(new TextDecoder().decode(bytes));
}

function missing(what: string): ToolError {
  return new ToolError('missing-input', `there is no file for ${what}`, {
    hint: 'Give paths as the steps before put them out, and make the card in the same job.',
  });
}

interface Release {
  readonly commit: string;
  readonly tag: string | undefined;
}

/**
 * Things that are about two commits or tags prove nothing together.
 * @param given without `tag` it says nothing of one; an empty one says that there is none
 */
function requireSame(
  what: string,
  given: { readonly commit: string; readonly tag?: string } | undefined,
  { commit, tag }: Release,
): void {
  if (given === undefined) return;
  if (given.commit !== commit) {
    throw new ToolError('usage', `${what} is about commit ${given.commit}, this run is of ${commit}`, {
      hint: 'Make all reports and the manifest in this run, of the commit that it was started on.',
    });
  }
  if (given.tag !== undefined && given.tag !== (tag ?? '')) {
    const of = given.tag === '' ? 'no tag' : `the tag ${JSON.stringify(given.tag)}`;
    throw new ToolError('usage', `${what} is about ${of}, this run is not`, {
      hint: `This run is ${tag === undefined ? 'of no tag' : `of the tag ${JSON.stringify(tag)}`}.`,
    });
  }
}

function artifactOf(inputs: Inputs): { readonly id: string; readonly digest: string } | undefined {
  const { 'artifact-id': id, 'artifact-digest': digest } = inputs;
  if (id === undefined && digest === undefined) return undefined;
  if (id !== undefined && digest !== undefined && /^\d{1,19}$/u.test(id) && /^[0-9a-f]{64}$/u.test(digest)) {
    return { id, digest };
  }
  throw new ToolError(
    'usage',
    `"artifact-id" is ${JSON.stringify(id ?? '')}, "artifact-digest" is ${JSON.stringify(digest ?? '')}`,
    { hint: 'Give both, a number and 64 hexadecimal digits, as checksum-and-attest puts them out.' },
  );
}

/** The part of the file that release-notes-missing found the version in: the card shows what was judged. */
async function notesOf(
  { source }: Inputs,
  reports: readonly CardReport[],
  { commit, tag, manifest }: Release & { readonly manifest: ReleaseManifest | undefined },
  git: Git,
): Promise<ReleaseNotes | undefined> {
  const findings = reports
    .flatMap(({ report }) => report.results)
    .filter(({ ruleId }) => ruleId === 'release-notes-missing')
    .flatMap((result) => result.findings);
  const path = findings.map(({ evidence }) => evidence.path).find((one) => typeof one === 'string');
  if (path === undefined) return undefined;
  const bytes = await git.readFile(source, commit, path);
  if (bytes === undefined) return undefined;
  const names = namesOf(tag, manifest?.version);
  const section = sectionOf(new TextDecoder().decode(bytes), names);
  return section && { path, ...section };
}
