import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts';
import type { Report } from '../../src/report/types.ts';
import { expectGolden } from '../support/golden.ts';
import {
  REPORTS,
  approved,
  clean,
  embit,
  finding,
  hostile,
  huge,
  incomplete,
  report,
  subject,
} from './reports.ts';
import { RULES } from './rules.ts';
import { SARIF_SHAPE } from './sarif-shape.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
formats.default(ajv);
const validate = ajv.compile(SARIF_SHAPE);

interface Result {
  ruleId: string;
  ruleIndex?: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    logicalLocations?: { fullyQualifiedName: string }[];
  }[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions?: { justification: string }[];
}

interface Run {
  tool: { driver: { rules: { id: string }[]; informationUri: string } };
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { message: { text: string } }[];
  }[];
  versionControlProvenance?: unknown[];
  results: Result[];
}

function run(value: Report, options?: SarifOptions): Run {
  const log = JSON.parse(renderSarif(value, RULES, options)) as { runs: Run[] };
  return log.runs[0]!;
}

const places = (value: Report, options?: SarifOptions): string[] =>
  run(value, options).results.map(({ locations: [location] }) => {
    const { artifactLocation, region } = location!.physicalLocation;
    return `${artifactLocation.uri}:${region.startLine}`;
  });

const hashes = (value: Report): string[] =>
  run(value).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

function one(message: string, artifact: string, path: string): Report {
  return report({
    subjects: [subject(artifact)],
    results: [
      { ruleId: 'startup-hook', outcome: 'fail', findings: [finding('error', message, { artifact, path })] },
    ],
  });
}

describe('renderSarif', () => {
  it.each(['embit', 'approved', 'incomplete', 'hostile'] as const)('writes %s as agreed', (name) => {
    expectGolden(`${name}.sarif`, renderSarif(REPORTS[name], RULES));
  });

  it.each(Object.entries(REPORTS))('is SARIF 2.1.0 as GitHub takes it: %s', (_name, value) => {
    validate(JSON.parse(renderSarif(value, RULES)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(Object.entries(REPORTS))(
    'indexes rules rightly and only lists those that ran: %s',
    (_name, value) => {
      const { tool, results } = run(value);
      for (const { ruleId, ruleIndex } of results) {
        if (ruleIndex === undefined)
          expect(RULES.some(({ id }) => id === ruleId && value.results.some((r) => r.ruleId === id))).toBe(
            false,
          );
        else expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }
      for (const { id } of tool.driver.rules) expect(value.results.map(({ ruleId }) => ruleId)).toContain(id);
    },
  );

  it('shows nothing raw that a terminal or the runner would act on', () => {
    expect(renderSarif(hostile, RULES)).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]|##\[|^\s*::/mu);
  });

  it('says whether everything was looked at', () => {
    expect(run(clean).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
    const [invocation] = run(incomplete).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toContain(
      'native-binary could not be checked: the rule threw: out of cheese',
    );
    const unknown = report({
      complete: false,
      results: [{ ruleId: 'x', outcome: 'not-available', findings: [] }],
    });
    expect(JSON.stringify(run(unknown).invocations)).toContain('x could not be checked: no reason was given');
  });

  it('keeps the worst 5000 results and says how many are left', () => {
    const { results, invocations } = run(huge);
    expect(results).toHaveLength(5000);
    expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toBe(
      '5001 more results are in the JSON report alone.',
    );
    expect(run(embit, { maxResults: 8 }).results.map(({ level }) => level)).toEqual([
      ...Array<string>(7).fill('error'),
      'warning',
    ]);
  });

  it('places results on files of the repository', () => {
    expect(new Set(places(embit))).toEqual(new Set(['pyproject.toml:1']));
    expect(places(approved)).toEqual([
      ...['release-policy.toml:1', 'release-policy.toml:17'],
      ...Array<string>(7).fill('release-policy.toml:1'),
    ]);
    expect(
      places(embit, {
        mapLocation: (ruleId, { location }) =>
          ruleId === 'setup-py-code' ? { file: 'setup.py', line: location?.line ?? 1 } : undefined,
      }),
    ).toContain('setup.py:3');
  });

  it.each(['/etc/passwd', '../x', 'a/../../b', 'C:\\x', 'a\\b', '', 'a\nb'])(
    'never leaves the repository for %j',
    (artifact) => {
      const value = { ...one('m', artifact, 'p'), subjects: [] };
      expect(places(value)).toEqual(['pyproject.toml:1']);
      expect(places({ ...value, policy: { path: artifact } })).toEqual(['pyproject.toml:1']);
    },
  );

  it('suppresses what was approved, with the reason, or leaves it out', () => {
    const suppressed = run(approved).results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toHaveLength(7);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toMatch(/^Built in public/);
    expect(run(approved, { omitApproved: true }).results).toHaveLength(2);
  });

  it('lists a finding once that two approvals cover', () => {
    const [approval] = approved.approvals;
    const twice = { ...approved, approvals: [approval!, { ...approval!, reason: 'Again.' }] };
    const results = run(twice, {}).results.filter(({ suppressions }) => suppressions !== undefined);
    expect(results).toHaveLength(4);
    expect(results[0]?.suppressions).toHaveLength(2);
  });

  it('names a repository only by an address', () => {
    expect(run(embit).versionControlProvenance).toHaveLength(1);
    expect(run(hostile).versionControlProvenance).toBeUndefined();
    const untagged = { repository: 'https://example.org/a/b', commit: 'c0ffee' };
    expect(run({ ...embit, source: untagged }).versionControlProvenance).toEqual([
      { repositoryUri: untagged.repository, revisionId: untagged.commit },
    ]);
  });

  it('escapes what SARIF would take for a link or a placeholder', () => {
    const [result] = run(one('see [x](https://evil.example) {0} {a}', 'a-1.tar.gz', 'p')).results;
    expect(result?.message.text).toBe('a-1.tar.gz: p: see \\[x\\](https://evil.example) {{0}} {a}');
    expect(run(one('list[int]', 'a-1.tar.gz', 'p')).results[0]?.message.text).toBe(
      'a-1.tar.gz: p: list[int]',
    );
  });

  it('takes another home', () => {
    expect(run(clean, { informationUri: 'https://example.org' }).tool.driver.informationUri).toBe(
      'https://example.org',
    );
  });
});

describe('fingerprints', () => {
  it('are one for each result', () => {
    for (const value of [embit, approved, hostile, huge]) {
      expect(new Set(hashes(value)).size).toBe(hashes(value).length);
    }
  });

  it('outlive a release: versions, sizes and digests change, the fault does not', () => {
    const digest = (digit: string): string => digit.repeat(64);
    const old = one(
      `a-1.0 has 10 bytes, SHA-256 ${digest('a')}`,
      'a-1.0-py3-none-any.whl',
      'a-1.0.dist-info/x.pth',
    );
    const next = one(
      `a-1.2.3 has 9,999 bytes, SHA-256 ${digest('b')}`,
      'a-1.2.3-py3-none-any.whl',
      'a-1.2.3.dist-info/x.pth',
    );
    expect(hashes(next)).toEqual(hashes(old));
  });

  it('differ by rule, kind of artifact, path and message', () => {
    const all = [
      one('m', 'a-1.0.tar.gz', 'x.pth'),
      one('m', 'a-1.0-py3-none-any.whl', 'x.pth'),
      one('m', 'a-1.0.tar.gz', 'y.pth'),
      one('n', 'a-1.0.tar.gz', 'x.pth'),
      report({ results: [{ ruleId: 'other', outcome: 'fail', findings: [finding('error', 'm')] }] }),
    ];
    expect(new Set(all.flatMap(hashes)).size).toBe(all.length);
  });

  it('number equal ones', () => {
    const twice = report({
      results: [
        { ruleId: 'x', outcome: 'fail', findings: [finding('error', 'part 1'), finding('error', 'part 2')] },
      ],
    });
    const [first, second] = hashes(twice);
    expect(second).toBe(first?.replace(/1$/, '2'));
  });
});
