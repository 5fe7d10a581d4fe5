import type { Rule } from '../rules/define.ts';
import type { ApprovalUse, Finding, Report, RuleResult, Severity, SubjectReport } from './types.ts';
import { plural } from './layout.ts';

/** What every renderer for people needs of a report: open findings grouped, counted, and worst first. */

export interface OpenFinding {
  readonly ruleId: string;
  readonly finding: Finding;
}

/** Findings of one rule and one severity in one file. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly rule: Rule | undefined;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface FileGroup {
  /** File name of the artifact or path of a project file; absent: findings about all files together. */
  readonly file?: string;
  readonly subject?: SubjectReport;
  readonly groups: readonly RuleGroup[];
}

export interface View {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Artifacts in the report's order, then project files, then what is about no one file. Only those with findings. */
  readonly files: readonly FileGroup[];
  /** Worst first, else in the report's order. */
  readonly open: readonly OpenFinding[];
  /** Findings that the policy approved. */
  readonly approved: number;
  /** Rules that ended `error` or `not-available`. */
  readonly blocked: readonly RuleResult[];
  /** Rules whose answer nobody can read with the token of a workflow. */
  readonly unknown: readonly RuleResult[];
  /** Rules that did not apply, by reason. */
  readonly unchecked: readonly { readonly why: string; readonly ruleIds: readonly string[] }[];
  /** Rules that looked and found nothing at all. */
  readonly passed: readonly string[];
  readonly ruleOf: (id: string) => Rule | undefined;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Equal for findings that say the same of the same place. */
export function findingKey(ruleId: string, { severity, message, location, evidence }: Finding): string {
  const { artifact, path, line } = location ?? {};
  const facts = Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([ruleId, severity, message, artifact, path, line, facts]);
}

/** The findings of the results: approved ones are not among them, but in the report's approvals. */
function openFindings(report: Report): OpenFinding[] {
  return report.results
    .flatMap(({ ruleId, findings }) => findings.map((finding) => ({ ruleId, finding })))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}

/** Approved findings, each once with every approval that covers it. */
export function approvedFindings(report: Report): readonly {
  readonly ruleId: string;
  readonly finding: Finding;
  readonly approvals: readonly ApprovalUse[];
}[] {
  const pairs = report.approvals.flatMap((approval) =>
    approval.used.map((finding) => ({ approval, finding })),
  );
  const groups = groupBy(pairs, ({ approval, finding }) => findingKey(approval.rule, finding));
  return [...groups.values()].map((group) => {
    const [{ approval, finding }] = group;
    return { ruleId: approval.rule, finding, approvals: group.map((pair) => pair.approval) };
  });
}

type Some<T> = [T, ...T[]];

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, Some<T>> {
  const groups = new Map<K, Some<T>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function ruleGroups(open: readonly OpenFinding[], ruleOf: View['ruleOf']): RuleGroup[] {
  const byRule = groupBy(open, ({ ruleId, finding }) => `${finding.severity} ${ruleId}`);
  return [...byRule.values()].map((group) => {
    const [{ ruleId, finding }] = group;
    const findings = group.map((found) => found.finding);
    return { ruleId, rule: ruleOf(ruleId), severity: finding.severity, findings };
  });
}

function fileGroups(report: Report, open: readonly OpenFinding[], ruleOf: View['ruleOf']): FileGroup[] {
  const byFile = groupBy(open, ({ finding }) => finding.location?.artifact);
  const subjects = new Map(report.subjects.map((subject) => [subject.file, subject]));
  const others = [...byFile.keys()].filter((file) => file !== undefined && !subjects.has(file)).sort();
  return [...subjects.keys(), ...others, undefined].flatMap((file) => {
    const found = byFile.get(file);
    if (found === undefined) return [];
    const groups = ruleGroups(found, ruleOf);
    if (file === undefined) return [{ groups }];
    const subject = subjects.get(file);
    return [subject === undefined ? { file, groups } : { file, subject, groups }];
  });
}

export function viewOf(report: Report, rules: readonly Rule[]): View {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string): Rule | undefined => byId.get(id);
  const open = openFindings(report);
  const count = (severity: Severity): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  const skipped = report.results.filter(({ outcome }) => outcome === 'not-applicable');
  return {
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    files: fileGroups(report, open, ruleOf),
    open,
    approved: approvedFindings(report).length,
    blocked: report.results.filter(({ outcome }) => outcome === 'error' || outcome === 'not-available'),
    unknown: report.results.filter(({ outcome }) => outcome === 'unknown'),
    unchecked: [...groupBy(skipped, ({ why }) => why ?? 'nothing to look at')].map(([why, results]) => ({
      why,
      ruleIds: results.map(({ ruleId }) => ruleId),
    })),
    passed: report.results.flatMap(({ ruleId, outcome, findings }) =>
      outcome === 'pass' && findings.length === 0 ? [ruleId] : [],
    ),
    ruleOf,
  };
}

/** The verdict in words, without the word itself: `7 errors, 2 warnings in 1 artifact; 3 findings approved`. */
export function headline(report: Report, view: View): string {
  const { error, warning, note } = view.counts;
  const parts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(note > 0 ? [plural(note, 'note')] : []),
    ...(view.blocked.length > 0 ? [`${plural(view.blocked.length, 'check')} not made`] : []),
  ];
  const found = parts.length > 0 ? parts.join(', ') : 'no findings';
  const approved = view.approved > 0 ? `; ${plural(view.approved, 'finding')} approved` : '';
  const strict = report.strict && warning > 0 ? ' (strict: warnings fail too)' : '';
  const { length } = report.subjects;
  // A report on a project, or on nothing that could be read, has no artifacts.
  return `${found}${length === 0 ? '' : ` in ${plural(length, 'artifact')}`}${approved}${strict}`;
}

/** One sentence where the report is not complete. */
export function incompleteness(report: Report, view: View): string | undefined {
  if (report.complete && view.blocked.length === 0) return undefined;
  return view.blocked.length > 0
    ? `${plural(view.blocked.length, 'check')} could not be made. What they look for may be there.`
    : 'Something that was asked for could not be read. What was not read may hold anything.';
}

/** Findings of one message together, in first-seen order. */
export function byMessage(
  findings: readonly Finding[],
): (readonly [string, readonly [Finding, ...Finding[]]])[] {
  return [...groupBy(findings, ({ message }) => message)];
}

/** Where inside its file a finding is: `path:line`, a bare line, or nothing. */
export function placeOf({ location }: Finding): string | undefined {
  if (location === undefined) return undefined;
  const { path, line } = location;
  if (path === undefined) return line === undefined ? undefined : `line ${line}`;
  return line === undefined ? path : `${path}:${line}`;
}
