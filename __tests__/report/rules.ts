import type { Rule } from '../../src/rules/define.ts';
import { defineRule } from '../../src/rules/define.ts';

/** Rules as the renderers see them: prose, severity, references. Their checks are never called. */
function rule(over: Partial<Rule> & Pick<Rule, 'id' | 'title' | 'severity'>): Rule {
  return defineRule({
    family: 'contents',
    rationale: `It matters because of **${over.id}**. A second sentence says more.`,
    remediation: 'Remove it.',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [],
    approvable: true,
    examples: { bad: [], good: [] },
    check: () => [],
    ...over,
  });
}

export const NATIVE_BINARY = rule({
  id: 'native-binary',
  title: 'Native code in a pure-Python package',
  severity: 'error',
  rationale:
    'A compiled library runs with all rights of the program that loads it, and nobody can review it: what it does is not in the ' +
    'source that people read. Whoever can build or swap such a file owns every user.\n\nSee the [xz backdoor](https://nvd.nist.gov/vuln/detail/CVE-2024-3094).',
  remediation:
    'Delete the file and let the package fall back to Python, or publish the library in a package of its own that is built from ' +
    'source in public. If it must stay, approve it in `release-policy.toml` by its SHA-256:\n\n```toml\n[[approve]]\nrule = "native-binary"\n```',
  references: [
    { title: 'hardening plan 1.1', url: 'https://example.org/plan' },
    { title: 'CVE-2024-3094', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
  ],
  examples: {
    bad: [
      {
        title: 'A library under a harmless name',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo/data.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
              'demo/__init__.py': '',
            },
            modes: { 'demo/data.txt': 0o100755 },
          },
        ],
        policy: 'schema = 1\n',
      },
      {
        title: 'Two readers, two files',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'tar-pax-size' }],
      },
    ],
    good: [
      {
        title: 'A text that begins with MZ',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'demo/notes.md': 'MZ is no program\n```\ncode\n```\n' },
          },
        ],
      },
    ],
  },
});

export const RULES: readonly Rule[] = [
  NATIVE_BINARY,
  rule({
    id: 'setup-py-code',
    family: 'build',
    title: 'Code in setup.py besides the plain call',
    severity: 'warning',
    appliesTo: ['sdist'],
    rationale:
      'setup.py runs on the machine of everyone who installs from source, before anything was checked.',
    remediation: 'Move the metadata to `pyproject.toml` and delete `setup.py`.',
  }),
  rule({
    id: 'missing-wheel',
    family: 'set',
    title: 'No wheel beside the sdist',
    severity: 'warning',
    appliesTo: ['set'],
    rationale: 'Without a wheel each installation runs the build backend.',
    remediation: 'Build both: `python -m build`.',
  }),
  rule({
    id: 'requires-python-missing',
    family: 'metadata',
    title: 'No Requires-Python',
    severity: 'note',
    rationale: "pip offers the release to interpreters that can't run it.",
    remediation: 'Set `requires-python` in `[project]`.',
  }),
  rule({
    id: 'record-mismatch',
    family: 'metadata',
    title: 'RECORD does not match',
    severity: 'error',
    appliesTo: ['wheel'],
  }),
  rule({ id: 'startup-hook', title: 'A start-up hook', severity: 'error' }),
  rule({
    id: 'policy-unused-approval',
    family: 'policy',
    title: 'An approval that nothing needs',
    severity: 'note',
  }),
];
