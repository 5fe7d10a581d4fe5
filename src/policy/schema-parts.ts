import * as z from 'zod';

/** Kinds of values that the tables of the policy share. Each error completes "expected …". */

export function count() {
  const error = 'an integer above 0';
  return z.int({ error }).min(1, { error });
}

/** A path from the project's root, in its one normal form. */
export function filePath() {
  return pattern(
    /^(?!\.{0,2}\/)(?!.*\/(?:\.{0,2}\/|\.{1,2}$|$))[^\p{Cc}\\]+$/u,
    'a path from the root of the project, with "/"',
  );
}

export function text(error: string) {
  return z.string({ error }).regex(/\S/u, { error }).meta({ minLength: 1 });
}

export function pattern(expected: RegExp, error: string) {
  return z.string({ error }).regex(expected, { error });
}

export function list<T extends z.ZodType<string>>(item: T, what: string) {
  return z
    .array(item, { error: `an array of ${what}` })
    .refine((items) => new Set(items).size === items.length, { error: `an array of ${what}, each once` })
    .meta({ uniqueItems: true });
}
