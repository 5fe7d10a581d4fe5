import type { Rule } from '../rules/define.ts';
import type { ApprovalUse, Finding, Report, Severity, Verdict } from './types.ts';
import type { FileGroup, RuleGroup, View } from './view.ts';
import type { Style } from './layout.ts';
import { byMessage, headline, incompleteness, placeOf, viewOf } from './view.ts';
import { firstSentence, plainBlocks, plainText } from './prose.ts';
import { formatBytes, grouped, painter, plural } from './layout.ts';
import { clip, defuseCommands, escapeText, escapePath } from './escape.ts';
import { Page } from './page.ts';
import { baselineView, type ChangeRow } from './baseline-view.ts';
import { originCounts, originText } from './origins.ts';

export type Verbosity = 'quiet' | 'normal' | 'verbose';

export interface TextOptions {
  readonly color: boolean;
  readonly verbosity: Verbosity;
  /** Columns to wrap at: 40 to 100, which is the default. */
  readonly columns?: number;
}

const STYLES = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  fail: 'red',
  pass: 'green',
} as const satisfies Record<Severity | Verdict, Style>;

/** Longest message shown outside `verbose`, in characters; what quotes more is an attack or a mistake. */
const MESSAGE_LIMIT = 600;
/** How many of one kind are shown outside `verbose`. */
const FINDINGS_LIMIT = 10;
const FILES_LIMIT = 20;
const CHANGES_LIMIT = 50;
const INDENT = '    ';

/**
 * The report for a terminal or a log: verdict first, then the artifacts, findings by file and rule, approvals, and what was
 * not checked. `quiet` is the verdict and one line for each thing that makes it fail. Ends with a newline.
 */
export function renderText(report: Report, rules: readonly Rule[], options: TextOptions): string {
  const view = viewOf(report, rules);
  const text = options.verbosity === 'quiet' ? quiet(report, view, options) : full(report, view, options);
  // Once more over the whole: wrapping may have put a `::` at the beginning of a line.
  return defuseCommands(text);
}

function quiet(report: Report, view: View, options: TextOptions): string {
  const paint = painter(options.color);
  const word = paint(['bold', report.verdict === 'pass' ? 'green' : 'red'], report.verdict.toUpperCase());
  const lines = [`${word}  ${headline(report, view)}`];
  for (const { ruleId, finding } of view.open) {
    const { severity, location, message } = finding;
    if (severity === 'note' || (severity === 'warning' && !report.strict)) continue;
    const where = [location?.artifact, placeOf(finding)].filter((part) => part !== undefined).map(escapePath);
    const parts = [...where, escapeText(clip(message, MESSAGE_LIMIT))].join(': ');
    lines.push(`${paint(STYLES[severity], severity)} ${ruleId} ${parts}`);
  }
  const sentence = incompleteness(report, view);
  if (sentence !== undefined) lines.push(`${paint('red', 'INCOMPLETE')} ${sentence}`);
  for (const { ruleId, why = 'no reason was given' } of view.blocked) {
    lines.push(`${paint('red', 'unknown')} ${ruleId} ${escapeText(clip(why, MESSAGE_LIMIT))}`);
  }
  return `${lines.join('\n')}\n`;
}

function full(report: Report, view: View, options: TextOptions): string {
  const out = new TextReport(options);
  out.verdict(report, view);
  out.artifacts(report);
  out.dependencies(report);
  out.baseline(report);
  for (const file of out.some(view.files, FILES_LIMIT)) out.file(file);
  out.more(view.files.length, FILES_LIMIT, '', 'files');
  out.origins(report);
  out.approvals(report);
  out.notChecked(view);
  const [first] = view.open;
  if (first !== undefined) {
    out.page.blank();
    out.page.text(`More about a rule: hardening-actions explain ${first.ruleId}`, '', 'dim');
  }
  return out.page.toString();
}

/** The parts of the full text. Remembers which rules were explained: each is once, however many files it fails. */
class TextReport {
  readonly page: Page;
  readonly #verbose: boolean;
  readonly #explained = new Set<string>();

  constructor(options: TextOptions) {
    this.page = new Page(options);
    this.#verbose = options.verbosity === 'verbose';
  }

  some<T>(items: readonly T[], limit: number): readonly T[] {
    return this.#verbose ? items : items.slice(0, limit);
  }

  more(count: number, limit: number, indent: string, what: string): void {
    if (this.#verbose || count <= limit) return;
    this.page.text(`… and ${grouped(count - limit)} more ${what} (--verbose)`, indent, 'dim');
  }

  verdict(report: Report, view: View): void {
    const { verdict } = report;
    this.page.field(
      verdict.toUpperCase(),
      ['bold', verdict === 'pass' ? 'green' : 'red'],
      headline(report, view),
      '',
      6,
    );
    const sentence = incompleteness(report, view);
    if (sentence === undefined) return;
    this.page.blank();
    this.page.text(`INCOMPLETE: ${sentence}`, '', ['bold', 'red']);
    for (const { ruleId, why = 'no reason was given' } of view.blocked) {
      this.page.hanging(`${ruleId}: ${this.#message(why)}`, '  ', '    ');
    }
  }

  artifacts(report: Report): void {
    const { page } = this;
    page.blank();
    for (const { file, kind, sha256, size, verdict, files } of this.some(report.subjects, FILES_LIMIT)) {
      page.field(verdict, STYLES[verdict], `${escapePath(file)}  ${kind}, ${formatBytes(size)}`, '  ', 8);
      this.#digest(sha256);
      if (files !== undefined) page.field('files', 'dim', originCounts(files), '  ', 8);
    }
    this.more(report.subjects.length, FILES_LIMIT, '  ', 'artifacts');
    if (report.source !== undefined) {
      const { repository, commit, tag } = report.source;
      const at = tag === undefined ? commit : `${commit} (${tag})`;
      page.field('source', 'dim', escapeText(`${repository} ${at}`), '  ', 8);
    }
    const { path, sha256 } = report.policy;
    const policy = path === undefined ? 'built in: pure Python, nothing approved' : escapePath(path);
    page.field('policy', 'dim', policy, '  ', 8);
    if (sha256 !== undefined) this.#digest(sha256);
  }

  dependencies({ dependencies: compared }: Report): void {
    if (compared === undefined) return;
    const { page } = this;
    page.field('base', 'dim', escapeText(compared.base), '  ', 8);
    if (compared.changes.length === 0) return;
    page.blank();
    page.text('Dependencies', '', ['bold', 'underline']);
    for (const one of this.some(compared.changes, FILES_LIMIT)) {
      const { change, kind, name, file, line, before, after, reviewed } = one;
      const style = change === 'new' || change === 'widened' ? 'red' : 'dim';
      const where = line === undefined ? file : `${file}:${line}`;
      page.field(
        change,
        reviewed === undefined ? style : 'dim',
        escapeText(`${kind} ${name}  ${where}`),
        '  ',
        10,
      );
      if (before !== undefined) page.hanging(`- ${this.#message(before)}`, INDENT, `${INDENT}  `, 'dim');
      if (after !== undefined) page.hanging(`+ ${this.#message(after)}`, INDENT, `${INDENT}  `);
      if (reviewed !== undefined)
        page.hanging(`reviewed: ${this.#message(reviewed)}`, INDENT, `${INDENT}  `, 'dim');
    }
    this.more(compared.changes.length, FILES_LIMIT, '  ', 'dependencies');
  }

  baseline({ baseline }: Report): void {
    if (baseline === undefined) return;
    const { page } = this;
    const { title, why, artifacts } = baselineView(baseline);
    page.blank();
    page.text(escapeText(title), '', ['bold', 'underline']);
    if (why !== undefined) page.text(this.#message(why), '  ');
    for (const { artifact, before, summary, rows } of this.some(artifacts, FILES_LIMIT)) {
      const beside = before === undefined ? '' : `, compared with ${escapePath(before)}`;
      page.hanging(`${escapePath(artifact)}${beside}`, '  ', '    ');
      page.text(summary, '    ', 'dim');
      // What lets code run or reach out is shown in full, up to what a screen holds.
      for (const important of [true, false]) {
        const chosen = rows.filter((row) => row.important === important);
        const limit = important ? CHANGES_LIMIT : FILES_LIMIT;
        for (const row of this.some(chosen, limit)) this.#change(row);
        this.more(chosen.length, limit, INDENT, 'changes');
      }
    }
    this.more(artifacts.length, FILES_LIMIT, '  ', 'artifacts');
  }

  #change({ what, important, path, text, detail }: ChangeRow): void {
    const shown = [
      ...(path === undefined ? [] : [escapePath(path)]),
      ...(text === undefined ? [] : [this.#message(text)]),
      ...(detail === undefined ? [] : [detail]),
    ].join('  ');
    this.page.field(what, important ? 'yellow' : 'dim', shown, INDENT, important ? 23 : 9);
  }

  /** Only where everything is asked for: a line a file. */
  origins({ subjects }: Report): void {
    if (!this.#verbose) return;
    const { page } = this;
    for (const { file, files } of subjects) {
      if (files === undefined) continue;
      page.blank();
      page.hanging(`Where the files of ${escapePath(file)} come from`, '', '  ', ['bold', 'underline']);
      for (const origin of files) {
        page.hanging(`${escapePath(origin.path)}: ${escapeText(originText(origin))}`, '  - ', '    ');
      }
    }
  }

  file({ file, groups }: FileGroup): void {
    this.page.blank();
    const heading = file === undefined ? 'All files together' : escapePath(file);
    this.page.hanging(heading, '', '  ', ['bold', 'underline']);
    for (const group of groups) this.#group(group);
  }

  #group({ ruleId, rule, severity, findings }: RuleGroup): void {
    const { page } = this;
    const count = findings.length > 1 ? ` (${plural(findings.length, 'finding')})` : '';
    // A note is no accusation: the title, which names a fault, and advice would make it one.
    const isNote = severity === 'note';
    const title = rule === undefined || isNote ? ruleId : `${plainText(rule.title)} · ${ruleId}`;
    page.blank();
    page.field(severity, [STYLES[severity], 'bold'], `${title}${count}`, '  ', 9);
    this.#findings(this.some(findings, FINDINGS_LIMIT));
    this.more(findings.length, FINDINGS_LIMIT, INDENT, 'findings');
    if (rule === undefined || isNote || this.#explained.has(ruleId)) return;
    this.#explained.add(ruleId);
    if (this.#verbose) this.#prose('why', rule.rationale);
    else page.field('why', 'dim', firstSentence(rule.rationale), INDENT, 5);
    this.#prose('fix', rule.remediation);
  }

  #prose(label: string, markdown: string): void {
    const indent = `${INDENT}     `;
    for (const [at, { text, code }] of plainBlocks(markdown).entries()) {
      if (at === 0) this.page.field(label, 'dim', text, INDENT, 5);
      else if (code) for (const line of text.split('\n')) this.page.raw(`${indent}  ${line}`);
      else this.page.text(text, indent);
    }
  }

  #findings(findings: readonly Finding[]): void {
    const { page } = this;
    const groups = byMessage(findings);
    const hanging = `${INDENT}  `;
    const shared = groups.length < findings.length;
    for (const [message, group] of groups) {
      const [first] = group;
      // A message that several share stands once, with the places under it; any other beside its place.
      const place = shared || namesItsPath(first) ? undefined : placeOf(first);
      const before = place === undefined ? '' : `${escapePath(place)}: `;
      page.hanging(`${before}${this.#message(message)}`, `${INDENT}- `, hanging);
      for (const finding of group) {
        const at = shared && !namesItsPath(finding) ? placeOf(finding) : undefined;
        if (at !== undefined) page.hanging(escapePath(at), `${hanging}  `, `${hanging}    `);
        if (this.#verbose) this.#evidence(finding, `${hanging}    `);
      }
    }
  }

  #evidence({ evidence }: Finding, indent: string): void {
    for (const [name, value] of Object.entries(evidence)) {
      const text = typeof value === 'object' ? value.join(', ') : String(value);
      this.page.hanging(`${escapeText(name)}: ${escapeText(text)}`, indent, `${indent}  `, 'dim');
    }
  }

  approvals({ approvals }: Report): void {
    if (approvals.length === 0) return;
    const { page } = this;
    page.blank();
    page.text('Approved by the policy', '', ['bold', 'underline']);
    for (const approval of this.some(approvals, FILES_LIMIT)) {
      const { used, reason, rule, path, artifact } = approval;
      const count = used.length > 0 ? plural(used.length, 'finding') : 'UNUSED';
      const where =
        artifact === undefined ? escapePath(path) : `${escapePath(path)} in ${escapePath(artifact)}`;
      page.hanging(`${escapeText(rule)} ${where}: ${count}${bounds(approval)}`, '  - ', '    ');
      page.text(this.#message(reason), '    ', 'dim');
    }
    this.more(approvals.length, FILES_LIMIT, '  ', 'approvals');
  }

  notChecked({ unknown, unchecked, passed }: View): void {
    if (unknown.length > 0) {
      this.page.blank();
      this.page.text('Unknown: look yourself', '', ['bold', 'underline']);
      for (const { ruleId, why = '' } of unknown) {
        this.page.hanging(`${escapeText(ruleId)}: ${this.#message(why)}`, '  - ', '    ');
      }
    }
    if (unchecked.length > 0) {
      this.page.blank();
      this.page.text('Not checked', '', ['bold', 'underline']);
      for (const { why, ruleIds } of unchecked) {
        const shown = this.some(ruleIds, 5).join(', ');
        const more = this.#verbose || ruleIds.length <= 5 ? '' : ` and ${ruleIds.length - 5} more`;
        this.page.hanging(`${this.#message(why)}: ${shown}${more}`, '  - ', '    ');
      }
    }
    if (this.#verbose && passed.length > 0) {
      this.page.blank();
      this.page.text('Passed', '', ['bold', 'underline']);
      this.page.text(passed.join(', '), '  ');
    }
  }

  /** On one line at any width, so that it can be copied. */
  #digest(sha256: string): void {
    this.page.raw(`  ${this.page.paint('dim', 'sha256')}  ${escapeText(sha256)}`);
  }

  #message(text: string): string {
    return escapeText(this.#verbose ? text : clip(text, MESSAGE_LIMIT));
  }
}

function namesItsPath({ message, location }: Finding): boolean {
  return location?.path !== undefined && location.line === undefined && message.includes(location.path);
}

function bounds({ sha256, expires }: ApprovalUse): string {
  const only = sha256 === undefined ? '' : `, for sha256 ${escapeText(sha256)} only`;
  return `${only}${expires === undefined ? '' : `, until ${escapeText(expires)}`}`;
}
