import type {
  ApprovalUse,
  DependencyChangeReport,
  FileOrigin,
  Finding,
  Report,
  RuleResult,
  SubjectReport,
} from './types.ts';
import { orderedBaseline } from './baseline-json.ts';

/**
 * What JSON leaves raw and a terminal or a log would act on: DEL, C1 controls, format characters (bidi marks, zero-width
 * ones), separators. As `\u` escapes inside a string they mean the same.
 */
const RAW = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeUnits(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at++) {
    escaped += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/** JSON with two spaces and a final newline that is safe to show, and no line of which can be a workflow command. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(RAW, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}

/** The one JSON form of a report: keys in the order of the contract, so that equal reports give equal bytes. */
export function renderJson(report: Report): string {
  return safeJson(ordered(report));
}

function ordered(report: Report): Report {
  const { schemaVersion, tool, verdict, complete, source, baseline, policy, strict, limits } = report;
  return {
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    verdict,
    complete,
    ...(source === undefined
      ? {}
      : {
          source: {
            repository: source.repository,
            commit: source.commit,
            ...(source.tag === undefined ? {} : { tag: source.tag }),
          },
        }),
    ...(baseline === undefined ? {} : { baseline: orderedBaseline(baseline) }),
    policy: {
      ...(policy.path === undefined ? {} : { path: policy.path }),
      ...(policy.sha256 === undefined ? {} : { sha256: policy.sha256 }),
    },
    strict,
    limits: sorted(limits),
    subjects: report.subjects.map(orderedSubject),
    results: report.results.map(orderedResult),
    approvals: report.approvals.map(orderedApproval),
    ...(report.dependencies && {
      dependencies: {
        base: report.dependencies.base,
        changes: report.dependencies.changes.map(orderedChange),
      },
    }),
  };
}

/** Keys in the order of their code units; the values stay. */
function sorted<T extends object>(object: T): T {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as T;
}

function orderedSubject({ file, kind, sha256, size, verdict, files }: SubjectReport): SubjectReport {
  const base = { file, kind, sha256, size, verdict };
  return files === undefined ? base : { ...base, files: files.map(orderedOrigin) };
}

function orderedOrigin({ path, state, sources, how }: FileOrigin): FileOrigin {
  return {
    path,
    state,
    ...(sources === undefined ? {} : { sources }),
    ...(how === undefined ? {} : { how }),
  };
}

function orderedResult({ ruleId, outcome, why, findings }: RuleResult): RuleResult {
  return { ruleId, outcome, ...(why === undefined ? {} : { why }), findings: findings.map(orderedFinding) };
}

function orderedFinding({ severity, message, location, evidence }: Finding): Finding {
  if (location === undefined) return { severity, message, evidence: sorted(evidence) };
  const { artifact, path, line } = location;
  return {
    severity,
    message,
    location: {
      artifact,
      ...(path === undefined ? {} : { path }),
      ...(line === undefined ? {} : { line }),
    },
    evidence: sorted(evidence),
  };
}

function orderedChange(one: DependencyChangeReport): DependencyChangeReport {
  const { change, kind, name, file, line, before, after, reviewed } = one;
  return {
    change,
    kind,
    name,
    file,
    ...(line === undefined ? {} : { line }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
}

function orderedApproval(use: ApprovalUse): ApprovalUse {
  const { rule, path, reason, artifact, sha256, expires, used } = use;
  return {
    rule,
    path,
    reason,
    ...(artifact === undefined ? {} : { artifact }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(expires === undefined ? {} : { expires }),
    used: used.map(orderedFinding),
  };
}
