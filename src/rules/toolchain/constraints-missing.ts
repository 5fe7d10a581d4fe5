import { CONVENTIONAL_CONSTRAINTS } from '../../toolchain/conventional.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, PYPROJECT } from './examples.ts';
import { inProject } from './findings.ts';
import { REQUIREMENTS_FILES, SECURE_INSTALLS } from './references.ts';

export const constraintsMissing = defineRule({
  id: 'constraints-missing',
  family: 'toolchain',
  title: 'No constraints file for the tools',
  rationale:
    'Tools that build, test and check a release run with its rights. Without a file that holds their exact versions and hashes, each run installs what the index gives on that day, and nobody has reviewed it.',
  remediation:
    'Commit a constraints file such as `requirements-dev.txt`, with hashes (`uv pip compile --generate-hashes`, or `pip-compile --generate-hashes`), name it under `constraints` in `[toolchain]` of release-policy.toml, and install from it with `pip install --require-hashes`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  references: [PLAN, SECURE_INSTALLS, REQUIREMENTS_FILES],
  approvable: true,
  examples: {
    bad: [
      { title: 'no such file', files: [], source: { 'pyproject.toml': PYPROJECT } },
      {
        title: 'an included file that is not there',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': `-r build.txt\n${CONSTRAINTS}` },
      },
      {
        title: 'the policy names a file that is not there',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        policy: 'schema-version = 1\n\n[toolchain]\nconstraints = ["constraints-dev.txt"]\n',
      },
    ],
    good: [
      {
        title: 'a file with a usual name',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  *check({ toolchain: { constraints, missing, named } }) {
    for (const { path, from } of missing) {
      const message =
        from === undefined
          ? 'the policy names this file, and it is not there'
          : `the file ${path} is included and not there`;
      const place = from === undefined ? {} : { name: path, line: from.line };
      yield inProject('error', message, { path: from?.file ?? path }, place);
    }
    if (constraints.length > 0 || missing.length > 0) return;
    const looked = named
      ? 'the policy says that there are none'
      : `the policy names none, and none of the usual ones is there: ${CONVENTIONAL_CONSTRAINTS.join(', ')}`;
    yield inProject('error', `no constraints file: ${looked}`, { path: 'pyproject.toml' });
  },
});
