import { isHarmless } from '../../build/compare.ts';
import type { Difference } from '../../build/types.ts';
import { someOf } from '../some.ts';
import { doubtful, example, publishedRule, remark } from './published-rule.ts';
import { REPRODUCIBLE } from './references.ts';
import { WHEEL } from './samples.ts';

const rebuilt = (...differences: readonly Difference[]) => ({
  rebuilt: { state: 'built' as const, files: [{ name: WHEEL.name, differences }], others: [] },
});

export const rebuildDiffers = publishedRule({
  id: 'rebuild-differs',
  title: 'A file that another build of the same source does not give',
  rationale:
    'Whoever builds the commit again, with the same tools and without a network, should get what the index serves. What only the served file holds was put in by something that nobody reviewed: a tool, a machine, a person. But another Python or an untold setting makes differences, too, so that this is for a person to look at.',
  remediation:
    'Look at the paths that differ. Build with the Python of the release, by `--python`, and with the constraints that it used; where the difference stays, ask the project.',
  needs: ['rebuilt'],
  references: [REPRODUCIBLE],
  examples: {
    bad: [
      example(
        'other contents',
        `${WHEEL.name}: demo/__init__.py`,
        rebuilt({ kind: 'contents', paths: ['demo/__init__.py'], detail: 'other contents' }),
      ),
    ],
    good: [
      example('the same bytes', `${WHEEL.name}: equal`, rebuilt()),
      example(
        'other times alone',
        `${WHEEL.name}: the same entries, other bytes`,
        rebuilt({ kind: 'encoding', paths: [], detail: 'the same entries in other bytes' }),
      ),
      example('unknown: it can’t be built', 'there is no constraints file', {
        rebuilt: { state: 'failed', why: 'there is no constraints file requirements-dev.txt' },
      }),
      example('unknown: a wheel for one platform alone', 'the build gives another file', {
        rebuilt: { state: 'built', files: [], others: ['demo-1.0-cp313-cp313-win_amd64.whl'] },
      }),
    ],
  },
  check({ rebuilt: made }) {
    if (made.state === 'failed') return { unknown: `it could not be built again: ${made.why}` };
    const findings = made.files.flatMap(({ name, differences }) =>
      differences
        .filter((difference) => !isHarmless(difference))
        .map(({ kind, paths, detail }) => {
          const which = paths.length === 0 ? '' : `: ${someOf(paths, 5)}`;
          const evidence = { difference: kind, paths: paths.slice(0, 100) };
          return {
            ...doubtful(`${name}, built again, differs: ${detail}${which}`, evidence),
            location: { artifact: name },
          };
        }),
    );
    if (findings.length > 0) return findings;
    if (made.others.length > 0) return { unknown: `the build gives no ${someOf(made.others, 5)}` };
    return made.files.map(({ name, differences }) =>
      remark(
        differences.length === 0
          ? `${name}, built again, is the same to the byte`
          : `${name}, built again, holds the same, but for how it is packed`,
      ),
    );
  },
});
