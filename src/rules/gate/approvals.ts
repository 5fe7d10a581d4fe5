import type { Approval } from '../../github/runs.ts';

/** Who said what about an environment; a name once. GitHub compares names of environments without case. */
export function approvalsOf(
  approvals: readonly Approval[],
  environment: string,
): { readonly approved: readonly string[]; readonly rejected: readonly string[] } {
  const own = approvals.filter(({ environments }) =>
    environments.some((name) => name.toLowerCase() === environment.toLowerCase()),
  );
  const users = (state: string) => [
    ...new Set(own.filter((one) => one.state === state).map(({ user }) => user ?? 'somebody')),
  ];
  return { approved: users('approved'), rejected: users('rejected') };
}
