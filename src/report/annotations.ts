import type { Rule } from '../rules/define.ts';
import type { MapLocation } from './repository-location.ts';
import type { Report, Severity } from './types.ts';
import type { OpenFinding, View } from './view.ts';
import { clip, escapeText } from './escape.ts';
import { defaultLocation, repositoryLocation } from './repository-location.ts';
import { firstSentence, plainText } from './prose.ts';
import { incompleteness, placeOf, viewOf } from './view.ts';
import { plural } from './layout.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A value for the toolkit's error(), warning() and notice(), which do the escaping of the command itself. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  /** Lines of it are kept. */
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
}

export interface AnnotationOptions {
  readonly mapLocation?: MapLocation;
  /** For a file that is not in the repository no location is given. Absent: every file is taken to exist. */
  readonly exists?: (file: string) => boolean;
  /** Annotations of the step that are not findings, a level: they take of the ten. */
  readonly taken?: Partial<Readonly<Record<AnnotationLevel, number>>>;
}

/** GitHub keeps ten annotations of a level from one step and drops the rest without a word. */
const LIMIT = 10;
const MESSAGE_LIMIT = 600;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * At most ten annotations a level, errors first. What could not be checked comes before all findings; among findings of one
 * level every rule is heard before any is heard twice; where there are more than ten, the last one counts the rest.
 */
export function annotationsOf(
  report: Report,
  rules: readonly Rule[],
  options: AnnotationOptions = {},
): Annotation[] {
  const view = viewOf(report, rules);
  const place = placer(options);
  const unknown = blockedAnnotations(report, view).map((annotation) => ({
    ...annotation,
    ...place(defaultLocation(report)),
  }));
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const open = view.open.filter(({ finding }) => finding.severity === severity);
    const all = [
      ...(severity === 'error' ? unknown : []),
      ...fairly(open).map((found) => ({
        ...annotationOf(found, view),
        ...place(repositoryLocation(report, found.ruleId, found.finding, options.mapLocation)),
      })),
    ];
    const limit = LIMIT - (options.taken?.[LEVELS[severity]] ?? 0);
    if (all.length <= limit) return all;
    const left = all.length - (limit - 1);
    const message = `${plural(left, 'more annotation')} of this level: see the job summary and the report.`;
    return [...all.slice(0, limit - 1), { level: LEVELS[severity], title: 'And more', message }];
  });
}

function placer({ exists = () => true }: AnnotationOptions) {
  return ({ file, line }: { file: string; line: number }): Pick<Annotation, 'file' | 'startLine'> =>
    exists(file) ? { file, startLine: line } : {};
}

function blockedAnnotations(report: Report, view: View): Annotation[] {
  const blocked = view.blocked.map(({ ruleId, why = 'no reason was given' }): Annotation => ({
    level: 'error',
    title: `Not checked: ${titleOf(ruleId, view)}`,
    message: escapeText(clip(why, MESSAGE_LIMIT)),
  }));
  const sentence = incompleteness(report, view);
  if (sentence === undefined || blocked.length > 0) return blocked;
  return [{ level: 'error', title: 'Not complete', message: sentence }];
}

function annotationOf({ ruleId, finding }: OpenFinding, view: View): Annotation {
  const where = [finding.location?.artifact, placeOf(finding)].filter((part) => part !== undefined);
  const what = [...where, clip(finding.message, MESSAGE_LIMIT)].map((part) => escapeText(part)).join(': ');
  const rule = view.ruleOf(ruleId);
  const fix = rule === undefined ? '' : `\n${firstSentence(rule.remediation)}`;
  return { level: LEVELS[finding.severity], title: titleOf(ruleId, view), message: `${what}${fix}` };
}

function titleOf(ruleId: string, view: View): string {
  const rule = view.ruleOf(ruleId);
  return rule === undefined ? ruleId : `${plainText(rule.title)} (${ruleId})`;
}

/** Round by round: the first finding of each rule, then the second of each, and so on. */
function fairly(open: readonly OpenFinding[]): OpenFinding[] {
  const counts = new Map<string, number>();
  const rounds = open.map((found) => {
    const round = counts.get(found.ruleId) ?? 0;
    counts.set(found.ruleId, round + 1);
    return { found, round };
  });
  return rounds.sort((a, b) => a.round - b.round).map(({ found }) => found);
}
