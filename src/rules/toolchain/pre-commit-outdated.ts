import { ageInDays, releaseMonth, repositoryName } from '../../toolchain/hook-version.ts';
import { quoted } from '../../toolchain/text.ts';
import type { PreCommitFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { inProject, some } from './findings.ts';
import { NO_PRE_COMMIT, preCommitExample } from './pre-commit-example.ts';
import { PRE_COMMIT } from './references.ts';

/** Without a policy: two years. */
const DEFAULT_DAYS = 730;

export const preCommitOutdated = defineRule({
  id: 'pre-commit-outdated',
  family: 'toolchain',
  title: 'A pre-commit hook of a very old version',
  rationale:
    'A hook that nobody has raised for years installs dependencies of that time, with the faults that have been found since, and shows that the pins of the tools are not looked after.',
  remediation:
    'Raise the hook to a reviewed version (`pre-commit autoupdate --freeze`). Only versions that carry their date, such as Black’s, can be judged without the network. `pre-commit-max-age-days` in `[toolchain]` of release-policy.toml sets the age, and makes this an error.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'policy', 'today'],
  notApplicable: NO_PRE_COMMIT,
  references: [PLAN, PRE_COMMIT],
  approvable: true,
  examples: {
    bad: [preCommitExample('Black of March 2022', 'https://github.com/psf/black', '22.3.0')],
    good: [
      preCommitExample(
        'an age that the policy allows',
        'https://github.com/psf/black',
        '25.1.0',
        'schema-version = 1\n\n[toolchain]\npre-commit-max-age-days = 5000\n',
      ),
    ],
  },
  check: ({ toolchain: { preCommit }, policy, today }) =>
    preCommit && some(preCommit, outdated(preCommit, policy.toolchain?.preCommitMaxAgeDays, today)),
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function* outdated(file: PreCommitFile, max: number | undefined, today: string): Generator<Finding> {
  for (const { repo, rev, line } of file.repositories) {
    const released = rev === undefined ? undefined : releaseMonth(repo, rev);
    const limit = max ?? DEFAULT_DAYS;
    if (rev === undefined || released === undefined || ageInDays(released, today) <= limit) continue;
    const month = `${MONTHS[released.month - 1] ?? ''} ${released.year}`;
    const message = `${quoted(repo)} is at ${quoted(rev)}, which is of ${month}: more than ${limit} days old`;
    const place = { name: repositoryName(repo), line };
    yield inProject(max === undefined ? 'warning' : 'error', message, file, place);
  }
}
