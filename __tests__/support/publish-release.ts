import { STATEMENT_NAMES } from '../../src/attestation/statement.ts';
import { gitHubApi, type GitHubApiOptions } from '../../src/adapters/github-api.ts';
import { freshFolders } from '../../src/adapters/fresh-folders.ts';
import { PUBLISH_RELEASE } from '../../src/inputs/publish-release.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { bundleFile, statementFile } from '../../src/release/layout.ts';
import { publishRelease, type ReleasePublished } from '../../src/shells/publish-release.ts';
import type { Json } from './github-call.ts';
import { checksumsOf, SDIST, startRelease, WHEEL, zipOf, type Release } from './gate.ts';
import { sha256 } from './index-server.ts';

export const BUNDLES_ARTIFACT = 43;
export const ASSETS = [
  ...[WHEEL, SDIST, 'SHA256SUMS', 'sbom.cdx.json'],
  ...STATEMENT_NAMES.map(bundleFile),
].sort();

/** A release whose files were uploaded to the index, as its job github-release finds it; a test spoils one thing of it. */
export interface Publishing {
  readonly release: Release;
  /** What the job is given, by name of input. */
  readonly inputs: Record<string, string | undefined>;
  /** Name to bytes of what has to be attached. */
  readonly wanted: Readonly<Record<string, Uint8Array>>;
  readonly log: string[];
  api: Partial<GitHubApiOptions>;
  /** Milliseconds that it waited. */
  waited: number;
  /** Puts other bundles into their artifact, and tells its digest as the job would have that made it. */
  sign(bundles: Readonly<Record<string, string | Uint8Array>>, checksums?: string): void;
  publish(): Promise<ReleasePublished>;
  /** The Releases that there are now. */
  releases(): readonly (Json & { readonly assets: readonly Json[] })[];
  /** Name to bytes of the assets of the only Release. */
  assets(): Readonly<Record<string, Uint8Array>>;
  close(): Promise<void>;
}

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text;

/** As the bundles of a Sigstore: a statement in its envelope. Nobody verifies the signature twice. */
export function bundleOf(statement: string): string {
  const payload = Buffer.from(statement).toString('base64');
  const envelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'c2ln' }] };
  return `${JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope })}\n`;
}

/** The bundles of a release, by the statements that lie in its artifact. */
export function bundlesOf(contents: Release['contents']): Record<string, string> {
  return Object.fromEntries(
    STATEMENT_NAMES.map((name) => [
      bundleFile(name),
      bundleOf(String(contents[`statements/${statementFile(name)}`])),
    ]),
  );
}

/** @param source what lies in the repository besides */
export async function startPublishing(source: Readonly<Record<string, string>> = {}): Promise<Publishing> {
  const release = await startRelease(undefined, source);
  const { github, commit } = release;
  const { state } = github;
  state.permissions.add('contents: write');
  const bundles = bundlesOf(release.contents);
  const log: string[] = [];
  const publishing: Publishing = {
    release,
    inputs: { ...release.inputs, 'index-url': undefined },
    wanted: {
      ...release.files,
      ...Object.fromEntries(
        ['SHA256SUMS', 'sbom.cdx.json'].map((name) => [name, bytesOf(release.contents[name]!)]),
      ),
      ...Object.fromEntries(Object.entries(bundles).map(([name, text]) => [name, bytesOf(text)])),
    },
    log,
    api: {},
    waited: 0,
    sign(contents, checksums) {
      const bytes = zipOf(contents);
      const run = {
        id: 7,
        repository_id: 1001,
        head_repository_id: 1001,
        head_branch: 'v1.0',
        head_sha: commit,
      };
      state.artifacts.splice(1, state.artifacts.length, {
        id: BUNDLES_ARTIFACT,
        name: 'signed-publish-1',
        bytes,
        run,
      });
      Object.assign(publishing.inputs, {
        'bundles-artifact-id': String(BUNDLES_ARTIFACT),
        'bundles-artifact-digest': sha256(bytes),
        'bundle-checksums':
          checksums ??
          checksumsOf(
            Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, bytesOf(text)])),
          ),
      });
    },
    async publish() {
      const said = (line: string) => void log.push(line);
      const quiet = { info: said, progress: said, warn: said };
      const options = {
        apiUrl: github.apiUrl,
        token: state.token,
        environment: {},
        log: quiet,
        retryDelayMs: 1,
      };
      const api = gitHubApi({ ...options, ...publishing.api });
      const { runner, workspace } = release;
      try {
        return await publishRelease(
          parseInputs(PUBLISH_RELEASE, publishing.inputs),
          { repository: 'octo/demo', runId: '7', serverUrl: 'https://github.com', runner: { ...runner } },
          {
            api,
            folders: freshFolders(),
            temporary: workspace,
            pause: (milliseconds) => {
              publishing.waited += milliseconds;
              return Promise.resolve();
            },
            clock: { today: () => '2026-01-01' },
            log: quiet,
          },
        );
      } finally {
        await api.close();
      }
    },
    releases: () => state.releases as (Json & { readonly assets: readonly Json[] })[],
    assets() {
      const { assets } = publishing.releases()[0]!;
      return Object.fromEntries(assets.map(({ id, name }) => [String(name), state.assets[String(id)]!]));
    },
    close: () => release.close(),
  };
  publishing.sign(bundles);
  return publishing;
}
