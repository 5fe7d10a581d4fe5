import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/rules/define.ts';
import { RULES } from '../../src/rules/index.ts';
import { buildExample } from '../support/distribution-builder.ts';
import { findingsOf, verifyBytes } from '../support/verify.ts';
import { HOSTILE_CASES } from '../hostile/index.ts';

function build(example: Example) {
  return example.files.map((file) => {
    if (file.hostile === undefined) return { filename: file.artifact, bytes: buildExample(file) };
    const hostile = HOSTILE_CASES.find(({ name }) => name === file.hostile);
    if (hostile === undefined) throw new Error(`no hostile case is called ${file.hostile}`);
    return { filename: hostile.artifact, bytes: hostile.build() };
  });
}

/** What the documents show is what the rules do. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('the examples of %s', (id, rule) => {
  it.each(rule.examples.bad.map((example) => [example.title, example] as const))(
    'refused: %s',
    async (_, example) => {
      const report = await verifyBytes(
        build(example),
        example.policy === undefined ? {} : { policy: example.policy },
      );
      expect(findingsOf(report, id)).not.toEqual([]);
    },
  );

  it.each(rule.examples.good.map((example) => [example.title, example] as const))(
    'accepted: %s',
    async (_, example) => {
      const report = await verifyBytes(
        build(example),
        example.policy === undefined ? {} : { policy: example.policy },
      );
      expect(findingsOf(report, id).filter(({ severity }) => severity !== 'note')).toEqual([]);
    },
  );
});
