import { isFilename, parseSdistFilename, parseWheelFilename } from '../../distribution/filename.ts';
import { versionsEqual } from '../../distribution/version.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { VERSIONS } from './compared.ts';

export const baselineMissing = defineRule({
  id: 'baseline-missing',
  family: 'baseline',
  title: 'Nothing of the former release to compare an artifact with',
  rationale:
    'A wheel can be compared with a wheel only, an sdist with an sdist. Where the former release has none of the kind, all of the artifact is new, and what `baseline.block` promises was not looked at. So it is where the file that was named is of another project or of the same version, and where the index does not know the project at all: an address that is wrong answers the same. A project that the index knows and that has no other release is no fault.',
  remediation:
    'Name a release that has the kind with `--baseline`, and see the address of the index; for a project’s very first release, approve the finding with the path `**`.',
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
      {
        title: 'files of another project',
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
        baseline: [{ artifact: 'other-1.0-py3-none-any.whl', contents: {} }],
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
    const promised = (policy.baseline?.block.length ?? 0) > 0;
    const severity = promised ? 'error' : 'warning';
    if (baseline.state === 'none') {
      const message = `nothing to compare with: ${baseline.why}`;
      yield { severity: baseline.doubtful === true ? severity : 'note', message, evidence: {} };
      return;
    }
    const release = baseline.release ?? 'the former release';
    for (const { artifact, kind, before } of baseline.artifacts) {
      const message =
        before === undefined
          ? `${release} has no ${kind} to compare this one with`
          : unsuitable(artifact, before, kind);
      if (message !== undefined) yield { severity, message, location: { artifact }, evidence: {} };
    }
  },
});

/** Why a file that was compared tells nothing of a former release. What its name does not tell is found by another rule. */
function unsuitable(artifact: string, before: string, kind: 'wheel' | 'sdist'): string | undefined {
  const nameOf = kind === 'wheel' ? parseWheelFilename : parseSdistFilename;
  const [now, then] = [nameOf(artifact), nameOf(before)];
  if (!isFilename(now) || !isFilename(then)) return undefined;
  if (now.project !== then.project)
    return `compared with ${before}, which is of another project: ${then.project}`;
  return versionsEqual(now.version, then.version)
    ? `compared with ${before}, which is of the same version: no former release`
    : undefined;
}
