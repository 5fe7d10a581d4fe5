import { isAbsent } from '../../release/gate.ts';
import { example, gateRule, stop } from './gate-rule.ts';

export const verifiedTagMoved = gateRule({
  id: 'verified-tag-moved',
  title: 'The tag is not where it was when the release was verified',
  rationale:
    'A tag can be moved or deleted while a release waits for its approval. Then the commit that people find under the tag is not the one that was reviewed, built and approved, and a release that is made of a tag that is gone creates it anew, on whatever commit.',
  remediation:
    'Do not publish. Find out who moved the tag, and protect tags by a ruleset without bypass (`update`, `deletion`). Then release a new version: a tag that has moved once proves nothing.',
  needs: ['gate', 'gateTag'],
  examples: {
    bad: [
      example('moved to another commit', 'v1.0 verified at 1c0ffee0…\nv1.0 now at 2bad0000…', {
        gateTag: { object: '2bad'.padEnd(40, '0'), commit: '2bad'.padEnd(40, '0') },
      }),
      example('deleted', 'v1.0: status 404', { gateTag: { absent: 'status 404' } }),
    ],
    good: [example('where it was', 'v1.0 verified at 1c0ffee0…\nv1.0 now at 1c0ffee0…')],
  },
  check({ gate: { tag, commit }, gateTag }) {
    const name = JSON.stringify(tag);
    if (isAbsent(gateTag)) return [stop(`the tag ${name} is gone: ${gateTag.absent}`)];
    if (gateTag.commit === commit) return [];
    return [stop(`the tag ${name} is at commit ${gateTag.commit}, and commit ${commit} was verified`)];
  },
});
