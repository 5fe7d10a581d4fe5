import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { parse, TomlDate } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../src/policy/json-schema.ts';
import { errorOf, FULL, RULES } from './support.ts';

const schema = policyJsonSchema(RULES);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formatsModule.default(ajv);
const validate = ajv.compile(schema);

/** TOML as editors hand it to a JSON Schema: dates are texts. */
const asJson = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parse(text), (_, value: unknown) =>
      value instanceof TomlDate ? value.toISOString() : value,
    ),
  );

describe('policyJsonSchema', () => {
  it('is draft 2020-12 with a description on every key', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as object)) {
            if (!('description' in (property as object))) undescribed.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });

  it('takes the policy that documents every key', () => {
    expect(validate(asJson(FULL)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ 'schema-version': 1 })).toBe(true);
  });

  it('offers only rules that can be approved, and all of them to forbid', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('["startup-hook","native-binary","nested-archive"]');
    expect(text).toContain('["startup-hook","native-binary","nested-archive","zip-structure"]');
  });

  it.each([
    '',
    'schema-version = 2',
    'schema-version = 1\nstrcit = true',
    'schema-version = 1\nforbid = ["unknown"]',
    'schema-version = 1\nforbid = ["native-binary", "native-binary"]',
    'schema-version = 1\n[limits]\nentry-bytes = "5 MB"',
    'schema-version = 1\n[limits]\nentries = 0',
    'schema-version = 1\n[expect]\ntop-level = ["a.py"]',
    'schema-version = 1\n[expect]\nwheel-files = ["{a}"]',
    'schema-version = 1\n[expect.entry-points.console_scripts]\na = 1',
    'schema-version = 1\n[[approve]]\nrule = "native-binary"\npath = "a"',
    'schema-version = 1\n[[approve]]\nrule = "zip-structure"\npath = "a"\nreason = "Because of this"',
    'schema-version = 1\n[[approve]]\nrule = "native-binary"\npath = "!a"\nreason = "Because of this"',
    'schema-version = 1\n[[approve]]\nrule = "native-binary"\npath = "a"\nreason = "x"',
    'schema-version = 1\n[[approve]]\nrule = "native-binary"\npath = "a"\nreason = "Because of this"\nexpires = "soon"',
  ])('refuses %j, as parsePolicy does', (text) => {
    expect(validate(asJson(text))).toBe(false);
    expect(errorOf(text).code).toBe('policy');
  });
});
