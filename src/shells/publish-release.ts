import { hashSource } from '../archive/hash-source.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known, type Facts } from '../facts.ts';
import { repositoryPath } from '../github/api-paths.ts';
import { readContents } from '../github/contents.ts';
import { readRun } from '../github/runs.ts';
import { readTag } from '../github/tag.ts';
import type { PUBLISH_RELEASE } from '../inputs/publish-release.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { ArtifactFile, Clock, FreshFolder, FreshFolders, GitHubApi, Log } from '../ports.ts';
import { CHECKSUMS_FILE, compareNames, readChecksumsInput } from '../release/checksums.ts';
import { gateReason } from '../release/gate-reason.ts';
import { gateRequest, type GatePlace } from '../release/gate-request.ts';
import type { GateRequest } from '../release/gate.ts';
import { releaseOf } from '../release/index-state.ts';
import { DIST_FOLDER, SBOM_FILE, STATEMENTS_FOLDER } from '../release/layout.ts';
import { isPrerelease, releaseBody } from '../release/release-notes.ts';
import { planAssets, requireAssets } from '../release/release-plan.ts';
import { readStatementChecksums } from '../release/reviewed.ts';
import type { Report } from '../report/types.ts';
import { RELEASE_RULES } from '../rules/commands.ts';
import { namesOf, sectionOf } from '../tag/notes.ts';
import { TOOL } from '../version.ts';
import { pathInRepository } from './policy.ts';
import { artifactFact, orAbsent, policyAtCommit } from './publish-gate-facts.ts';
import { withOpened } from './with-opened.ts';
import { unpackRelease, type Unpacked } from './release-artifact.ts';
import { bundleRequest, takeBundles, type BundleRequest } from './release-bundles.ts';
import { ReleaseWriter, type ReleaseAssetFile } from './release-upload.ts';

export interface PublishReleasePorts {
  readonly api: GitHubApi;
  readonly folders: FreshFolders;
  /** Where the folder for the files is made; it is removed at the end. */
  readonly temporary: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface ReleasePlace extends GatePlace {
  /** `https://github.com`. */
  readonly serverUrl: string;
}

export interface ReleasePublished {
  readonly report: Report;
  /** The one reason why nothing was published; absent where it was. */
  readonly reason?: string;
  /** What is published; absent where nothing is. */
  readonly release?: {
    readonly id: string;
    readonly url: string;
    readonly files: readonly ReleaseAssetFile[];
  };
  /** What people must know of the Release besides: its text is another. */
  readonly warning?: string;
  /** What would be done, where nothing is to be changed. */
  readonly wouldDo?: string;
}

export type PublishReleaseInputs = Omit<InputsOf<typeof PUBLISH_RELEASE>, 'token'>;

const USUAL_CHANGELOG = 'CHANGELOG.md';

/**
 * Publishes the GitHub Release of a tag with exactly the files that were verified. It believes the outputs of earlier jobs, GitHub's API
 * and the bytes; looks at the tag before it writes and before it publishes; and publishes last.
 * @throws ToolError where the inputs can't be taken, or something of the Release is not as it must be
 */
export async function publishRelease(
  inputs: PublishReleaseInputs,
  place: ReleasePlace,
  ports: PublishReleasePorts,
): Promise<ReleasePublished> {
  // No rule that is asked here looks at the environment: this job needs none.
  const request = gateRequest({ ...inputs, environment: '' }, place);
  const { checksums } = inputs;
  const isReference = checksums?.startsWith('sha256:') === true;
  // A list that can't be taken is told before anything is asked.
  if (!isReference) await readChecksumsInput(checksums, () => Promise.resolve(undefined));
  const statements = await readStatementChecksums(inputs['statement-checksums']);
  const bundles = await bundleRequest(inputs);
  const { api } = ports;
  const { root, folders, remove } = await ports.folders.fresh({ below: ports.temporary }, [
    DIST_FOLDER,
    STATEMENTS_FOLDER,
    'bundles',
  ]);
  try {
    const [policy, run, artifact] = await Promise.all([
      policyAtCommit(api, request, inputs.policy),
      readRun(api, request.repository, request.runId),
      artifactFact(api, request),
    ]);
    const into = (path: string): ReturnType<FreshFolder['create']> => {
      const [name = '', folder] = path.split('/').reverse();
      const { dist, statements: signed } = folders;
      return (folder === DIST_FOLDER ? dist : folder === STATEMENTS_FOLDER ? signed : root).create(name);
    };
    const unpacked = await unpackRelease(request, { checksums, policy, artifact, statements, into }, api);
    const facts: Facts = {
      policy: known(policy),
      subjects: known([]),
      today: known(ports.clock.today()),
      gate: known(request),
      gateRun: orAbsent(run),
      gateArtifact: artifact,
      gateArchive: unpacked.archive,
      gateTag: orAbsent(await readTag(api, request.repository, request.tag)),
    };
    const report = evaluate(RELEASE_RULES, facts, { tool: TOOL });
    const reason = gateReason(report);
    if (reason !== undefined) return { report, reason };
    const signed =
      bundles &&
      (await takeBundles(
        bundles,
        { request, limits: policy.limits, files: unpacked.expected, papers: unpacked.papers },
        folders.bundles,
        api,
      ));
    const wanted = await assetsOf(unpacked, bundles, signed ?? []);
    const texts = await textsOf(inputs, request, place, wanted, unpacked, ports);
    const writer = new ReleaseWriter(request.repository, texts, wanted, ports);
    if (inputs['dry-run']) return { report, wouldDo: await wouldDo(writer, wanted) };
    const { release, warning } = await writer.publish();
    const { id, url } = release;
    return { report, release: { id, url, files: wanted }, ...(warning !== undefined && { warning }) };
  } finally {
    await remove();
  }
}

/** Everything that is attached, sorted by name. */
async function assetsOf(
  { expected, files, papers }: Unpacked,
  bundles: BundleRequest | undefined,
  signed: readonly ArtifactFile[],
): Promise<readonly ReleaseAssetFile[]> {
  const digests = new Map(
    [...expected, ...(bundles?.checksums ?? [])].map(({ name, sha256 }) => [name, sha256]),
  );
  const beside = [CHECKSUMS_FILE, SBOM_FILE].map((name) => {
    const file = papers.get(name);
    if (file === undefined) throw new ToolError('internal', `${name} was not unpacked`);
    return file;
  });
  const all = await Promise.all(
    [...files, ...beside, ...signed].map((file) =>
      withOpened(file, async (source) => ({
        name: file.filename,
        size: source.size,
        // Of the papers it was held against the statements when the artifact was opened.
        sha256: digests.get(file.filename) ?? (await hashSource(source)),
        file,
      })),
    ),
  );
  return all.sort((a, b) => compareNames(a.name, b.name));
}

async function textsOf(
  inputs: PublishReleaseInputs,
  { repository, runId, commit, tag }: GateRequest,
  { serverUrl }: ReleasePlace,
  files: readonly ReleaseAssetFile[],
  { expected }: Unpacked,
  { api, log }: PublishReleasePorts,
) {
  const about = releaseOf(expected.map(({ name }) => name));
  if (about === undefined) {
    throw new ToolError('usage', 'the files are not all of one version of one project');
  }
  const path = pathInRepository(inputs.changelog ?? USUAL_CHANGELOG);
  const changelog = await readContents(api, repository, path, commit);
  if (changelog.state !== 'known' && (changelog.state !== 'absent' || inputs.changelog !== undefined)) {
    throw new ToolError('environment', `can’t read the changelog ${path} at ${commit}: ${changelog.why}`);
  }
  const names = namesOf(tag, about.version);
  const section =
    changelog.state === 'known' ? sectionOf(new TextDecoder().decode(changelog.value), names) : undefined;
  if (section === undefined) log.info(`no section of ${path} is about ${tag}: the Release has no notes`);
  const run = `${serverUrl}${repositoryPath(repository, 'actions/runs', runId).replace(/^\/repos/u, '')}`;
  return {
    tag,
    commit,
    title: `${about.project} ${about.version}`,
    body: releaseBody({ commit, run, files, notes: section?.text }),
    prerelease: isPrerelease(about.version),
  };
}

/** In words, by what is there now. */
async function wouldDo(writer: ReleaseWriter, wanted: readonly ReleaseAssetFile[]): Promise<string> {
  const plan = await writer.plan();
  const names = wanted.map(({ name }) => name).join(', ');
  if (plan.state === 'none') return `would make a draft, upload ${names}, and publish it`;
  const { release } = plan;
  const assets = await writer.assets(release);
  if (plan.state === 'draft') {
    const { keep, remove } = planAssets(release, assets, wanted);
    const missing = wanted.filter(({ name }) => !keep.includes(name)).map(({ name }) => name);
    return `would take the draft ${release.id}, replace ${remove.length} and upload ${missing.length} assets, and publish it`;
  }
  requireAssets(`the published Release ${release.url}`, assets, wanted);
  const warning = writer.textWarning(release);
  return `the Release is published already, with exactly these files: ${names}${warning === undefined ? '' : `; ${warning}`}`;
}
