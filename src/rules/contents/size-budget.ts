import type { Subject } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { finding } from '../subjects.ts';

export const sizeBudget = defineRule({
  id: 'size-budget',
  family: 'contents',
  title: 'More files or bytes than the policy plans for',
  rationale:
    'A release that is suddenly twice as large as the last holds something new: a vendored package, a test corpus, a payload. A budget close to the real size makes that a question that somebody has to answer.',
  remediation:
    'Find out what grew. If it is meant to, raise `expect.max-files` or `expect.max-bytes` in a reviewed change.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'policy'],
  notApplicable: 'the policy sets no budget',
  references: [WHEEL_FORMAT, SDIST_FORMAT],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'more bytes than planned',
        policy: 'schema-version = 1\n\n[expect]\nmax-bytes = "4 KiB"\n',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/table.txt': 'x'.repeat(5000) } }],
      },
    ],
    good: [
      {
        title: 'within the budget',
        policy: 'schema-version = 1\n\n[expect]\nmax-files = 10\nmax-bytes = "4 KiB"\n',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
  },
  check({ subjects, policy }) {
    const { maxFiles = Infinity, maxBytes = Infinity } = policy.expect;
    if (maxFiles === Infinity && maxBytes === Infinity) return undefined;
    return subjects.flatMap((subject) => {
      const { files, bytes } = measure(subject);
      const over: Finding[] = [];
      if (files > maxFiles) {
        over.push(finding('warning', `${files} files, planned are ${maxFiles}`, subject, {}, { files }));
      }
      if (bytes > maxBytes) {
        const message = `${bytes} bytes unpacked, planned are ${maxBytes}`;
        over.push(finding('warning', message, subject, {}, { bytes }));
      }
      return over;
    });
  },
});

function measure({ archive }: Subject): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const { kind, declaredSize } of archive.entries) {
    if (kind === 'dir') continue;
    files += 1;
    bytes += declaredSize;
  }
  return { files, bytes };
}
