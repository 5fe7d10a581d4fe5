import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PREDICATE_TYPES, STATEMENT_NAMES, statementText } from '../../src/attestation/statement.ts';
import { SUMMARY_EXTENSION } from '../../src/attestation/summary.ts';
import { freshFolders } from '../../src/adapters/fresh-folders.ts';
import { gitHubApi, type GitHubApiOptions } from '../../src/adapters/github-api.ts';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { PUBLISH_GATE } from '../../src/inputs/publish-gate.ts';
import { renderJson } from '../../src/report/json.ts';
import { publishGate, type Gated } from '../../src/shells/publish-gate.ts';
import { formatChecksums } from '../../src/release/checksums.ts';
import { statementFile } from '../../src/release/layout.ts';
import { writeManifest } from '../../src/release/manifest.ts';
import type { RunnerState } from '../../src/release/gate.ts';
import { commit, git } from './act.ts';
import { buildSdist, buildWheel } from './distribution-builder.ts';
import { startGitHubServer, type GitHubServer } from './github-server.ts';
import { jsonPage, JSON_TYPE, serve, sha256, type TestServer } from './index-server.ts';
import { verifyBytes } from './verify.ts';
import { buildZip } from './zip-builder.ts';

export const WHEEL = 'demo-1.0-py3-none-any.whl';
export const SDIST = 'demo-1.0.tar.gz';
const RUN = 7;
const ARTIFACT = 42;
/** What provenance says of an attempt of the run, without its number. */
const INVOCATION = `https://github.com/octo/demo/actions/runs/${RUN}/attempts/`;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A release on its way, as it stands when its publishing job starts; a test spoils one thing of it. */
export interface Release {
  readonly github: GitHubServer;
  readonly index: TestServer;
  /** What the index serves of `demo`; absent: it has no such project. Several: one answer after the other. */
  pages: (readonly { readonly filename: string; readonly bytes: Uint8Array }[] | undefined)[];
  /** Folder of the repository. */
  readonly repository: string;
  readonly commit: string;
  /** Name to bytes, as verified. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Text of the report of the job that verified. */
  report: string;
  /** What the gate is given, by name of input. */
  readonly inputs: Record<string, string | undefined>;
  readonly runner: Mutable<RunnerState>;
  readonly workspace: string;
  readonly log: string[];
  api: Partial<GitHubApiOptions>;
  /** Seconds that it waited. */
  waited: number;
  /** What lies in the artifact, path to contents. */
  readonly contents: Readonly<Record<string, string | Uint8Array>>;
  /** Puts other files into the artifact, and tells its digest as the job would have that made it. */
  upload(contents: Readonly<Record<string, string | Uint8Array>>): void;
  /** As if other files had been verified, or with another report: artifact and job outputs agree. */
  verify(changes: { readonly files?: Readonly<Record<string, Uint8Array>>; readonly report?: object }): void;
  gate(): Promise<Gated>;
  close(): Promise<void>;
}

/** The zip of an artifact. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return buildZip(
    Object.entries(files).map(([name, data]) => ({
      name,
      data: typeof data === 'string' ? Buffer.from(data) : data,
      mode: 0o100644,
    })),
  );
}

export function checksumsOf(files: Readonly<Record<string, Uint8Array>>): string {
  return Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name]!)}  ${name}\n`)
    .join('');
}

/** The papers of a release, as mode checksum lays them out, and its outputs. The SBOM is a small one. */
export function layOut(
  files: Readonly<Record<string, Uint8Array>>,
  { commit: head, report }: { readonly commit: string; readonly report: string },
) {
  const subject = Object.keys(files)
    .sort()
    .map((name) => ({ name, digest: { sha256: sha256(files[name]!) } }));
  const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const predicates = {
    provenance: { buildDefinition: {}, runDetails: { metadata: { invocationId: `${INVOCATION}1` } } },
    sbom,
    'verification-summary': {
      verificationResult: 'PASSED',
      [SUMMARY_EXTENSION]: { report: { sha256: sha256(report) }, approvalsUsed: 0 },
    },
  };
  const statements = STATEMENT_NAMES.map((name) => {
    const type = PREDICATE_TYPES[name];
    const text = statementText({ subject, predicateType: type, predicate: predicates[name] });
    return [statementFile(name), text] as const;
  });
  const listed = Object.entries(files).map(([name, bytes]) => ({
    ...{ name, size: bytes.length, sha256: sha256(bytes) },
    kind: name.endsWith('.whl') ? ('wheel' as const) : ('sdist' as const),
  }));
  return {
    contents: {
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`dist/${name}`, bytes])),
      SHA256SUMS: checksumsOf(files),
      'manifest.json': writeManifest({
        ...{ schemaVersion: 1, project: 'demo', version: '1.0', commit: head, tag: 'v1.0' },
        files: listed,
      }),
      'sbom.cdx.json': `${JSON.stringify(sbom, undefined, 2)}\n`,
      'report.json': report,
      ...Object.fromEntries(statements.map(([name, text]) => [`statements/${name}`, text])),
    },
    checksums: checksumsOf(files),
    'statement-checksums': formatChecksums(
      statements.map(([name, text]) => ({ name, sha256: sha256(text) })),
    ),
  };
}

/** What GitHub says of the run, in the fields of its description. */
export function runJson(head: string, more: object = {}): Record<string, unknown> {
  return {
    id: RUN,
    run_attempt: 1,
    event: 'push',
    path: '.github/workflows/release.yml',
    head_branch: 'v1.0',
    head_sha: head,
    repository: { id: 1001 },
    head_repository: { id: 1001 },
    ...more,
  };
}

export function environmentJson(more: object = {}): Record<string, unknown> {
  return {
    id: 1,
    name: 'pypi',
    can_admins_bypass: false,
    protection_rules: [
      { id: 1, type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { login: 'octocat' } }] },
      { id: 2, type: 'branch_policy' },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    ...more,
  };
}

/** @param source what lies in the repository besides */
export async function startRelease(
  policy?: string,
  source: Readonly<Record<string, string>> = {},
): Promise<Release> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const repository = join(folder, 'repository');
  const workspace = join(folder, 'workspace');
  for (const path of [repository, workspace]) mkdirSync(path);
  const head = commit(repository, {
    'src/demo/__init__.py': '"""A demonstration."""\n',
    ...(policy !== undefined && { 'release-policy.toml': policy }),
    ...source,
  });
  git(repository, 'tag', 'v1.0');
  const files = { [WHEEL]: buildWheel(), [SDIST]: buildSdist() };
  const github = await startGitHubServer({ git: repository });
  const { state } = github;
  state.runs[RUN] = runJson(head);
  state.environments.pypi = environmentJson();
  state.branchPolicies.pypi = [{ id: 1, name: 'v*', type: 'tag' }];
  state.approvals[RUN] = [
    { environments: [{ id: 1, name: 'pypi' }], state: 'approved', user: { login: 'octocat' }, comment: '' },
  ];
  const checked = await verifyBytes(
    Object.entries(files).map(([filename, bytes]) => ({ filename, bytes })),
    policy === undefined ? {} : { policy },
  );
  const report = renderJson({
    ...checked,
    verdict: 'pass',
    complete: true,
    source: { repository: '', commit: head },
    policy: policy === undefined ? {} : { path: 'release-policy.toml', sha256: sha256(policy) },
  });
  const log: string[] = [];
  const made: { release?: Release } = {};
  const index = await serve((request, response) => {
    const pages = made.release?.pages ?? [];
    const page = pages.length > 1 ? pages.shift() : pages[0];
    if (page === undefined || request.url !== '/simple/demo/') {
      response.writeHead(404).end();
      return;
    }
    const listed = page.map(({ filename, bytes }) => ({
      filename,
      url: `../../files/${filename}`,
      hashes: { sha256: sha256(bytes) },
    }));
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage(listed));
  });
  const release: Release = {
    github,
    index,
    pages: [undefined],
    repository,
    commit: head,
    files,
    report,
    contents: {},
    inputs: {
      'artifact-id': String(ARTIFACT),
      tag: 'v1.0',
      commit: head,
      'index-url': `${index.origin}/simple/`,
    },
    runner: {
      repositoryId: '1001',
      attempt: 1,
      event: 'push',
      ref: 'refs/tags/v1.0',
      sha: head,
      workflowRef: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
      workspace: [],
    },
    workspace,
    log,
    api: {},
    waited: 0,
    upload(contents) {
      const bytes = zipOf(contents);
      state.artifacts.splice(0, state.artifacts.length, {
        id: ARTIFACT,
        name: 'release-1',
        bytes,
        run: {
          id: RUN,
          repository_id: 1001,
          head_repository_id: 1001,
          head_branch: 'v1.0',
          head_sha: head,
        },
      });
      release.inputs['artifact-digest'] = sha256(bytes);
    },
    verify({ files: verified = files, report: more }) {
      if (more !== undefined) release.report = JSON.stringify({ ...(JSON.parse(report) as object), ...more });
      const { contents, ...outputs } = layOut(verified, { commit: head, report: release.report });
      Object.assign(release, { contents });
      Object.assign(release.inputs, outputs);
      release.upload(contents);
    },
    async gate() {
      const said = (line: string) => void log.push(line);
      const quiet = { info: said, progress: said, warn: said };
      const api = gitHubApi({
        apiUrl: github.apiUrl,
        token: state.token,
        environment: {},
        log: quiet,
        retryDelayMs: 1,
        ...release.api,
      });
      const environment = { HOME: folder };
      try {
        return await publishGate(
          parseInputs(PUBLISH_GATE, release.inputs),
          { repository: 'octo/demo', runId: String(RUN), runner: { ...release.runner } },
          {
            api,
            index: (indexUrl) =>
              Promise.resolve(packageIndex({ environment, indexUrl, log: quiet, retryDelayMs: 1 })),
            wait: (seconds) => {
              release.waited += seconds;
              return Promise.resolve();
            },
            folders: freshFolders(),
            temporary: folder,
            keep: { below: workspace },
            clock: { today: () => '2026-01-01' },
            log: quiet,
          },
        );
      } finally {
        await api.close();
      }
    },
    async close() {
      await github.close();
      await index.close();
      chmodSync(folder, 0o700);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  made.release = release;
  release.verify({});
  return release;
}

/** Name to bytes of what lies in a folder. */
export function contentsOf(folder: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}
