import { Reviewed } from '../../policy/reviewed.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { project, SHA, workflow, WORKFLOW } from './examples.ts';
import { named, ofChange, reviewedOtherwise } from './findings.ts';
import { DEPENDENCY_REVIEW } from './references.ts';

const REVIEWED =
  'schema-version = 1\n\n[[dependencies.reviewed]]\nkind = "runtime"\nname = "requests"\nreason = "HTTP client of the block explorer"\n';

export const newDependency = defineRule({
  id: 'new-dependency',
  family: 'dependencies',
  title: 'A dependency that nobody has reviewed yet',
  rationale:
    'Each requirement, action, hook, image and submodule is code of strangers that runs with the rights of the project or of its users, and it comes with one line in a pull request. A dependency review that looks for known vulnerabilities and licences lets through what nobody has reported yet: the look-alike name, the package of yesterday.',
  remediation:
    'Leave it out; or let a pull request of its own name it in a `[[dependencies.reviewed]]` table of release-policy.toml, with kind, name and reason. What the pull request itself adds to the policy does not count.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['dependencyChanges', 'policy'],
  references: [PLAN, DEPENDENCY_REVIEW],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a runtime dependency',
        files: [],
        base: { 'pyproject.toml': project() },
        source: { 'pyproject.toml': project('requests>=2.32') },
      },
      {
        title: 'an action of another owner',
        files: [],
        base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
        source: { [WORKFLOW]: workflow(`action/checkout@${SHA}`) },
      },
      {
        title: 'a tool of the developers becomes a dependency of all users',
        files: [],
        base: { 'pyproject.toml': project(), 'requirements-dev.txt': 'requests==2.32.4\n' },
        source: {
          'pyproject.toml': project('requests==2.32.4'),
          'requirements-dev.txt': 'requests==2.32.4\n',
        },
      },
    ],
    good: [
      {
        title: 'one that the policy of the base names',
        files: [],
        base: { 'pyproject.toml': project() },
        source: { 'pyproject.toml': project('requests>=2.32') },
        policy: REVIEWED,
      },
      {
        title: 'a list that moves to another file',
        files: [],
        base: { 'requirements-dev.txt': 'pytest==8.4.2\n' },
        source: { 'requirements/dev.txt': 'pytest==8.4.2\n' },
      },
    ],
  },
  *check({ dependencyChanges, policy }) {
    const reviewed = new Reviewed(policy);
    for (const change of dependencyChanges.changes) {
      if (change.what !== 'new') continue;
      const table = reviewed.of(change);
      const why = change.why === undefined ? '' : `; ${change.why}`;
      const what = `new, ${named(change)}${why}`;
      yield table === undefined
        ? ofChange('error', `${what}${reviewedOtherwise(reviewed, change)}`, change)
        : ofChange('note', `${what}; reviewed: ${table.reason}`, change);
    }
  },
});
