import { keptFiles } from '../../published/watch.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, PUBLISHER, release, watchExample } from './watch-examples.ts';

const { sha256 = '' } = FILE;

export const provenanceLost = publishedRule({
  id: 'provenance-lost',
  title: 'A file that lost its attestations',
  rationale:
    'Attestations stay as long as the file. Where they vanish, the index was changed, or hides who uploaded the file.',
  remediation:
    'Ask the administrators of the index. The attestations that GitHub keeps for the file still hold.',
  needs: ['watched'],
  notApplicable: 'no project was looked at before',
  examples: {
    bad: [watchExample('none any more', `then: ${PUBLISHER}\nnow: none`, release({ sha256 }))],
    good: [watchExample('as before', `then and now: ${PUBLISHER}`)],
  },
  check({ watched }) {
    if (watched.every(({ before }) => before === undefined)) return undefined;
    return watched.flatMap((one) =>
      keptFiles(one).flatMap(([name, then, now]) =>
        now === undefined || then.publisher === undefined || then.publisher === now.publisher
          ? []
          : [
              wrong(
                `${name} was uploaded by ${then.publisher}, and now the index says ${now.publisher ?? 'nothing'}`,
              ),
            ],
      ),
    );
  },
});
