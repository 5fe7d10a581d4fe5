import { Reviewed } from '../../policy/reviewed.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { OTHER_SHA, project, SHA, workflow, WORKFLOW } from './examples.ts';
import { named, ofChange, reviewedOtherwise } from './findings.ts';
import { PINNED_ACTIONS, SPECIFIERS } from './references.ts';

export const widenedDependency = defineRule({
  id: 'widened-dependency',
  family: 'dependencies',
  title: 'A known dependency that may now be something else',
  rationale:
    'A pin, a hash, an upper bound, a marker and a full commit each hold a dependency to what was reviewed. Where one of them goes, the next release of somebody else, or a tag that is moved, comes in without a pull request.',
  remediation:
    'Keep the bound and move it: another version or commit is no finding. Where it has to be wider, let a pull request of its own name the versions (`version`), the `ref` or the `url` in a `[[dependencies.reviewed]]` table of release-policy.toml; `hashes = false` says that hashes may go.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['dependencyChanges', 'policy'],
  references: [PLAN, SPECIFIERS, PINNED_ACTIONS],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a tag in place of a commit',
        files: [],
        base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
        source: { [WORKFLOW]: workflow('actions/checkout@v4') },
      },
      {
        title: 'an upper bound that goes',
        files: [],
        base: { 'pyproject.toml': project('requests>=2.32,<3') },
        source: { 'pyproject.toml': project('requests>=2.32') },
      },
      {
        title: 'from an address, no longer from the index',
        files: [],
        base: { 'pyproject.toml': project('requests==2.32.4') },
        source: { 'pyproject.toml': project('requests @ https://example.org/requests-2.32.4.tar.gz') },
      },
    ],
    good: [
      {
        title: 'another commit',
        files: [],
        base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
        source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
      },
      {
        title: 'fewer versions',
        files: [],
        base: { 'pyproject.toml': project('requests>=2') },
        source: { 'pyproject.toml': project('requests>=2.32,<3') },
      },
      {
        title: 'versions that the policy of the base names',
        files: [],
        base: { 'pyproject.toml': project('requests>=2.32,<3') },
        source: { 'pyproject.toml': project('requests>=2.32,<4') },
        policy:
          'schema-version = 1\n\n[[dependencies.reviewed]]\nkind = "runtime"\nname = "requests"\nversion = ">=2.32,<4"\nreason = "Version 3 drops what this project does not use"\n',
      },
    ],
  },
  *check({ dependencyChanges, policy }) {
    const reviewed = new Reviewed(policy);
    for (const change of dependencyChanges.changes) {
      if (change.what !== 'widened') continue;
      const table = reviewed.of(change);
      const what = `wider than before, ${named(change)}: ${change.why ?? ''}`;
      yield table === undefined
        ? ofChange('error', `${what}${reviewedOtherwise(reviewed, change)}`, change)
        : ofChange('note', `${what}; reviewed: ${table.reason}`, change);
    }
  },
});
