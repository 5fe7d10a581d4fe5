import { indexState } from '../../release/index-state.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule, type Example } from '../define.ts';
import { SIMPLE_API } from '../gate/references.ts';
import { GOOD } from '../gate/samples.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const onIndex = (title: string, shown: string, name: string): Example => ({
  title,
  files: [{ artifact: WHEEL, contents: {} }],
  facts: {
    shown,
    values: { indexRelease: { ...GOOD.indexRelease, files: [{ name, sha256: 'e5'.repeat(32) }] } },
  },
});

export const releaseAlreadyOnIndex = defineRule({
  id: 'release-already-on-index',
  family: 'release',
  title: 'The index already holds other files of this version',
  rationale:
    '“Re-run all jobs” builds anew, and a build is rarely the same to the byte. Where an earlier attempt has uploaded a part of this version, the new files could never be uploaded. So this is said before a person is asked to approve.',
  remediation:
    'Run `gh run rerun <id> --failed` on the attempt that uploaded, which uses the files that were verified then; or release a new version.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['subjects', 'indexRelease'],
  references: [SIMPLE_API, PLAN],
  approvable: false,
  examples: {
    bad: [onIndex('a file that this build did not make', 'index: demo-1.0.tar.gz e5e5…', 'demo-1.0.tar.gz')],
    good: [
      {
        title: 'nothing yet',
        files: [{ artifact: WHEEL, contents: {} }],
        facts: { shown: 'index: no files of demo 1.0', values: { indexRelease: GOOD.indexRelease } },
      },
    ],
  },
  check({ subjects, indexRelease: { index, project, version, files } }) {
    const own = subjects.map(({ filename: name, sha256 }) => ({ name, sha256 }));
    const { changed, foreign } = indexState(own, files);
    const names = [...changed.map(({ name }) => name), ...foreign].sort();
    if (names.length === 0) return [];
    const finding: Finding = {
      severity: 'error',
      message: `${index} already holds other files of ${project} ${version}: ${someOf(names)}. Only \`gh run rerun <id> --failed\` on the attempt that uploaded them, or a new version, can go on`,
      evidence: { files: names.slice(0, 50) },
    };
    return [finding];
  },
});
