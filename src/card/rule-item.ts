import { ruleUrl } from '../report/links.ts';
import type { Report, RuleResult } from '../report/types.ts';
import type { Inline, Line, Mark } from './document.ts';
import type { Links } from './links.ts';
import type { Item } from './types.ts';

/** A question that rules answer. */
export interface RuleQuestion {
  readonly title: string;
  /** All of them have to have looked. */
  readonly required: readonly string[];
  /** May have had nothing to look at, for instance where the policy does not ask. */
  readonly optional?: readonly string[];
}

interface ItemOptions {
  readonly links: Links;
  /** Full id: where paths of the project lead. */
  readonly commit: string;
  /** What was not given, for who wonders why nothing was checked. */
  readonly lacking: Line;
  readonly rehearsal: boolean;
}

const WORST: readonly Mark[] = ['fail', 'missing', 'look', 'rehearsed', 'ok'];

export function worst(marks: readonly Mark[]): Mark {
  return WORST.find((mark) => marks.includes(mark)) ?? 'ok';
}

/** The answer of some rules of a report; without the report nobody looked. */
export function ruleItem(
  { title, required, optional = [] }: RuleQuestion,
  report: Report | undefined,
  options: ItemOptions,
): Item {
  if (report === undefined) return { title, mark: 'missing', lines: [options.lacking] };
  const results = report.results.filter(
    ({ ruleId }) => required.includes(ruleId) || optional.includes(ruleId),
  );
  const looked = results.filter(
    ({ ruleId, outcome }) => outcome !== 'not-applicable' || required.includes(ruleId),
  );
  const absent = required.filter((id) => !results.some(({ ruleId }) => ruleId === id));
  return {
    title,
    mark: worst([
      ...looked.map((result) => markOf(result, options)),
      ...absent.map(() => 'missing' as const),
    ]),
    lines: [
      ...looked
        .filter((result) => !isIdle(result, options))
        .flatMap((result) => resultLines(result, options)),
      ...idleLine(looked.filter((result) => isIdle(result, options))),
      ...absent.map((id): Line => [nameOf(id), ': not in the report']),
    ],
  };
}

/** Without a tag there is nothing that the rule could look at. */
function isIdle({ outcome, findings }: RuleResult, { rehearsal }: ItemOptions): boolean {
  return rehearsal && outcome === 'not-applicable' && findings.length === 0;
}

function idleLine(results: readonly RuleResult[]): readonly Line[] {
  if (results.length === 0) return [];
  return [['Only a release can show: ', ...results.flatMap(({ ruleId }) => [nameOf(ruleId), ' '])]];
}

function markOf({ outcome, findings }: RuleResult, { rehearsal }: ItemOptions): Mark {
  if (rehearsal && outcome === 'not-applicable') return 'rehearsed';
  switch (outcome) {
    case 'fail':
    case 'error':
    case 'not-available':
      return 'fail';
    case 'unknown':
      return 'look';
    case 'not-applicable':
      return 'missing';
    case 'pass':
      return findings.some(({ severity }) => severity !== 'note') ? 'look' : 'ok';
  }
}

function resultLines(
  { ruleId, outcome, why, findings }: RuleResult,
  { links, commit }: ItemOptions,
): readonly Line[] {
  const name = nameOf(ruleId);
  if (findings.length > 0) {
    return findings.map(({ message, evidence }): Line => [
      message,
      ' (',
      name,
      ...links.evidence(evidence, commit),
      ')',
    ]);
  }
  if (outcome === 'pass') return [[name, ': looked, and found nothing']];
  const lead = outcome === 'unknown' ? 'Look yourself: ' : 'Not known: ';
  return [[lead, why ?? 'no reason was given', ' (', name, ')']];
}

export function nameOf(ruleId: string): Inline {
  return { link: ruleId, url: ruleUrl(ruleId), code: true };
}
