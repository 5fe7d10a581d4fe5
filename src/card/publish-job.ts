import type { Mark } from './document.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from './workflow.ts';

/** One thing that a reviewer has to know of the jobs that can publish. */
export interface JobRemark {
  readonly mark: Extract<Mark, 'fail' | 'look'>;
  readonly text: string;
  readonly line?: number;
}

export interface PublishJobs {
  readonly jobs: readonly WorkflowJob[];
  readonly remarks: readonly JobRemark[];
}

export interface PublishQuestion {
  /** The environment that asks for an approval. */
  readonly environment: string;
  /** The job that makes the card, which a job that publishes has to wait for. */
  readonly job: string;
  /** The repository that the card's own action comes from, and the commit: `owner/name`. */
  readonly action: { readonly repository: string; readonly ref: string | undefined };
}

/** What a job needs that passes the gate, signs and uploads; nothing else is given to one without a reason. */
const NEEDED: Readonly<Record<string, string>> = {
  'id-token': 'write',
  attestations: 'write',
  contents: 'read',
  actions: 'read',
};

const HANDED_ON = ['artifact-id', 'artifact-digest', 'checksums', 'statement-checksums'] as const;

const PINNED = /@[0-9a-f]{40}$/u;
const CHECKOUT = /^actions\/checkout@/iu;
const UPLOAD = /^pypa\/gh-action-pypi-publish@/iu;
const GATE = 'publish-gate';
const OURS: readonly string[] = [GATE, 'checksum-and-attest'];

/** The jobs of a workflow that use publish-gate, and whatever in it speaks against an approval. */
export function publishJobs(workflow: Workflow, question: PublishQuestion): PublishJobs {
  if (workflow.state === 'unread') {
    return { jobs: [], remarks: [{ mark: 'fail', text: `the workflow could not be read: ${workflow.why}` }] };
  }
  const jobs = workflow.jobs.filter(({ steps }) => steps.some((step) => isOurs(step, question, [GATE])));
  const others = workflow.jobs.filter((job) => !jobs.includes(job));
  return {
    jobs,
    remarks: [
      ...number(jobs.length, question),
      ...jobs.flatMap((job) => [...ofJob(job, question), ...ofSteps(job, question)]),
      ...others.flatMap((job) => [...ofOther(job, question)]),
    ],
  };
}

function number(count: number, { action }: PublishQuestion): readonly JobRemark[] {
  if (count === 1) return [];
  if (count > 1) {
    return [{ mark: 'look', text: `${count} jobs use publish-gate: one approval lets all of them go on` }];
  }
  return [{ mark: 'fail', text: `no job of the workflow uses publish-gate of ${action.repository}` }];
}

/** Of the repository that this code comes from: an action of that name is anybody's to write. */
function isOurs({ uses = '' }: WorkflowStep, { action }: PublishQuestion, names: readonly string[]): boolean {
  const [path = ''] = uses.split('@');
  return names.some((name) => path.toLowerCase() === `${action.repository}/actions/${name}`.toLowerCase());
}

function* ofJob(job: WorkflowJob, { environment, job: own }: PublishQuestion): Generator<JobRemark> {
  const { id, line, permissions } = job;
  if (!sameEnvironment(job.environment, environment)) {
    const has =
      job.environment === undefined ? 'no environment' : `the environment ${JSON.stringify(job.environment)}`;
    yield { mark: 'fail', line, text: `${id} has ${has}, expected ${JSON.stringify(environment)}` };
  }
  if (!job.needs.includes(own)) {
    yield {
      mark: 'fail',
      line,
      text: `${id} does not wait for ${own}, which verified the files: it is not among its needs`,
    };
  }
  if (permissions.state !== 'given') {
    const what = permissions.state === 'all' ? permissions.value : 'whatever the repository gives by default';
    yield { mark: 'fail', line, text: `${id} may do ${what}: it lists no permissions` };
  } else {
    for (const [scope, access] of Object.entries(permissions.scopes)) {
      const enough =
        NEEDED[scope] === access || access === 'none' || (access === 'read' && NEEDED[scope] === 'write');
      if (!enough)
        yield {
          mark: 'fail',
          line,
          text: `${id} has the permission ${scope}: ${access}, which publishing does not need`,
        };
    }
  }
  if (job.if !== undefined && /\b(?:always|failure|cancelled)\s*\(/u.test(job.if)) {
    yield { mark: 'fail', line, text: `${id} runs although a job before it failed: if: ${job.if}` };
  }
  for (const key of job.surroundings) {
    yield {
      mark: 'look',
      line,
      text: `${id} has ${key}, which changes what its steps run in, or what their failure means`,
    };
  }
  if (!/^(?:ubuntu|windows|macos)-[\w.-]+$/u.test(job.runsOn)) {
    yield {
      mark: 'look',
      line,
      text: `${id} does not run on a fresh machine of GitHub by name: ${job.runsOn}`,
    };
  }
}

function* ofSteps({ id, steps, line }: WorkflowJob, question: PublishQuestion): Generator<JobRemark> {
  const [first] = steps;
  if (first !== undefined && !isOurs(first, question, [GATE])) {
    yield { mark: 'fail', line: first.line, text: `${id} does something before publish-gate` };
  }
  const gate = steps.find((step) => isOurs(step, question, [GATE]));
  if (gate?.if !== undefined) {
    yield { mark: 'fail', line: gate.line, text: `${id} can pass publish-gate by: if: ${gate.if}` };
  }
  if (gate?.surroundings.includes('continue-on-error') === true) {
    yield {
      mark: 'fail',
      line: gate.line,
      text: `${id} goes on where publish-gate stops: continue-on-error`,
    };
  }
  if (gate !== undefined) yield* ofGate(id, gate, question.job);
  for (const step of steps) yield* ofStep(id, step, gate?.id, question);
  if (!steps.some(({ uses }) => uses !== undefined && UPLOAD.test(uses))) {
    yield { mark: 'look', line, text: `${id} does not upload by pypa/gh-action-pypi-publish: see what does` };
  }
}

/** What the gate expects has to come from the job that verified: another one may have run code of the project. */
function* ofGate(id: string, { line, with: inputs }: WorkflowStep, verifier: string): Generator<JobRemark> {
  const given = new Map(inputs);
  for (const key of HANDED_ON) {
    const value = (given.get(key) ?? '').replace(/\s+/gu, '');
    const [, job] = /^\$\{\{needs\.([\w-]+)\.outputs\.[\w-]+\}\}$/u.exec(value) ?? [];
    if (job === verifier) continue;
    const what = value === '' ? 'nothing' : value;
    yield {
      mark: 'fail',
      line,
      text: `publish-gate of ${id} takes ${key} from ${what}, not from ${verifier}`,
    };
  }
}

function* ofStep(
  job: string,
  step: WorkflowStep,
  gate: string | undefined,
  question: PublishQuestion,
): Generator<JobRemark> {
  const { line, uses, run } = step;
  if (step.if !== undefined && /\b(?:always|failure|cancelled)\s*\(/u.test(step.if)) {
    yield { mark: 'fail', line, text: `a step of ${job} runs although publish-gate stopped: if: ${step.if}` };
  }
  for (const key of step.surroundings) {
    yield { mark: 'look', line, text: `a step of ${job} has ${key}: see what that changes` };
  }
  if (run !== undefined)
    yield { mark: 'look', line, text: `${job} runs a script: it could build or change files` };
  if (uses === undefined) return;
  if (CHECKOUT.test(uses)) {
    yield { mark: 'fail', line, text: `${job} checks out the source: it could build anew` };
  } else if (uses.startsWith('./') || uses.startsWith('docker://')) {
    yield { mark: 'fail', line, text: `${job} runs ${uses}, which is not an action at a fixed commit` };
  } else {
    if (!PINNED.test(uses))
      yield { mark: 'fail', line, text: `${job} uses ${uses}, which is not pinned to a full commit` };
    const ours = isOurs(step, question, OURS);
    const { ref } = question.action;
    if (ours && ref !== undefined && !uses.endsWith(`@${ref}`)) {
      yield { mark: 'look', line, text: `${job} uses ${uses}, and this card was made by ${ref}` };
    }
    if (!ours && !UPLOAD.test(uses)) {
      yield { mark: 'look', line, text: `${job} uses ${uses}: see that it neither builds nor changes files` };
    }
  }
  if (UPLOAD.test(uses)) yield* ofUpload(job, step, gate);
}

function* ofUpload(
  job: string,
  { line, with: inputs }: WorkflowStep,
  gate: string | undefined,
): Generator<JobRemark> {
  const given = new Map(inputs);
  const folder = (given.get('packages-dir') ?? given.get('packages_dir') ?? '').replace(/\s+/gu, '');
  if (gate === undefined || folder !== `\${{steps.${gate}.outputs.path}}`) {
    const what = folder === '' ? 'its default folder' : folder;
    yield { mark: 'fail', line, text: `${job} uploads ${what}, not the folder that publish-gate hands out` };
  }
  if (given.has('password') || given.has('user')) {
    yield { mark: 'fail', line, text: `${job} uploads with a password or token, not as a Trusted Publisher` };
  }
  const to = given.get('repository-url') ?? given.get('repository_url');
  if (to !== undefined) yield { mark: 'look', line, text: `${job} uploads to ${to}` };
}

/** Whoever can ask for an ID token, or enter the environment, can publish too. */
function* ofOther(job: WorkflowJob, { environment }: PublishQuestion): Generator<JobRemark> {
  const { id, line, permissions } = job;
  const idToken =
    permissions.state === 'given'
      ? permissions.scopes['id-token'] === 'write'
      : permissions.state === 'all' && permissions.value === 'write-all';
  if (idToken) {
    yield {
      mark: 'fail',
      line,
      text: `${id} can ask for ID tokens (id-token: write) and does not pass publish-gate`,
    };
  }
  if (sameEnvironment(job.environment, environment)) {
    yield {
      mark: 'fail',
      line,
      text: `${id} runs in the environment ${JSON.stringify(environment)} and does not pass publish-gate`,
    };
  } else if (job.environment?.includes('${{') === true) {
    yield {
      mark: 'look',
      line,
      text: `${id} runs in an environment that is known only then, ${job.environment}: see that it is another one`,
    };
  }
}

/** GitHub tells environments apart without regard to case. */
function sameEnvironment(found: string | undefined, expected: string): boolean {
  return found?.toLowerCase() === expected.toLowerCase();
}
