import { Buffer } from 'node:buffer';
import type { Rule } from '../rules/define.ts';
import type { Finding, Report } from './types.ts';
import type { FileGroup, RuleGroup, View } from './view.ts';
import { byMessage, headline, incompleteness, placeOf, viewOf } from './view.ts';
import { clip, escapeMarkdown, markdownCode } from './escape.ts';
import { CappedText } from './capped.ts';
import { firstSentence } from './prose.ts';
import { formatBytes, grouped, plural } from './layout.ts';
import { ruleUrl } from './links.ts';
import { baselineView, type ChangeRow, type ComparedView } from './baseline-view.ts';
import { originCounts } from './origins.ts';

export interface SummaryOptions {
  /** What the pull request would change in the policy; leads the summary. Untrusted text. */
  readonly changes?: readonly string[];
  /** Put before the verdict: what was verified. */
  readonly title?: string;
  /** Our own Markdown at the end, such as a link to the uploaded report. */
  readonly footer?: string;
  /** UTF-8 bytes at most. GitHub takes 1 MiB a step and drops a larger summary whole; absent: 900 KiB. */
  readonly maxBytes?: number;
}

const DEFAULT_BYTES = 900 * 1024;
/** Kept aside for what must stand at the end: the count of what was left out, and the footer. */
const RESERVE = 300;
const TEXT_LIMIT = 1000;
/** Places shown for one rule in one file; a longer list tells a reader nothing new. */
const FINDINGS_LIMIT = 50;
/** Rows of a table. */
const ROWS_LIMIT = 200;
const CHANGES_LIMIT = 50;

const more = (count: string): string => `… and ${count} more in the uploaded report.`;
const prose = (text: string): string => escapeMarkdown(clip(text, TEXT_LIMIT));
const code = (text: string): string => markdownCode(clip(text, TEXT_LIMIT));

/** The report as GitHub Markdown for a job summary: what a tired maintainer needs in ten seconds, then the rest. */
export function renderSummary(report: Report, rules: readonly Rule[], options: SummaryOptions = {}): string {
  const view = viewOf(report, rules);
  const footer = options.footer === undefined ? '' : `\n${options.footer}\n`;
  const budget = { left: (options.maxBytes ?? DEFAULT_BYTES) - RESERVE - Buffer.byteLength(footer) };
  // The verdict takes its room first: a pull request that changes much of the policy can't push it out.
  const verdictPart = new CappedText(budget);
  const changesPart = new CappedText(budget);
  const rest = new CappedText(budget);
  const left =
    verdict(verdictPart, report, view, options.title) +
    policyChanges(changesPart, options.changes ?? []) +
    artifacts(rest, report) +
    dependencies(rest, report) +
    baselineChanges(rest, report) +
    findings(rest, view) +
    approvals(rest, report) +
    unknown(rest, view) +
    notChecked(rest, view);
  const note = left === 0 ? '' : `\n**${plural(left, 'more line')}** in the uploaded report.\n`;
  return [changesPart, verdictPart, rest, note, footer].join('').trimStart();
}

function policyChanges(out: CappedText, changes: readonly string[]): number {
  if (changes.length === 0) return 0;
  if (!out.section('### This pull request changes the policy', '')) return changes.length;
  return out.addEach(
    changes,
    CHANGES_LIMIT,
    (change) => `- ${prose(change)}`,
    (count) => `- ${more(count)}`,
  );
}

function verdict(out: CappedText, report: Report, view: View, title: string | undefined): number {
  const before = title === undefined ? '' : `${prose(title)}: `;
  out.section(`## ${before}${report.verdict.toUpperCase()}`, '', `**${headline(report, view)}**`);
  const sentence = incompleteness(report, view);
  if (sentence === undefined) return 0;
  out.section('> [!CAUTION]', `> **Incomplete.** ${sentence}`);
  if (view.blocked.length > 0) out.add('>');
  return out.addEach(
    view.blocked,
    ROWS_LIMIT,
    ({ ruleId, why = 'no reason was given' }) => `> - ${code(ruleId)}: ${prose(why)}`,
    (count) => `> - ${more(count)}`,
  );
}

function artifacts(out: CappedText, report: Report): number {
  const traced = report.subjects.some(({ files }) => files !== undefined);
  const columns = [
    'Verdict',
    'File',
    'Kind',
    'Size',
    'SHA-256',
    ...(traced ? ['Compared with the source'] : []),
  ];
  const left = table(out, '### Artifacts', columns, report.subjects, (subject) => [
    subject.verdict,
    code(subject.file),
    subject.kind,
    formatBytes(subject.size),
    code(subject.sha256),
    ...(traced ? [subject.files === undefined ? 'no' : originCounts(subject.files)] : []),
  ]);
  const { path, sha256 } = report.policy;
  const digest = sha256 === undefined ? '' : ` (SHA-256 ${code(sha256)})`;
  const policy =
    path === undefined ? 'the built-in one: pure Python, nothing approved' : `${code(path)}${digest}`;
  out.section(`Policy: ${policy}.`);
  if (report.source !== undefined) {
    const { repository, commit, tag } = report.source;
    const at = tag === undefined ? '' : ` (tag ${code(tag)})`;
    out.section(`Source: ${code(repository)} at ${code(commit)}${at}.`);
  }
  return left;
}

/** What a reviewer of a pull request reads first: what is new. */
function dependencies(out: CappedText, { dependencies: compared }: Report): number {
  if (compared === undefined) return 0;
  const { base, changes } = compared;
  out.section(`Compared with ${code(base)}.`);
  const columns = ['Change', 'Kind', 'Dependency', 'File', 'Before', 'After', 'Reviewed'];
  return table(out, '### Dependencies', columns, changes, (one) => [
    one.change === 'new' || one.change === 'widened' ? `**${one.change}**` : one.change,
    one.kind,
    code(one.name),
    code(one.line === undefined ? one.file : `${one.file}:${one.line}`),
    one.before === undefined ? '' : code(one.before),
    one.after === undefined ? '' : code(one.after),
    prose(one.reviewed ?? ''),
  ]);
}

/** What a reviewer of a release reads: what is new, by artifact. */
function baselineChanges(out: CappedText, { baseline }: Report): number {
  if (baseline === undefined) return 0;
  const { title, why, artifacts: compared } = baselineView(baseline);
  if (!out.section(`### ${prose(title)}`)) return 1;
  if (why !== undefined) out.section(`${prose(why)}.`);
  return compared.reduce((left, one) => left + comparedTable(out, one), 0);
}

function comparedTable(out: CappedText, { artifact, before, summary, rows }: ComparedView): number {
  const beside = before === undefined ? '' : ` compared with ${code(before)}`;
  const columns = ['Change', 'Where', 'What'];
  const heading = `${code(artifact)}${beside}: ${summary}.`;
  if (rows.length > 0) return table(out, heading, columns, rows, changeCells);
  return out.section(heading) ? 0 : 1;
}

function changeCells({ what, important, path, text, detail }: ChangeRow): readonly string[] {
  const value = text === undefined ? (detail ?? '') : code(text);
  return [important ? `**${what}**` : what, path === undefined ? '' : code(path), value];
}

function findings(out: CappedText, view: View): number {
  if (view.open.length === 0) return 0;
  if (!out.section('### Findings')) return view.open.length;
  const explained = new Set<string>();
  return view.files.reduce((left, file) => left + fileFindings(out, file, explained), 0);
}

function fileFindings(out: CappedText, { file, groups }: FileGroup, explained: Set<string>): number {
  const all = groups.reduce((sum, group) => sum + group.findings.length, 0);
  if (!out.section(`#### ${file === undefined ? 'All files together' : code(file)}`)) return all;
  return groups.reduce((left, group) => left + ruleFindings(out, group, explained), 0);
}

function ruleFindings(
  out: CappedText,
  { ruleId, rule, severity, findings: found }: RuleGroup,
  explained: Set<string>,
): number {
  // A note is no accusation: the title, which names a fault, and advice would make it one.
  const isNote = severity === 'note';
  const link = rule === undefined ? code(ruleId) : `[${code(ruleId)}](${ruleUrl(ruleId)})`;
  const name = rule === undefined || isNote ? link : `${rule.title} · ${link}`;
  const count = found.length > 1 ? ` (${plural(found.length, 'finding')})` : '';
  const head = [`**${severity}** · ${name}${count}`, ''];
  if (!out.section(...head)) return found.length;
  const shown = found.slice(0, FINDINGS_LIMIT);
  const left = shown.length - messageLines(out, shown);
  if (left > 0) return left + found.length - shown.length;
  if (found.length > shown.length) out.add(`- ${more(grouped(found.length - shown.length))}`);
  if (rule === undefined || isNote || explained.has(ruleId)) return 0;
  explained.add(ruleId);
  out.section(firstSentence(rule.rationale), '', `**What to do:** ${rule.remediation}`);
  return 0;
}

/** Answers how many findings were written. */
function messageLines(out: CappedText, found: readonly Finding[]): number {
  const groups = byMessage(found);
  const shared = groups.length < found.length;
  let written = 0;
  for (const [message, group] of groups) {
    if (shared && !out.add(`- ${prose(message)}`)) return written;
    for (const finding of group) {
      const place = placeOf(finding);
      const at = place === undefined ? '' : finding.location?.path === undefined ? place : code(place);
      const line = shared
        ? `  - ${at}`
        : `- ${[at, prose(message)].filter((part) => part !== '').join(': ')}`;
      if ((!shared || at !== '') && !out.add(line)) return written;
      written++;
    }
  }
  return written;
}

function approvals(out: CappedText, report: Report): number {
  const columns = ['Rule', 'Path', 'Used for', 'Reason', 'Until'];
  return table(out, '### Approved by the policy', columns, report.approvals, (approval) => {
    const { rule, path, artifact, sha256, used, reason, expires = '' } = approval;
    const where = artifact === undefined ? code(path) : `${code(path)} in ${code(artifact)}`;
    const bytes = sha256 === undefined ? '' : `, SHA-256 ${code(sha256)}`;
    const use = used.length === 0 ? '**unused**' : plural(used.length, 'finding');
    return [code(rule), `${where}${bytes}`, use, prose(reason), prose(expires)];
  });
}

/** No folded part: what the machine can't see is what a person has to look at. */
function unknown(out: CappedText, view: View): number {
  if (view.unknown.length === 0) return 0;
  if (!out.section('### Unknown: look yourself', '')) return view.unknown.length;
  return out.addEach(
    view.unknown,
    ROWS_LIMIT,
    ({ ruleId, why = '' }) => `- ${code(ruleId)}: ${prose(why)}`,
    (count) => `- ${more(count)}`,
  );
}

function notChecked(out: CappedText, { unchecked }: View): number {
  if (unchecked.length === 0) return 0;
  const rules = unchecked.reduce((sum, { ruleIds }) => sum + ruleIds.length, 0);
  const lines = unchecked.map(({ why, ruleIds }) => `- ${prose(why)}: ${ruleIds.map(code).join(', ')}`);
  const whole = out.section(
    `<details><summary>Not checked: ${plural(rules, 'rule')}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
  );
  return whole ? 0 : lines.length;
}

function table<T>(
  out: CappedText,
  heading: string,
  columns: readonly string[],
  items: readonly T[],
  cells: (item: T) => readonly string[],
): number {
  if (items.length === 0) return 0;
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  if (!out.section(heading, '', row(columns), row(columns.map(() => '---')))) return items.length;
  return out.addEach(
    items,
    ROWS_LIMIT,
    (item) => row(cells(item)),
    (count) => `\n${more(count)}`,
  );
}
