import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { VERSIONS } from './compared.ts';

export const baselineMissing = defineRule({
  id: 'baseline-missing',
  family: 'baseline',
  title: 'Nothing of the former release to compare an artifact with',
  rationale:
    'A wheel can be compared with a wheel only, an sdist with an sdist. Where the former release has none of the kind, all of the artifact is new, and what `baseline.block` promises was not looked at. A project’s first release has no former one at all, which is said and is no fault.',
  remediation:
    'Name a release that has the kind with `--baseline`, or approve the finding for this release with the path `**`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['baseline', 'policy'],
  references: [VERSIONS, PLAN],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the first wheel of a project that had sdists alone',
        policy: 'schema-version = 1\n\n[baseline]\nblock = ["new-file"]\n',
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
        baseline: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
      },
    ],
    good: [
      {
        title: 'a wheel each',
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
        baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
  },
  *check({ baseline, policy }): Generator<Finding> {
    if (baseline.state === 'none') {
      yield { severity: 'note', message: `nothing to compare with: ${baseline.why}`, evidence: {} };
      return;
    }
    const promised = (policy.baseline?.block.length ?? 0) > 0;
    const release = baseline.release ?? 'the former release';
    for (const { artifact, kind, diff } of baseline.artifacts) {
      if (diff !== undefined) continue;
      const message = `${release} has no ${kind} to compare this one with`;
      yield { severity: promised ? 'error' : 'warning', message, location: { artifact }, evidence: {} };
    }
  },
});
