import * as z from 'zod';
import { policySchema, type RuleInfo } from './schema.ts';

/**
 * JSON Schema (draft 2020-12) of release-policy.toml for editors such as those built on Taplo, from the schema that
 * parsePolicy itself uses. It can't say what holds between keys, nor all that a glob must be; parsePolicy can.
 */
export function policyJsonSchema(rules: readonly RuleInfo[]): Record<string, unknown> {
  return { ...z.toJSONSchema(policySchema(rules), { io: 'input' }) };
}
