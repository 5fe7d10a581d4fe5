import { newReleases, publishersOf, type Watched, type WatchedProject } from '../../published/watch.ts';
import type { Finding } from '../../report/types.ts';
import { publishedRule, remark, wrong } from './published-rule.ts';
import { FILE, PUBLISHER, release, watchExample } from './watch-examples.ts';

const { sha256 = '' } = FILE;

export const publisherChanged = publishedRule({
  id: 'publisher-changed',
  title: 'A release that came another way than all before',
  rationale:
    'A project that always published by one workflow, and once by a token or another workflow, was perhaps not who published. That is how most releases of malware on PyPI looked: the source had no such tag, and no run made them. Once a release is attested, one without an attestation is such a change, whatever older ones lack.',
  remediation:
    'See which of you released, and how. If nobody did, yank the release at once, and follow the playbook for incidents.',
  needs: ['watched'],
  notApplicable: 'no project was looked at before',
  examples: {
    bad: [
      watchExample(
        'uploaded with a token',
        `1.0: ${PUBLISHER}\n1.1: none`,
        release(FILE, { '1.1': { 'demo-1.1.tar.gz': { sha256 } } }),
      ),
      watchExample(
        'a token again, as long ago',
        `1.0: ${PUBLISHER}\n0.8 (older) and 1.1: none`,
        release(FILE, { '1.1': { 'demo-1.1.tar.gz': { sha256 } } }),
        {},
        { '0.8': { 'demo-0.8.tar.gz': { sha256 } } },
      ),
      watchExample(
        'by another repository',
        `1.0: ${PUBLISHER}\n1.1: GitHub mallory/demo`,
        release(FILE, {
          '1.1': { 'demo-1.1.tar.gz': { sha256, publisher: 'GitHub mallory/demo release.yml pypi' } },
        }),
      ),
    ],
    good: [
      watchExample(
        'by the same workflow',
        `1.0 and 1.1: ${PUBLISHER}`,
        release(FILE, { '1.1': { 'demo-1.1.tar.gz': FILE } }),
      ),
    ],
  },
  check({ watched }) {
    if (watched.every(({ before }) => before === undefined)) return undefined;
    return watched.flatMap((one) => newReleases(one).map((version) => judge(one, version)));
  },
});

function judge({ project, before, now }: Watched, version: string): Finding {
  const publishers = publishersOf(now, version);
  const way = publishers
    .map((name) => (name === '' ? 'nobody knows whom: it has no attestation' : name))
    .join('; ');
  const said = `${project} ${version} is new on the index, by ${way}`;
  // It may have lacked them once: what was attested since is not uploaded without any more, except by a stolen token.
  if (publishers.includes('') && [before, now].some(isAttested)) {
    return wrong(`${said}, although others of its releases are attested`);
  }
  const known = before === undefined ? [] : allPublishers(before);
  // Where nothing was ever published there is nothing to be different from.
  return known.length === 0 || publishers.every((name) => known.includes(name))
    ? remark(said)
    : wrong(`${said}; no release before came that way`);
}

function allPublishers(project: WatchedProject): readonly string[] {
  return Object.keys(project.releases).flatMap((version) => publishersOf(project, version));
}

function isAttested(project: WatchedProject | undefined): boolean {
  return project !== undefined && allPublishers(project).some((name) => name !== '');
}
