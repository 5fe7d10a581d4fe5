import type { FactMap } from '../../facts.ts';
import { known } from '../../facts.ts';
import type { PeeledTag } from '../../github/tag.ts';
import type { SourceTree } from '../../source/tree.ts';
import type {
  BranchProtection,
  TagAncestry,
  TagChecks,
  TagFact,
  TagPlaces,
  TagReview,
} from '../../tag/types.ts';
import type { Example } from '../define.ts';

/** What the examples of these rules share. Ids that people can tell apart. */
export const COMMIT = 'c0ffee'.padEnd(40, '0');
export const OBJECT = 'decade'.padEnd(40, '0');
export const OTHER = 'bad'.padEnd(40, '0');

export const ANNOTATED: PeeledTag = {
  object: OBJECT,
  chain: [{ sha: OBJECT, name: 'v1.0', verification: { verified: true, reason: 'valid' } }],
  target: { type: 'commit', sha: COMMIT },
};
export const LIGHTWEIGHT: PeeledTag = { object: COMMIT, chain: [], target: { type: 'commit', sha: COMMIT } };

export function tagFact(changes: Partial<TagFact> = {}): TagFact {
  return {
    repository: 'diybitcoinhardware/embit',
    name: 'v1.0',
    found: ANNOTATED,
    ...changes,
  };
}

export function places(changes: Partial<TagPlaces> = {}): TagPlaces {
  const ids = { object: OBJECT, commit: COMMIT };
  return { run: COMMIT, local: known(ids), remote: known(ids), ...changes };
}

export function ancestry(changes: Partial<TagAncestry> = {}): TagAncestry {
  return {
    branch: 'main',
    tip: OTHER,
    api: 'behind',
    local: known(true),
    ...changes,
  };
}

export function branch(changes: Partial<BranchProtection> = {}): BranchProtection {
  return {
    branch: 'main',
    classic: false,
    rules: [
      { type: 'deletion', rulesetId: 1 },
      { type: 'non_fast_forward', rulesetId: 1 },
      { type: 'pull_request', rulesetId: 1, approvals: 1 },
      { type: 'required_status_checks', rulesetId: 1, checks: [{ context: 'test' }] },
    ],
    ...changes,
  };
}

export function results(...outcomes: readonly (readonly [string, string])[]): TagChecks {
  return { results: outcomes.map(([name, outcome]) => ({ kind: 'check', name, outcome })) };
}

export function review(...reviews: TagReview['pulls'][0]['reviews']): TagReview {
  const pull = {
    number: 7,
    url: 'https://github.com/diybitcoinhardware/embit/pull/7',
    author: 'author',
    base: 'main',
    head: OTHER,
    reviews,
  };
  return { branch: 'main', pulls: [pull] };
}

/** A commit that holds these texts. */
export function sourceOf(files: Readonly<Record<string, string>>): SourceTree {
  const entries = Object.entries(files).map(([path, text]) => {
    const contents = new TextEncoder().encode(text);
    const file = { kind: 'file', executable: false, size: contents.length, sha256: '', contents } as const;
    return [path, file] as const;
  });
  return {
    repository: undefined,
    commit: COMMIT,
    committed: 0,
    files: new Map(entries),
    submodules: new Map(),
  };
}

export const PYPROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';

/** @param shown tells what was gathered, for the page of the rule */
export function example(title: string, shown: string, values: Partial<FactMap>, policy?: string): Example {
  return {
    title,
    files: [],
    facts: { shown, values },
    ...(policy !== undefined && { policy: `schema-version = 1\n\n[tag]\n${policy}\n` }),
  };
}
