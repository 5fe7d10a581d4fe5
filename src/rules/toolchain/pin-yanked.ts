import type { ListedFile } from '../../pypi/simple-page.ts';
import { pinKey, pinOf, type Pin, type PinsOnIndex } from '../../toolchain/pins.ts';
import { quoted } from '../../toolchain/text.ts';
import type { Constraint, ConstraintsFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, DIGEST, LISTED, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { PEP_592, PEP_792 } from './references.ts';

export const pinYanked = defineRule({
  id: 'pin-yanked',
  family: 'toolchain',
  title: 'A pinned release that was yanked, or a project in quarantine',
  rationale:
    'Yanked means that its makers want nobody to install it: it is broken, or it was not published by them. pip installs it all the same where it is pinned. A project is put in quarantine by the index for suspected malware.',
  remediation:
    'Read the reason, and move to another release (`toolchain refresh`). A yanked release that is harmless to you can be approved with the reason.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'pins'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, PEP_592, PEP_792],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a yanked release',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: {
          ...LISTED,
          'build==1.3.0': {
            files: { 'build-1.3.0-py3-none-any.whl': DIGEST },
            yanked: 'uploaded with a stolen token',
          },
        },
      },
    ],
    good: [
      {
        title: 'no release is yanked',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: LISTED,
      },
    ],
  },
  check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => withdrawn(file, pins)),
});

function* withdrawn(file: ConstraintsFile, pins: PinsOnIndex): Generator<Finding> {
  for (const constraint of file.constraints) {
    const pin = pinOf(constraint, pins.index);
    if (pin === undefined) continue;
    const place = { name: pin.project, line: constraint.line };
    for (const message of faultsOf(constraint, pin, pins)) yield inProject('error', message, file, place);
  }
}

function* faultsOf(constraint: Constraint, pin: Pin, { status, releases }: PinsOnIndex): Generator<string> {
  if (status.get(pin.project) === 'quarantined') yield `the index holds ${quoted(pin.project)} in quarantine`;
  const yanked = (releases.get(pinKey(pin)) ?? []).filter(
    (file) => file.yanked !== undefined && isMeant(file, constraint),
  );
  const [first] = yanked;
  if (first === undefined) return;
  const why = first.yanked === undefined || first.yanked === '' ? 'without a reason' : quoted(first.yanked);
  yield `${quoted(constraint.text)} is yanked: ${why} (${quoted(first.filename)}${yanked.length > 1 ? `, and ${yanked.length - 1} more` : ''})`;
}

/** PEP 592 yanks files, not releases: those count that the hashes let in, and without a SHA-256 all of them. */
function isMeant({ sha256 }: ListedFile, { files }: Constraint): boolean {
  const digests = files.flatMap(({ hashes }) =>
    hashes.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [digest.toLowerCase()] : [])),
  );
  return sha256 === undefined || digests.length === 0 || digests.includes(sha256);
}
