import type { Finding } from '../../report/types.ts';
import { distributions } from '../../release/index-state.ts';
import { RELEASE_PAPERS, SBOM_FILE } from '../../release/layout.ts';
import { someOf } from '../some.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

const { expected, opened } = GOOD.gateArchive;

export const fileSetMismatch = gateRule({
  id: 'file-set-mismatch',
  title: 'Other files than those that were verified',
  rationale:
    'A check that goes through the files that are there passes a release in which one was dropped, and an upload of a folder publishes whatever lies in it. The set has to be exactly the one that was verified and approved: nothing missing, nothing more.',
  remediation:
    'Do not publish. See what wrote to the artifact after its checksums were made; upload the files that were verified, and nothing else, in the job that verifies them.',
  needs: ['gateArchive'],
  notApplicable: 'the artifact was not opened',
  examples: {
    bad: [
      example('the sdist was dropped', 'promised: wheel, sdist\nin the artifact: wheel', {
        gateArchive: { ...GOOD.gateArchive, opened: { ...opened, files: opened.files.slice(0, 1) } },
      }),
      example('an SBOM in the wrong place', 'in the artifact: sbom.json instead of sbom.cdx.json', {
        gateArchive: {
          ...GOOD.gateArchive,
          opened: {
            ...opened,
            papers: opened.papers.map((one) =>
              one.name === SBOM_FILE ? { ...one, name: 'sbom.json' } : one,
            ),
          },
        },
      }),
      example('one more wheel', 'promised: wheel\nin the artifact: wheel, sdist', {
        gateArchive: { ...GOOD.gateArchive, expected: expected.slice(0, 1) },
      }),
    ],
    good: [example('exactly those', 'promised: wheel, sdist\nin the artifact: wheel, sdist')],
  },
  check({ gateArchive: { expected: promised, opened: unpacked } }) {
    if (unpacked === undefined) return undefined;
    if (promised === undefined) {
      return [stop('the list of files that "checksums" names by its digest is not in the artifact')];
    }
    const findings: Finding[] = [];
    const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);
    const missing = [
      ...less(names(promised), names(unpacked.files)),
      ...less(RELEASE_PAPERS, names(unpacked.papers)),
    ];
    const extra = [
      ...less(names(unpacked.files), names(promised)),
      ...less(names(unpacked.papers), RELEASE_PAPERS),
    ];
    if (missing.length > 0) {
      findings.push(stop(`missing in the artifact, although it was verified: ${someOf(missing)}`));
    }
    if (extra.length > 0) {
      findings.push(stop(`in the artifact, although nobody verified it: ${someOf(extra)}`));
    }
    if (distributions(promised).length === 0) {
      findings.push(stop('there is no wheel and no source distribution among the files: nothing to publish'));
    }
    return findings;
  },
});

function less(all: readonly string[], those: readonly string[]): readonly string[] {
  const without = new Set(those);
  return all.filter((name) => !without.has(name));
}
