import { STATEMENTS_FOLDER } from '../../release/layout.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

const { opened } = GOOD.gateArchive;

export const digestMismatch = gateRule({
  id: 'digest-mismatch',
  title: 'A file with other bytes than those that were verified',
  rationale:
    'A list of checksums that lies beside the files proves nothing: whoever changes a file changes the list. Each file is compared with the digest that the job that verified it gave as an output, after it was written to disk, so that what was verified and what is uploaded are the same bytes.',
  remediation:
    'Do not publish. Find out which step changed the file after it was verified; then release a new version.',
  needs: ['gateArchive'],
  notApplicable: 'the artifact was not opened',
  examples: {
    bad: [
      example('a wheel with other bytes', 'promised a1a1…\nunpacked e5e5…', {
        gateArchive: {
          ...GOOD.gateArchive,
          opened: {
            ...opened,
            files: opened.files.map((file, index) =>
              index === 0 ? { ...file, sha256: 'e5'.repeat(32) } : file,
            ),
          },
        },
      }),
      example('a statement with other bytes', 'promised d4d4…\nunpacked e5e5…', {
        gateArchive: {
          ...GOOD.gateArchive,
          statements: GOOD.gateArchive.statements.map((one) => ({ ...one, sha256: 'e5'.repeat(32) })),
        },
      }),
    ],
    good: [example('the same bytes', 'promised a1a1…\nunpacked a1a1…')],
  },
  check({ gateArchive: { expected = [], statements, opened: unpacked } }) {
    if (unpacked === undefined) return undefined;
    const promised = new Map([
      ...expected.map(({ name, sha256 }) => [name, sha256] as const),
      ...statements.map(({ name, sha256 }) => [`${STATEMENTS_FOLDER}/${name}`, sha256] as const),
    ]);
    return [...unpacked.files, ...unpacked.papers].flatMap(({ name, sha256 }) => {
      const wanted = promised.get(name);
      if (wanted === undefined || wanted === sha256) return [];
      const message = `${name} has the SHA-256 ${sha256}, and ${wanted} was verified`;
      return [{ ...stop(message, { sha256 }), location: { artifact: name } }];
    });
  },
});
