import { pinKey, pinOf, type PinsOnIndex, type PinVulnerabilities } from '../../toolchain/pins.ts';
import { quoted } from '../../toolchain/text.ts';
import type { ConstraintsFile } from '../../toolchain/types.ts';
import type { Vulnerability } from '../../pypi/vulnerabilities.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';
import { CONSTRAINTS, DIGEST, LISTED, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { PYPI_JSON } from './references.ts';

export const pinVulnerable = defineRule({
  id: 'pin-vulnerable',
  family: 'toolchain',
  title: 'A pinned release with a known vulnerability',
  rationale:
    'The tools of a build handle everything that gets released. A fault of theirs that is known is one that others know how to use, and a pin keeps it until somebody raises it.',
  remediation:
    'Move to a release that is not affected (`toolchain refresh`). Where the fault can’t touch your use of the tool, approve this very vulnerability with the reason: the path of the approval is the project and the id, as in `jinja2/GHSA-h75v-3vvj-5mfj`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'pins', 'vulnerabilities'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, PYPI_JSON],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a vulnerability that the index knows',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: {
          ...LISTED,
          'setuptools==80.9.0': {
            files: { 'setuptools-80.9.0-py3-none-any.whl': DIGEST },
            vulnerabilities: ['PYSEC-0000-1'],
          },
        },
      },
    ],
    good: [
      {
        title: 'none is known',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: LISTED,
      },
      {
        title: 'approved with a reason, for this vulnerability alone',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: {
          ...LISTED,
          'setuptools==80.9.0': {
            files: { 'setuptools-80.9.0-py3-none-any.whl': DIGEST },
            vulnerabilities: ['PYSEC-0000-1'],
          },
        },
        policy:
          'schema-version = 1\n\n[[approve]]\nrule = "pin-vulnerable"\nartifact = "requirements-dev.txt"\npath = "setuptools/PYSEC-0000-1"\nreason = "It is about package_index, which the build does not use"\n',
      },
    ],
  },
  check: ({ toolchain, pins, vulnerabilities }) =>
    inConstraints(toolchain, (file) => vulnerable(file, pins, vulnerabilities)),
});

function* vulnerable(
  file: ConstraintsFile,
  { index }: PinsOnIndex,
  vulnerabilities: PinVulnerabilities,
): Generator<Finding> {
  for (const constraint of file.constraints) {
    const pin = pinOf(constraint, index);
    if (pin === undefined) continue;
    for (const one of vulnerabilities.get(pinKey(pin)) ?? []) {
      const message = `${quoted(constraint.text)} has the known vulnerability ${described(one)}`;
      yield inProject('error', message, file, { name: `${pin.project}/${one.id}`, line: constraint.line });
    }
  }
}

function described({ id, aliases, fixedIn }: Vulnerability): string {
  const names = aliases.length === 0 ? '' : ` (${someOf(aliases, 3)})`;
  const fixed = fixedIn.length === 0 ? 'no release is known to mend it' : `mended in ${someOf(fixedIn, 3)}`;
  return `${quoted(id)}${names}: ${fixed}`;
}
