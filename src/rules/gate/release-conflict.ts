import { isAbsent, type GateArchive } from '../../release/gate.ts';
import { distributions } from '../../release/index-state.ts';
import type { ReleaseAsset } from '../../github/release-assets.ts';
import { RELEASES_API } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

const [WHEEL, SDIST] = GOOD.gateArchive.expected;
const assets = [
  { id: '4', ...WHEEL, size: 900 },
  { id: '5', ...SDIST, size: 800 },
];

export const releaseConflict = gateRule({
  id: 'release-conflict',
  title: 'A published GitHub Release of this tag holds other files',
  rationale:
    'Whoever compares the index with the GitHub Release has to find the same bytes. A Release that was published before, by hand or by another run, would differ for ever from what is about to be uploaded, and nothing uploaded can be taken back.',
  remediation:
    'Do not publish. Find out where the Release came from. Release a new version, or delete the Release if it is yours and nothing was uploaded.',
  needs: ['gateArchive', 'gateRelease'],
  notApplicable: 'no GitHub Release of this tag is published',
  references: [RELEASES_API],
  examples: {
    bad: [
      example('another wheel', 'Release v1.0: demo-1.0-py3-none-any.whl e5e5…', {
        gateRelease: { id: '3', assets: [{ id: '4', name: WHEEL.name, size: 900, sha256: 'e5'.repeat(32) }] },
      }),
    ],
    good: [
      example('the same files', 'Release v1.0: wheel a1a1…, sdist b2b2…', {
        gateRelease: { id: '3', assets },
      }),
    ],
  },
  check({ gateArchive: { expected = [] }, gateRelease: release }) {
    if (isAbsent(release)) return undefined;
    return release.assets.flatMap((asset) => {
      const why = conflict(asset, expected);
      return why === undefined ? [] : [stop(`the published GitHub Release of this tag holds ${why}`)];
    });
  },
});

function conflict(
  { name, sha256 }: ReleaseAsset,
  expected: NonNullable<GateArchive['expected']>,
): string | undefined {
  const wanted = expected.find((file) => file.name === name)?.sha256;
  if (wanted === undefined) {
    // Bundles, checksums and notes are made by each run anew, or by hand.
    const isDistribution = distributions([{ name }]).length > 0;
    return isDistribution ? `${name}, which is none of this release` : undefined;
  }
  if (sha256 === undefined) return `${name}, of which GitHub names no digest to compare`;
  return sha256 === wanted ? undefined : `${name} with the SHA-256 ${sha256}, and ${wanted} was verified`;
}
