import * as z from 'zod';
import { BLOCKABLE } from '../baseline/types.ts';

/** The shape of `[baseline]` in release-policy.toml. */
export function baselineSchema() {
  const kind = `one of ${BLOCKABLE.map((name) => `"${name}"`).join(', ')}`;
  const error = 'an array of kinds of changes';
  return z
    .strictObject(
      {
        block: z
          .array(z.enum(BLOCKABLE, { error: kind }), { error })
          .refine((kinds) => new Set(kinds).size === kinds.length, { error: `${error}, each once` })
          .describe('Kinds of changes since the former release that fail.')
          .meta({ uniqueItems: true }),
      },
      { error: 'a table' },
    )
    .describe('What may not change unseen since the release that the input `baseline` names.');
}
