import { FILE_FORMATS } from '../../archive/formats.ts';
import type { Entry } from '../../archive/types.ts';
import { unseenIn } from '../../archive/unseen.ts';
import { defineRule } from '../define.ts';
import { finding, formatsOf, sha256Of, walk } from '../subjects.ts';

export const opaqueCompressed = defineRule({
  id: 'opaque-compressed',
  family: 'contents',
  title: 'Compressed or encrypted contents that cannot be opened',
  rationale:
    'What is packed in a format that this check cannot open was not looked at. Payloads travel in such files (the xz backdoor lay in a compressed test file), so they never pass silently.',
  remediation:
    'Ship the file uncompressed, or as `.gz` or `.zip`, which are opened. If the data has to stay as it is, review it and approve the file with its SHA-256 in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'xz data',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'tests/good.xz': Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, 0xe6, 0xd6, 0xb4, 0x46),
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'plain data',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'tests/good.json': '{}\n' } }],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      for (const { entry, path } of walk(subject)) {
        const compressed = formatsOf(entry, 'opaque')[0];
        if (compressed?.inUnknownBinary === true) {
          const message = `${FILE_FORMATS[compressed.format].title} inside a file of unknown format`;
          yield finding('warning', message, subject, { path }, sha256Of(entry));
          continue;
        }
        const why =
          compressed === undefined
            ? unreadIn(entry)
            : `${FILE_FORMATS[compressed.format].title}, which is not opened`;
        if (why !== undefined) yield finding('error', why, subject, { path }, sha256Of(entry));
      }
    }
  },
});

function unreadIn({ contents }: Entry): string | undefined {
  return contents.state === 'read' && contents.inner !== undefined ? unseenIn(contents.inner) : undefined;
}
