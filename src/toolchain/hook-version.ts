/** Revisions of pre-commit hooks: what they pin, and how old they are as far as a version tells. */

/** A full object id of git, which nobody can move. */
export function isCommit(rev: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
}

/** A tag of one release: a version of at least two parts. `v4` and `release-1.2` are names that projects move. */
export function isVersionTag(rev: string): boolean {
  return /^[vV]?\d{1,9}(?:\.\d{1,9})+(?:[-.+_]?[0-9A-Za-z]{1,40}){0,6}$/.test(rev);
}

/** A repository without scheme, user and `.git`: how approvals and tables name it. */
export function repositoryName(repo: string): string {
  return repo
    .replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .toLowerCase();
}

/** Repositories whose versions begin with year and month, from the first version of that kind. */
const CALENDAR: ReadonlyMap<string, number> = new Map([
  ['github.com/psf/black', 18],
  ['github.com/ambv/black', 18],
  ['github.com/python/black', 18],
  ['github.com/psf/black-pre-commit-mirror', 23],
  ['github.com/ansible/ansible-lint', 24],
]);

export interface ReleaseMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** When a hook's version was released, where its project puts the date in its versions: Black 22.3.0 is of March 2022. */
export function releaseMonth(repo: string, rev: string): ReleaseMonth | undefined {
  const first = CALENDAR.get(repositoryName(repo));
  const [, year = '', month = ''] = /^v?(\d{2})\.(\d{1,2})(?:\D|$)/.exec(rev) ?? [];
  if (first === undefined || Number(year) < first || Number(month) < 1 || Number(month) > 12)
    return undefined;
  return { year: 2000 + Number(year), month: Number(month) };
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from the end of that month to a day (YYYY-MM-DD): the age it has at least. */
export function ageInDays({ year, month }: ReleaseMonth, today: string): number {
  return Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.UTC(year, month, 1)) / DAY) + 1;
}
