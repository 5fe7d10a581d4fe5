import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { undescribed } from './github-description.ts';
import {
  found,
  git,
  NOT_FOUND,
  paged,
  Refused,
  run,
  UPLOADS,
  urlOf,
  type Answer,
  type Call,
  type Handler,
  type Json,
} from './github-call.ts';
import { RELEASE_ROUTES } from './github-release-routes.ts';
import { serve, type TestServer } from './index-server.ts';

/**
 * GitHub's REST API on loopback: what it says of refs, commits and contents is computed from a real git repository, the rest is
 * what a test puts into `state`. It serves no field that GitHub's description does not have: an end-to-end test compares.
 */
export interface GitHubServer {
  /** What GITHUB_API_URL is set to. */
  readonly apiUrl: string;
  readonly state: GitHubState;
  /** Requests to the API. */
  readonly seen: TestServer['seen'];
  /** The store that downloads are redirected to, on a host of its own. */
  readonly blobs: TestServer;
  /** What goes wrong, first match first; `times` counts down, absent: always. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

export interface Fault {
  /** Matches method and path with query: `GET /repos/octo/demo/…`; a blob's path for the store. */
  readonly match: RegExp;
  times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
  /** Sends half of the body and breaks the connection. */
  readonly truncate?: boolean;
  /** Redirects to this address, whatever was asked. */
  readonly location?: string;
  /** What happens besides, before the answer. */
  readonly also?: () => void;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  bytes: Uint8Array;
  expired?: boolean;
  /** Absent: that of the bytes; null: none, as for old artifacts. */
  digest?: string | null;
  run?: Json;
}

export interface GitHubState {
  repository: string;
  repositoryId: number;
  ownerId: number;
  visibility: 'public' | 'private';
  defaultBranch: string;
  fork: boolean;
  /** Folder of a git repository. */
  git: string | undefined;
  token: string;
  /** What the token may; `administration: read` is never among them in a workflow. */
  permissions: Set<string>;
  protectedBranches: string[];
  /** By branch. */
  branchRules: Record<string, Json[]>;
  rulesets: Json[];
  /** By commit. */
  pulls: Record<string, Json[]>;
  /** By number of a pull request. */
  reviews: Record<string, Json[]>;
  checkRuns: Record<string, Json[]>;
  statuses: Record<string, Json[]>;
  /** By id. */
  runs: Record<string, Json>;
  jobs: Record<string, Json[]>;
  approvals: Record<string, Json[]>;
  artifacts: Artifact[];
  environments: Record<string, Json>;
  branchPolicies: Record<string, Json[]>;
  releases: Json[];
  immutableReleases: boolean;
  /** Bytes by asset id. */
  assets: Record<string, Uint8Array>;
  /** Whether asset bytes come from the store, or from the API itself: GitHub says that clients should be ready for both. */
  assetsRedirect: boolean;
  /** Origin that `upload_url` begins with; absent: that of the API, as on a server of one's own. */
  uploadOrigin: string | undefined;
  issues: Json[];
  workflows: Record<string, Json>;
  attestations: { readonly id: number; readonly bundle: unknown }[];
}

const READ = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'issues',
  'metadata',
  'pull-requests',
  'statuses',
];

export function gitHubState(changes: Partial<GitHubState> = {}): GitHubState {
  return {
    repository: 'octo/demo',
    repositoryId: 1001,
    ownerId: 77,
    visibility: 'public',
    defaultBranch: 'main',
    fork: false,
    git: undefined,
    token: 'test-token-of-the-workflow',
    permissions: new Set([...READ.map((name) => `${name}: read`), 'attestations: write']),
    protectedBranches: ['main'],
    branchRules: {},
    rulesets: [],
    pulls: {},
    reviews: {},
    checkRuns: {},
    statuses: {},
    runs: {},
    jobs: {},
    approvals: {},
    artifacts: [],
    environments: {},
    branchPolicies: {},
    releases: [],
    immutableReleases: false,
    assets: {},
    assetsRedirect: true,
    uploadOrigin: undefined,
    issues: [],
    workflows: {},
    attestations: [],
    ...changes,
  };
}

async function refAnswer(call: Call, kind: 'tags' | 'heads'): Promise<Answer> {
  const ref = `refs/${kind}/${call.parts.join('/')}`;
  const sha = await git(call, 'rev-parse', '--verify', '--quiet', ref);
  const type = await git(call, 'cat-file', '-t', sha);
  return {
    json: {
      ref,
      node_id: 'R',
      url: urlOf(call, `/git/${ref}`),
      object: { sha, type, url: urlOf(call, `/git/${type}s/${sha}`) },
    },
  };
}

async function tagObject(call: Call): Promise<Answer> {
  const [sha = ''] = call.parts;
  if ((await git(call, 'cat-file', '-t', sha)) !== 'tag') throw new Refused('no tag');
  const text = await git(call, 'cat-file', 'tag', sha);
  const header = (name: string) => new RegExp(`^${name} (.*)$`, 'mu').exec(text)?.[1] ?? '';
  const message = text.slice(text.indexOf('\n\n') + 2);
  const signature = /-----BEGIN [A-Z ]*SIGNATURE-----[^]*$/u.exec(message)?.[0] ?? null;
  const [, name = '', email = ''] = /^(.*) <(.*)>/u.exec(header('tagger')) ?? [];
  return {
    json: {
      node_id: 'T',
      sha,
      url: urlOf(call, `/git/tags/${sha}`),
      tag: header('tag'),
      message,
      tagger: { name, email, date: '2026-01-01T00:00:00Z' },
      object: {
        sha: header('object'),
        type: header('type'),
        url: urlOf(call, `/git/${header('type')}s/${header('object')}`),
      },
      verification: {
        verified: false,
        reason: signature === null ? 'unsigned' : 'unknown_key',
        signature,
        payload: null,
        verified_at: null,
      },
    },
  };
}

async function commitAnswer(call: Call): Promise<Answer> {
  const sha = await git(call, 'rev-parse', '--verify', '--quiet', `${call.parts.join('/')}^{commit}`);
  const [tree = '', parents = '', name = '', email = '', date = '', ...message] = (
    await git(call, 'log', '-1', '--format=%T%n%P%n%an%n%ae%n%aI%n%B', sha)
  ).split('\n');
  const author = { name, email, date };
  return {
    json: {
      sha,
      url: urlOf(call, `/commits/${sha}`),
      commit: {
        author,
        committer: author,
        message: message.join('\n').trim(),
        tree: { sha: tree, url: urlOf(call, `/git/trees/${tree}`) },
      },
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map((parent) => ({ sha: parent, url: urlOf(call, `/commits/${parent}`) })),
    },
  };
}

async function compareAnswer(call: Call): Promise<Answer> {
  const [base = '', head = ''] = call.parts.join('/').split('...');
  const of = (ref: string) => git(call, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  const [from, to] = [await of(base), await of(head)];
  const [behind, ahead] = (await git(call, 'rev-list', '--left-right', '--count', `${from}...${to}`))
    .split('\t')
    .map(Number);
  const status = from === to ? 'identical' : ahead === 0 ? 'behind' : behind === 0 ? 'ahead' : 'diverged';
  return {
    json: { status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] },
  };
}

async function contents(call: Call): Promise<Answer> {
  const path = call.parts.join('/');
  const ref = call.query.get('ref') ?? call.state.defaultBranch;
  const sha = await git(call, 'rev-parse', '--verify', '--quiet', `${ref}:${path}`);
  if ((await git(call, 'cat-file', '-t', sha)) !== 'blob') throw new Refused('no file');
  const { stdout } = await run('git', ['-C', call.state.git ?? '', 'cat-file', 'blob', sha], {
    encoding: 'buffer',
  });
  return {
    json: {
      type: 'file',
      encoding: 'base64',
      size: stdout.length,
      name: path.split('/').at(-1),
      path,
      sha,
      url: urlOf(call, `/contents/${path}?ref=${ref}`),
      content: (stdout.toString('base64').match(/.{1,60}/gu) ?? []).join('\n'),
    },
  };
}

function artifactJson(call: Call, { id, name, bytes, expired = false, digest, run: of }: Artifact): Json {
  const hex = createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    node_id: 'A',
    name,
    size_in_bytes: bytes.length,
    url: urlOf(call, `/actions/artifacts/${id}`),
    archive_download_url: urlOf(call, `/actions/artifacts/${id}/zip`),
    expired,
    created_at: '2026-01-01T00:00:00Z',
    expires_at: '2026-03-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    digest: digest === undefined ? `sha256:${hex}` : digest,
    ...(of && { workflow_run: of }),
  };
}

/** `METHOD route` in the words of GitHub's description, what a token needs, what answers. `*` takes the rest of the path. */
const ROUTES: readonly (readonly [string, string, Handler])[] = [
  [
    'GET /repos/{owner}/{repo}',
    'metadata: read',
    ({ state, server }) => {
      const [owner = '', name = ''] = state.repository.split('/');
      return {
        json: {
          id: state.repositoryId,
          name,
          full_name: state.repository,
          owner: { login: owner, id: state.ownerId, type: 'Organization' },
          private: state.visibility === 'private',
          visibility: state.visibility,
          fork: state.fork,
          default_branch: state.defaultBranch,
          pushed_at: '2026-01-01T00:00:00Z',
          url: `${server.api}/repos/${state.repository}`,
        },
      };
    },
  ],
  ['GET /repos/{owner}/{repo}/git/ref/tags/*', 'contents: read', (call) => refAnswer(call, 'tags')],
  ['GET /repos/{owner}/{repo}/git/ref/heads/*', 'contents: read', (call) => refAnswer(call, 'heads')],
  ['GET /repos/{owner}/{repo}/git/tags/{tag_sha}', 'contents: read', tagObject],
  [
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    'pull-requests: read',
    (call) => paged(call, call.state.pulls[call.parts[0] ?? ''] ?? []),
  ],
  [
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'checks: read',
    (call) => {
      const runs = call.state.checkRuns[call.parts[0] ?? ''] ?? [];
      return paged(call, runs, (page) => ({ total_count: runs.length, check_runs: page }));
    },
  ],
  [
    'GET /repos/{owner}/{repo}/commits/{ref}/status',
    'statuses: read',
    (call) => {
      const statuses = call.state.statuses[call.parts[0] ?? ''] ?? [];
      const state =
        statuses.every((one) => one.state === 'success') && statuses.length > 0 ? 'success' : 'pending';
      return paged(call, statuses, (page) => ({
        state,
        sha: call.parts[0],
        total_count: statuses.length,
        statuses: page,
      }));
    },
  ],
  ['GET /repos/{owner}/{repo}/commits/{ref}', 'contents: read', commitAnswer],
  ['GET /repos/{owner}/{repo}/compare/*', 'contents: read', compareAnswer],
  ['GET /repos/{owner}/{repo}/contents/*', 'contents: read', contents],
  [
    'GET /repos/{owner}/{repo}/branches/{branch}',
    'contents: read',
    async (call) => {
      const [name = ''] = call.parts;
      const sha = await git(call, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`);
      return {
        json: {
          name,
          commit: { sha, url: urlOf(call, `/commits/${sha}`) },
          protected: call.state.protectedBranches.includes(name),
        },
      };
    },
  ],
  [
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    'metadata: read',
    (call) => paged(call, call.state.branchRules[call.parts[0] ?? ''] ?? []),
  ],
  [
    'GET /repos/{owner}/{repo}/rulesets',
    'metadata: read',
    (call) => {
      const target = call.query.get('targets');
      return paged(
        call,
        call.state.rulesets
          .filter((one) => target === null || target.split(',').includes(String(one.target)))
          .map(({ rules: _rules, conditions: _conditions, bypass_actors: _actors, ...rest }) => rest),
      );
    },
  ],
  [
    'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
    'metadata: read',
    ({ state, parts }) => found(state.rulesets.find(({ id }) => String(id) === parts[0])),
  ],
  [
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    'pull-requests: read',
    (call) => paged(call, call.state.reviews[call.parts[0] ?? ''] ?? []),
  ],
  [
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    'pull-requests: read',
    ({ state, parts }) =>
      found(
        Object.values(state.pulls)
          .flat()
          .find(({ number }) => String(number) === parts[0]),
      ),
  ],
  [
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    'actions: read',
    ({ state, parts }) => found(state.runs[parts[0] ?? '']),
  ],
  [
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    'actions: read',
    ({ state, parts }) => ({ json: state.approvals[parts[0] ?? ''] ?? [] }),
  ],
  [
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    'actions: read',
    (call) => {
      const jobs = call.state.jobs[call.parts[0] ?? ''] ?? [];
      return paged(call, jobs, (page) => ({ total_count: jobs.length, jobs: page }));
    },
  ],
  [
    'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    'actions: read',
    ({ state, parts, server }) =>
      state.assets[`log-${parts[0] ?? ''}`] === undefined
        ? NOT_FOUND
        : { status: 302, location: `${server.blobs}/logs/log-${parts[0] ?? ''}` },
  ],
  [
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    'actions: read',
    (call) => {
      const artifacts = call.state.artifacts.map((artifact) => artifactJson(call, artifact));
      return paged(call, artifacts, (page) => ({ total_count: artifacts.length, artifacts: page }));
    },
  ],
  [
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
    'actions: read',
    (call) => {
      const artifact = call.state.artifacts.find(({ id }) => String(id) === call.parts[0]);
      return found(artifact && artifactJson(call, artifact));
    },
  ],
  [
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    'actions: read',
    ({ state, parts, server }) => {
      const artifact = state.artifacts.find(({ id }) => String(id) === parts[0]);
      if (artifact === undefined) return NOT_FOUND;
      if (artifact.expired === true)
        return { status: 410, json: { message: 'Artifact has expired', status: '410' } };
      return {
        status: 302,
        location: `${server.blobs}/artifacts/${artifact.id}?sig=signature-of-the-blob-store`,
      };
    },
  ],
  [
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    'actions: read',
    ({ state, parts }) => found(state.workflows[parts[0] ?? '']),
  ],
  [
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    'actions: read',
    (call) => {
      const asked = [
        ['head_branch', call.query.get('branch')],
        ['head_sha', call.query.get('head_sha')],
        ['conclusion', call.query.get('status')],
        ['path', `.github/workflows/${call.parts[0] ?? ''}`],
      ] as const;
      const runs = Object.values(call.state.runs).filter((one) =>
        asked.every(([key, value]) => value === null || one[key] === value),
      );
      return paged(call, runs, (page) => ({ total_count: runs.length, workflow_runs: page }));
    },
  ],
  [
    'GET /repos/{owner}/{repo}/environments/{environment_name}',
    'actions: read',
    ({ state, parts }) => found(state.environments[parts[0] ?? '']),
  ],
  [
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    'actions: read',
    (call) => {
      const policies = call.state.branchPolicies[call.parts[0] ?? ''] ?? [];
      return paged(call, policies, (page) => ({ total_count: policies.length, branch_policies: page }));
    },
  ],
  ...RELEASE_ROUTES,
  [
    'GET /repos/{owner}/{repo}/releases/tags/{tag}',
    'contents: read',
    ({ state, parts }) =>
      found(state.releases.find((one) => one.tag_name === parts[0] && one.draft === false)),
  ],
  [
    'GET /repos/{owner}/{repo}/immutable-releases',
    'administration: read',
    ({ state }) =>
      state.immutableReleases ? { json: { enabled: true, enforced_by_owner: false } } : NOT_FOUND,
  ],
  [
    'GET /repos/{owner}/{repo}/issues',
    'issues: read',
    (call) => {
      const wanted = call.query.get('state') ?? 'open';
      const labels = (call.query.get('labels') ?? '').split(',').filter(Boolean);
      const has = (one: Json, label: string) =>
        (one.labels as readonly { name: string }[]).some(({ name }) => name === label);
      return paged(
        call,
        call.state.issues.filter(
          (one) => (wanted === 'all' || one.state === wanted) && labels.every((label) => has(one, label)),
        ),
      );
    },
  ],
  [
    'POST /repos/{owner}/{repo}/issues',
    'issues: write',
    (call) => {
      const { state, body } = call;
      const number = state.issues.length + 1;
      const labels = ((body.labels as readonly string[] | undefined) ?? []).map((name) => ({ name }));
      const issue = {
        ...body,
        id: number,
        number,
        state: 'open',
        labels,
        url: urlOf(call, `/issues/${number}`),
        html_url: `https://github.com/${state.repository}/issues/${number}`,
      };
      state.issues.push(issue);
      return { status: 201, json: issue };
    },
  ],
  [
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    'issues: write',
    ({ state, parts, body }) => {
      const index = state.issues.findIndex(({ number }) => String(number) === parts[0]);
      const issue = state.issues[index];
      if (issue === undefined) return NOT_FOUND;
      state.issues[index] = { ...issue, ...body };
      return { json: state.issues[index] };
    },
  ],
  [
    'POST /repos/{owner}/{repo}/attestations',
    'attestations: write',
    ({ state, body }) => {
      const id = state.attestations.length + 1;
      state.attestations.push({ id, bundle: body.bundle });
      return { status: 201, json: { id } };
    },
  ],
  [
    'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
    'attestations: read',
    ({ state, parts }) => {
      const wanted = (parts[0] ?? '').replace('sha256:', '');
      const attestations = state.attestations
        .filter(({ bundle }) => subjectsOf(bundle).includes(wanted))
        .map(({ bundle }) => ({ bundle, repository_id: state.repositoryId }));
      return attestations.length === 0 ? NOT_FOUND : { json: { attestations } };
    },
  ],
];

/** SHA-256 of the subjects of a bundle's statement. */
function subjectsOf(bundle: unknown): readonly string[] {
  const payload = (bundle as { dsseEnvelope?: { payload?: string } }).dsseEnvelope?.payload ?? '';
  const statement = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    subject: readonly { digest: { sha256: string } }[];
  };
  return statement.subject.map(({ digest }) => digest.sha256);
}

interface Route {
  readonly name: string;
  readonly permission: string;
  readonly pattern: RegExp;
  readonly handle: Handler;
}

const UPLOAD_ROUTE = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';

const COMPILED: readonly Route[] = ROUTES.map(([name, permission, handle]) => {
  const source = name
    .replace('{owner}/{repo}', ':repository')
    .replace(/\{\w+\}/gu, '([^/]+)')
    .replace('*', '(.+)')
    .replace(':repository', '[^/]+/[^/]+');
  return { name, permission, handle, pattern: new RegExp(`^${source}$`, 'u') };
});

/** What a request is for. Uploads have a host of their own, or a prefix, which is taken away. */
function routeOf(url: URL, method: string): { readonly line: string; readonly route: Route | undefined } {
  const isUpload = url.pathname.startsWith(UPLOADS);
  if (isUpload) url.pathname = url.pathname.slice(UPLOADS.length);
  const line = `${method} ${url.pathname}`;
  const route = COMPILED.find(
    ({ name, pattern }) => pattern.test(line) && isUpload === (name === UPLOAD_ROUTE),
  );
  return { line, route };
}

function isInstead(fault: Fault | undefined): boolean {
  return fault?.status !== undefined || fault?.location !== undefined;
}

function jsonIn({ headers }: IncomingMessage, raw: Buffer): Json {
  return headers['content-type'] === 'application/json' ? (JSON.parse(raw.toString()) as Json) : {};
}

function sendAnswer(response: ServerResponse, wanted: Answer, fault: Fault | undefined): void {
  const { status = 200, json, location, bytes, link } = wanted;
  const body = fault?.body ?? bytes ?? (json === undefined ? '' : JSON.stringify(json));
  response.writeHead(status, {
    'content-type': bytes === undefined ? 'application/json' : 'application/zip',
    'content-length': Buffer.byteLength(body),
    ...(location !== undefined && { location }),
    ...(link !== undefined && { link }),
    ...fault?.headers,
  });
  if (fault?.truncate === true) {
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
  } else {
    response.end(body);
  }
}

export async function startGitHubServer(changes: Partial<GitHubState> = {}): Promise<GitHubServer> {
  const state = gitHubState(changes);
  const answers: { method: string; route: string; status: number; body: unknown }[] = [];
  const faults: Fault[] = [];
  const blobs = await serve((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, folder = '', id = ''] = path.split('/');
    const bytes =
      folder === 'artifacts' ? state.artifacts.find((one) => String(one.id) === id)?.bytes : state.assets[id];
    void answer(response, faultOf(`GET ${path}`), bytes === undefined ? NOT_FOUND : { bytes });
  });

  /** The fault that this request meets; it counts. */
  function faultOf(line: string): Fault | undefined {
    const fault = faults.find(({ match, times }) => match.test(line) && times !== 0);
    if (fault?.times !== undefined) fault.times -= 1;
    return fault;
  }

  async function answer(response: ServerResponse, fault: Fault | undefined, wanted: Answer): Promise<void> {
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    if (fault?.location !== undefined) {
      response.writeHead(302, { location: fault.location }).end();
      return;
    }
    if (fault?.status !== undefined) {
      const body = fault.body ?? JSON.stringify({ message: 'a fault that the test asked for' });
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(body);
      return;
    }
    sendAnswer(response, wanted, fault);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const { line, route } = routeOf(url, method);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const refused = refusalOf(request, url, route);
    const fault = faultOf(`${line}${url.search}`);
    fault?.also?.();
    // What is answered with a status of its own, or elsewhere, was not carried out.
    if (refused !== undefined || route === undefined || isInstead(fault)) {
      await answer(response, fault, refused ?? NOT_FOUND);
      return;
    }
    const parts = (route.pattern.exec(line)?.slice(1) ?? []).map(decodeURIComponent);
    const body = jsonIn(request, raw);
    const { accept = '' } = request.headers;
    const server = { api: apiUrl, blobs: blobs.origin };
    let wanted: Answer;
    try {
      wanted = await route.handle({ state, parts, query: url.searchParams, body, raw, accept, server });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      wanted = NOT_FOUND;
    }
    const { status = 200, json, bytes } = wanted;
    if (status < 300 && bytes === undefined)
      answers.push({ method, route: route.name.slice(method.length + 1), status, body: json });
    await answer(response, fault, wanted);
  }

  function refusalOf(request: IncomingMessage, url: URL, route: Route | undefined): Answer | undefined {
    const { authorization } = request.headers;
    if (authorization !== undefined && authorization !== `Bearer ${state.token}`) {
      return { status: 401, json: { message: 'Bad credentials', status: '401' } };
    }
    if (!url.pathname.toLowerCase().startsWith(`/repos/${state.repository.toLowerCase()}`)) return NOT_FOUND;
    if (route !== undefined && !state.permissions.has(route.permission)) {
      return { status: 403, json: { message: 'Resource not accessible by integration', status: '403' } };
    }
    return undefined;
  }

  const api = await serve((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const apiUrl = api.origin;
  return {
    apiUrl,
    state,
    seen: api.seen,
    blobs,
    faults,
    async close() {
      await api.close();
      await blobs.close();
      const strange = answers.flatMap((one) => undescribed(one.method, one.route, one.status, one.body));
      if (strange.length > 0)
        throw new Error(`not as GitHub describes it:\n${[...new Set(strange)].join('\n')}`);
    },
  };
}
