import * as z from 'zod';
import { messageOf, ToolError } from '../errors.ts';

/** The context `needs` of a job; outputs are whatever those jobs wrote, and nobody looks at them. */
const NEEDS = z.record(
  z.string(),
  z.looseObject({ result: z.enum(['success', 'failure', 'cancelled', 'skipped']) }),
);

/** @throws ToolError `usage` */
export function readNeeds(text: string): readonly { readonly name: string; readonly result: string }[] {
  try {
    return Object.entries(NEEDS.parse(JSON.parse(text))).map(([name, { result }]) => ({ name, result }));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
    throw new ToolError('usage', `the input "needs" can't be taken: ${why}`, {
      hint: 'As in: needs: ${{ toJSON(needs) }}',
      cause,
    });
  }
}
