import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commit, git } from './act.ts';
import { runAction, type ActionRan } from './action.ts';
import { cli, ROOT } from './command.ts';
import { buildSdist, buildWheel } from './distribution-builder.ts';
import type { UploadedArtifact } from './artifact-server.ts';
import { environmentJson, runJson } from './gate.ts';
import type { Artifact, GitHubServer } from './github-server.ts';
import type { SigstoreServer } from './sigstore-server.ts';

export const WHEEL = 'demo-1.0-py3-none-any.whl';
export const SDIST = 'demo-1.0.tar.gz';
export const TAG = 'v1.0';
const RUN = 7;
export const REPOSITORY = 'octo/demo';
export const IDENTITY = `https://github.com/${REPOSITORY}/.github/workflows/release.yml@refs/tags/${TAG}`;

/** A project, its release, and a run that is of its tag. */
export interface ReleaseRun {
  readonly workspace: string;
  readonly commit: string;
  /** Of the runner, for both jobs. */
  readonly environment: Readonly<Record<string, string>>;
}

export const SOURCE = {
  'pyproject.toml':
    '[build-system]\nrequires = ["flit_core>=3.11,<4"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.0"\nrequires-python = ">=3.9"\nlicense = "MIT"\n',
  LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n',
  'src/demo/__init__.py': '"""A demonstration."""\n',
};

export const METADATA =
  'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-Expression: MIT\nLicense-File: LICENSE\nRequires-Python: >=3.9\n';

/** A real repository with a tag, built files, and the report of the shipped verify-artifacts over them. */
export function prepareRelease(
  root: string,
  node: string,
): ReleaseRun & { readonly reportStatus: number | null } {
  const workspace = join(mkdtempSync(join(root, 'run-')), 'workspace');
  mkdirSync(join(workspace, 'dist'), { recursive: true });
  const id = commit(workspace, SOURCE);
  git(workspace, 'tag', TAG);
  writeFileSync(join(workspace, 'dist', WHEEL), buildWheel({ metadata: METADATA }));
  writeFileSync(join(workspace, 'dist', SDIST), buildSdist({ metadata: METADATA }));
  const ran = cli(
    node,
    [
      'verify-artifacts',
      'dist',
      '--source',
      '.',
      '--source-ref',
      TAG,
      '--format',
      'json',
      '--output',
      'report.json',
    ],
    { cwd: workspace },
  );
  return {
    workspace,
    commit: id,
    reportStatus: ran.status,
    environment: {
      GITHUB_ACTION_REPOSITORY: 'diybitcoinhardware/hardening-actions',
      GITHUB_ACTION_REF: 'd'.repeat(40),
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_REF: `refs/tags/${TAG}`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_REPOSITORY_OWNER_ID: '77',
      GITHUB_SHA: id,
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/${TAG}`,
      RUNNER_ENVIRONMENT: 'github-hosted',
    },
  };
}

/** What an ID token says of the job `publish` of this run. */
export function claimsOf({ commit: sha, environment }: ReleaseRun, attempt = '1'): Record<string, string> {
  const workflow = environment.GITHUB_WORKFLOW_REF ?? '';
  return {
    sub: `repo:${REPOSITORY}:environment:pypi`,
    environment: 'pypi',
    event_name: 'push',
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    ref: `refs/tags/${TAG}`,
    repository: REPOSITORY,
    repository_id: '1001',
    repository_owner: 'octo',
    repository_owner_id: '77',
    repository_visibility: 'public',
    run_attempt: attempt,
    run_id: '7',
    runner_environment: 'github-hosted',
    sha,
    workflow: 'release',
    workflow_ref: workflow,
    workflow_sha: sha,
  };
}

const STUB = 'checksum-and-attest.js';

export function runChecksum(
  node: string,
  run: ReleaseRun,
  service: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRan> {
  return runAction(node, STUB, run.workspace, {
    inputs: { mode: 'checksum', report: 'report.json', 'index-url': 'none', ...more },
    event: { repository: { visibility: 'public' } },
    environment: { ...run.environment, ...service, 'INPUT_MATRIX-INDEX': undefined },
  });
}

export interface AttestServers {
  readonly github: GitHubServer;
  readonly sigstore: SigstoreServer;
  /** Environment of an artifact service; absent: the bundles are not uploaded. */
  readonly service?: Readonly<Record<string, string>>;
}

/** What a run looks like to the API while its job `publish` runs: approved, for an environment that asks for it. */
export function showRun({ state }: GitHubServer, { commit: head, workspace }: ReleaseRun, attempt = 1): void {
  state.git = workspace;
  state.runs[RUN] = runJson(head, { run_attempt: attempt });
  state.environments.pypi = environmentJson();
  state.branchPolicies.pypi = [{ id: 1, name: 'v*', type: 'tag' }];
  state.approvals[RUN] = [
    { environments: [{ id: 1, name: 'pypi' }], state: 'approved', user: { login: 'octocat' }, comment: '' },
  ];
}

/** As the API shows what the artifact service took. */
export function shownArtifact(
  { commit: head }: Pick<ReleaseRun, 'commit'>,
  artifact: UploadedArtifact,
): Artifact {
  const run = { id: RUN, repository_id: 1001, head_repository_id: 1001, head_branch: TAG, head_sha: head };
  return { ...artifact, run };
}

/** The workspace of job publish: empty, as on a fresh runner. */
export function publishWorkspace({ workspace }: ReleaseRun): string {
  return join(mkdtempSync(join(workspace, '..', 'publish-')), 'workspace');
}

const handedOn = ({ outputs }: ActionRan, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, outputs[name] ?? '']));

/** First step of job publish. */
export function runGate(
  node: string,
  run: ReleaseRun,
  verify: ActionRan,
  { github, indexUrl, workspace }: { github: GitHubServer; indexUrl: string; workspace: string },
  changes: { readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<ActionRan> {
  mkdirSync(workspace, { recursive: true });
  return runAction(node, 'publish-gate.js', workspace, {
    inputs: {
      ...handedOn(verify, 'artifact-id', 'artifact-digest', 'checksums', 'statement-checksums'),
      commit: run.commit,
      tag: TAG,
      'index-url': indexUrl,
      token: github.state.token,
    },
    environment: {
      ...run.environment,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_JOB: 'publish',
      'INPUT_MATRIX-INDEX': undefined,
      ...changes.environment,
    },
  });
}

/** Second step of job publish, with what job verify handed on; by what the gate handed out, or else what verify wrote. */
export function runAttest(
  node: string,
  run: ReleaseRun,
  verify: ActionRan,
  { github, sigstore, service }: AttestServers,
  changes: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
    readonly gate?: { readonly ran: ActionRan; readonly workspace: string };
  } = {},
): Promise<ActionRan> {
  const folder = verify.outputs.folder ?? '';
  const { gate } = changes;
  const trustedRoot = join(run.workspace, '..', 'trusted_root.jsonl');
  writeFileSync(
    trustedRoot,
    sigstore.trustedRoot[github.state.visibility === 'public' ? 'public-good' : 'github'],
  );
  return runAction(node, STUB, gate?.workspace ?? run.workspace, {
    inputs: {
      mode: 'attest',
      paths: gate ? (gate.ran.outputs.files ?? '') : join(folder, 'dist'),
      statements: gate ? (gate.ran.outputs.statements ?? '') : join(folder, 'statements'),
      ...handedOn(verify, 'checksums', 'statement-checksums'),
      commit: run.commit,
      tag: TAG,
      token: github.state.token,
      'trusted-root': trustedRoot,
      ...(service === undefined && { 'skip-bundle-upload': 'true' }),
      ...changes.inputs,
    },
    environment: {
      ...run.environment,
      ...sigstore.environment,
      ...service,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_JOB: 'publish',
      'INPUT_MATRIX-INDEX': undefined,
      NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, '__tests__/support/reroute.ts')).href}`,
      REROUTE: JSON.stringify(sigstore.routes),
      ...changes.environment,
    },
  });
}

/** The one step of job github-release, with what the jobs verify and publish handed on. */
export function runPublishRelease(
  node: string,
  run: ReleaseRun,
  { verify, signed }: { readonly verify: ActionRan; readonly signed: ActionRan },
  github: GitHubServer,
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionRan> {
  const workspace = publishWorkspace(run);
  mkdirSync(workspace, { recursive: true });
  return runAction(node, 'publish-release.js', workspace, {
    inputs: {
      ...handedOn(verify, 'artifact-id', 'artifact-digest', 'checksums', 'statement-checksums'),
      ...handedOn(signed, 'bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums'),
      commit: run.commit,
      tag: TAG,
      token: github.state.token,
    },
    environment: {
      ...run.environment,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_JOB: 'github-release',
      'INPUT_MATRIX-INDEX': undefined,
      ...environment,
    },
  });
}

/** The one step of job verify-published, with what the jobs verify and publish handed on. */
export function runVerifyPublished(
  node: string,
  run: ReleaseRun,
  { verify, signed }: { readonly verify: ActionRan; readonly signed: ActionRan },
  { github, sigstore, indexUrl }: AttestServers & { readonly indexUrl: string },
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionRan> {
  const workspace = publishWorkspace(run);
  mkdirSync(workspace, { recursive: true });
  const trustedRoot = join(workspace, '..', 'trusted_root.jsonl');
  writeFileSync(trustedRoot, sigstore.trustedRoot['public-good']);
  return runAction(node, 'verify-published.js', workspace, {
    inputs: {
      release: 'pypi:demo==1.0',
      ...handedOn(verify, 'checksums'),
      ...handedOn(signed, 'bundle-checksums'),
      tag: TAG,
      'index-url': indexUrl,
      'trusted-root': trustedRoot,
      deadline: '0',
      token: github.state.token,
    },
    environment: {
      ...run.environment,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_JOB: 'verify-published',
      'INPUT_MATRIX-INDEX': undefined,
      ...environment,
    },
  });
}

export const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
