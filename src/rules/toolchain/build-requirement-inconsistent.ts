import { satisfies } from '@renovatebot/pep440';
import { parseRequirement } from '../../distribution/requirement.ts';
import { versionsEqual } from '../../distribution/version.ts';
import { pinnedVersion } from '../../toolchain/requirements.ts';
import { quoted } from '../../toolchain/text.ts';
import type { Constraint, Toolchain } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';
import { CONSTRAINTS, lockedLine, PYPROJECT } from './examples.ts';
import { inProject, NO_CONSTRAINTS, NO_PYPROJECT, some } from './findings.ts';
import { PEP_518 } from './references.ts';

export const buildRequirementInconsistent = defineRule({
  id: 'build-requirement-inconsistent',
  family: 'toolchain',
  title: 'A build requirement that the constraints contradict',
  rationale:
    'The release has to be built by the tools that were reviewed. Where pyproject.toml asks for another version than the constraints file holds, one of the two is not what builds: a frontend that isolates the build takes the one, an installation from the constraints the other.',
  remediation: 'Write the same version in `[build-system].requires` and in the constraints file.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: `${NO_CONSTRAINTS}, or ${NO_PYPROJECT.replace('the project has ', '')}`,
  references: [PLAN, PEP_518],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'two versions of the backend',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': lockedLine('setuptools==79.0.1'),
        },
      },
    ],
    good: [
      {
        title: 'the same version',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  check({ toolchain }) {
    const { project, constraints } = toolchain;
    if (project?.buildRequires === undefined || constraints.length === 0) return undefined;
    return some(project, contradictions(toolchain));
  },
});

function* contradictions({ project, constraints }: Toolchain): Generator<Finding> {
  if (project?.buildRequires === undefined) return;
  const all = constraints.flatMap((file) => file.constraints);
  for (const { text, line } of project.buildRequires) {
    const requirement = parseRequirement(text);
    if ('code' in requirement || requirement.url !== undefined) continue;
    const held = all.filter(
      (one): one is Constraint & { version: string } =>
        one.project === requirement.project && one.version !== undefined,
    );
    const pinned = pinnedVersion(requirement);
    const fits = ({ version }: { version: string }) =>
      pinned === undefined
        ? satisfies(version, requirement.specifiers.join(','), { prereleases: true })
        : versionsEqual(version, pinned);
    const wrong = held.filter((one) => !fits(one));
    // With markers a lock file holds several versions, one for each environment: one of them is the one that builds.
    const isChoice = held.some(fits) && wrong.every(({ marker }) => marker !== undefined);
    if (wrong.length === 0 || isChoice) continue;
    const versions = [...new Set(wrong.map(({ version }) => version))];
    const message = `the build requires ${quoted(text)}, and the constraints hold ${someOf(versions)}`;
    yield inProject(
      'error',
      message,
      project,
      { name: requirement.project, line },
      { constraints: versions },
    );
  }
}
