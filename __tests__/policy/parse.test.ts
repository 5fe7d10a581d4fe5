import { cpuTime } from '../support/cpu.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import { ToolError } from '../../src/errors.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { LIMIT_KEYS } from '../../src/policy/limits.ts';
import { MAX_POLICY_BYTES, parsePolicy } from '../../src/policy/parse.ts';
import { errorOf, FULL, messageFor, ORIGIN, policyOf, RULES } from './support.ts';

const APPROVE = '[[approve]]\nrule = "native-binary"\npath = "a/b.so"\nreason = "Reviewed in the audit"\n';

describe('parsePolicy accepts', () => {
  it('the least a policy is, with the built-in values', () => {
    expect(policyOf('')).toEqual({ ...DEFAULT_POLICY, origin: ORIGIN });
  });

  it('every documented key', () => {
    expect(parsePolicy(FULL, ORIGIN, RULES)).toEqual({
      origin: ORIGIN,
      strict: true,
      forbid: ['startup-hook', 'native-binary'],
      limits: {
        artifactBytes: 1000,
        totalBytes: 2 * 1024 ** 3,
        entryBytes: 1024 ** 3,
        ratio: 100,
        ratioFloorBytes: 1024 ** 2,
        entries: 200_000,
        pathBytes: 2048,
        pathComponentBytes: 128,
        pathDepth: 10,
        tarExtensionBytes: 4096,
        tarGlobalBytes: 512,
        nestingDepth: 0,
        nestedBytes: 64 * 1024 ** 2,
        metadataBytes: 1,
        wheelFileBytes: 2,
        recordBytes: 3,
        entryPointsBytes: 4,
        sourceFileBytes: 5,
      },
      expect: {
        topLevel: ['embit', 'foo-stubs'],
        extras: ['dev'],
        requirements: [],
        scripts: ['bin/*'],
        backends: ['setuptools.build_meta', 'backend:Object.build'],
        wheelFiles: ['embit/**', 'embit-*.dist-info/**'],
        sdistFiles: ['src/**', 'pyproject.toml'],
        entryPoints: {
          console_scripts: { embit: 'embit.cli:main' },
          'embit.plugins': { 'a.b': 'embit.plugin' },
        },
      },
      approvals: [
        {
          rule: 'nested-archive',
          path: 'tests/data/sample.zip',
          artifact: '*.tar.gz',
          reason: "Input of the importer's tests",
          sha256: '0f'.repeat(32),
          expires: '2028-02-29',
          line: 40,
        },
        {
          rule: 'nested-archive',
          path: '**',
          reason: 'Text over lines with\n[[approve]] in it',
          expires: '2027-06-30',
          line: 48,
        },
      ],
      generated: [
        {
          path: 'src/embit/_version.py',
          reason: 'Written by setuptools-scm',
          kind: 'setuptools-scm',
          line: 56,
        },
        { path: 'embit/_tables.py', reason: "Made from the standard's text", kind: 'any', line: 61 },
      ],
      toolchain: {
        constraints: ['requirements-dev.txt', 'ci/pylock.toml'],
        preCommitMaxAgeDays: 365,
        runtimeDependencies: { six: 'Python 2 is supported until 2.0' },
      },
    });
  });

  it('limits under exactly the names of Limits', () => {
    expect(LIMIT_KEYS.map(({ field }) => field).sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });

  it('a byte order mark, and escaped bidi characters where a hostile name is meant', () => {
    expect(parsePolicy('\uFEFFschema-version = 1', ORIGIN, RULES).strict).toBe(false);
    const body = APPROVE.replace('a/b.so', String.raw`a\u202Eb.so`);
    expect(policyOf(body).approvals[0]?.path).toBe('a\u202Eb.so');
  });

  it('approvals as inline tables, with their own lines', () => {
    const policy = policyOf(
      'approve = [\n  { rule = "native-binary", path = "a", reason = "Seen [[approve]]" },\n' +
        '  { rule = "native-binary", path = "b", reason = \'Seen } ] , #\', expires = 2030-01-01 }, # comment ]\n]',
    );
    expect(policy.approvals.map(({ line, expires }) => [line, expires])).toEqual([
      [3, undefined],
      [4, '2030-01-01'],
    ]);
  });
});

describe('parsePolicy rejects', () => {
  it.each<[string, string]>([
    ['strcit = true', '2:1: unknown key "strcit" (did you mean "strict"?)'],
    ['[limits]\nentry_bytes = 1', '3:1: unknown key "entry_bytes" in limits (did you mean "entry-bytes"?)'],
    ['[expect]\n  toplevel = []', '3:3: unknown key "toplevel" in expect (did you mean "top-level"?)'],
    [`${APPROVE}sha265 = "x"`, '6:1: unknown key "sha265" in approve[0] (did you mean "sha256"?)'],
    ['zebra = 1', '2:1: unknown key "zebra"'],
    ['strict = "yes"', '2:1: strict is "yes"; expected true or false'],
    [
      'forbid = ["nativ-binary"]',
      '2:11: forbid[0] is "nativ-binary"; expected the id of a rule (did you mean "native-binary"?)',
    ],
    ['forbid = "native-binary"', '2:1: forbid is "native-binary"; expected an array of ids of rules'],
    ['forbid = ["native-binary", "native-binary"]', 'expected an array of ids of rules, each once'],
    ['[limits]\nentries = "5"', '3:1: limits.entries is "5"; expected an integer from 1 to 1000000000'],
    [
      '[limits]\nentry-bytes = "5 MB"',
      '3:1: limits.entry-bytes is "5 MB"; expected a size from 1 to 1024 GiB: an integer of bytes, or text such as "128 MiB"',
    ],
    ['[limits]\nentry-bytes = "9999 GiB"', 'limits.entry-bytes is "9999 GiB"; expected a size'],
    ['[limits]\nentry-bytes = 0', 'limits.entry-bytes is 0; expected a size'],
    ['[limits]\nentry-bytes = 1.5', 'limits.entry-bytes is 1.5; expected a size'],
    ['[limits]\nentry-bytes = nan', 'limits.entry-bytes is NaN; expected a size'],
    [
      '[limits]\nentry-bytes = "4 GiB"',
      '3:1: limits.entry-bytes is 4 GiB; expected at most that of total-bytes, which is 512 MiB',
    ],
    ['[limits]\nnesting-depth = 9', 'expected an integer from 0 to 8'],
    ['limits = 5', '2:1: limits is 5; expected a table'],
    ['expect = []', '2:1: expect is an array; expected a table'],
    ['approve = {}', '2:1: approve is a table; expected [[approve]] tables'],
    ['approve = [1]', '2:12: approve[0] is 1; expected an [[approve]] table'],
    ['[expect]\ntop-level = ["a.py"]', '3:14: expect.top-level[0] is "a.py"; expected an import name'],
    [
      '[expect]\nwheel-files = ["a", "[x]"]',
      'expect.wheel-files[1] is "[x]"; expected a glob over paths; "["',
    ],
    ['[expect]\nrequirements = [""]', 'expected a requirement such as'],
    ['[expect]\nentry-points = 1', 'expected tables such as [expect.entry-points.console_scripts]'],
    [
      '[expect.entry-points]\nconsole_scripts = 1',
      '3:1: expect.entry-points.console_scripts is 1; expected a table',
    ],
    [
      '[expect.entry-points.console_scripts]\nx = 1',
      '3:1: expect.entry-points.console_scripts.x is 1; expected a target',
    ],
    [
      '[[approve]]\nrule = "native-binary"\npath = "a"',
      '2:1: approve[0].reason is missing; expected a reason',
    ],
    [
      APPROVE.replace('native-binary', 'zip-structure'),
      '3:1: approve[0].rule is "zip-structure"; expected a rule that can be approved: this one',
    ],
    [APPROVE.replace('native-binary', 'startup-hok'), '(did you mean "startup-hook"?)'],
    [APPROVE.replace('a/b.so', '/a'), '4:1: approve[0].path is "/a"; expected a glob'],
    [APPROVE.replace('"a/b.so"', '7'), 'approve[0].path is 7; expected a glob'],
    [`${APPROVE}sha256 = "${'AB'.repeat(32)}"`, 'expected 64 lowercase hexadecimal digits'],
    [
      `${APPROVE}expires = 2026-02-30`,
      '6:1: approve[0].expires is "2026-02-30"; expected a day of the calendar',
    ],
    [`${APPROVE}expires = "2026-2-3"`, 'expected a day of the calendar'],
    [`${APPROVE}expires = 2026-02-03T10:00:00Z`, 'approve[0].expires is a date or time; expected a day'],
    [`${APPROVE}${APPROVE}`, '6:1: "native-binary" for "a/b.so" is approved twice'],
    [`forbid = ["native-binary"]\n${APPROVE}`, '4:1: "native-binary" is approved here, and forbid says'],
    ['# safe \u202E', String.raw`2:8: the invisible character "\u{202e}" reorders`],
    ['\u2066', 'not valid TOML'],
  ])('%j', (body, message) => {
    expect(messageFor(body)).toContain(message);
  });

  it.each(['x', 'TODO', 'to do', ' ', '', 'n/a', '....', 'aaaaaa', 'T.B.D.', 'reason'])(
    'the reason %j',
    (reason) => {
      expect(messageFor(APPROVE.replace('Reviewed in the audit', reason))).toContain('no placeholder');
    },
  );

  it('a missing and another version', () => {
    expect(errorOf('').message).toBe(
      'release-policy.toml:1:1: schema-version is missing; expected the number 1',
    );
    expect(errorOf('\nschema-version = 2').message).toBe(
      'release-policy.toml:2:1: schema-version is 2; expected the number 1',
    );
  });

  it.each<[string, string]>([
    ['schema-version = ', '1:18: not valid TOML: '],
    ['schema-version = 1\nstrict = tru', '2:10: not valid TOML: invalid value'],
    ['a = 1\r\n\r\n b = "', '3:6: not valid TOML: unfinished string'],
    [`a = ${'['.repeat(5000)}`, '1:21: not valid TOML: document contains excessively nested'],
    [`a = ${'{a='.repeat(5000)}`, 'not valid TOML: document contains excessively nested'],
    ['[expect.entry-points.__proto__]\na = "b"', 'not valid TOML: document contains an unsafe property'],
    [`${'a.'.repeat(100_000)}a = 1`, '1:1: unknown key "a"'],
  ])('a text with the error %#, with line and column', (text, message) => {
    const error = errorOf(text);
    expect(error.code).toBe('policy');
    expect(error.message).toContain(`release-policy.toml:`);
    expect(error.message).toContain(message);
  });

  it('a text that is too long', () => {
    const full = `schema-version = 1\n#${'é'.repeat(MAX_POLICY_BYTES / 2 - 10)}`;
    expect(Buffer.byteLength(full)).toBe(MAX_POLICY_BYTES);
    expect(parsePolicy(full, ORIGIN, RULES).approvals).toEqual([]);
    expect(errorOf(`${full}x`).message).toContain('at most 1048576 bytes');
  });

  it('several problems in one message, in the order of the file', () => {
    const error = errorOf(
      'strcit = true\nschema-version = 1\n[[approve]]\nrule = "x"\npath = "{a}"\nreason = "TODO"',
    );
    expect(error.message.split('\n')).toEqual([
      'release-policy.toml has 4 problems:',
      expect.stringMatching(/^ {2}release-policy\.toml:1:1: unknown key/u),
      expect.stringMatching(/^ {2}release-policy\.toml:4:1: approve\[0\]\.rule is "x"/u),
      expect.stringMatching(/^ {2}release-policy\.toml:5:1: approve\[0\]\.path is "\{a\}"/u),
      expect.stringMatching(/^ {2}release-policy\.toml:6:1: approve\[0\]\.reason is "TODO"/u),
    ]);
    expect(error.hint).toContain('docs/schemas/release-policy.schema.json');
  });

  it('thousands of problems in a short message, and quickly', () => {
    const body = Array.from({ length: 50_000 }, (_, index) => `k${index} = 1`).join('\n');
    const started = cpuTime();
    const lines = messageFor(body).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 49980 more');
    expect(cpuTime() - started).toBeLessThan(5000);
  });

  it('more approvals than anybody reviews', () => {
    const body = Array.from({ length: 1001 }, (_, index) => APPROVE.replace('b.so', `${index}.so`)).join('');
    expect(messageFor(body)).toContain('expected at most 1000 approvals');
  });

  it('without showing long or hostile values as they are', () => {
    const message = messageFor(`strict = "${'x'.repeat(500)}"\nforbid = ["\\u001b[31m"]`);
    expect(message).toContain(`"${'x'.repeat(80)}…"`);
    expect(message).not.toContain('\u001b');
  });
});

describe('parsePolicy, whatever the text', () => {
  const never = (text: string) => {
    try {
      parsePolicy(text, ORIGIN, RULES);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      expect(error.message).toMatch(/release-policy\.toml/u);
      expect(error.message).toMatch(/:\d+:\d+: /u);
    }
  };

  it('throws nothing but ToolError for random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), never));
  });

  it('throws nothing but ToolError for text made of pieces of TOML', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '[[approve]]',
        '{',
        '}',
        ',',
        '=',
        '.',
        '"',
        "'",
        '"""',
        "'''",
        '\\',
        '\n',
        '\r\n',
        ' ',
        '#',
        'approve',
      ],
      ...[
        'limits',
        'strict',
        'true',
        '1',
        '2026-01-01',
        '10:00:00',
        'expires',
        'rule',
        '"a"',
        '\uFEFF',
        '__proto__',
        '1e9',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        never(pieces.join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but ToolError for damaged policies', () => {
    fc.assert(
      fc.property(fc.nat(FULL.length), fc.nat(20), fc.string({ maxLength: 3 }), (at, length, put) => {
        never(FULL.slice(0, at) + put + FULL.slice(at + length));
      }),
      { numRuns: 1000 },
    );
  });
});
