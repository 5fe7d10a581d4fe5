import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { HOSTILE_CASES } from '../hostile/index.ts';
import { verifyBytes } from '../support/verify.ts';

/** A Go module that carries the official OASIS schema as a string: no other registry has it. */
const MODULE = 'github.com/owenrumney/go-sarif/v3@v3.3.1';

function officialSchema(): object {
  const answer = execFileSync('go', ['mod', 'download', '-json', MODULE], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  const { Dir } = JSON.parse(answer) as { Dir: string };
  const source = readFileSync(join(Dir, 'pkg/report/v210/sarif/schema.go'), 'utf8');
  const text = source.slice(source.indexOf('`') + 1, source.lastIndexOf('`'));
  // The schema is of draft 4, whose `id` and `$schema` ajv does not take; nothing else in it differs from draft 7.
  const { $schema, id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  expect([$schema, id]).toEqual([
    expect.stringContaining('draft-04'),
    expect.stringContaining('sarif-schema-2.1.0'),
  ]);
  return schema;
}

it('writes SARIF that is valid by the official schema, whatever was found', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(officialSchema());
  expect(validate({ version: '2.1.0' })).toBe(false);
  for (const one of HOSTILE_CASES) {
    const file = { filename: one.artifact, bytes: one.build() };
    const report = await verifyBytes([file], one.policy === undefined ? {} : { policy: one.policy });
    validate(JSON.parse(renderSarif(report, RULES)));
    expect(validate.errors, one.name).toBeNull();
  }
});
