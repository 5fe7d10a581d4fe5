import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitObjects } from '../../src/adapters/git.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../../src/inputs/verify-dependency-changes.ts';
import type { Report } from '../../src/report/types.ts';
import {
  verifyDependencyChanges,
  type VerifyDependencyChangesPorts,
} from '../../src/shells/verify-dependency-changes.ts';
import { git } from './act.ts';
import { findingsOf } from './verify.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

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

/** Commits exactly these files, and answers the commit's id. */
export function commitOnly(repository: string, files: Files, message = 'files'): string {
  git(repository, 'rm', '-r', '-q', '-f', '--cached', '--ignore-unmatch', '.');
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), contents);
    git(repository, 'add', '-f', '--', path);
  }
  git(repository, 'commit', '-q', '--allow-empty', '-m', message);
  return git(repository, 'rev-parse', 'HEAD');
}

/** Runs with a new, empty repository that is gone afterwards. */
export async function withRepository<T>(use: (repository: string) => T | Promise<T>): Promise<T> {
  const repository = mkdtempSync(join(tmpdir(), 'dependencies-'));
  try {
    git(repository, 'init', '-q', '-b', 'main');
    return await use(repository);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

/** The whole of verify-dependency-changes between two commits of a real repository. */
export function verifyChanges(base: Files, head: Files, options: ChangeOptions = {}): Promise<Report> {
  const { policy, proposed = policy, strict = false } = options;
  const withPolicy = (files: Files, text: string | undefined): Files =>
    text === undefined ? files : { ...files, 'release-policy.toml': text };
  return withRepository(async (source) => {
    const commits = {
      base: commitOnly(source, withPolicy(base, policy)),
      head: commitOnly(source, withPolicy(head, proposed)),
    };
    const inputs = parseInputs(VERIFY_DEPENDENCY_CHANGES, { ...commits, source, strict });
    return (await verifyDependencyChanges(inputs, realPorts)).report;
  });
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
export async function judgeChanges(base: Files, head: Files, options: ChangeOptions = {}): Promise<string[]> {
  return linesOf(await verifyChanges(base, head, options));
}
