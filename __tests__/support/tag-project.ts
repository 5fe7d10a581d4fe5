import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemClock } from '../../src/adapters/clock.ts';
import { fileArtifacts, textFiles } from '../../src/adapters/files.ts';
import { gitHistory } from '../../src/adapters/git-history.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import { gitHubApi } from '../../src/adapters/github-api.ts';
import type { RunContext } from '../../src/github/run-context.ts';
import type { GitHubApi } from '../../src/ports.ts';
import type { VerifyTagPorts } from '../../src/shells/verify-tag-on-default-branch.ts';
import { startGitHubServer, type GitHubServer } from './github-server.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'n',
  GIT_AUTHOR_EMAIL: 'n@example.org',
  GIT_COMMITTER_NAME: 'n',
  GIT_COMMITTER_EMAIL: 'n@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export const RULES = [
  { type: 'deletion', ruleset_id: 1, ruleset_source_type: 'Repository', ruleset_source: 'octo/demo' },
  { type: 'non_fast_forward', ruleset_id: 1, ruleset_source_type: 'Repository', ruleset_source: 'octo/demo' },
  {
    type: 'pull_request',
    ruleset_id: 1,
    ruleset_source_type: 'Repository',
    ruleset_source: 'octo/demo',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
    },
  },
  {
    type: 'required_status_checks',
    ruleset_id: 1,
    ruleset_source_type: 'Repository',
    ruleset_source: 'octo/demo',
    parameters: {
      required_status_checks: [{ context: 'test', integration_id: 15368 }],
      strict_required_status_checks_policy: true,
    },
  },
];

export function tagRuleset(id: number, rules: readonly string[], more: Record<string, unknown> = {}) {
  return {
    id,
    name: `tags ${id}`,
    target: 'tag',
    source_type: 'Repository',
    source: 'octo/demo',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: rules.map((type) => ({ type })),
    bypass_actors: [],
    ...more,
  };
}

const user = (login: string, id: number, type = 'User') => ({ login, id, type });

export function pull(commit: string, head: string, more: Record<string, unknown> = {}) {
  return {
    id: 70,
    number: 7,
    state: 'closed',
    html_url: 'https://github.com/octo/demo/pull/7',
    merged_at: '2026-01-01T00:00:00Z',
    merge_commit_sha: commit,
    user: user('author', 1),
    base: { ref: 'main', sha: commit, repo: { id: 1001, full_name: 'octo/demo' } },
    head: { ref: 'topic', sha: head, repo: { id: 1001, full_name: 'octo/demo' } },
    ...more,
  };
}

export function reviewOf(login: string, state: string, commit: string, more: Record<string, unknown> = {}) {
  return {
    id: 1,
    user: user(login, login.length),
    state,
    commit_id: commit,
    author_association: 'MEMBER',
    ...more,
  };
}

export function check(
  commit: string,
  name: string,
  conclusion: string | null,
  more: Record<string, unknown> = {},
) {
  return {
    id: 5,
    name,
    head_sha: commit,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    details_url: 'https://github.com/octo/demo/actions/runs/41/job/1',
    app: { id: 15368, slug: 'github-actions' },
    ...more,
  };
}

/** A project on a local GitHub, whose tag v1.0 is as good as it can be, and a full clone of it at the tag. */
export interface TagProject {
  readonly server: GitHubServer;
  readonly origin: string;
  readonly clone: string;
  /** Of the tag v1.0: commit, tag object; the commit that the pull request proposed. */
  readonly commit: string;
  readonly object: string;
  readonly head: string;
  git(where: string, ...args: string[]): string;
  /** Commits to the origin; answers the id. */
  commitFiles(files: Readonly<Record<string, string>>): string;
  ports(run?: Partial<RunContext> | null): VerifyTagPorts;
  close(): Promise<void>;
}

export const FILES = {
  'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.0\n\n- first\n',
};

function git(where: string, ...args: string[]): string {
  return execFileSync('git', ['-C', where, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...IDENTITY },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commitTo(origin: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin, path)), { recursive: true });
    writeFileSync(join(origin, path), text);
  }
  git(origin, 'add', '-A');
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'a commit');
  return git(origin, 'rev-parse', 'HEAD');
}

type Made = Pick<TagProject, 'commit' | 'object' | 'head'> & { readonly folder: string };

let template: Made | undefined;

/** Made once: each project is a copy. */
function templateProject(): Made {
  if (template !== undefined) return template;
  const folder = mkdtempSync(join(tmpdir(), 'tag-template-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = join(folder, 'octo', 'demo');
  mkdirSync(origin, { recursive: true });
  git(origin, 'init', '--quiet', '-b', 'main');
  commitTo(origin, { 'README.md': 'demo' });
  git(origin, 'checkout', '--quiet', '-b', 'topic');
  const head = commitTo(origin, FILES);
  git(origin, 'checkout', '--quiet', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
  git(origin, 'branch', '--quiet', '-D', 'topic');
  const commit = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'tag', '-a', '-m', 'release', 'v1.0');
  const object = git(origin, 'rev-parse', 'v1.0');
  commitTo(origin, { later: 'work goes on' });
  git(folder, 'clone', '--quiet', '--no-hardlinks', origin, join(folder, 'clone'));
  git(join(folder, 'clone'), 'checkout', '--quiet', 'refs/tags/v1.0');
  template = { folder, commit, object, head };
  return template;
}

export async function tagProject(): Promise<TagProject> {
  const { folder: made, commit, object, head } = templateProject();
  const folder = mkdtempSync(join(tmpdir(), 'tag-'));
  cpSync(made, folder, { recursive: true });
  const origin = join(folder, 'octo', 'demo');
  const clone = join(folder, 'clone');
  git(clone, 'remote', 'set-url', 'origin', origin);
  const commitFiles = (files: Readonly<Record<string, string>>) => commitTo(origin, files);

  const server = await startGitHubServer({
    git: origin,
    branchRules: { main: RULES },
    rulesets: [
      tagRuleset(2, ['creation'], {
        bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      }),
      tagRuleset(3, ['update', 'deletion', 'non_fast_forward']),
    ],
    pulls: { [commit]: [pull(commit, head)] },
    reviews: { 7: [reviewOf('reviewer', 'APPROVED', head)] },
    checkRuns: {
      [commit]: [
        check(commit, 'test', 'success'),
        check(commit, 'release', null, {
          details_url: 'https://github.com/octo/demo/actions/runs/42/job/9',
        }),
      ],
    },
  });
  const opened: GitHubApi[] = [];
  const log = { info: () => undefined, progress: () => undefined, warn: () => undefined };
  return {
    server,
    origin,
    clone,
    commit,
    object,
    head,
    git,
    commitFiles,
    ports(run = {}) {
      const { apiUrl } = server;
      const { token } = server.state;
      const api = gitHubApi({ apiUrl, token, environment: {}, log, retryDelayMs: 1 });
      opened.push(api);
      return {
        api,
        log,
        history: gitHistory(process.env),
        files: fileArtifacts(),
        text: textFiles(),
        git: gitObjects(process.env),
        clock: systemClock,
        repository: 'octo/demo',
        serverUrl: pathToFileURL(folder).href,
        ...(run !== null && {
          judged: { head: run.sha ?? commit },
          run: {
            repository: 'octo/demo',
            repositoryId: '1001',
            repositoryOwnerId: '77',
            serverUrl: 'https://github.com',
            apiUrl,
            runId: '42',
            runAttempt: 1,
            event: 'push',
            ref: 'refs/tags/v1.0',
            sha: commit,
            workflowRef: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
            job: 'tag',
            ...run,
          },
        }),
      };
    },
    async close() {
      for (const api of opened) await api.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
