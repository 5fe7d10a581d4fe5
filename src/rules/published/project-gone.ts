import { someOf } from '../some.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, goneExample, release, watchExample } from './watch-examples.ts';

export const projectGone = publishedRule({
  id: 'project-gone',
  title: 'A project that the index does not have',
  rationale:
    'Who takes over an account can delete a project, and its name is then free: the next who registers it is whom everybody installs from. A project that is quarantined by the administrators of the index is gone as well.',
  remediation:
    'Look at the project on the index, and ask its owners and the administrators of the index (security@pypi.org). If you deleted it yourselves, take it out of the list of projects. If it was never there, correct its spelling.',
  needs: ['watched'],
  notApplicable: 'no project is watched',
  examples: {
    bad: [goneExample('deleted', 'then: demo 1.0\nnow: nothing')],
    good: [watchExample('still there', 'then and now: demo 1.0', release(FILE))],
  },
  check({ watched }) {
    if (watched.length === 0) return undefined;
    return watched.flatMap(({ project, before, isGone }) => {
      if (isGone !== true) return [];
      return before === undefined
        ? [wrong(`the index has no project ${project}, and it was never seen there`)]
        : [
            wrong(
              `the index has no project ${project} any more; it had ${someOf(Object.keys(before.releases))}`,
            ),
          ];
    });
  },
});
