import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitObjects } from '../../src/adapters/git.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../../src/inputs/verify-dependency-changes.ts';
import type { Report } from '../../src/report/types.ts';
import {
  verifyDependencyChanges,
  type VerifyDependencyChangesPorts,
} from '../../src/shells/verify-dependency-changes.ts';
import { git } from './act.ts';
import { memoryGit, type Item, type Tree } from './memory-git.ts';
import { findingsOf } from './verify.ts';

export interface ChangeOptions {
  /** Text of release-policy.toml in the base. */
  readonly policy?: string | undefined;
  /** The same in the head; absent: that of the base. */
  readonly proposed?: string;
  readonly strict?: boolean;
}

export const realPorts: VerifyDependencyChangesPorts = {
  git: gitObjects(process.env),
  text: { read: () => Promise.reject(new Error('nothing is read from the working folder')) },
  clock: { today: () => '2026-01-01' },
};

export type { Tree } from './memory-git.ts';

function modify(path: string, item: Item): readonly (string | Uint8Array)[] {
  if (typeof item === 'object' && 'commit' in item) return [`M 160000 ${item.commit} ${path}\n`];
  const isLink = typeof item === 'object' && 'link' in item;
  const bytes = Buffer.from(isLink ? item.link : item);
  return [`M ${isLink ? '120000' : '100644'} inline ${path}\ndata ${bytes.length}\n`, bytes, '\n'];
}

/** Commits exactly these trees, one after the other, in one process of git; answers their ids. */
export function commitTrees(repository: string, ...trees: readonly Tree[]): string[] {
  const stream = trees.flatMap((tree, index) => [
    `commit refs/heads/main\nmark :${index + 1}\ncommitter test <test@example.org> ${1_700_000_000 + index} +0000\ndata 0\n`,
    ...(index === 0 ? [] : [`from :${index}\n`]),
    'deleteall\n',
    ...Object.entries(tree).flatMap(([path, item]) => modify(path, item)),
    `get-mark :${index + 1}\n`,
  ]);
  const input = Buffer.concat(stream.map((part) => Buffer.from(part)));
  const out = execFileSync(
    'git',
    ['-C', repository, 'fast-import', '--quiet', '--force', '--cat-blob-fd=1'],
    {
      input,
      encoding: 'utf8',
    },
  );
  return out.trim().split('\n');
}

/** Runs with a new, empty repository that is gone afterwards. */
export async function withRepository<T>(use: (repository: string) => T | Promise<T>): Promise<T> {
  const repository = mkdtempSync(join(tmpdir(), 'dependencies-'));
  try {
    git(repository, 'init', '-q', '-b', 'main', '--template=');
    return await use(repository);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

const BASE = '1'.repeat(40);
const HEAD = '2'.repeat(40);

/** The whole of verify-dependency-changes between two commits in memory. */
export function verifyChanges(base: Tree, head: Tree, options: ChangeOptions = {}): Promise<Report> {
  const [before, after] = withPolicies(base, head, options);
  const git = memoryGit({ [BASE]: before, [HEAD]: after });
  return verify({ base: BASE, head: HEAD, source: '.' }, { ...realPorts, git }, options);
}

/** The same between two commits of a real repository. */
export function verifyRealChanges(base: Tree, head: Tree, options: ChangeOptions = {}): Promise<Report> {
  return withRepository(async (source) => {
    const [before, after] = commitTrees(source, ...withPolicies(base, head, options));
    return verify({ base: before!, head: after!, source }, realPorts, options);
  });
}

function withPolicies(base: Tree, head: Tree, options: ChangeOptions): readonly [Tree, Tree] {
  const { policy, proposed = policy } = options;
  const withPolicy = (tree: Tree, text: string | undefined): Tree =>
    text === undefined ? tree : { ...tree, 'release-policy.toml': text };
  return [withPolicy(base, policy), withPolicy(head, proposed)];
}

async function verify(
  refs: { readonly base: string; readonly head: string; readonly source: string },
  ports: VerifyDependencyChangesPorts,
  { strict = false }: ChangeOptions,
): Promise<Report> {
  const inputs = parseInputs(VERIFY_DEPENDENCY_CHANGES, { ...refs, strict });
  return (await verifyDependencyChanges(inputs, ports)).report;
}

/** What all rules say, a line a finding: severity, rule, file, name, message. */
export function linesOf(report: Report): string[] {
  return report.results.flatMap(({ ruleId, outcome, why }) => {
    if (outcome === 'error') throw new Error(why);
    return findingsOf(report, ruleId).map(({ severity, location, message }) =>
      [
        `${severity} ${ruleId}`,
        `${location?.artifact ?? '-'}:${location?.line ?? '-'}`,
        location?.path ?? '-',
        message,
      ].join(' | '),
    );
  });
}

/** The same of two sets of files. */
export async function judgeChanges(base: Tree, head: Tree, options: ChangeOptions = {}): Promise<string[]> {
  return linesOf(await verifyChanges(base, head, options));
}
