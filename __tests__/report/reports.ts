import type { Finding, Report, RuleResult, Severity, SubjectReport } from '../../src/report/types.ts';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';

const SHA = (digit: string): string => digit.repeat(64);

export function finding(
  severity: Severity,
  message: string,
  location?: Finding['location'],
  evidence: Finding['evidence'] = {},
): Finding {
  return location === undefined ? { severity, message, evidence } : { severity, message, location, evidence };
}

export function subject(file: string, over: Partial<SubjectReport> = {}): SubjectReport {
  return {
    file,
    kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
    sha256: SHA('a'),
    size: 1234,
    verdict: 'pass',
    ...over,
  };
}

export function report(over: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'hardening-actions', version: '0.1.0' },
    verdict: 'pass',
    complete: true,
    policy: {},
    strict: false,
    limits: DEFAULT_LIMITS,
    subjects: [],
    results: [],
    approvals: [],
    ...over,
  };
}

const failed = (ruleId: string, findings: readonly Finding[]): RuleResult => ({
  ruleId,
  outcome: 'fail',
  findings,
});
const passed = (ruleId: string): RuleResult => ({ ruleId, outcome: 'pass', findings: [] });

const EMBIT = 'embit-0.8.0.tar.gz';
const PREBUILT = 'src/embit/util/prebuilt/';

const NATIVES: readonly (readonly [string, string, number])[] = [
  ['libsecp256k1_darwin_arm64.dylib', 'Mach-O', 1_234_567],
  ['libsecp256k1_darwin_x86_64.dylib', 'Mach-O', 1_334_567],
  ['libsecp256k1_linux_aarch64.so', 'ELF', 934_567],
  ['libsecp256k1_linux_armv6l.so', 'ELF', 734_567],
  ['libsecp256k1_linux_armv7l.so', 'ELF', 734_999],
  ['libsecp256k1_linux_x86_64.so', 'ELF', 1_034_567],
  ['libsecp256k1_windows_amd64.dll', 'PE', 1_134_567],
];

export const nativeFindings: readonly Finding[] = NATIVES.map(([name, format, size], at) =>
  finding(
    'error',
    `a native library (${format})`,
    { artifact: EMBIT, path: `${PREBUILT}${name}` },
    {
      format,
      size,
      sha256: SHA(String(at)),
    },
  ),
);

/** What embit 0.8.0 looks like: seven libraries, two warnings, a note. */
export const embit: Report = report({
  verdict: 'fail',
  source: {
    repository: 'https://github.com/diybitcoinhardware/embit',
    commit: SHA('c').slice(0, 40),
    tag: 'v0.8.0',
  },
  subjects: [subject(EMBIT, { verdict: 'fail', size: 5_123_456, sha256: SHA('e') })],
  results: [
    failed('requires-python-missing', [
      finding('note', 'the metadata has no Requires-Python', {
        artifact: EMBIT,
        path: 'PKG-INFO',
      }),
    ]),
    failed('native-binary', nativeFindings),
    passed('startup-hook'),
    { ruleId: 'record-mismatch', outcome: 'not-applicable', why: 'no wheel was given', findings: [] },
    failed('setup-py-code', [
      finding('warning', 'setup.py imports os and never uses it', {
        artifact: EMBIT,
        path: 'setup.py',
        line: 3,
      }),
    ]),
    failed('missing-wheel', [finding('warning', 'there is an sdist of embit 0.8.0 and no wheel')]),
  ],
});

/** A wheel and an sdist with nothing to say about them. */
export const clean: Report = report({
  subjects: [
    subject('demo-1.0-py3-none-any.whl'),
    subject('demo-1.0.tar.gz', { sha256: SHA('b'), size: 817 }),
  ],
  results: [passed('native-binary'), passed('record-mismatch'), passed('startup-hook')],
});

/** One rule could not be run, another could not see what it needs. */
export const incomplete: Report = report({
  verdict: 'fail',
  complete: false,
  subjects: [subject('demo-1.0.tar.gz', { verdict: 'fail' })],
  results: [
    { ruleId: 'native-binary', outcome: 'error', why: 'the rule threw: out of cheese', findings: [] },
    { ruleId: 'startup-hook', outcome: 'not-available', why: 'the file could not be read', findings: [] },
    { ruleId: 'record-mismatch', outcome: 'not-applicable', findings: [] },
  ],
});

/** The seven libraries approved by two approvals; a third is unused, and strict makes the warning fail. */
export const approved: Report = {
  ...embit,
  strict: true,
  policy: { path: 'release-policy.toml', sha256: SHA('d') },
  results: [
    passed('native-binary'),
    ...embit.results.filter(({ ruleId }) => ruleId === 'setup-py-code'),
    failed('policy-unused-approval', [
      finding('note', 'approval of startup-hook for "embit/*.pth" is unused', {
        artifact: 'release-policy.toml',
        line: 17,
      }),
    ]),
  ],
  approvals: [
    {
      rule: 'native-binary',
      path: 'src/embit/util/prebuilt/*.so',
      reason: 'Built in public from libsecp256k1 0.4.1; see docs/prebuilt.md.',
      expires: '2027-06-30',
      used: nativeFindings.slice(2, 6),
    },
    {
      rule: 'native-binary',
      path: 'src/embit/util/prebuilt/*.{dylib,dll}',
      reason: 'As above.',
      artifact: 'embit-*.tar.gz',
      sha256: SHA('7'),
      used: [...nativeFindings.slice(0, 2), ...nativeFindings.slice(6)],
    },
    { rule: 'startup-hook', path: 'embit/*.pth', reason: 'Left over.', used: [] },
  ],
};

const HOSTILE = [
  '::error::owned',
  '  ::stop-commands::x',
  '##[error]owned',
  '\x1b[2J\x1b[1;1HPASS',
  'invoice\u202egnp.exe',
  'zero\u200bwidth\ufeff',
  'a|b',
  'a`b``c',
  'line\n::error::two\r\nthree',
  '<img src=x onerror=alert(1)>',
  '@everyone #1 www.evil.example http://evil.example a@evil.example :tada:',
  '[click](https://evil.example) ![x](y) **b** _i_ ~~s~~',
  'lone\ud800surrogate',
  'wide   spaces ',
  '1. list',
  '- item',
  '\u0301\u0301\u0301\u0301\u0301\u0301z',
  '\u3164\u2800\u00a0\u{e0041}',
  `long${'x'.repeat(300)}`,
] as const;

/** Every name is an attack on some medium. */
export const hostile: Report = report({
  verdict: 'fail',
  policy: { path: '::notice::p`|', sha256: SHA('d') },
  source: { repository: 'r\n::error::x', commit: '\x1b[31m', tag: '\u202e' },
  subjects: [subject('::error::x|`-1.0.tar.gz', { verdict: 'fail' })],
  results: [
    failed(
      'native-binary',
      HOSTILE.map((text) =>
        finding('error', `bad: ${text}`, { artifact: '::error::x|`-1.0.tar.gz', path: text }, { text }),
      ),
    ),
    failed(
      'no-such-rule',
      HOSTILE.map((text) => finding('warning', text, { artifact: text }, { [text]: [text] })),
    ),
    { ruleId: 'startup-hook', outcome: 'not-available', why: HOSTILE.join(' '), findings: [] },
    { ruleId: 'record-mismatch', outcome: 'not-applicable', why: '::error::', findings: [] },
  ],
  approvals: [
    {
      rule: 'x|y',
      path: '`|',
      reason: '::error::\n<b>',
      artifact: '<i>',
      sha256: '##[x',
      expires: '\x07',
      used: [],
    },
  ],
});

/** Ten thousand findings under one rule, with a message each. */
export const huge: Report = report({
  verdict: 'fail',
  subjects: [subject('demo-1.0.tar.gz', { verdict: 'fail' })],
  results: [
    failed(
      'native-binary',
      Array.from({ length: 10_000 }, (_, at) =>
        finding('error', `file ${at} is a native library`, {
          artifact: 'demo-1.0.tar.gz',
          path: `src/f${at}.so`,
        }),
      ),
    ),
    failed('startup-hook', [
      finding('error', 'a start-up hook', { artifact: 'demo-1.0.tar.gz', path: 'x.pth' }),
    ]),
  ],
});

/** Compared with a commit and with a former release; names and texts of the archive are an attacker's. */
export const compared: Report = report({
  source: { repository: 'https://example.org/demo', commit: SHA('c').slice(0, 40) },
  subjects: [
    subject('demo-1.1-py3-none-any.whl', {
      files: [
        { path: 'demo/a.py', state: 'identical', sources: ['src/demo/a.py'] },
        {
          path: 'demo/b.py',
          state: 'identical',
          sources: ['b.py'],
          how: 'what the pointer of Git LFS stands for',
        },
        { path: 'demo/v.py', state: 'declared', how: 'made by\n::error::the build' },
        { path: 'demo/\u202ec.py', state: 'moved', sources: ['tests/c.py', 'tests/d.py'] },
        { path: 'demo/e.py', state: 'line-endings', sources: ['src/demo/e.py'] },
        { path: 'demo/f.py', state: 'unexplained', how: 'nothing like it is in the source' },
        { path: 'demo-1.1.dist-info/RECORD', state: 'generated', how: 'recomputed from the files' },
      ],
    }),
    subject('demo-1.1.tar.gz'),
  ],
  baseline: {
    state: 'compared',
    release: 'demo 1.0',
    artifacts: [
      {
        artifact: 'demo-1.1-py3-none-any.whl',
        kind: 'wheel',
        before: 'demo-1.0-py3-none-any.whl',
        metadata: { path: 'demo-1.1.dist-info/METADATA', sha256: SHA('d') },
        diff: {
          added: [{ path: 'demo/|x|.py', size: 2048, sha256: SHA('e') }, { path: 'demo/link' }],
          removed: [{ path: 'demo/old.py', size: 1 }],
          changed: [
            { path: 'demo/shrunk.py', before: 2000, after: 10 },
            { path: 'demo/grown.py', before: 10, after: 3000 },
            { path: 'demo/unread.py', after: 5 },
          ],
          entryPoints: { added: ['console_scripts: demo = demo:main'], removed: [] },
          requirements: { added: ['six>=1.16'], removed: ['six>=1.15'] },
          extras: { added: [], removed: ['dev'] },
          buildRequirements: { added: [], removed: [] },
          requiresPython: { after: '>=3.9' },
          reaches: [
            { path: 'demo/grown.py', line: 3, kind: 'network', name: 'socket', sha256: SHA('f') },
            { path: 'demo/grown.py', line: 4, kind: 'process', name: 'os.system' },
            { path: 'demo/grown.py', line: 5, kind: 'dynamic', name: 'exec' },
          ],
          unanalysed: [{ path: 'demo/\x1b[31m.py', why: 'it could not be read', sha256: SHA('1') }],
        },
      },
      { artifact: 'demo-1.1.tar.gz', kind: 'sdist' },
    ],
  },
});

export const REPORTS = { embit, clean, incomplete, approved, hostile, huge, compared };
