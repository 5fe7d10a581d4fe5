import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { commit, git, publishActions, REPOSITORY as ACTIONS, runAct, type ActRan } from './act.ts';
import { startArtifactServer, type UploadedArtifact } from './artifact-server.ts';
import { startAttestedIndex, type AttestedIndex } from './attested-index.ts';
import { ROOT } from './command.ts';
import { pythonTool } from './pypi-server.ts';
import { startGitHubServer, type GitHubServer } from './github-server.ts';
import type { Wheelhouse } from './python-projects.ts';
import { claimsOf, REPOSITORY, showRun, shownArtifact, TAG } from './release-run.ts';
import { startSigstoreServer, type SigstoreServer } from './sigstore-server.ts';
import { STAND_IN, standInActions } from './stand-in-actions.ts';
import { check, pull, reviewOf, RULES, tagRuleset } from './tag-project.ts';

const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml`;
const CHECKOUT = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A small project that setuptools builds, with its release workflow; the whole of GitHub, Sigstore and an index around it. */
export interface ReleaseScene {
  readonly github: GitHubServer;
  readonly sigstore: SigstoreServer;
  readonly index: AttestedIndex;
  /** The repository that was pushed to; and the commit of its tag. */
  readonly origin: string;
  readonly commit: string;
  /** A clone with the tag checked out once a release ran, and what a shell needs to work in it as its maintainer. */
  readonly clone: string;
  readonly shell: {
    readonly environment: Readonly<Record<string, string>>;
    readonly trustedRoot: string;
    readonly wheelhouse: string;
  };
  /** Names of the artifacts of the run, in order. */
  readonly artifacts: UploadedArtifact[];
  /** Called when an artifact is whole: what others do while the run goes on. */
  meanwhile: (name: string) => void;
  /** Pushes the tag: the whole workflow runs. */
  release(attempt?: number): Promise<ActRan>;
  /** Dispatches the workflow on the default branch, without a tag. */
  rehearse(): Promise<ActRan>;
  close(): Promise<void>;
}

function project(constraints: string, workflow: string): Readonly<Record<string, string>> {
  return {
    'pyproject.toml': `[build-system]
requires = ["setuptools==80.9.0"]
build-backend = "setuptools.build_meta"

[project]
name = "demo"
version = "1.0"
description = "A demonstration"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE"]

[tool.setuptools.packages.find]
where = ["src"]
`,
    LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n',
    'CHANGELOG.md': '# Changelog\n\n## 1.0\n\n- first\n',
    'src/demo/__init__.py': '"""A demonstration."""\n\nANSWER = 42\n',
    'requirements-dev.txt': constraints,
    '.gitignore': 'dist/\nbuild/\n*.egg-info/\n__pycache__/\n',
    '.github/workflows/release.yml': workflow,
  };
}

export interface SceneChanges {
  /** Shell that runs in job build after the build, as what a backend does that got out. */
  readonly afterBuild?: string;
  /** Besides those of the project. */
  readonly files?: Readonly<Record<string, string>>;
  /** Job test only fetches the files: it takes half of the time of a release. */
  readonly skipSmokeTest?: boolean;
}

/** @param act the runner; @param house with the wheels of setuptools */
export async function startScene(
  work: string,
  act: string,
  house: Wheelhouse,
  { afterBuild, files = {}, skipSmokeTest = false }: SceneChanges = {},
): Promise<ReleaseScene> {
  const root = mkdtempSync(join(work, 'scene-'));
  const actions = join(root, 'actions');
  const released = publishActions((mkdirSync(actions), actions));
  const standIns = standInActions(join(root, 'stand-ins'));
  const sigstore = await startSigstoreServer({});
  const index = await startAttestedIndex(join(root, 'packages'), {
    publisher: { kind: 'GitHub', repository: REPOSITORY, workflow: 'release.yml', environment: 'pypi' },
    trustedRoots: [JSON.parse(sigstore.trustedRoot['public-good'])],
  });
  const trustedRoot = join(root, 'trusted_root.jsonl');
  const words = {
    ...{
      CHECKOUT,
      STAND_IN,
      TRUSTED_ROOT: trustedRoot,
      WHEELHOUSE: house.folder,
      INDEX: index.origin,
      UV: pythonTool('uv') ?? 'uv',
    },
    ACTIONS: released,
  };
  let workflow = readFileSync(join(ROOT, '__tests__/support/release-project/release.yml'), 'utf8');
  for (const [word, value] of Object.entries(words)) {
    workflow = workflow.replaceAll(new RegExp(`(?<=[@ ])${word}\\b`, 'gu'), value);
  }
  if (afterBuild !== undefined) {
    const step = `      - run: |\n${afterBuild.replaceAll(/^/gmu, '          ')}\n`;
    workflow = workflow.replace('      - id: upload\n', `${step}      - id: upload\n`);
  }
  if (skipSmokeTest) workflow = workflow.replace(/^ {6}- uses: \S+\/smoke-test@\S+\n(?: {8,}.*\n)+/mu, '');
  const origin = join(root, 'octo', 'demo');
  mkdirSync(origin, { recursive: true });
  commit(origin, { 'README.md': 'demo\n' });
  git(origin, 'switch', '-q', '-c', 'topic');
  const head = commit(origin, { ...project(house.constraints, workflow), ...files });
  git(origin, 'switch', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  git(origin, 'branch', '-q', '-D', 'topic');
  const id = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'tag', '-a', '-m', 'release', TAG);
  const clone = join(root, 'clone');
  git(root, 'clone', '-q', '--no-hardlinks', origin, clone);
  const home = join(root, 'home');
  mkdirSync(home);
  const config = `[url "${pathToFileURL(root).href}/"]\n\tinsteadOf = https://github.com/\n`;
  writeFileSync(join(home, '.gitconfig'), config);

  const github = await startGitHubServer({
    token: 'not-a-token',
    branchRules: { main: RULES },
    rulesets: [
      tagRuleset(2, ['creation'], {
        bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      }),
      tagRuleset(3, ['update', 'deletion', 'non_fast_forward']),
    ],
    pulls: { [id]: [pull(id, head)] },
    reviews: { 7: [reviewOf('reviewer', 'APPROVED', head)] },
    checkRuns: { [id]: [check(id, 'test', 'success')] },
  });
  // Of the job that makes the Release: GitHub shows drafts only to whom may write.
  github.state.permissions.add('contents: write');
  const run = {
    commit: id,
    workspace: origin,
    environment: { GITHUB_WORKFLOW_REF: `${WORKFLOW}@refs/tags/${TAG}` },
  };
  sigstore.claims = claimsOf(run);
  writeFileSync(trustedRoot, sigstore.trustedRoot['public-good']);
  const uploaded: UploadedArtifact[] = [];
  const service = await startArtifactServer((artifact) => {
    uploaded.push(artifact);
    github.state.artifacts.push(shownArtifact(run, artifact));
    scene.meanwhile(artifact.name);
  });
  const start = (event: string, ref: string, attempt: number): Promise<ActRan> => {
    git(clone, 'checkout', '-q', '--detach', ref);
    return runAct(root, {
      ...{ act, repository: clone, event },
      payload: {
        ref,
        repository: { name: 'demo', full_name: REPOSITORY, default_branch: 'main', visibility: 'public' },
      },
      uses: { ...standIns, [`${ACTIONS}@${released}`]: actions },
      service: service.environment,
      environment: {
        ...sigstore.environment,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REF: ref,
        GITHUB_REF_NAME: ref.replace(/^refs\/(?:tags|heads)\//u, ''),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REPOSITORY_ID: '1001',
        GITHUB_REPOSITORY_OWNER_ID: '77',
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_RUN_ID: '7',
        GITHUB_SHA: id,
        GITHUB_WORKFLOW_REF: `${WORKFLOW}@${ref}`,
        HOME: home,
        NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, '__tests__/support/reroute.ts')).href}`,
        REROUTE: JSON.stringify(sigstore.routes),
        RUNNER_ENVIRONMENT: 'github-hosted',
        // What GitHub sets beside RUNNER_TEMP.
        CI: process.env.CI ?? 'true',
      },
    });
  };
  const scene: ReleaseScene = {
    ...{ github, sigstore, index, origin, commit: id, artifacts: uploaded, clone },
    shell: {
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_TOKEN: github.state.token,
        HOME: home,
        PIP_INDEX_URL: `${index.origin}/simple/`,
      },
      trustedRoot,
      wheelhouse: house.folder,
    },
    meanwhile: () => undefined,
    release(attempt = 1) {
      showRun(github, run, attempt);
      sigstore.claims = { ...sigstore.claims, run_attempt: String(attempt) };
      return start('push', `refs/tags/${TAG}`, attempt);
    },
    rehearse: () => start('workflow_dispatch', 'refs/heads/main', 1),
    async close() {
      await Promise.all([github.close(), sigstore.close(), index.close(), service.close()]);
    },
  };
  return scene;
}
