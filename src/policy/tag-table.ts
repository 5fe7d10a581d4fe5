import * as z from 'zod';
import type { Policy, TagPolicy } from './types.ts';

/** `[tag]` of release-policy.toml: its shape, its value, and what a change of it means. */

const NAMES = 'an array of names, each once';
const PREFIX = 'text that git takes at the beginning of a tag, such as "v" or "release-"; "" for none';
const PATH = 'a path from the root of the project, with "/"';

export function tagSchema() {
  const flag = () => z.boolean({ error: 'true or false' });
  return z
    .strictObject(
      {
        profile: z
          .enum(['two-maintainers', 'single-maintainer'], {
            error: '"two-maintainers" or "single-maintainer"',
          })
          .describe('Whether a release needs the approval of another person than the author of its change.')
          .meta({ default: 'two-maintainers' }),
        prefix: z
          .string({ error: PREFIX })
          .regex(/^(?!-)[\w./+-]{0,50}$/u, { error: PREFIX })
          .describe('What stands before the version in the name of a tag.')
          .meta({ default: 'v' }),
        'required-checks': z
          .array(z.string({ error: NAMES }).regex(/\S/u, { error: NAMES }), { error: NAMES })
          .refine((names) => new Set(names).size === names.length, { error: NAMES })
          .describe(
            'Names of check runs and statuses that must have succeeded for the commit of the tag, besides those that rules of the branch require.',
          )
          .meta({ uniqueItems: true }),
        annotated: flag().describe('Lightweight tags are refused.').meta({ default: false }),
        signed: flag()
          .describe('Tags without a signature that GitHub verified are refused.')
          .meta({ default: false }),
        'first-parent': flag()
          .describe(
            'The commit must have been a state of the default branch, not one that was merged into it.',
          )
          .meta({ default: false }),
        changelog: z
          .string({ error: PATH })
          .regex(/^(?!\.{0,2}\/)(?!.*\/(?:\.{0,2}\/|\.{1,2}$|$))[^\p{Cc}\\]+$/u, { error: PATH })
          .describe('The file that names every version; without it the usual names are looked for.'),
      },
      { error: 'a table' },
    )
    .partial()
    .describe('What verify-tag-on-default-branch expects of the tag of a release.');
}

export function tagPolicyOf(table: z.infer<ReturnType<typeof tagSchema>>): TagPolicy {
  const { profile, prefix, annotated, signed, changelog } = table;
  const { 'required-checks': requiredChecks, 'first-parent': firstParent } = table;
  return {
    ...(profile !== undefined && { profile }),
    ...(prefix !== undefined && { prefix }),
    ...(requiredChecks !== undefined && { requiredChecks }),
    ...(annotated !== undefined && { annotated }),
    ...(signed !== undefined && { signed }),
    ...(firstParent !== undefined && { firstParent }),
    ...(changelog !== undefined && { changelog }),
  };
}

/** The table with what holds where nobody wrote anything. */
export function tagRequirements({ tag = {} }: Pick<Policy, 'tag'>) {
  const { profile = 'two-maintainers', prefix = 'v', requiredChecks = [], changelog } = tag;
  const { annotated = false, signed = false, firstParent = false } = tag;
  return { profile, prefix, requiredChecks, changelog, annotated, signed, firstParent };
}

/** One line for each key that changes; `loosens` where more may pass. */
export function tagChanges(
  base: Pick<Policy, 'tag'>,
  head: Pick<Policy, 'tag'>,
): readonly { readonly loosens: boolean; readonly text: string }[] {
  const [before, after] = [tagRequirements(base), tagRequirements(head)];
  const changes: { loosens: boolean; text: string }[] = [];
  const say = (key: string, from: string, to: string, loosens: boolean) => {
    if (from !== to) changes.push({ loosens, text: `tag ${key}: ${from} → ${to}` });
  };
  say('profile', before.profile, after.profile, after.profile === 'single-maintainer');
  // Another form of names lets other tags through.
  say('prefix', JSON.stringify(before.prefix), JSON.stringify(after.prefix), true);
  for (const name of before.requiredChecks.filter((one) => !after.requiredChecks.includes(one))) {
    changes.push({ loosens: true, text: `tag required-checks: -${JSON.stringify(name)}` });
  }
  for (const name of after.requiredChecks.filter((one) => !before.requiredChecks.includes(one))) {
    changes.push({ loosens: false, text: `tag required-checks: +${JSON.stringify(name)}` });
  }
  for (const [key, field] of FLAGS) say(key, String(before[field]), String(after[field]), before[field]);
  say('changelog', before.changelog ?? 'any', after.changelog ?? 'any', true);
  return changes;
}

const FLAGS = [
  ['annotated', 'annotated'],
  ['signed', 'signed'],
  ['first-parent', 'firstParent'],
] as const;
