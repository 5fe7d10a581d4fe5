import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine.ts';
import { known, type FactMap } from '../../src/facts.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { TOOL } from '../../src/version.ts';
import type { Report } from '../../src/report/types.ts';
import type { Example, Rule } from '../../src/rules/define.ts';
import { RULES } from '../../src/rules/index.ts';
import { buildExample } from '../support/distribution-builder.ts';
import { verifyChanges } from '../support/dependencies.ts';
import { memorySubmodules, memoryTree } from '../support/memory-tree.ts';
import { verifyProject } from '../support/toolchain.ts';
import { findingsOf, verifyBytes, type VerifyOptions } from '../support/verify.ts';
import { HOSTILE_CASES } from '../hostile/index.ts';

function build(files: Example['files']) {
  return files.map((file) => {
    if (file.hostile === undefined) return { filename: file.artifact, bytes: buildExample(file) };
    const hostile = HOSTILE_CASES.find(({ name }) => name === file.hostile);
    if (hostile === undefined) throw new Error(`no hostile case is called ${file.hostile}`);
    return { filename: hostile.artifact, bytes: hostile.build() };
  });
}

function optionsOf({ policy, source, submodules = {}, baseline }: Example): VerifyOptions {
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(baseline === undefined ? {} : { baseline: build(baseline) }),
    ...(source === undefined
      ? {}
      : { source: memoryTree(source, { submodules: memorySubmodules(submodules) }) }),
  };
}

/** Runs the example through the command that evaluates the rule. */
async function reportOn(rule: Rule, example: Example): Promise<Report> {
  const { source = {}, base = {}, policy, facts } = example;
  if (facts !== undefined) return evaluateFacts(rule, facts.values, policy);
  if (rule.family === 'toolchain') return verifyProject(source, { policy });
  if (rule.family === 'dependencies') return verifyChanges(base, source, { policy });
  return verifyBytes(build(example.files), optionsOf(example));
}

function evaluateFacts(rule: Rule, values: Partial<FactMap>, policy: string | undefined): Report {
  const given = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, known(value)]));
  const judged =
    policy === undefined ? DEFAULT_POLICY : parsePolicy(policy, { path: 'p', sha256: '' }, RULES);
  const facts = { subjects: known([]), today: known('2026-01-01'), policy: known(judged), ...given };
  return evaluate([rule], facts, { tool: TOOL });
}

/** What the documents show is what the rules do. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('the examples of %s', (id, rule) => {
  it.each(rule.examples.bad.map((example) => [example.title, example] as const))(
    'refused: %s',
    async (_, example) => {
      const report = await reportOn(rule, example);
      expect(findingsOf(report, id)).not.toEqual([]);
    },
  );

  it.each(rule.examples.good.map((example) => [example.title, example] as const))(
    'accepted: %s',
    async (_, example) => {
      const report = await reportOn(rule, example);
      expect(findingsOf(report, id).filter(({ severity }) => severity !== 'note')).toEqual([]);
    },
  );
});
