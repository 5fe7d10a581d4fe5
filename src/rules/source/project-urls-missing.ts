import type { Finding } from '../../report/types.ts';
import { isTable, lookup } from '../../source/pyproject.ts';
import { PLAN } from '../references.ts';
import { keyFinding, sourceFinding } from './reviewed.ts';
import { sourceRule } from './source-rule.ts';

/** What users look for, by the normalised labels that stand for it (PEP 753, "Well-known labels"). */
const WANTED: readonly (readonly [string, RegExp])[] = [
  ['Source', /^(?:source(?:code)?|repository|repo|github|gitlab|code)$/],
  ['Issues', /^(?:issues?|issuetracker|bugs?|bugtracker|bugreports?|tracker)$/],
  ['Changelog', /^(?:changelog|changes?|whatsnew|history|releasenotes?)$/],
  ['Security', /^security(?:policy|contact|advisories)?$/],
  ['Documentation', /^(?:docs?|documentation)$/],
];

const URLS = ['Source', 'Issues', 'Changelog', 'Security', 'Documentation']
  .map((label) => `${label} = "https://example.org/${label.toLowerCase()}"\n`)
  .join('');
const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n\n[project.urls]\n';

export const projectUrlsMissing = sourceRule({
  id: 'project-urls-missing',
  title: 'Project URLs that users need are missing',
  rationale:
    'Whoever finds a fault in a release looks on its index page for where to report it, and whoever doubts a release looks there for its source and its changes. Links that the project itself declares are the ones that can be reviewed; without them people follow those of others.',
  remediation:
    'Add the missing labels to `[project.urls]`: Source, Issues, Changelog, Security, Documentation.',
  severity: 'warning',
  references: [
    { title: 'PEP 753: uniform project URLs in core metadata', url: 'https://peps.python.org/pep-0753/' },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'one of five',
        source: { 'pyproject.toml': `${PROJECT}Source = "https://example.org/source"\n` },
      },
    ],
    good: [{ title: 'all five', source: { 'pyproject.toml': PROJECT + URLS } }],
  },
  *check(reviewed): Generator<Finding> {
    const { fields, path } = reviewed.expected;
    const urls = fields.get('url');
    if (urls?.state === 'unknown') return;
    const labels = (urls?.values ?? []).map((value) =>
      (value.split(',', 1)[0] ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
    );
    const missing = WANTED.flatMap(([name, pattern]) =>
      labels.some((label) => pattern.test(label)) ? [] : [name],
    );
    if (missing.length === 0) return;
    const message = `the project URLs lack ${missing.join(', ')}`;
    yield isTable(lookup(reviewed.pyproject?.table ?? {}, 'project'))
      ? keyFinding('warning', message, reviewed, 'project.urls')
      : sourceFinding('warning', message, path);
  },
});
