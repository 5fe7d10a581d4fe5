import { quote } from '../../distribution/problems.ts';
import { parseRequirement } from '../../distribution/requirement.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { listed } from '../some.ts';
import { finding } from '../subjects.ts';
import { requirementsOf } from './requirements.ts';

export const directUrlRequirement = defineRule({
  id: 'direct-url-requirement',
  family: 'metadata',
  title: 'A dependency from an address of its own',
  rationale:
    'A requirement such as `click @ https://…` is fetched from that address by everyone who installs the package, past the index with its hashes, its yanked releases and its removals. What the address serves can change after the review. PyPI refuses such requirements in a release.',
  remediation:
    'Require a published version. For a fork, publish it under a name of its own; for development use a dependency group, which is not published.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'PEP 440: direct references',
      url: 'https://peps.python.org/pep-0440/#direct-references',
    },
    CORE_METADATA,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a branch of a repository',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click @ git+https://example.org/click@main\n',
            },
          },
        ],
      },
      {
        title: 'in the egg-info that a build of the sdist starts from',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'demo.egg-info/requires.txt': 'click @ https://example.org/click.whl\n' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a version of the index',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
            },
          },
        ],
      },
    ],
  },
  *check({ subjects }): Generator<Finding> {
    for (const subject of subjects) {
      if (subject.kind !== 'other') yield* listed(directUrls(subject), subject);
    }
  },
});

function* directUrls(subject: Wheel | Sdist): Generator<Finding> {
  for (const { text, path, line } of requirementsOf(subject)) {
    const requirement = parseRequirement(text);
    if ('code' in requirement || requirement.url === undefined) continue;
    const { project, url } = requirement;
    const message = `${project} is fetched from ${quote(url)}, not from the index`;
    yield finding('error', message, subject, { path, line }, { requirement: text });
  }
}
