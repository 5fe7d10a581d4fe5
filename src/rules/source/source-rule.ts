import type { Finding } from '../../report/types.ts';
import { defineRule, type Example, type Rule } from '../define.ts';
import { reviewedSide, type Reviewed } from './reviewed.ts';

type SourceRule = Omit<Rule, 'family' | 'needs' | 'check' | 'since' | 'appliesTo' | 'examples'> & {
  readonly examples: {
    readonly bad: readonly SourceExample[];
    readonly good: readonly SourceExample[];
  };
  readonly check: (reviewed: Reviewed) => Iterable<Finding>;
};

type SourceExample = Required<Pick<Example, 'title' | 'source'>>;

/** Any artifact will do for a rule that looks at none. */
const example = ({ title, source }: SourceExample): Example => ({
  title,
  source,
  files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
});

/** A rule about the reviewed source itself, whatever was built from it. */
export function sourceRule({ examples, check, ...rule }: SourceRule): Rule {
  return defineRule({
    ...rule,
    family: 'source',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['source'],
    examples: { bad: examples.bad.map(example), good: examples.good.map(example) },
    check: ({ source }) => check(reviewedSide(source)),
  });
}
