import { isThere } from '../../published/types.ts';
import { example, publishedRule, wrong } from './published-rule.ts';
import { RELEASES } from './references.ts';
import { GOOD } from './samples.ts';

const { release } = GOOD.publishedOnGitHub;

export const releaseNotImmutable = publishedRule({
  id: 'release-not-immutable',
  title: 'A GitHub Release that can still be changed',
  rationale:
    'An immutable Release keeps its files and its tag, whoever gets into an account later. A repository that makes its releases immutable, and has one that is not, has one that was published another way, or before the setting.',
  remediation:
    'Publish releases as drafts that are completed first, with “immutable releases” on in the settings of the repository. A Release that is published can’t be made immutable later: release a new version.',
  needs: ['publishedOnGitHub'],
  notApplicable: 'there is no GitHub Release',
  references: [RELEASES],
  examples: {
    bad: [
      example('the repository asks for it', 'immutable: false; repository: on', {
        publishedOnGitHub: { release: { ...release, immutable: false }, immutableReleases: true },
      }),
    ],
    good: [
      example('immutable', 'immutable: true'),
      example('unknown: only an administrator sees the setting', 'immutable: false', {
        publishedOnGitHub: { release: { ...release, immutable: false } },
      }),
    ],
  },
  check({ publishedOnGitHub: { release: found, immutableReleases } }) {
    if (!isThere(found)) return undefined;
    if (found.immutable === true || immutableReleases === false) return [];
    if (immutableReleases === true) {
      return [
        wrong('the GitHub Release can still be changed, although the repository makes releases immutable'),
      ];
    }
    return {
      unknown:
        'the Release is not immutable, and whether it should be, only an administrator sees: look at Settings → General → Releases',
    };
  },
});
