import { newReleases } from '../../published/watch.ts';
import { publishedRule, wrong } from './published-rule.ts';
import { FILE, release, watchExample } from './watch-examples.ts';

const NEW = release(FILE, { '1.1': { 'demo-1.1.tar.gz': FILE } });

export const releaseWithoutRun = publishedRule({
  id: 'release-without-run',
  title: 'A release that no run made',
  rationale:
    'The certificate of an attestation names the workflow run that signed. A run that the repository does not have was deleted, or the release came from elsewhere.',
  remediation:
    'Look at the runs of the release workflow and at the audit log of the repository. If nobody of you released, follow the playbook for incidents.',
  needs: ['watched'],
  notApplicable: 'there is no new release',
  examples: {
    bad: [
      watchExample('no such run', '1.1: run 9 is not there', NEW, {
        '1.1': { state: 'absent', why: 'octo/demo has no run 9' },
      }),
    ],
    good: [
      watchExample('made by a run', '1.1: run 9', NEW, { '1.1': { state: 'found', run: '9' } }),
      watchExample('unknown: nothing is attested', '1.1: no attestation', NEW, {
        '1.1': { state: 'unknown', why: 'it has no attestation' },
      }),
    ],
  },
  check({ watched }) {
    const fresh = watched.flatMap((one) =>
      newReleases(one).map((version) => ({ name: `${one.project} ${version}`, run: one.runs[version] })),
    );
    if (fresh.length === 0) return undefined;
    const absent = fresh.flatMap(({ name, run }) =>
      run?.state === 'absent' ? [wrong(`no run made ${name}: ${run.why}`)] : [],
    );
    if (absent.length > 0) return absent;
    const unknown = fresh.flatMap(({ name, run }) =>
      run?.state === 'found' ? [] : [`${name}: ${run?.why ?? 'nobody looked'}`],
    );
    return unknown.length === 0 ? [] : { unknown: `it is not known which run made ${unknown.join('; ')}` };
  },
});
