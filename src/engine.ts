import { isFullySeen } from './archive/unseen.ts';
import type { Subject } from './distribution/types.ts';
import { messageOf, ToolError } from './errors.ts';
import type { FactKey, FactMap, Facts } from './facts.ts';
import { dependencyReport } from './report/dependencies.ts';
import { applyApprovals } from './policy/approvals.ts';
import type { Finding, Report, RuleResult, Severity, SubjectReport } from './report/types.ts';
import type { Rule } from './rules/define.ts';
import { originsOf } from './source/equivalence/origins.ts';
import type { SourceTree } from './source/tree.ts';

export interface EvaluateOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** Warnings fail, whatever the policy says. */
  readonly strict?: boolean;
}

/**
 * Facts and policy in, report out: synchronous and pure. Only unapproved findings that block, and rules that could not
 * come to an answer, make the verdict `fail`.
 * @throws ToolError `internal` where the shell gathered no policy, subjects or date: those are never optional.
 */
export function evaluate(rules: readonly Rule[], facts: Facts, options: EvaluateOptions): Report {
  const policy = required(facts, 'policy');
  const subjects = required(facts, 'subjects');
  const strict = options.strict === true || policy.strict;
  const raw = rules.map((rule) => runRule(rule, facts));
  const looked = subjects.map(({ filename }) => filename);
  const whole = new Set(rules.filter(looksAtWhole).map(({ id }) => id));
  const approved = applyApprovals(raw, policy, required(facts, 'today'), looked, whole);
  const results = approved.results.map((result) => settle(result, strict));
  const undecided = results.some(isUndecided);
  const blocking = results.flatMap((result) => result.findings.filter((finding) => blocks(finding, strict)));
  const source = sourceOf(facts);
  const { baseline, explained } = facts;
  const origins = new Map(
    explained?.state === 'known' ? explained.value.map((one) => [one.subject.filename, originsOf(one)]) : [],
  );
  return {
    schemaVersion: 1,
    tool: options.tool,
    ...(source && { source: sourceReport(source) }),
    verdict: undecided || blocking.length > 0 ? 'fail' : 'pass',
    complete: !undecided && subjects.every((subject) => isFullySeen(subject.archive)),
    ...(baseline?.state === 'known' && { baseline: baseline.value }),
    policy: policy.origin ?? {},
    strict,
    limits: policy.limits,
    subjects: subjects.map((subject) => {
      const files = origins.get(subject.filename);
      return { ...subjectReport(subject, blocking, undecided), ...(files && { files }) };
    }),
    results,
    approvals: approved.approvals,
    ...dependencyReport(facts.dependencyChanges, policy),
  };
}

/** True where the verdict is `fail` for no other reason than that something could not be known. */
export function failedOnlyForLackOfKnowledge(report: Report): boolean {
  return (
    report.verdict === 'fail' &&
    report.results.some(isUndecided) &&
    !report.results.some((result) => result.findings.some((finding) => blocks(finding, report.strict)))
  );
}

export function blocks(finding: Finding, strict: boolean): boolean {
  return finding.severity === 'error' || (strict && finding.severity === 'warning');
}

function required<K extends 'policy' | 'subjects' | 'today'>(facts: Facts, key: K): FactMap[K] {
  const fact = facts[key];
  if (fact?.state !== 'known') throw new ToolError('internal', `the fact "${key}" was not gathered`);
  return fact.value;
}

function runRule(rule: Rule, facts: Facts): RuleResult {
  const ruleId = rule.id;
  const values: Partial<Record<FactKey, unknown>> = {};
  for (const key of rule.needs) {
    const fact = facts[key];
    if (fact === undefined) {
      return { ruleId, outcome: 'not-applicable', why: `not asked for: ${key}`, findings: [] };
    }
    if (fact.state === 'unavailable') {
      return { ruleId, outcome: 'not-available', why: fact.why, findings: [] };
    }
    values[key] = fact.value;
  }
  try {
    // `needs` was checked key by key above.
    const findings = rule.check(values as FactMap);
    if (findings === undefined)
      return { ruleId, outcome: 'not-applicable', why: nothing(rule), findings: [] };
    if ('unknown' in findings) return { ruleId, outcome: 'unknown', why: findings.unknown, findings: [] };
    return { ruleId, outcome: 'pass', findings: sorted(bounded(findings)) };
  } catch (error) {
    return { ruleId, outcome: 'error', why: `the rule failed: ${messageOf(error)}`, findings: [] };
  }
}

/**
 * Findings of one rule that a report holds. No honest artifact comes near; a hostile one would fill memory and the report
 * with them. Past it only errors count: one that says so stands for all the rest.
 */
const MAX_FINDINGS = 5000;

function bounded(findings: Iterable<Finding>): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (kept.length === MAX_FINDINGS) {
      const message = `more than ${MAX_FINDINGS} findings: the rest is not listed`;
      kept.push({ severity: 'error', message, evidence: {} });
      break;
    }
    kept.push(finding);
  }
  return kept;
}

function nothing({ appliesTo, notApplicable }: Rule): string {
  if (notApplicable !== undefined) return notApplicable;
  const kinds = appliesTo.filter((kind) => kind === 'wheel' || kind === 'sdist');
  return kinds.length === 0 ? 'nothing to compare' : `no ${kinds.join(' or ')} to look at`;
}

/** A rule fails where something that it found blocks and stands unapproved. */
function settle(result: RuleResult, strict: boolean): RuleResult {
  if (result.outcome !== 'pass' && result.outcome !== 'fail') return result;
  const fails = result.findings.some((finding) => blocks(finding, strict));
  return { ...result, outcome: fails ? 'fail' : 'pass' };
}

function isUndecided(result: RuleResult): boolean {
  return result.outcome === 'not-available' || result.outcome === 'error';
}

/** Facts about distributions, of which a run may have been given some and not others. */
const OF_DISTRIBUTIONS: ReadonlySet<FactKey> = new Set([
  'subjects',
  'explained',
  'baseline',
  'build',
  'smoke',
]);

/** Whether a rule looks at the files of a project or commit alone: all of them are there in every run. */
function looksAtWhole({ needs }: Rule): boolean {
  return !needs.some((key) => OF_DISTRIBUTIONS.has(key));
}

/** The commit that was looked at, where one was. */
function sourceOf({
  source,
  toolchain,
  dependencyChanges,
  build,
  gate,
}: Facts): Pick<SourceTree, 'repository' | 'commit' | 'tag'> | undefined {
  if (source?.state === 'known') return source.value;
  if (gate?.state === 'known') return gate.value;
  if (build?.state === 'known') return { repository: undefined, commit: build.value.commit };
  const commit =
    dependencyChanges?.state === 'known'
      ? dependencyChanges.value.head
      : toolchain?.state === 'known'
        ? toolchain.value.source?.commit
        : undefined;
  return commit === undefined ? undefined : { repository: undefined, commit };
}

function sourceReport({
  repository = '',
  commit,
  tag,
}: Pick<SourceTree, 'repository' | 'commit' | 'tag'>): NonNullable<Report['source']> {
  return { repository, commit, ...(tag === undefined ? {} : { tag }) };
}

function subjectReport(subject: Subject, blocking: readonly Finding[], undecided: boolean): SubjectReport {
  const { filename: file, kind, sha256, size } = subject;
  const failed = undecided || blocking.some((finding) => finding.location?.artifact === file);
  return { file, kind, sha256, size, verdict: failed ? 'fail' : 'pass' };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, then by place, so that equal input gives equal bytes. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ location }: Finding) => `${location?.artifact ?? ''}\0${location?.path ?? ''}`;
  return findings
    .map((finding, index) => ({ finding, index, key: key(finding) }))
    .sort(
      (a, b) =>
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index),
    )
    .map(({ finding }) => finding);
}
