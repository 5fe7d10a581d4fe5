import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readText } from './generated.ts';

/** Where reusable workflows of this repository use its own actions: by commit, because they run in other repositories. */

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = '.github/workflows';
const OWN = /(?<=\buses: diybitcoinhardware\/hardening-actions\/actions\/)(?<action>[a-z-]+)@(?<ref>\S+)/gu;

export interface OwnPin {
  /** Path of the workflow below the repository's root. */
  readonly workflow: string;
  readonly action: string;
  /** What stands behind the "@". */
  readonly ref: string;
  /** Inputs that the workflow gives. */
  readonly given: readonly string[];
}

interface Workflow {
  readonly jobs?: Readonly<
    Record<string, { readonly steps?: readonly { readonly uses?: string; readonly with?: object }[] }>
  >;
}

/** In the workflows as they lie there, or in another text of one. */
export function ownPins(workflows: ReadonlyMap<string, string> = workflowTexts()): readonly OwnPin[] {
  return [...workflows].flatMap(([workflow, text]) => {
    const { jobs = {} } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    return steps.flatMap(({ uses = '', with: given = {} }) =>
      [...`uses: ${uses}`.matchAll(OWN)].map(({ groups: { action = '', ref = '' } = {} }) => ({
        workflow,
        action,
        ref,
        given: Object.keys(given),
      })),
    );
  });
}

export function workflowTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, WORKFLOWS)).filter((name) => /\.ya?ml$/u.test(name));
  return new Map(names.map((name) => [`${WORKFLOWS}/${name}`, readText(`${WORKFLOWS}/${name}`) ?? '']));
}

/** The same text with every own action at that commit. */
export function repinned(text: string, commit: string): string {
  return text.replace(OWN, `$<action>@${commit}`);
}

/** Full id of a commit of this repository; absent where there is none. */
export function commitOf(ref: string, folder = ROOT): string | undefined {
  return git(folder, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
}

/** Why a pin can't be relied on; nothing where it can. The commit has to be an ancestor of what is checked out, and hold it all. */
export function pinProblem({ action, ref, given }: OwnPin, folder = ROOT): string | undefined {
  if (!/^[0-9a-f]{40}$/u.test(ref)) return `${ref} is no full commit id`;
  if (commitOf(ref, folder) !== ref) return `${ref} is no commit of this repository`;
  if (git(folder, 'merge-base', '--is-ancestor', ref, 'HEAD') === undefined)
    return `${ref} is no ancestor of what is checked out`;
  const yaml = git(folder, 'cat-file', 'blob', `${ref}:actions/${action}/action.yml`);
  if (yaml === undefined) return `${ref} has no actions/${action}/action.yml`;
  const { inputs = {}, runs } = parse(yaml) as {
    readonly inputs?: object;
    readonly runs?: { main?: string };
  };
  const main = runs?.main?.replace(/^(?:\.\.\/)+/u, '');
  if (main !== undefined && git(folder, 'cat-file', '-e', `${ref}:${main}`) === undefined)
    return `${ref} has no ${main}`;
  const unknown = given.filter((name) => !(name in inputs));
  return unknown.length === 0
    ? undefined
    : `actions/${action} of ${ref} has no input ${unknown.join(', ')}: pin a later commit`;
}

/** Whether there is history to look at. */
export function hasHistory(folder = ROOT): boolean {
  return git(folder, 'rev-parse', '--is-shallow-repository') === 'false';
}

/** Standard output without the last line end; absent where git answers with a status. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trimEnd() : undefined;
}
