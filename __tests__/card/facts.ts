import type { CardReport } from '../../src/card/read-report.ts';
import { readCardReport } from '../../src/card/read-report.ts';
import { ARTIFACT_RULES, TAG_RULES } from '../../src/rules/commands.ts';
import type { Rule } from '../../src/rules/define.ts';
import type { CardFacts } from '../../src/card/types.ts';
import { readWorkflow } from '../../src/card/workflow.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report, RuleResult } from '../../src/report/types.ts';
import { report, subject } from '../report/reports.ts';
import { RELEASE_YML } from '../support/card-project.ts';

export const COMMIT = 'c0ffee'.padEnd(40, '0');
const SHA = (digit: string): string => digit.repeat(64);

/** A report of a command in which each rule passed, but for those that are given. */
export function reportFor(
  rules: readonly Rule[],
  changes: Readonly<Record<string, Partial<RuleResult>>> = {},
  over: Partial<Report> = {},
): CardReport {
  const results = rules.map(({ id: ruleId }) => ({
    ruleId,
    outcome: 'pass' as const,
    findings: [],
    ...changes[ruleId],
  }));
  const source = { repository: 'https://github.com/octo/demo', commit: COMMIT };
  return readCardReport(Buffer.from(renderJson(report({ source, results, ...over }))), 'report.json');
}

const WHEEL = 'demo-1.1-py3-none-any.whl';
const SDIST = 'demo-1.1.tar.gz';
const origin = (path: string) => ({ path, state: 'identical' as const, sources: [path] });

export const inspected = (
  changes: Readonly<Record<string, Partial<RuleResult>>> = {},
  over: Partial<Report> = {},
): CardReport =>
  reportFor(ARTIFACT_RULES, changes, {
    subjects: [
      subject(WHEEL, { files: [origin('demo/__init__.py')] }),
      subject(SDIST, { sha256: SHA('b'), files: [origin('demo/__init__.py')] }),
    ],
    baseline: {
      state: 'compared',
      release: 'demo 1.0',
      artifacts: [
        {
          artifact: WHEEL,
          kind: 'wheel',
          before: 'demo-1.0-py3-none-any.whl',
          diff: {
            added: [{ path: 'demo/net.py', size: 500, sha256: SHA('d') }],
            removed: [],
            changed: [{ path: 'demo/__init__.py', before: 100, after: 150 }],
            entryPoints: { added: [], removed: [] },
            requirements: { added: ['requests>=2'], removed: [] },
            extras: { added: [], removed: [] },
            buildRequirements: { added: [], removed: [] },
            reaches: [{ path: 'demo/net.py', line: 3, kind: 'network', name: 'socket.create_connection' }],
            unanalysed: [],
          },
        },
        { artifact: SDIST, kind: 'sdist' },
      ],
    },
    approvals: [
      {
        rule: 'native-binary',
        path: 'demo/lib.so',
        reason: 'reviewed in #3',
        expires: '2027-01-01',
        used: [{ severity: 'error', message: 'a native library (ELF)', evidence: {} }],
      },
      { rule: 'secret-file', path: 'x', reason: 'never used', used: [] },
    ],
    policy: { path: 'release-policy.toml', sha256: SHA('9') },
    ...over,
  });

export const proved = (changes: Readonly<Record<string, Partial<RuleResult>>> = {}): CardReport =>
  reportFor(
    TAG_RULES,
    {
      'commit-unreviewed': {
        findings: [
          {
            severity: 'note',
            message: '#7 by author was approved by reviewer',
            evidence: { pull: 'https://github.com/octo/demo/pull/7', approvers: ['reviewer'] },
          },
        ],
      },
      'tag-rules-bypassable': { outcome: 'unknown', why: 'who may pass: look at Settings → Rules' },
      'tag-unsigned': { outcome: 'not-applicable', why: 'the policy does not ask' },
      ...changes,
    },
    { source: { repository: 'https://github.com/octo/demo', commit: COMMIT, tag: 'v1.1' } },
  );

const FILES = [
  { name: WHEEL, size: 1234, sha256: SHA('a'), kind: 'wheel' as const },
  { name: SDIST, size: 1234, sha256: SHA('b'), kind: 'sdist' as const },
];

export function factsFor(over: Partial<CardFacts> = {}): CardFacts {
  return {
    run: {
      repository: 'octo/demo',
      serverUrl: 'https://github.com',
      runId: '42',
      runAttempt: 2,
      job: 'verify',
      event: 'push',
      ref: 'refs/tags/v1.1',
    },
    commit: COMMIT,
    tag: 'v1.1',
    reports: [proved(), inspected()],
    manifest: {
      schemaVersion: 1,
      project: 'demo',
      version: '1.1',
      commit: COMMIT,
      tag: 'v1.1',
      files: FILES,
    },
    checksums: FILES.map(({ name, sha256 }) => ({ name, sha256 })),
    artifact: { id: '9', digest: SHA('e') },
    workflow: { path: '.github/workflows/release.yml', value: readWorkflow(Buffer.from(RELEASE_YML)) },
    publish: {
      environment: 'pypi',
      job: 'verify',
      action: { repository: 'diybitcoinhardware/hardening-actions', ref: 'd'.repeat(40) },
    },
    jobs: [
      { name: 'build', result: 'success' },
      { name: 'test', result: 'success' },
    ],
    visibility: 'public',
    notes: { path: 'CHANGELOG.md', line: 3, text: '## 1.1\n\n- greets\n' },
    ...over,
  };
}

/** The facts without some of what may be absent. */
export function without(...keys: readonly (keyof CardFacts)[]): CardFacts {
  return Object.fromEntries(
    Object.entries(factsFor()).filter(([key]) => !keys.includes(key as keyof CardFacts)),
  ) as unknown as CardFacts;
}
