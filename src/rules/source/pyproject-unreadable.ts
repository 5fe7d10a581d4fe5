import type { Finding } from '../../report/types.ts';
import { shownProblem } from '../../source/pyproject.ts';
import { sourceFinding } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

export const pyprojectUnreadable = sourceRule({
  id: 'pyproject-unreadable',
  title: 'pyproject.toml of the source can’t be read',
  rationale:
    'Everything that an artifact says of itself is compared with pyproject.toml at the tagged commit. One that is no TOML, or no UTF-8, leaves nothing to compare with, and a build backend that takes it all the same reads it in a way of its own.',
  remediation: 'Correct the file at the line and column that are named.',
  severity: 'error',
  references: [
    {
      title: 'pyproject.toml specification',
      url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/',
    },
  ],
  approvable: false,
  examples: {
    bad: [{ title: 'a text that is not closed', source: { 'pyproject.toml': '[project]\nname = "demo\n' } }],
    good: [
      {
        title: 'a readable one',
        source: { 'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n' },
      },
    ],
  },
  *check({ files, pyproject }): Generator<Finding> {
    const path = 'pyproject.toml';
    if (pyproject === undefined) {
      const read = files.has(path) ? files.read(path) : undefined;
      if (read !== undefined && 'why' in read)
        yield sourceFinding('error', `it can’t be read: ${read.why}`, path);
      return;
    }
    if (pyproject.problem === undefined) return;
    const { problem } = pyproject;
    yield sourceFinding('error', `it can’t be read: ${shownProblem(problem)}`, path, problem.line);
  },
});
