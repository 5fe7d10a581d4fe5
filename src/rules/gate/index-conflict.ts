import { indexState } from '../../release/index-state.ts';
import type { Finding } from '../../report/types.ts';
import { someOf } from '../some.ts';
import { SIMPLE_API } from './references.ts';
import { example, gateRule, GOOD, remark, stop } from './gate-rule.ts';

const [WHEEL] = GOOD.gateArchive.expected;

export const indexConflict = gateRule({
  id: 'index-conflict',
  title: 'The index holds something else under this version',
  rationale:
    'An index keeps a file name for ever. Where it already serves other bytes of this version, or a file that is none of this release, somebody published by another way, before or while the release waited for its approval. Adding to that would mix reviewed files with others.',
  remediation:
    'Do not publish. If it was an earlier attempt of the same run, go on with `gh run rerun <id> --failed` on that attempt; if nobody knows who it was, follow the incident steps. Else release a new version.',
  needs: ['gateArchive', 'indexRelease'],
  references: [SIMPLE_API],
  examples: {
    bad: [
      example('other bytes of a file', 'index: demo-1.0-py3-none-any.whl e5e5…', {
        indexRelease: { ...GOOD.indexRelease, files: [{ ...WHEEL, sha256: 'e5'.repeat(32) }] },
      }),
      example('a file of somebody else', 'index: demo-1.0-cp312-cp312-win_amd64.whl', {
        indexRelease: {
          ...GOOD.indexRelease,
          files: [{ name: 'demo-1.0-cp312-cp312-win_amd64.whl', sha256: 'e5'.repeat(32) }],
        },
      }),
    ],
    good: [
      example('nothing yet', 'index: no files of demo 1.0'),
      example('the rest of an upload that broke off', 'index: demo-1.0-py3-none-any.whl a1a1…', {
        indexRelease: { ...GOOD.indexRelease, files: [WHEEL] },
      }),
    ],
  },
  check({ gateArchive: { expected = [] }, indexRelease: { index, project, version, files } }) {
    const { changed, foreign, present } = indexState(expected, files);
    const findings: Finding[] = changed.map(({ name, expected: wanted, found }) => ({
      ...stop(`${index} already serves ${name} with the SHA-256 ${found}, and ${wanted} was verified`),
      location: { artifact: name },
    }));
    if (foreign.length > 0) {
      findings.push(
        stop(
          `${index} serves files of ${project} ${version} that are none of this release: ${someOf(foreign)}`,
        ),
      );
    }
    if (findings.length === 0 && present.length > 0) {
      findings.push(remark(`${index} already serves these very bytes: ${someOf(present)}`));
    }
    return findings;
  },
});
