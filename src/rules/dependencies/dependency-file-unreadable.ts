import { compileGlob } from '../../policy/glob.ts';
import { defineRule } from '../define.ts';
import { inProject, some } from '../toolchain/findings.ts';
import { PLAN } from '../references.ts';
import { project, workflow, WORKFLOW } from './examples.ts';
import { DEPENDENCY_REVIEW } from './references.ts';

export const dependencyFileUnreadable = defineRule({
  id: 'dependency-file-unreadable',
  family: 'dependencies',
  title: 'A file with dependencies that can’t be read without doubt',
  rationale:
    'What can’t be read was not compared, and may bring anything: a computed list in setup.py, an `uses:` that is an expression, a link, a file that two parsers take differently. Where the pull request leaves such a file as it is, it is a warning.',
  remediation:
    'Write the file so that it can be read: literal lists, requirements that pip takes, valid YAML and TOML. A file that names no dependencies of this project, such as an input of tests, can be left out by `[dependencies.ignore]` in the release-policy.toml of the base.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['dependencyChanges', 'policy'],
  references: [PLAN, DEPENDENCY_REVIEW],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'no TOML any more',
        files: [],
        base: { 'pyproject.toml': project() },
        source: { 'pyproject.toml': '[project\ndependencies = ["requests"]\n' },
      },
      {
        title: 'a list that has to be run to be known',
        files: [],
        base: { 'setup.py': 'from setuptools import setup\nsetup(name="demo", install_requires=["six"])\n' },
        source: {
          'setup.py':
            'import os\nfrom setuptools import setup\nsetup(name="demo", install_requires=os.listdir("."))\n',
        },
      },
      {
        title: 'an action that is an expression',
        files: [],
        base: {},
        source: { [WORKFLOW]: workflow('${{ inputs.action }}') },
      },
    ],
    good: [
      {
        title: 'files that are read in one way',
        files: [],
        base: { 'pyproject.toml': project() },
        source: { 'pyproject.toml': project(), [WORKFLOW]: workflow('./.github/actions/own') },
      },
      {
        title: 'an input of tests that the policy of the base names',
        files: [],
        base: {},
        source: { 'tests/data/pyproject.toml': '[broken' },
        policy:
          'schema-version = 1\n\n[dependencies.ignore]\n"tests/data/**" = "Inputs of the tests of the parser"\n',
      },
    ],
  },
  *check({ dependencyChanges: { unread, unknown, ignored }, policy }) {
    for (const path of new Set(unread.map((file) => file.path))) {
      const problems = unread.filter((file) => file.path === path);
      yield* some(
        { path },
        problems.map(({ message, line, unchanged }) =>
          unchanged
            ? inProject('warning', `${message}; it is as it was in the base`, { path }, { line })
            : inProject('error', message, { path }, { line }),
        ),
      );
    }
    for (const path of unknown) {
      yield inProject('warning', 'it changed, and its format is not read: what it brings is not compared', {
        path,
      });
    }
    const reasons = Object.entries(policy.dependencies?.ignore ?? {}).map(
      ([glob, reason]) => [compileGlob(glob), reason] as const,
    );
    for (const path of ignored) {
      const reason = reasons.find(([matches]) => matches(path))?.[1] ?? '';
      yield inProject('note', `it changed, and the policy says to leave it out: ${reason}`, { path });
    }
  },
});
