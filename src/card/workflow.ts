import * as z from 'zod';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { messageOf } from '../errors.ts';

/** What a workflow says of its jobs, for a reader who decides whether one of them may publish. Its texts are untrusted. */

export type Permissions =
  | {
      readonly state: 'given';
      readonly scopes: Readonly<Record<string, string>>;
      readonly by: 'job' | 'workflow';
    }
  /** `read-all`, `write-all`. */
  | { readonly state: 'all'; readonly value: string; readonly by: 'job' | 'workflow' }
  /** What the repository is set to. */
  | { readonly state: 'default' };

export interface WorkflowStep {
  readonly line: number;
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  /** Inputs as text, in the order of the file; names in lower case, as a runner takes them. */
  readonly with: readonly (readonly [string, string])[];
  /** Keys that change what it runs in, or what its failure means; of `env` with the names of the variables. */
  readonly surroundings: readonly string[];
}

export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  readonly environment?: string;
  readonly permissions: Permissions;
  readonly needs: readonly string[];
  readonly if?: string;
  readonly runsOn: string;
  /** A workflow that the job calls. */
  readonly uses?: string;
  /** Keys that change what its steps run in. */
  readonly surroundings: readonly string[];
  readonly steps: readonly WorkflowStep[];
}

export type Workflow =
  | { readonly state: 'read'; readonly jobs: readonly WorkflowJob[] }
  | { readonly state: 'unread'; readonly why: string };

/** GitHub refuses larger ones; it also bounds what the YAML library is given. */
const MAX_BYTES = 512 * 1024;
const MAX_ALIASES = 100;

const VALUE = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const PERMISSIONS = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), z.string()), z.null()]);
const STEP = z.looseObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: VALUE.optional(),
  with: z.record(z.string(), VALUE).nullish(),
  env: z.unknown().optional(),
});
const JOB = z.looseObject({
  environment: z.union([z.string(), z.looseObject({ name: z.string() })]).optional(),
  permissions: PERMISSIONS.optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: VALUE.optional(),
  'runs-on': z.unknown().optional(),
  uses: z.string().optional(),
  steps: z.array(STEP).optional(),
});
const WORKFLOW = z.looseObject({ permissions: PERMISSIONS.optional(), jobs: z.record(z.string(), JOB) });

/** Keys that change what a step is or sees, or what its failure means, besides those that are shown by themselves. */
const SURROUNDINGS = {
  workflow: ['defaults', 'env'],
  job: ['container', 'services', 'strategy', 'defaults', 'env', 'secrets', 'continue-on-error'],
  step: ['env', 'continue-on-error', 'shell', 'working-directory'],
} as const;

/** Never throws. What it does not understand as a whole it does not read at all: a half of a workflow proves nothing. */
export function readWorkflow(bytes: Uint8Array): Workflow {
  if (bytes.length > MAX_BYTES) return unread(`it is larger than ${MAX_BYTES / 1024} KiB`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = new LineCounter();
    // Keys given twice are an error, as they are to GitHub.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
      merge: true,
    });
    const [error] = document.errors;
    if (error !== undefined) return unread(`line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
    const {
      success,
      data,
      error: misfit,
    } = WORKFLOW.safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }));
    if (!success) return unread(z.prettifyError(misfit));
    const around = surroundingsOf(data, 'workflow').map((key) => `${key} of the workflow`);
    const lineOf = (...path: readonly (string | number)[]): number => lineAt(document, lines, path);
    return {
      state: 'read',
      jobs: Object.entries(data.jobs).map(([id, job]) =>
        jobOf(id, job, { permissions: data.permissions, around }, lineOf),
      ),
    };
  } catch (cause) {
    // The library recurses: nothing but hostile nesting gets here.
    return unread(messageOf(cause));
  }
}

function unread(why: string): Workflow {
  return { state: 'unread', why };
}

function jobOf(
  id: string,
  job: z.infer<typeof JOB>,
  inherited: {
    readonly permissions: z.infer<typeof PERMISSIONS> | undefined;
    readonly around: readonly string[];
  },
  lineOf: (...path: readonly (string | number)[]) => number,
): WorkflowJob {
  const { environment, permissions, needs = [], uses, steps = [] } = job;
  const runsOn = job['runs-on'];
  return {
    id,
    line: lineOf('jobs', id),
    ...(environment !== undefined && {
      environment: typeof environment === 'string' ? environment : environment.name,
    }),
    permissions: permissionsOf(permissions, 'job') ??
      permissionsOf(inherited.permissions, 'workflow') ?? { state: 'default' },
    needs: typeof needs === 'string' ? [needs] : needs,
    ...(job.if !== undefined && { if: String(job.if) }),
    runsOn: typeof runsOn === 'string' ? runsOn : runsOn === undefined ? 'nothing' : JSON.stringify(runsOn),
    ...(uses !== undefined && { uses }),
    surroundings: [...surroundingsOf(job, 'job'), ...inherited.around],
    steps: steps.map((step, index) => stepOf(step, lineOf('jobs', id, 'steps', index))),
  };
}

function permissionsOf(
  given: z.infer<typeof PERMISSIONS> | undefined,
  by: 'job' | 'workflow',
): Permissions | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') return { state: 'all', value: given, by };
  // `permissions:` with nothing after it gives nothing.
  return { state: 'given', scopes: given ?? {}, by };
}

function stepOf(step: z.infer<typeof STEP>, line: number): WorkflowStep {
  const { name, id, uses, run } = step;
  return {
    line,
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(uses !== undefined && { uses: uses.trim() }),
    ...(run !== undefined && { run }),
    ...(step.if !== undefined && { if: String(step.if) }),
    with: Object.entries(step.with ?? {}).map(
      ([key, value]) => [key.toLowerCase(), String(value ?? '')] as const,
    ),
    surroundings: surroundingsOf(step, 'step'),
  };
}

function surroundingsOf(
  of: Readonly<Record<string, unknown>>,
  level: keyof typeof SURROUNDINGS,
): readonly string[] {
  return SURROUNDINGS[level].flatMap((key) => {
    const value = of[key];
    if (value === undefined || value === null || (key === 'continue-on-error' && value === false)) return [];
    if (key !== 'env' || typeof value !== 'object') return [key];
    return [`env (${Object.keys(value).join(', ')})`];
  });
}

/** Of the key where a mapping has one, as an editor shows it. */
function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  const last = path.at(-1);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && 'value' in key && String(key.value) === last);
    if (pair !== undefined && isNode(pair.key) && pair.key.range)
      return lines.linePos(pair.key.range[0]).line;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}
