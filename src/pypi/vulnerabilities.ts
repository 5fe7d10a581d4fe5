import { z } from 'zod';

/** What an index says of one vulnerability of a release: the fields of PyPI's JSON API, which has them from OSV. */
export interface Vulnerability {
  /** Such as `PYSEC-2024-48` or `GHSA-…`. */
  readonly id: string;
  /** Other names, such as CVE numbers. */
  readonly aliases: readonly string[];
  readonly fixedIn: readonly string[];
  readonly link?: string;
}

const ANSWER = z.object({
  vulnerabilities: z.array(
    z.object({
      id: z.string().min(1).max(200),
      aliases: z.array(z.string()).nullish(),
      fixed_in: z.array(z.string()).nullish(),
      link: z.string().nullish(),
      withdrawn: z.string().nullish(),
    }),
  ),
});

/**
 * The vulnerabilities in the answer of `/pypi/<project>/<version>/json`; those that were withdrawn are left out.
 * https://docs.pypi.org/api/json/
 * @returns `undefined` where the answer is none that says anything about vulnerabilities
 */
export function parseVulnerabilities(text: string): readonly Vulnerability[] | undefined {
  const parsed = ANSWER.safeParse(jsonOf(text));
  return parsed.data?.vulnerabilities
    .filter(({ withdrawn }) => withdrawn === undefined || withdrawn === null)
    .map(({ id, aliases, fixed_in: fixedIn, link }) => ({
      id,
      aliases: aliases ?? [],
      fixedIn: fixedIn ?? [],
      ...(typeof link === 'string' && { link }),
    }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
