import { pinKey, pinOf, type PinsOnIndex } from '../../toolchain/pins.ts';
import { quoted } from '../../toolchain/text.ts';
import type { Constraint, ConstraintsFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, LISTED, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { SIMPLE_API } from './references.ts';

export const pinNotOnIndex = defineRule({
  id: 'pin-not-on-index',
  family: 'toolchain',
  title: 'A pinned release that the index does not have',
  rationale:
    'A release that was removed can’t be reviewed any more, and it was often removed for a reason. A name that the index never had is free: whoever registers it answers for it from then on.',
  remediation:
    'See the spelling. Where the release was removed, find out why and move to another one (`toolchain refresh`). Where it comes from an index of your own, ask that one by `index-url`, or approve the project with the reason.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'pins'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, SIMPLE_API],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a release that was removed',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: { ...LISTED, 'build==1.3.0': { files: {} } },
      },
    ],
    good: [
      {
        title: 'every release is there',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: LISTED,
      },
    ],
  },
  check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => notListed(file, pins)),
});

function* notListed(file: ConstraintsFile, pins: PinsOnIndex): Generator<Finding> {
  for (const constraint of file.constraints) {
    const message = faultOf(constraint, pins);
    const { project, line } = constraint;
    if (message !== undefined) yield inProject('error', message, file, { name: project, line });
  }
}

function faultOf(constraint: Constraint, { index, releases }: PinsOnIndex): string | undefined {
  const { origin, text, index: named } = constraint;
  const pin = pinOf(constraint, index);
  if (pin !== undefined) {
    const isListed = (releases.get(pinKey(pin)) ?? []).length > 0;
    return isListed ? undefined : `${quoted(text)} is not on the index ${index}`;
  }
  // What is not pinned at all, or comes from no index, is found by rules of its own.
  if (origin !== 'index' || named === undefined || constraint.version === undefined) return undefined;
  return `${quoted(text)} is locked from the index ${quoted(named)}, which was not asked`;
}
