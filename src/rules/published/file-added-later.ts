import {
  addedFiles,
  daysAfterFirst,
  UPLOAD_DAYS,
  type Watched,
  type WatchedFile,
} from '../../published/watch.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, watchExample } from './watch-examples.ts';

const later = (uploaded: string) => ({
  releases: {
    '1.0': {
      'demo-1.0.tar.gz': { ...FILE, uploaded: '2026-08-01T00:00:00Z' },
      'demo-1.0-py3-none-any.whl': { ...FILE, uploaded },
    },
  },
});

export const fileAddedLater = publishedRule({
  id: 'file-added-later',
  title: 'A file that came to a release later',
  rationale:
    'PyPI takes files for a release for fourteen days after its first one. A wheel for one platform that comes days later is what pip installs there, although everybody reviewed the release without it. A file that came after the fourteen days PyPI itself should have refused: then the account of a maintainer is the smaller question.',
  remediation:
    'Find out who uploaded it, in the security history of the project on PyPI. If nobody of you did, yank the release, and follow the playbook for incidents. If it came after the fourteen days, ask the administrators of PyPI, too: security@pypi.org.',
  needs: ['watched'],
  notApplicable: 'no project was looked at before',
  references: [
    {
      title: 'PyPI: releases now reject new files after 14 days',
      url: 'https://blog.pypi.org/posts/2026-07-22-releases-now-reject-new-files-after-14-days/',
    },
  ],
  examples: {
    bad: [
      watchExample('a wheel comes later', 'then: demo-1.0.tar.gz\nnow: a wheel besides', {
        releases: { '1.0': { 'demo-1.0.tar.gz': FILE, 'demo-1.0-py3-none-any.whl': FILE } },
      }),
      watchExample(
        'a wheel comes on the ninth day',
        'demo-1.0.tar.gz: 2026-08-01\na wheel: 2026-08-10',
        later('2026-08-10T00:00:00Z'),
      ),
      watchExample(
        'a wheel comes when PyPI takes none any more',
        'demo-1.0.tar.gz: 2026-08-01\na wheel: 2026-08-16',
        later('2026-08-16T00:00:00Z'),
      ),
    ],
    good: [watchExample('nothing came', 'then and now: demo-1.0.tar.gz')],
  },
  check({ watched }) {
    if (watched.every(({ before }) => before === undefined)) return undefined;
    return watched.flatMap((one) =>
      addedFiles(one).map(([version, name, file]) =>
        wrong(
          `${name} was added to ${one.project} ${version}${file.uploaded === undefined ? '' : ` on ${file.uploaded}`}, which was there without it: ${windowOf(one, version, file)}`,
        ),
      ),
    );
  },
});

function windowOf(one: Watched, version: string, file: WatchedFile): string {
  const days = daysAfterFirst(one, version, file);
  if (days === undefined) return `whether within the ${UPLOAD_DAYS} days that PyPI takes files is unknown`;
  return days <= UPLOAD_DAYS
    ? `within the ${UPLOAD_DAYS} days that PyPI takes files`
    : `${Math.floor(days)} days after its first file, when PyPI takes none any more and should have refused it`;
}
