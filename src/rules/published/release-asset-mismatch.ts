import { kindOf } from '../../distribution/artifact-kind.ts';
import { isThere } from '../../published/types.ts';
import { example, publishedRule, wrong } from './published-rule.ts';
import { RELEASES } from './references.ts';
import { GOOD, SDIST, WHEEL } from './samples.ts';

const RELEASE = GOOD.publishedOnGitHub.release;
const [, ...REST] = RELEASE.assets;
const assets = (...changed: (typeof RELEASE.assets)[number][]) => ({
  publishedOnGitHub: { release: { ...RELEASE, assets: changed } },
});

export const releaseAssetMismatch = publishedRule({
  id: 'release-asset-mismatch',
  title: 'A GitHub Release with other files than the index',
  rationale:
    'Many take files from the release page, because that is where the source is. Whoever may write to the repository can change the files of a Release that is not immutable, without anything changing on the index.',
  remediation:
    'Compare the files of the Release with the manifest of the run that released. Put the verified ones there, or remove them, and find out in the audit log who changed them.',
  needs: ['publishedRequest', 'publishedOnGitHub'],
  notApplicable: 'nobody said which files the release has',
  references: [RELEASES],
  examples: {
    bad: [
      example('no Release', 'no published Release of v1.0', {
        publishedOnGitHub: { release: { absent: 'there is none' } },
      }),
      example('a file is missing', `assets: ${SDIST.name}`, assets(...REST)),
      example(
        'a file has other bytes',
        `${WHEEL.name}: e5e5…`,
        assets(...REST, { name: WHEEL.name, size: 9, sha256: 'e5'.repeat(32) }),
      ),
      example(
        'one more wheel',
        'assets besides: demo-1.0-py2-none-any.whl',
        assets(...RELEASE.assets, { name: 'demo-1.0-py2-none-any.whl', size: 9, sha256: 'e5'.repeat(32) }),
      ),
    ],
    good: [
      example('the same files, and checksums', `assets: ${WHEEL.name}, ${SDIST.name}, SHA256SUMS`, {
        publishedOnGitHub: {
          release: {
            ...RELEASE,
            assets: [...RELEASE.assets, { name: 'SHA256SUMS', size: 200, sha256: 'c3'.repeat(32) }],
          },
        },
      }),
      example('unknown: GitHub names no digest of an old asset', `${WHEEL.name}: no digest`, {
        publishedOnGitHub: { release: { ...RELEASE, assets: [{ name: WHEEL.name, size: 9 }, ...REST] } },
      }),
    ],
  },
  check({ publishedRequest: { expected, tag = '' }, publishedOnGitHub: { release } }) {
    if (expected === undefined) return undefined;
    if (!isThere(release)) return [wrong(`there is no GitHub Release of ${tag}: ${release.absent}`)];
    const found = new Map(release.assets.map(({ name, sha256 }) => [name, sha256]));
    const verified = new Set(expected.map(({ name }) => name));
    const undigested: string[] = [];
    const findings = expected.flatMap(({ name, sha256 }) => {
      if (!found.has(name)) return [wrong(`the GitHub Release of ${tag} has no ${name}`)];
      const digest = found.get(name);
      if (digest === undefined) undigested.push(name);
      if (digest === undefined || digest === sha256) return [];
      return [wrong(`${name} of the GitHub Release has the SHA-256 ${digest}, and ${sha256} was verified`)];
    });
    for (const { name } of release.assets) {
      if (verified.has(name) || kindOf(name).kind === 'other') continue;
      findings.push(wrong(`the GitHub Release of ${tag} has ${name}, which nobody verified`));
    }
    if (findings.length > 0 || undigested.length === 0) return findings;
    return { unknown: `GitHub names no digest of ${undigested.join(', ')}: download and compare by hand` };
  },
});
