import { normalizeName } from '../../distribution/filename.ts';
import { parseRequirement } from '../../distribution/requirement.ts';
import { quoted } from '../../toolchain/text.ts';
import type { ProjectFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { PYPROJECT } from './examples.ts';
import { inProject, some } from './findings.ts';

const WITH_DEPENDENCY = PYPROJECT.replace('dependencies = []', 'dependencies = ["six>=1.16"]');

export const runtimeDependencyUnjustified = defineRule({
  id: 'runtime-dependency-unjustified',
  family: 'toolchain',
  title: 'A runtime dependency that the policy does not justify',
  rationale:
    'Every runtime dependency, and each of its own, runs with the rights of the package on the machines of all users, and is published by people whom nobody here reviews. None is the safe number; each one needs a reason that stands in the reviewed policy.',
  remediation:
    'Remove the dependency, or name it with its justification under `[toolchain.runtime-dependencies]` of release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'policy'],
  notApplicable:
    'there is no [project] and no [tool.poetry] in pyproject.toml: dependencies are declared elsewhere',
  references: [
    PLAN,
    {
      title: 'pyproject.toml specification: dependencies',
      url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dependency that the policy does not name',
        files: [],
        source: { 'pyproject.toml': WITH_DEPENDENCY },
        policy: 'schema-version = 1\n\n[toolchain.runtime-dependencies]\n',
      },
    ],
    good: [
      { title: 'none', files: [], source: { 'pyproject.toml': PYPROJECT } },
      {
        title: 'one, with its justification',
        files: [],
        source: { 'pyproject.toml': WITH_DEPENDENCY },
        policy:
          'schema-version = 1\n\n[toolchain.runtime-dependencies]\nsix = "Python 2 is supported until version 2.0"\n',
      },
    ],
  },
  check({ toolchain: { project }, policy }) {
    if (project?.dependencies === undefined) return undefined;
    return some(project, unjustified(project, policy.toolchain?.runtimeDependencies));
  },
});

function* unjustified(
  project: ProjectFile,
  justified: Readonly<Record<string, string>> | undefined,
): Generator<Finding> {
  // Where nobody has decided yet a dependency is shown; where somebody has, any other is an error.
  const severity = justified === undefined ? 'warning' : 'error';
  const names = new Set(Object.keys(justified ?? {}).map(normalizeName));
  const used = new Set<string>();
  for (const { text, line } of project.dependencies ?? []) {
    const requirement = parseRequirement(text);
    const name = 'code' in requirement ? undefined : requirement.project;
    if (name !== undefined) used.add(name);
    if (name !== undefined && names.has(name)) continue;
    const message = `the runtime dependency ${quoted(text)} has no justification in the policy`;
    yield inProject(severity, message, project, { name, line });
  }
  if (project.dynamicDependencies !== undefined) {
    const message = 'the dependencies are dynamic: the build backend decides what they are';
    yield inProject(severity, message, project, { name: 'dependencies', ...project.dynamicDependencies });
    return;
  }
  for (const name of names) {
    if (used.has(name)) continue;
    yield inProject('warning', `the policy justifies ${name}, which is no dependency`, project, { name });
  }
}
