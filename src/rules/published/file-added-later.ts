import { addedFiles } from '../../published/watch.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, watchExample } from './watch-examples.ts';

export const fileAddedLater = publishedRule({
  id: 'file-added-later',
  title: 'A file that came to a release later',
  rationale:
    'PyPI takes files for a release for fourteen days. A wheel for one platform that comes days later is what pip installs there, although everybody reviewed the release without it.',
  remediation:
    'Find out who uploaded it, in the security history of the project on PyPI. If nobody of you did, yank the release, and follow the playbook for incidents.',
  needs: ['watched'],
  notApplicable: 'no project was looked at before',
  examples: {
    bad: [
      watchExample('a wheel comes later', 'then: demo-1.0.tar.gz\nnow: a wheel besides', {
        releases: { '1.0': { 'demo-1.0.tar.gz': FILE, 'demo-1.0-py3-none-any.whl': FILE } },
      }),
    ],
    good: [watchExample('nothing came', 'then and now: demo-1.0.tar.gz')],
  },
  check({ watched }) {
    if (watched.every(({ before }) => before === undefined)) return undefined;
    return watched.flatMap((one) =>
      addedFiles(one).map(([version, name, { uploaded }]) =>
        wrong(
          `${name} was added to ${one.project} ${version}${uploaded === undefined ? '' : ` on ${uploaded}`}, which was there without it`,
        ),
      ),
    );
  },
});
