import type { Rule } from '../rules/define.ts';
import type { ApprovalUse, Finding, Report, Severity } from './types.ts';
import type { MapLocation } from './repository-location.ts';
import type { View } from './view.ts';
import { PROJECT_URL, ruleUrl } from './links.ts';
import { approvedFindings, incompleteness, placeOf, viewOf } from './view.ts';
import { clip, visible } from './escape.ts';
import { firstSentence, plainBlocks, plainText } from './prose.ts';
import { safeJson } from './json.ts';
import { fingerprint } from './fingerprint.ts';
import { repositoryLocation } from './repository-location.ts';

export interface SarifOptions {
  /** Home of the tool; absent: this project. */
  readonly informationUri?: string;
  readonly mapLocation?: MapLocation;
  /** Results at most, the worst first; absent: 5000, which is what GitHub shows of a run (it refuses more than 25,000). */
  readonly maxResults?: number;
  /** Leave approved findings out: GitHub opens an alert for a suppressed result too. */
  readonly omitApproved?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const MAX_RESULTS = 5000;
const MESSAGE_LIMIT = 1000;

/** The report as SARIF 2.1.0, as GitHub code scanning takes it. Ends with a newline. */
export function renderSarif(report: Report, rules: readonly Rule[], options: SarifOptions = {}): string {
  const view = viewOf(report, rules);
  const approved = options.omitApproved === true ? [] : approvedFindings(report);
  const all = [...view.open.map((open) => ({ ...open, approvals: [] })), ...approved];
  const shown = all.slice(0, options.maxResults ?? MAX_RESULTS);
  // Only the rules that were run, so that a code in the results always has its prose.
  const listed = rules.filter(({ id }) => report.results.some(({ ruleId }) => ruleId === id));
  const context = new Results(report, listed, options.mapLocation);
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        informationUri: options.informationUri ?? PROJECT_URL,
        rules: listed.map(descriptor),
      },
    },
    invocations: [invocation(report, view, all.length - shown.length)],
    artifacts: report.subjects.map((subject) => ({
      location: { uri: encodePath(subject.file), description: { text: visible(subject.file) } },
      roles: ['analysisTarget'],
      length: subject.size,
      hashes: { 'sha-256': subject.sha256 },
    })),
    ...provenance(report),
    columnKind: 'utf16CodeUnits',
    results: shown.map(({ ruleId, finding, approvals }) => context.result(ruleId, finding, approvals)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return safeJson(log);
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

function descriptor(rule: Rule): Json {
  const references = rule.references.map(({ title, url }) => `- [${title}](${url})`);
  const fix = plainBlocks(rule.remediation).map(({ text }) => text);
  const why = plainBlocks(rule.rationale).map(({ text }) => text);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(.)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plainText(rule.title) },
    fullDescription: { text: firstSentence(rule.rationale) },
    helpUri: ruleUrl(rule.id),
    help: {
      text: [...why, ...fix].join('\n\n'),
      markdown: [rule.rationale, `**What to do.** ${rule.remediation}`, references.join('\n')]
        .filter((part) => part !== '')
        .join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: ['security', 'supply-chain', rule.family], precision: 'very-high' },
  };
}

function invocation(report: Report, view: View, left: number): Json {
  const blocked = view.blocked.map(({ ruleId, why = 'no reason was given' }) => ({
    level: 'error',
    message: message(`${ruleId} could not be checked: ${why}`),
    // Not every blocked rule need be among the descriptors, so it is named, not indexed.
    associatedRule: { id: ruleId },
  }));
  const sentence = incompleteness(report, view);
  const incomplete = sentence === undefined ? [] : [{ level: 'error', message: message(sentence) }];
  const cut =
    left === 0
      ? []
      : [{ level: 'warning', message: message(`${left} more results are in the JSON report alone.`) }];
  return {
    executionSuccessful: report.complete && view.blocked.length === 0,
    toolExecutionNotifications: [...incomplete, ...blocked, ...cut],
  };
}

function provenance({ source }: Report): Json {
  if (source === undefined || !/^https:\/\/[\w.-]+\/[\w./-]+$/.test(source.repository)) return {};
  const { repository, commit, tag } = source;
  return {
    versionControlProvenance: [
      {
        repositoryUri: repository,
        revisionId: visible(commit),
        ...(tag === undefined ? {} : { revisionTag: visible(tag) }),
      },
    ],
  };
}

/** Makes results; counts equal fingerprints, which GitHub would otherwise take for one alert. */
class Results {
  readonly #report: Report;
  readonly #index: ReadonlyMap<string, number>;
  readonly #map: MapLocation | undefined;
  readonly #seen = new Map<string, number>();

  constructor(report: Report, rules: readonly Rule[], map: MapLocation | undefined) {
    this.#report = report;
    this.#index = new Map(rules.map(({ id }, index) => [id, index]));
    this.#map = map;
  }

  result(ruleId: string, finding: Finding, approvals: readonly ApprovalUse[]): Json {
    const place = repositoryLocation(this.#report, ruleId, finding, this.#map);
    const inside = [finding.location?.artifact, placeOf(finding)].filter((part) => part !== undefined);
    const ruleIndex = this.#index.get(ruleId);
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[finding.severity],
      message: message([...inside, clip(finding.message, MESSAGE_LIMIT)].join(': ')),
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodePath(place.file) },
            region: { startLine: place.line },
          },
          ...(inside.length === 0 ? {} : { logicalLocations: [logicalLocation(inside)] }),
        },
      ],
      partialFingerprints: { primaryLocationLineHash: this.#fingerprint(ruleId, finding) },
      ...(approvals.length === 0
        ? {}
        : {
            suppressions: approvals.map(({ reason }) => ({
              kind: 'external',
              status: 'accepted',
              justification: visible(clip(reason, MESSAGE_LIMIT)),
            })),
          }),
    };
  }

  /** GitHub reads `primaryLocationLineHash` alone, in the form `hash:occurrence`. */
  #fingerprint(ruleId: string, finding: Finding): string {
    const hash = fingerprint(this.#report, ruleId, finding);
    const occurrence = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  }
}

function logicalLocation(inside: readonly string[]): Json {
  return { fullyQualifiedName: inside.map(visible).join('!'), kind: 'resource' };
}

/** Plain text in a SARIF message: `[text](target)` would be a link (3.11.6) and `{0}` a placeholder (3.11.5). */
function message(text: string): Json {
  const shown = visible(text)
    .replace(/\{(?=\d+\})/g, '{{')
    .replace(/(?<=\{\{\d+)\}/g, '}}');
  return { text: shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown };
}

/** A relative URI reference (RFC 3986), each component encoded. What is invisible is shown first: a lone surrogate has no encoding. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(visible(part)))
    .join('/');
}
