import { compileGlob } from '../../policy/glob.ts';
import type { FactMap } from '../../facts.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { findingsBy } from './explained.ts';

const INIT = '"""A demonstration."""\n';

export const unexplainedFile = defineRule({
  id: 'unexplained-file',
  family: 'source',
  title: 'A file that the reviewed commit does not explain',
  rationale:
    'Reviewers read the repository, users get the built files. Whatever a build backend, a plug-in, a cache or an intruder on the build machine added or changed on the way is in no commit: it is how the payloads of xz and of many hijacked packages were delivered. Here each file of the wheel and the sdist has to be a file of the tagged commit, at the place where its source root puts it, or a file that packaging standards prescribe and that was recomputed.',
  remediation:
    'Find out what put the file there or changed it. Build from a clean checkout of the tag. A file that the build makes on purpose belongs in a `[[generated]]` table of the policy, with its reason; `kind = "setuptools-scm"` still compares a version file with the layouts that this tool writes.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['source', 'explained', 'policy'],
  references: [WHEEL_FORMAT, SDIST_FORMAT],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a module that the commit does not hold',
        source: { 'src/demo/__init__.py': INIT, LICENSE: 'MIT\n' },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/_telemetry.py': 'import os\n' } }],
      },
    ],
    good: [
      {
        title: 'what the commit holds',
        source: { 'src/demo/__init__.py': INIT, 'src/demo/cli.py': 'def main(): ...\n', LICENSE: 'MIT\n' },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo/cli.py': 'def main(): ...\n', 'demo-1.0.dist-info/licenses/LICENSE': 'MIT\n' },
          },
        ],
      },
    ],
  },
  check(facts) {
    const unexplained = findingsBy(facts, 'error', (explanation) =>
      explanation.state === 'unexplained'
        ? `not explained by the reviewed commit: ${explanation.why}`
        : undefined,
    );
    if (unexplained === undefined) return undefined;
    // What the policy waves through is shown, as approvals are.
    const declared = findingsBy(facts, 'note', (explanation) =>
      explanation.state === 'declared'
        ? `declared generated in the policy: ${explanation.reason}`
        : undefined,
    );
    return [...unexplained, ...(declared ?? []), ...unused(facts)];
  },
});

/** A declaration that fits no file would let a later one through unseen. */
function* unused({ explained, policy }: Pick<FactMap, 'explained' | 'policy'>): Generator<Finding> {
  const { generated, origin } = policy;
  const shown = explained.flatMap(({ explanations }) => explanations.map(({ file }) => file.shown));
  for (const { path, line } of generated) {
    if (shown.some(compileGlob(path))) continue;
    yield {
      severity: 'warning',
      message: `The policy declares ${JSON.stringify(path)} generated, and no file matches.`,
      ...(origin && { location: { artifact: origin.path, ...(line !== undefined && { line }) } }),
      evidence: { path },
    };
  }
}
