import { describe, expect, it } from 'vitest';
import { expectedClaims, requireClaims } from '../../src/attestation/claims.ts';
import {
  predictedProvenance,
  requirePredicted,
  workflowPath,
  type ProvenanceRun,
} from '../../src/attestation/provenance.ts';
import { parseStatement, statementText, type JsonObject } from '../../src/attestation/statement.ts';
import { visibilityOf, visibilityWarnings } from '../../src/github/visibility.ts';
import { verifiedLevels } from '../../src/release/levels.ts';

const RUN: ProvenanceRun = {
  repository: 'octo/demo',
  repositoryId: '1001',
  repositoryOwnerId: '77',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: '7',
  runAttempt: 2,
  event: 'push',
  ref: 'refs/tags/v1.0',
  sha: 'c'.repeat(40),
  workflowRef: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
  job: 'publish',
  runnerEnvironment: 'github-hosted',
};

describe('predicted provenance', () => {
  const predicted = predictedProvenance(RUN);

  it('is met by itself and by a higher attempt, in any order of keys', () => {
    expect(() => {
      requirePredicted(predicted, predictedProvenance(RUN));
    }).not.toThrow();
    const { runDetails, buildDefinition } = predictedProvenance({ ...RUN, runAttempt: 11 }) as Record<
      string,
      JsonObject
    >;
    expect(() => {
      requirePredicted(predicted, { runDetails: runDetails!, buildDefinition: buildDefinition! });
    }).not.toThrow();
  });

  it.each<[string, Partial<ProvenanceRun>, string]>([
    ['a lower attempt', { runAttempt: 1 }, 'invocationId'],
    ['another run', { runId: '8' }, 'invocationId'],
    ['another commit', { sha: 'd'.repeat(40) }, 'gitCommit'],
    ['another ref', { ref: 'refs/heads/main' }, 'externalParameters.workflow.ref'],
    ['another event', { event: 'workflow_dispatch' }, 'event_name'],
    ['another runner', { runnerEnvironment: 'self-hosted' }, 'runner_environment'],
  ])('is not met by %s', (_, change, where) => {
    expect(() => {
      requirePredicted(predicted, predictedProvenance({ ...RUN, ...change }));
    }).toThrow(where);
  });

  it('is not met by more or by less', () => {
    expect(() => {
      requirePredicted(predicted, { ...predicted, more: 1 });
    }).toThrow('more is 1, reviewed was absent');
    expect(() => {
      requirePredicted(predicted, { runDetails: predicted.runDetails! });
    }).toThrow('buildDefinition is absent');
    expect(() => {
      requirePredicted(predicted, {});
    }).toThrow('invocationId');
  });

  it('needs a workflow of the repository', () => {
    expect(workflowPath(RUN)).toBe('.github/workflows/release.yml');
    for (const workflowRef of [
      'other/demo/.github/workflows/x.yml@r',
      'octo/demo/x.yml@r',
      'octo/demo/.github/workflows/../x.yml@r',
    ]) {
      expect(() => workflowPath({ ...RUN, workflowRef })).toThrow('names no workflow');
    }
  });
});

describe('a statement', () => {
  const statement = {
    subject: [{ name: 'a.whl', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://example.org/v1',
    predicate: { z: 1, a: [true, null, 'ü'] },
  };
  const text = statementText(statement);

  it('is read from the bytes that are signed', () => {
    expect(parseStatement(text, 'x')).toEqual(statement);
  });

  it.each([
    ['spaces', JSON.stringify(JSON.parse(text), undefined, 2)],
    ['a line end', `${text}\n`],
    ['a key twice', text.replace('{"_type"', '{"predicate":{},"_type"')],
    ['a key more', text.replace('{"_type"', '{"x":1,"_type"')],
    ['another type', text.replace('Statement/v1', 'Statement/v0.1')],
    ['two digests', text.replace('"sha256":', '"sha1":"x","sha256":')],
    ['upper case', text.replace('a'.repeat(64), 'A'.repeat(64))],
    ['no subjects', statementText({ ...statement, subject: [] })],
    ['no JSON', '{'],
  ])('is refused with %s', (_, bad) => {
    expect(() => parseStatement(bad, 'x')).toThrow("the statement x can't be taken");
  });

  it('is refused where its nesting would exhaust the stack', () => {
    const deep = text.replace(
      /"predicate":.*$/u,
      `"predicate":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    );
    expect(() => parseStatement(deep, 'x')).toThrow('it is nested too deeply');
  });
});

describe('claims', () => {
  const expected = expectedClaims(RUN, 'pypi');

  it('are taken as expected, the environment in any case', () => {
    expect(() => {
      requireClaims({ ...expected, environment: 'PyPI', more: 1 }, expected);
    }).not.toThrow();
  });

  it.each(Object.keys(expected))('are refused where %s differs, lacks, or is no text', (name) => {
    for (const value of ['other', undefined, 7, [expected[name]]]) {
      expect(() => {
        requireClaims({ ...expected, [name]: value }, expected);
      }).toThrow(`${name} is`);
    }
  });
});

describe('verified levels', () => {
  const result = (
    ruleId: string,
    outcome: 'pass' | 'fail' | 'not-available' | 'not-applicable' | 'unknown' | 'error',
    why?: string,
  ) => ({
    ruleId,
    outcome,
    ...(why !== undefined && { why }),
  });
  const pass = result('link-entry', 'pass');

  it('are one for each group that passed', () => {
    expect(
      verifiedLevels({
        results: [
          pass,
          result('zip-structure', 'not-applicable', 'no wheel to look at'),
          result('startup-hook', 'pass'),
        ],
      }),
    ).toEqual(['SLSA_BUILD_LEVEL_UNEVALUATED', 'HARDENING_ARCHIVE', 'HARDENING_CONTENTS']);
  });

  it.each([
    result('zip-structure', 'fail'),
    result('zip-structure', 'not-available', 'x'),
    result('zip-structure', 'unknown', 'x'),
    result('zip-structure', 'error', 'x'),
    result('zip-structure', 'not-applicable', 'not asked for: source'),
  ])('are none for a group with $outcome', (other) => {
    expect(verifiedLevels({ results: [pass, other] })).toEqual(['SLSA_BUILD_LEVEL_UNEVALUATED']);
  });

  it('are none for a group in which nothing was looked at, or that nobody knows', () => {
    const results = [result('zip-structure', 'not-applicable', 'x'), result('no-such-rule', 'pass')];
    expect(verifiedLevels({ results })).toEqual(['SLSA_BUILD_LEVEL_UNEVALUATED']);
  });
});

describe('the warning before approval', () => {
  it.each([
    ['{"repository":{"visibility":"public","private":false}}', 'public', 0],
    ['{"repository":{"visibility":"internal"}}', 'private', 2],
    ['{"repository":{"private":true}}', 'private', 2],
    ['{"repository":{"private":false}}', 'public', 0],
    ['{}', 'unknown', 1],
    ['no json', 'unknown', 1],
    [undefined, 'unknown', 1],
  ] as const)('%s', (event, visibility, warnings) => {
    expect(visibilityOf(event)).toBe(visibility);
    expect(visibilityWarnings(visibility)).toHaveLength(warnings);
  });
});
