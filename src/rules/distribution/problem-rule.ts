import { isTolerated } from '../../distribution/problems.ts';
import type { Parsed, Problem, Subject } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule, type Rule } from '../define.ts';
import { finding, shownPath } from '../subjects.ts';

type ProblemRule = Omit<
  Rule<'subjects'>,
  'family' | 'severity' | 'needs' | 'check' | 'since' | 'approvable'
> & {
  /** The parsed file that the rule is about, where the subject has one. */
  readonly file: (subject: Subject) => Parsed<unknown> | undefined;
};

/** A rule that reports what the parser of one of a distribution's own files could not take. */
export function problemRule({ file, ...rule }: ProblemRule): Rule {
  return defineRule({
    ...rule,
    family: 'distribution',
    severity: 'error',
    since: '0.1.0',
    approvable: true,
    needs: ['subjects'],
    *check({ subjects }) {
      for (const subject of subjects) {
        const parsed = file(subject);
        if (parsed === undefined) continue;
        for (const problem of parsed.problems)
          yield problemFinding(subject, problem, shownPath(subject, parsed.path));
      }
    },
  });
}

/** Faults that every reader takes alike, and that real releases of the past are full of, are remarks. */
export function problemFinding(subject: Subject, problem: Problem, path?: string): Finding {
  const { code, message, line } = problem;
  const place = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
  return finding(isTolerated(problem) ? 'note' : 'error', message, subject, place, { problem: code });
}
