import * as z from 'zod';

const PROJECT = z.object({
  ownership: z
    .object({
      roles: z.array(z.object({ role: z.string().max(100), user: z.string().max(200) })).max(1000),
      organization: z.string().max(200).nullish(),
    })
    .nullish(),
});

/** Who owns a project, from the project's JSON of PyPI: `Owner octocat`, sorted; absent where the answer does not say. */
export function parseOwners(text: string): readonly string[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const ownership = PROJECT.safeParse(json).data?.ownership;
  if (ownership === undefined || ownership === null) return undefined;
  const { roles, organization } = ownership;
  const names = roles.map(({ role, user }) => `${role} ${user}`);
  return [...names, ...(organization ? [`Organization ${organization}`] : [])].sort();
}
