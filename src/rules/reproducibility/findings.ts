import type { BuildRecord, Comparison, IsolationFact, Step } from '../../build/types.ts';
import { isHarmless } from '../../build/compare.ts';
import type { Evidence, Finding, Severity } from '../../report/types.ts';
import { someOf } from '../some.ts';

/** What a report calls the build, where a finding is about no file of it. Approvals name it as the artifact. */
export const BUILD = 'build';

export function found(
  severity: Severity,
  artifact: string,
  message: string,
  path?: string,
  evidence: Evidence = {},
): Finding {
  const location = path === undefined ? { artifact } : { artifact, path };
  return { severity, message, location, evidence };
}

/** Why a step did not end well, with the last that it said; absent where it did. */
export function failureOf({ status, timedOut, said }: Step): string | undefined {
  if (status === 0 && !timedOut) return undefined;
  const how = timedOut
    ? 'ran out of time'
    : status === undefined
      ? 'was killed'
      : `ended with status ${status}`;
  const last = said.trimEnd().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
  return last === '' ? how : `${how}: ${last}`;
}

/** The end of what a step said: the last lines mostly say why. */
export function saidBy({ said }: Step): Evidence {
  return said.trim() === '' ? {} : { said: said.trimEnd().split('\n').slice(-20) };
}

/** How a run was kept from the network: a warning where it was not, a note that names what held. */
export function* isolation(fact: IsolationFact, artifact: string, what: string): Generator<Finding> {
  if (fact.asked === 'allowed') {
    yield found('warning', artifact, `${what} could reach the network: \`network: allowed\``);
    return;
  }
  const processes = fact.processes
    ? 'nothing that it started is left'
    : 'what it started may run on after it, for it had no process table of its own';
  yield found('note', artifact, `${what} ran without a network, by ${fact.way ?? 'no way'}; ${processes}`);
}

/** One finding for each way in which two files differ. */
export function* differing(
  { filename, artifact, differences }: Comparison,
  what: string,
): Generator<Finding> {
  for (const difference of differences) {
    const { kind, paths, detail } = difference;
    // Nobody installs a tar's times, but a wheel's go to the user's disk.
    const harmless: Severity = artifact === 'sdist' ? 'note' : 'warning';
    const where = paths.length === 0 ? '' : `: ${someOf(paths, 5)}`;
    const severity = isHarmless(difference) ? harmless : 'error';
    yield found(severity, filename, `${what}: ${detail}${where}`, kind, { paths });
  }
}

/** What the comparisons of one kind say; `undefined` where there was none. */
export function compared(
  { comparisons }: BuildRecord,
  kind: Comparison['kind'],
  what: string,
): readonly Finding[] | undefined {
  const wanted = comparisons.filter((comparison) => comparison.kind === kind);
  if (wanted.length === 0) return undefined;
  return wanted.flatMap((comparison) => [...differing(comparison, what)]);
}
