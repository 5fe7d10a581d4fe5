import { parseRequirement } from '../../distribution/requirement.ts';
import { pinnedVersion } from '../../toolchain/requirements.ts';
import { quoted } from '../../toolchain/text.ts';
import type { ProjectFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { PYPROJECT } from './examples.ts';
import { inProject, some } from './findings.ts';
import { PEP_518 } from './references.ts';

export const buildRequirementUnpinned = defineRule({
  id: 'build-requirement-unpinned',
  family: 'toolchain',
  title: 'A build requirement without an exact version',
  rationale:
    'The build backend writes every byte that is published. A range lets the index decide which release of it that is, on the day of the build: whoever takes over the backend, or one of its plug-ins, is in the next release.',
  remediation:
    'Pin each entry of `[build-system].requires` with `==`, to the version that the constraints file holds with its hashes. Raise it in a reviewed change.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  references: [PLAN, PEP_518],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'any release from a version on',
        files: [],
        source: {
          'pyproject.toml':
            '[build-system]\nrequires = ["setuptools>=61.0", "wheel"]\nbuild-backend = "setuptools.build_meta"\n',
        },
      },
      {
        title: 'no [build-system]: pip takes the newest setuptools',
        files: [],
        source: { 'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n' },
      },
    ],
    good: [{ title: 'one version', files: [], source: { 'pyproject.toml': PYPROJECT } }],
  },
  *check({ toolchain: { project } }) {
    if (project === undefined) {
      const message = 'there is no pyproject.toml, so that every build takes the newest setuptools';
      yield inProject('error', message, { path: 'pyproject.toml' });
      return;
    }
    yield* some(project, unpinned(project));
  },
});

function* unpinned(project: ProjectFile): Generator<Finding> {
  if (project.buildRequires === undefined) {
    // What can't be read is reported by its own rule.
    if (project.problems.length > 0) return;
    const message = 'there is no [build-system], so that every build takes the newest setuptools';
    yield inProject('error', message, project, { name: 'setuptools' });
    return;
  }
  for (const { text, line } of project.buildRequires) {
    const requirement = parseRequirement(text);
    if ('code' in requirement) {
      yield inProject('error', requirement.message, project, { line });
      continue;
    }
    const place = { name: requirement.project, line };
    if (requirement.url !== undefined) {
      yield inProject(
        'error',
        `the build requires ${quoted(text)} from an address of its own`,
        project,
        place,
      );
    } else if (pinnedVersion(requirement) === undefined) {
      const message = `the build requires ${quoted(text)}, which is not pinned to one version`;
      yield inProject('error', message, project, place);
    }
  }
}
