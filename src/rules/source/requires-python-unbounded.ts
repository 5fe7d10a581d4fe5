import { quote } from '../../distribution/problems.ts';
import { parseSpecifiers } from '../../distribution/specifier.ts';
import type { Finding } from '../../report/types.ts';
import { poetryRange } from '../../source/metadata/poetry-range.ts';
import { lookup, type Table } from '../../source/pyproject.ts';
import { PLAN } from '../references.ts';
import { keyFinding, sourceFinding, type Reviewed } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';

/** True of what has no lower bound, or one that names no minor version: `>=3`, `>=3.0`; what can't be read is another rule's. */
function isBroad(clauses: readonly string[] | undefined): boolean {
  if (clauses === undefined) return false;
  return clauses
    .filter((clause) => /^(?:>|~=|==)/.test(clause))
    .every((clause) => /^>=?[0-9]+(?:\.0)*$/.test(clause));
}

export const requiresPythonUnbounded = sourceRule({
  id: 'requires-python-unbounded',
  title: 'No real lower bound for Python in the source',
  rationale:
    'A range such as `^3.0` or `>=3` offers the release to Pythons that nobody tests on and that get no security fixes any more. The range is a promise, and it can’t be taken back once a file is published.',
  remediation: 'Set `requires-python` in `[project]` to the oldest version that CI tests, such as `>=3.9`.',
  severity: 'warning',
  references: [
    {
      title: 'PEP 621: requires-python',
      url: 'https://peps.python.org/pep-0621/#requires-python',
    },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      { title: 'none at all', source: { 'pyproject.toml': PROJECT } },
      { title: 'a whole major version', source: { 'pyproject.toml': `${PROJECT}requires-python = ">=3"\n` } },
      {
        title: 'the range of an old poetry block',
        source: {
          'pyproject.toml': `${PROJECT}requires-python = ">=3.9"\n\n[tool.poetry.dependencies]\npython = "^3.0"\n`,
        },
      },
    ],
    good: [
      {
        title: 'the oldest tested version',
        source: { 'pyproject.toml': `${PROJECT}requires-python = ">=3.9"\n` },
      },
    ],
  },
  *check(reviewed): Generator<Finding> {
    const table: Table = reviewed.pyproject?.table ?? {};
    const inProject = lookup(table, 'project', 'requires-python');
    const inPoetry = lookup(table, 'tool', 'poetry', 'dependencies', 'python');
    if (typeof inProject === 'string' && isBroad(parseSpecifiers(inProject))) {
      const message = `requires-python ${quote(inProject)} names no minor version of Python`;
      yield keyFinding('warning', message, reviewed, 'project.requires-python');
    }
    if (typeof inPoetry === 'string' && isBroad(poetryRange(inPoetry))) {
      const message = `python = ${quote(inPoetry)} of [tool.poetry.dependencies] names no minor version of Python`;
      yield keyFinding('warning', message, reviewed, 'tool.poetry.dependencies.python');
    }
    if (inProject === undefined && inPoetry === undefined) yield* elsewhere(reviewed);
  },
});

/** Of a source whose pyproject.toml gives no range: setup.cfg or setup.py may. */
function* elsewhere({ expected: { fields, path } }: Reviewed): Generator<Finding> {
  const expected = fields.get('requires-python');
  if (expected?.state === 'unknown') return;
  const text = expected?.values.join(',') ?? '';
  if (text === '') {
    yield sourceFinding(
      'warning',
      'the source gives no Requires-Python: any Python would install the release',
      path,
    );
  } else if (isBroad(parseSpecifiers(text))) {
    yield sourceFinding('warning', `${quote(text)} names no minor version of Python`, path);
  }
}
