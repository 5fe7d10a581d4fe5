/** Parts of JSON Schemas that describe our own types. */

export type Schema = Readonly<Record<string, unknown>>;
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** A closed object; the compiler holds its keys, and which of them are optional, against the type it describes. */
export function object<T>(
  description: string,
  properties: Readonly<Record<keyof T, Schema>>,
  optional: Readonly<Record<OptionalKeys<T>, true>>,
): Schema {
  const required = Object.keys(properties).filter((key) => !(key in optional));
  return { type: 'object', description, properties, required, additionalProperties: false };
}

export const text = (description: string): Schema => ({ type: 'string', description });
export const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });
export const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
export const choice = (description: string, ...values: readonly string[]): Schema => ({
  enum: values,
  description,
});
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

export const SHA256: Schema = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'Lowercase hexadecimal SHA-256.',
};
