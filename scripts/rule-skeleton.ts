/** What `npm run new-rule` writes: a rule and its test, whose placeholders fail the tests until they are filled. */
import type { RuleFamily } from '../src/rules/define.ts';
import type { Generated } from './generated.ts';
import { constantOf, type RuleFile } from './rule-index.ts';

/** Spelt out as a record, so that the compiler demands every family. */
const FAMILIES: Readonly<Record<RuleFamily, true>> = {
  archive: true,
  baseline: true,
  build: true,
  contents: true,
  dependencies: true,
  distribution: true,
  gate: true,
  index: true,
  metadata: true,
  native: true,
  policy: true,
  published: true,
  release: true,
  set: true,
  source: true,
  tag: true,
  toolchain: true,
};

const LONGEST_ID = 40;

/** Words of an id that would say nothing: an id names the fault. */
const EMPTY_WORDS = new Set(['rule', 'check', 'new', 'test']);

/** Why a rule of this family and id can't be made, in a sentence; undefined where it can. */
export function nameProblem(family: string, id: string, existing: readonly RuleFile[]): string | undefined {
  if (!Object.hasOwn(FAMILIES, family)) {
    return `There is no family ${JSON.stringify(family)}; the families are ${Object.keys(FAMILIES).join(', ')}.`;
  }
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(id)) {
    return `${JSON.stringify(id)} is no id: at least two lower-case words of letters a to z, joined by "-".`;
  }
  if (id.length > LONGEST_ID) return `${JSON.stringify(id)} is longer than ${LONGEST_ID} characters.`;
  const empty = id.split('-').find((word) => EMPTY_WORDS.has(word));
  if (empty !== undefined) return `An id names the fault, so it holds no ${JSON.stringify(empty)}.`;
  const same = existing.find((rule) => rule.id === id);
  if (same !== undefined) return `The rule ${id} exists: src/rules/${same.family}/${id}.ts.`;
  return undefined;
}

/** The two files of a new rule. @param version of this project, which the rule comes with */
export function ruleSkeleton(family: string, id: string, version: string): readonly Generated[] {
  return [
    { path: `src/rules/${family}/${id}.ts`, text: rule(family, id, version) },
    { path: `__tests__/rules/${family}/${id}.test.ts`, text: test(id) },
  ];
}

function rule(family: string, id: string, version: string): string {
  return `import { defineRule } from '../define.ts';
import { files, finding, sha256Of } from '../subjects.ts';

export const ${constantOf(id)} = defineRule({
  id: '${id}',
  family: '${family}',
  // What it finds, as a title without a full stop.
  title: '',
  // The attack or accident that it stops.
  rationale: '',
  // What to do about a finding.
  remediation: '',
  severity: 'error',
  since: '${version}',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [],
  approvable: true,
  examples: { bad: [], good: [] },
  *check({ subjects }) {
    for (const subject of subjects) {
      for (const { entry, path } of files(subject)) {
        if (path === '') yield finding('error', 'what is wrong', subject, { path }, sha256Of(entry));
      }
    }
  },
});
`;
}

function test(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { buildWheel } from '../../support/distribution-builder.ts';
import { findingsOf, verifyBytes } from '../../support/verify.ts';

const FILENAME = 'demo-1.0-py3-none-any.whl';

describe('${id}', () => {
  it('finds what it is for', async () => {
    const bytes = buildWheel({ files: { 'demo/bad.txt': 'the fault' } });
    const report = await verifyBytes([{ filename: FILENAME, bytes }]);
    expect(findingsOf(report, '${id}')).toMatchObject([
      { severity: 'error', location: { artifact: FILENAME, path: 'demo/bad.txt' } },
    ]);
  });

  it('says nothing of honest work', async () => {
    const bytes = buildWheel({ files: { 'demo/good.txt': 'no fault' } });
    const report = await verifyBytes([{ filename: FILENAME, bytes }]);
    expect(findingsOf(report, '${id}')).toEqual([]);
  });
});
`;
}
