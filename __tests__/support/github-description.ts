import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

/**
 * GitHub's own description of its REST API (OpenAPI 3.0), which `.ci/run` fetches. The local server of the tests may leave fields
 * out, but what it serves has to be there by name, type and value.
 */
export const DESCRIPTION = join(ROOT, '.cache/openapi/api.github.com.json');

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>
  >;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Operation['responses'];
  };
}

let loaded: Description | undefined;

function description(): Description | undefined {
  if (loaded === undefined && existsSync(DESCRIPTION)) {
    loaded = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description;
  }
  return loaded;
}

/** What GitHub serves and its description leaves out; clients such as go-github read it. A reader must live without. */
const SERVED = new Set([
  'GET /repos/{owner}/{repo}/environments/{environment_name}.can_admins_bypass is no field that GitHub has',
  // Told by the description of "Upload a release asset", in words alone.
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets[].state is "starter", not one of ["uploaded","open"]',
  'GET /repos/{owner}/{repo}/releases[].assets[].state is "starter", not one of ["uploaded","open"]',
]);

/** What an answer has that GitHub's description does not; nothing where the description was not fetched. */
export function undescribed(method: string, route: string, status: number, body: unknown): readonly string[] {
  const there = description();
  if (there === undefined) return [];
  const template = route
    .replace(/git\/ref\/(?:tags|heads)\/\*/u, 'git/ref/{ref}')
    .replace('compare/*', 'compare/{basehead}')
    .replace('contents/*', 'contents/{path}');
  const operation = there.paths[template]?.[method.toLowerCase()];
  const response = operation?.responses[String(status)];
  if (response === undefined) return [`${method} ${template} has no answer of status ${status}`];
  const named = response.$ref?.split('/').at(-1);
  const { content } = named === undefined ? response : (there.components.responses[named] ?? response);
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${method} ${template} answers without JSON`];
  return problems(schema, body, `${method} ${template}`, there).filter(
    (problem) => !SERVED.has(problem.replaceAll(/\[\d+\]/gu, '[]')),
  );
}

function problems(given: Schema, value: unknown, at: string, there: Description): readonly string[] {
  const schema = resolve(given, there);
  if (value === null) return mayBeNull(schema, at, there) ? [] : [`${at} may not be null`];
  const alternatives = schema.anyOf ?? schema.oneOf;
  // `anyOf` that only says which keys are required is none of ours.
  if (alternatives?.some((one) => Object.keys(resolve(one, there)).some((key) => key !== 'required'))) {
    const tried = alternatives.map((one) => problems(one, value, at, there));
    return tried.some((found) => found.length === 0)
      ? []
      : (tried.sort((a, b) => a.length - b.length)[0] ?? []);
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return [`${at} is ${JSON.stringify(value)}, not one of ${JSON.stringify(schema.enum)}`];
  }
  if (Array.isArray(value)) {
    if (schema.items === undefined) return schema.type === 'array' ? [] : [`${at} is no array`];
    const { items } = schema;
    return value.flatMap((item, index) => problems(items, item, `${at}[${index}]`, there));
  }
  if (typeof value === 'object') return objectProblems(schema, value, at, there);
  return primitiveProblems(schema, value, at);
}

function mayBeNull(schema: Schema, at: string, there: Description): boolean {
  const { nullable, type, anyOf = [], oneOf = [] } = schema;
  if (nullable === true || [type].flat().includes('null') || schema.enum?.includes(null) === true)
    return true;
  return [...anyOf, ...oneOf].some((one) => problems(one, null, at, there).length === 0);
}

function primitiveProblems(schema: Schema, value: unknown, at: string): readonly string[] {
  const type = typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
  const wanted = [schema.type].flat();
  const fits =
    schema.type === undefined || wanted.includes(type) || (type === 'integer' && wanted.includes('number'));
  return fits ? [] : [`${at} is a ${type}, not a ${wanted.join(' or ')}`];
}

function objectProblems(schema: Schema, value: object, at: string, there: Description): readonly string[] {
  const { properties, additionalProperties } = schema;
  if (schema.type !== undefined && schema.type !== 'object') return [`${at} is an object`];
  if (properties === undefined) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined) return [];
    const own = properties[name];
    if (own !== undefined) return problems(own, inner, `${at}.${name}`, there);
    if (typeof additionalProperties === 'object') {
      return problems(additionalProperties, inner, `${at}.${name}`, there);
    }
    return additionalProperties === true ? [] : [`${at}.${name} is no field that GitHub has`];
  });
}

/** References followed, `allOf` made one. */
function resolve(schema: Schema, there: Description): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return resolve(there.components.schemas[name] ?? {}, there);
  if (schema.allOf === undefined) return schema;
  const parts = schema.allOf.map((part) => resolve(part, there));
  return Object.assign({}, ...parts, schema, {
    allOf: undefined,
    properties: Object.assign(
      {},
      ...parts.map(({ properties }) => properties),
      schema.properties,
    ) as Schema['properties'],
  }) as Schema;
}
