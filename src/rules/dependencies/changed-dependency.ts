import { Reviewed } from '../../policy/reviewed.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { OTHER_SHA, project, SHA, workflow, WORKFLOW } from './examples.ts';
import { named, ofChange } from './findings.ts';
import { PINNED_ACTIONS } from './references.ts';

const BLOCKING = 'schema-version = 1\n\n[dependencies]\nblock-changes = true\n';

export const changedDependency = defineRule({
  id: 'changed-dependency',
  family: 'dependencies',
  title: 'Another version of a known dependency',
  rationale:
    'A new version is new code of the same people, or of whoever took over their account. It is listed, so that a reviewer sees what comes in; a step back to an older version is a warning, because it brings back what was mended since. A policy can demand that each version is reviewed.',
  remediation:
    'Look at what changed between the two versions. With `block-changes = true` in `[dependencies]` of release-policy.toml, name the version or `ref` in a `[[dependencies.reviewed]]` table in a pull request of its own.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['dependencyChanges', 'policy'],
  references: [PLAN, PINNED_ACTIONS],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'another commit, where the policy wants each reviewed',
        files: [],
        base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
        source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
        policy: BLOCKING,
      },
      {
        title: 'an older version',
        files: [],
        base: { 'pyproject.toml': project('requests==2.32.4') },
        source: { 'pyproject.toml': project('requests==2.31.0') },
      },
    ],
    good: [
      {
        title: 'a later version',
        files: [],
        base: { 'pyproject.toml': project('requests==2.32.3') },
        source: { 'pyproject.toml': project('requests==2.32.4') },
      },
      {
        title: 'the commit that the policy names',
        files: [],
        base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
        source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
        policy: `${BLOCKING}\n[[dependencies.reviewed]]\nkind = "action"\nname = "actions/checkout"\nref = "${OTHER_SHA}"\nreason = "Version 5, read on the day of its release"\n`,
      },
    ],
  },
  *check({ dependencyChanges, policy }) {
    const reviewed = new Reviewed(policy);
    const block = policy.dependencies?.blockChanges === true;
    for (const change of dependencyChanges.changes) {
      const { what, why = '', older = false } = change;
      if (what === 'removed') yield ofChange('note', `no longer there, ${named(change)}`, change);
      if (what !== 'changed') continue;
      const table = reviewed.of(change);
      const text = `${older ? 'older than before' : 'changed'}, ${named(change)}: ${why}`;
      if (table !== undefined) yield ofChange('note', `${text}; reviewed: ${table.reason}`, change);
      else yield ofChange(block ? 'error' : older ? 'warning' : 'note', text, change);
    }
  },
});
