import { parseRequirement } from '../../distribution/requirement.ts';
import { closureOf } from '../../toolchain/closure.ts';
import type { ProjectFile, Toolchain } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, lockedLine, PYPROJECT } from './examples.ts';
import { inProject, NO_CONSTRAINTS, NO_PYPROJECT, some } from './findings.ts';
import { SECURE_INSTALLS } from './references.ts';

export const toolchainClosureIncomplete = defineRule({
  id: 'toolchain-closure-incomplete',
  family: 'toolchain',
  title: 'A tool of the build that the constraints do not hold',
  rationale:
    'A release is built by the backend, by what the backend requires, and by a frontend such as `build`. What the constraints do not hold is taken from the index at the time of the build, or the build fails where there is no network.',
  remediation:
    'Put the build tools into the input that the constraints are compiled from, for example `build` and the entries of `[build-system].requires`, and compile it anew.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: `${NO_CONSTRAINTS}, or ${NO_PYPROJECT.replace('the project has ', '')}`,
  references: [PLAN, SECURE_INSTALLS],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the backend without its own requirements',
        files: [],
        source: {
          'pyproject.toml':
            '[build-system]\nrequires = ["hatchling==1.27.0"]\nbuild-backend = "hatchling.build"\n',
          'requirements-dev.txt': lockedLine('hatchling==1.27.0'),
        },
      },
    ],
    good: [
      {
        title: 'backend and frontend with what they require',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  check({ toolchain }) {
    const { project, constraints } = toolchain;
    if (project === undefined || constraints.length === 0) return undefined;
    return some(project, missing(project, toolchain));
  },
});

/** Without [build-system] a frontend takes setuptools (PEP 518). */
function toolsOf({ buildRequires, problems }: ProjectFile): readonly { project: string; line?: number }[] {
  if (buildRequires === undefined) return problems.length > 0 ? [] : [{ project: 'setuptools' }];
  return buildRequires.flatMap(({ text, line }) => {
    const requirement = parseRequirement(text);
    if ('code' in requirement) return [];
    return [{ project: requirement.project, ...(line !== undefined && { line }) }];
  });
}

function* missing(project: ProjectFile, { constraints }: Toolchain): Generator<Finding> {
  const held = new Set(constraints.flatMap((file) => file.constraints.flatMap((one) => one.project ?? [])));
  const tools = toolsOf(project);
  const lines = new Map(tools.map((tool) => [tool.project, tool.line]));
  const closure = closureOf([...tools.map((tool) => tool.project), ...(held.has('build') ? ['build'] : [])]);
  for (const { project: name, by, where } of closure.needed) {
    if (held.has(name)) continue;
    const place = { name, line: lines.get(by ?? name) };
    const who = by === undefined ? 'the build requires' : `${by} requires`;
    if (where !== undefined) {
      yield inProject('note', `${who} ${name} ${where}; the constraints do not hold it`, project, place);
    } else {
      yield inProject('error', `${who} ${name}, which the constraints do not hold`, project, place);
    }
  }
  if (!held.has('build') && !held.has('uv')) {
    const message = 'the constraints hold no build frontend (build, or uv)';
    yield inProject('warning', message, project, { name: 'build' });
  }
  for (const name of closure.unknown) {
    const message = `what ${name} requires is not known without the index, so nobody looked for it in the constraints`;
    yield inProject('note', message, project, { name, line: lines.get(name) });
  }
}
