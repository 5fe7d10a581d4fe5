import { keptFiles } from '../../published/watch.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, release, watchExample } from './watch-examples.ts';

export const publishedFileChanged = publishedRule({
  id: 'published-file-changed',
  title: 'A published file with another hash, or gone',
  rationale:
    'A file that was published never changes: PyPI takes no name twice. Where its hash changes, the index itself was changed; where it is gone, somebody deleted it, and users fall back to another file.',
  remediation:
    'Ask the administrators of the index what happened. Compare with the manifest of the release, and tell users which bytes are the right ones.',
  needs: ['watched'],
  notApplicable: 'no project was looked at before',
  examples: {
    bad: [
      watchExample('another hash', 'then a1a1…\nnow e5e5…', release({ ...FILE, sha256: 'e5'.repeat(32) })),
      watchExample('it is gone', 'then: demo-1.0.tar.gz\nnow: nothing', release(undefined)),
    ],
    good: [watchExample('the same', 'then and now a1a1…')],
  },
  check({ watched }) {
    if (watched.every(({ before }) => before === undefined)) return undefined;
    return watched.flatMap((one) =>
      keptFiles(one).flatMap(([name, then, now]) => {
        if (now === undefined) return [wrong(`${name} is gone from the index`)];
        if (now.sha256 === then.sha256) return [];
        return [
          wrong(
            `${name} had the SHA-256 ${then.sha256 ?? 'of nothing'}, and has ${now.sha256 ?? 'none'} now`,
          ),
        ];
      }),
    );
  },
});
