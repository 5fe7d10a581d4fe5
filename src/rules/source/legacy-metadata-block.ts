import type { Finding } from '../../report/types.ts';
import { backendOf } from '../../source/metadata/read.ts';
import { isTable, lookup, type Table } from '../../source/pyproject.ts';
import { PLAN } from '../references.ts';
import { keyFinding } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

/** Tables of the time before PEP 621 that hold metadata, the keys that do, and the backend that reads them. */
const BLOCKS = [
  {
    keys: ['tool', 'poetry'],
    metadata: [
      'name',
      'description',
      'authors',
      'dependencies',
      'extras',
      'scripts',
      'plugins',
      'license',
      'urls',
    ],
    backend: 'poetry',
  },
  {
    keys: ['tool', 'flit', 'metadata'],
    metadata: ['module', 'author', 'requires', 'classifiers'],
    backend: 'flit',
  },
] as const;

const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';

export const legacyMetadataBlock = sourceRule({
  id: 'legacy-metadata-block',
  title: 'Metadata in an old form beside `[project]`',
  rationale:
    'Two blocks of metadata in one file say different things sooner or later, and which of them counts depends on the tool: pip reads one, poetry the other. A dependency that was reviewed in `[project]` says nothing of the one in `[tool.poetry]`.',
  remediation:
    'Make `[project]` the only source of metadata and delete the other block. `[tool.poetry]` may keep what is no metadata, such as `packages` and dependency groups.',
  severity: 'error',
  references: [
    {
      title: 'PEP 621: storing project metadata in pyproject.toml',
      url: 'https://peps.python.org/pep-0621/',
    },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: '`[tool.poetry]` beside `[project]`, built by setuptools',
        source: {
          'pyproject.toml': `${PROJECT}\n[tool.poetry]\nname = "demo"\n\n[tool.poetry.dependencies]\npython = "^3.0"\n`,
        },
      },
    ],
    good: [
      { title: '`[project]` alone', source: { 'pyproject.toml': PROJECT } },
      {
        title: 'a dependency group of poetry',
        source: { 'pyproject.toml': `${PROJECT}\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n` },
      },
    ],
  },
  *check(reviewed): Generator<Finding> {
    const table: Table = reviewed.pyproject?.table ?? {};
    if (!isTable(lookup(table, 'project'))) return;
    for (const { keys, metadata, backend } of BLOCKS) {
      const block = lookup(table, ...keys);
      const found = isTable(block) ? metadata.filter((key) => Object.hasOwn(block, key)) : [];
      if (found.length === 0) continue;
      const name = `[${keys.join('.')}]`;
      // poetry reads both; for every other backend the block is dead text that looks alive.
      const own = backendOf(table) === backend;
      const message = `${name} repeats metadata beside [project]: ${found.join(', ')}`;
      yield keyFinding(own ? 'warning' : 'error', message, reviewed, keys.join('.'));
    }
  },
});
