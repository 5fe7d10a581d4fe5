import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { blocked, blocks, comparedOf, NOTHING_COMPARED, VERSIONS } from './compared.ts';

const POLICY = 'schema-version = 1\n\n[baseline]\nblock = ["new-file", "removed-file"]\n';

export const filesChangedSinceBaseline = defineRule({
  id: 'files-changed-since-baseline',
  family: 'baseline',
  title: 'A file more, or fewer, than the former release has',
  rationale:
    'Releases that were taken over most often bring a file that no release before them had, or lose the one that stood in the way. A project whose list of files hardly ever changes can have each change of it approved, so that none slips in among a hundred changed lines.',
  remediation:
    'Look at the file. If it belongs there, approve its path in release-policy.toml until the release is out, or take the kind of change out of `baseline.block`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['baseline', 'policy'],
  notApplicable: NOTHING_COMPARED,
  references: [VERSIONS, PLAN],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a module that the former release does not have',
        policy: POLICY,
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/extra.py': 'import demo\n' } }],
        baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
    good: [
      {
        title: 'other contents in the same files',
        policy: POLICY,
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/extra.py': 'import demo\n' } }],
        baseline: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/extra.py': '"""Later."""\n' } },
        ],
      },
    ],
  },
  check: (facts) =>
    comparedOf(facts)?.flatMap((one) => [
      ...blocked(
        one,
        blocks(facts, 'new-file')
          ? one.diff.added.map(({ path, sha256 }) => ({
              message: `${path} is not in ${one.before}`,
              path,
              sha256,
            }))
          : [],
      ),
      ...blocked(
        one,
        blocks(facts, 'removed-file')
          ? one.diff.removed.map(({ path, sha256 }) => ({
              message: `${path} of ${one.before} is gone`,
              path,
              sha256,
            }))
          : [],
      ),
    ]),
});
