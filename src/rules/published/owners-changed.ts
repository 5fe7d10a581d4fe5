import { someOf } from '../some.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { watchExample } from './watch-examples.ts';

export const ownersChanged = publishedRule({
  id: 'owners-changed',
  title: 'Other owners or maintainers on the index',
  rationale:
    'Who owns a project on the index can upload any file and change who may publish. A new owner whom nobody announced is how a project is taken over.',
  remediation:
    'Ask the other owners on another way than e-mail. If nobody invited them, remove them, and follow the playbook for incidents.',
  needs: ['watched'],
  notApplicable: 'no project that is there was looked at before',
  examples: {
    bad: [
      watchExample('one more owner', 'then: octocat\nnow: octocat, mallory', {
        owners: ['Owner mallory', 'Owner octocat'],
      }),
    ],
    good: [watchExample('the same', 'then and now: octocat')],
  },
  check({ watched }) {
    const seen = watched.filter(({ before, isGone }) => before !== undefined && isGone !== true);
    if (seen.length === 0) return undefined;
    const comparable = seen.filter(
      ({ before, now }) => before?.owners !== undefined && now.owners !== undefined,
    );
    const findings = comparable.flatMap(({ project, before, now: { owners = [] } }) => {
      const then = before?.owners ?? [];
      const added = owners.filter((one) => !then.includes(one));
      const gone = then.filter((one) => !owners.includes(one));
      return [
        ...(added.length > 0 ? [wrong(`${project} has new owners or maintainers: ${someOf(added)}`)] : []),
        ...(gone.length > 0 ? [wrong(`${project} lost owners or maintainers: ${someOf(gone)}`)] : []),
      ];
    });
    if (findings.length > 0 || comparable.length === seen.length) return findings;
    return { unknown: 'the index does not say who owns each project: look at its page' };
  },
});
