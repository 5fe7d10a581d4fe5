import type { Blockable } from '../../baseline/types.ts';
import type { DangerKind } from '../../python/danger-table.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { blocked, blocks, comparedOf, NOTHING_COMPARED } from './compared.ts';

const KINDS: Readonly<Record<DangerKind, { readonly kind: Blockable; readonly does: string }>> = {
  network: { kind: 'new-network', does: 'reaches a network' },
  process: { kind: 'new-process', does: 'starts processes' },
  dynamic: { kind: 'new-dynamic-code', does: 'finds or makes code at run time' },
};

const POLICY =
  'schema-version = 1\n\n[baseline]\nblock = ["new-network", "new-process", "new-dynamic-code"]\n';

export const codeReachesFurther = defineRule({
  id: 'code-reaches-further',
  family: 'baseline',
  title: 'A module that reaches a network, a process or code made at run time, and did not before',
  rationale:
    'What malicious releases do begins with an import that the module never needed: `urllib.request` in a parser, `subprocess` in a package of constants, `exec` over a decoded text. Where a project has no use for them, the first mention is worth a look before anybody installs it. A file that was not looked into may hold any of them, and fails too.',
  remediation:
    'Read the lines that the finding names. If they are meant, approve the file by path and SHA-256, or take the kind out of `baseline.block`. The names are found in the syntax tree: code that hides what it does can escape this rule, and none of it replaces a review.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['baseline', 'policy'],
  notApplicable: NOTHING_COMPARED,
  references: [
    { title: 'Python: the import system', url: 'https://docs.python.org/3/reference/import.html' },
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a changed module that imports a network library',
        policy: POLICY,
        files: [
          {
            artifact: 'demo-1.1-py3-none-any.whl',
            contents: { 'demo/parse.py': 'import urllib.request as r\nr.urlopen("https://example.org")\n' },
          },
        ],
        baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/parse.py': 'import json\n' } }],
      },
      {
        title: 'a new module that can’t be parsed',
        policy: POLICY,
        files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/odd.py': 'def (:\n' } }],
        baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
    good: [
      {
        title: 'a module that did so before',
        policy: POLICY,
        files: [
          {
            artifact: 'demo-1.1-py3-none-any.whl',
            contents: { 'demo/net.py': 'import socket\n\nPORT = 2\n' },
          },
        ],
        baseline: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo/net.py': 'import socket\n\nPORT = 1\n' },
          },
        ],
      },
    ],
  },
  check: (facts) =>
    comparedOf(facts)?.flatMap((one) => {
      const { reaches, unanalysed } = one.diff;
      const wanted = reaches.filter(({ kind }) => blocks(facts, KINDS[kind].kind));
      const asked = blocks(facts, 'new-network', 'new-process', 'new-dynamic-code');
      return [
        ...blocked(
          one,
          wanted.map(({ path, line, kind, name, sha256 }) => ({
            message: `${KINDS[kind].does}, which it did not in ${one.before}: ${name}`,
            path,
            line,
            sha256,
          })),
        ),
        ...blocked(
          one,
          asked
            ? unanalysed.map(({ path, why, sha256 }) => ({
                message: `it changed and was not looked into: ${why}`,
                path,
                sha256,
              }))
            : [],
        ),
      ];
    }),
});
