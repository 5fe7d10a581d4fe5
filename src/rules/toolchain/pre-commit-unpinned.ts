import { isCommit, isVersionTag, repositoryName } from '../../toolchain/hook-version.ts';
import { quoted } from '../../toolchain/text.ts';
import type { HookRepository, PreCommitFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { inProject, some } from './findings.ts';
import { NO_PRE_COMMIT, preCommitExample } from './pre-commit-example.ts';
import { PRE_COMMIT } from './references.ts';

export const preCommitUnpinned = defineRule({
  id: 'pre-commit-unpinned',
  family: 'toolchain',
  title: 'A pre-commit hook that is not pinned',
  rationale:
    'Hooks run on the machines of everyone who commits, and often in CI. A branch, or a tag that its owner moves on purpose, runs whatever stands there on that day; so does a package that a hook installs beside itself without a version.',
  remediation:
    'Set `rev` to a full commit (`pre-commit autoupdate --freeze`) or to the tag of one release, and pin each entry of `additional_dependencies`. A tag can still be moved by whoever owns the repository; a full commit can not.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: NO_PRE_COMMIT,
  references: [PLAN, PRE_COMMIT],
  approvable: true,
  examples: {
    bad: [
      preCommitExample('a branch', 'https://github.com/psf/black', 'main'),
      preCommitExample('a tag that moves', 'https://github.com/owner/hooks', 'v4'),
    ],
    good: [
      preCommitExample(
        'a full commit',
        'https://github.com/psf/black',
        '8a737e727ac5ab2f1d4cf5876720ed276dc8dc4b',
      ),
      preCommitExample('the tag of a release', 'https://github.com/pre-commit/pre-commit-hooks', 'v5.0.0'),
    ],
  },
  check: ({ toolchain: { preCommit } }) => preCommit && some(preCommit, unpinned(preCommit)),
});

function* unpinned(file: PreCommitFile): Generator<Finding> {
  for (const repository of file.repositories) {
    yield* revisionFault(file, repository);
    for (const { id, additionalDependencies, line } of repository.hooks) {
      for (const dependency of additionalDependencies) {
        if (isPinnedDependency(dependency)) continue;
        const message = `the hook ${quoted(id)} installs ${quoted(dependency)}, which is not pinned to one version`;
        yield inProject('warning', message, file, { name: repositoryName(repository.repo), line });
      }
    }
  }
}

function* revisionFault(file: PreCommitFile, { repo, rev, line }: HookRepository): Generator<Finding> {
  // `local` hooks are files of the project, `meta` ones are of pre-commit itself.
  if (repo === 'local' || repo === 'meta') return;
  const place = { name: repositoryName(repo), line };
  if (rev === undefined) yield inProject('error', `${quoted(repo)} has no rev`, file, place);
  else if (!isCommit(rev) && !isVersionTag(rev)) {
    const message = `${quoted(repo)} is at ${quoted(rev)}, which is neither a full commit nor the tag of one release`;
    yield inProject('error', message, file, place);
  }
  if (/^(?:http|git|ftp):\/\//i.test(repo)) {
    yield inProject('error', `${quoted(repo)} is fetched without encryption`, file, place);
  }
}

/** `name==1.0` of pip, `name@1.0.0` of npm and Go, `name:1.0` of Ruby and Cargo. */
function isPinnedDependency(text: string): boolean {
  return /^(?:@?[^@:=\s]+)(?:\[[^\]]*\])?\s*(?:===?|@|:)\s*v?\d[^\s*<>=,|]*(?:\s*;.*)?$/.test(text);
}
