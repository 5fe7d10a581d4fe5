import { messageOf, ToolError } from '../errors.ts';
import type { Log, Waiting } from '../ports.ts';
import { escapeText } from '../report/escape.ts';

const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 60_000;

export interface Propagation {
  /** Milliseconds as {@link Waiting} counts them: nothing is asked again after that. */
  readonly until: number;
  readonly waiting: Waiting;
  readonly log: Pick<Log, 'progress' | 'info'>;
}

/**
 * Asks again, with growing pauses, until the answer is whole or the deadline passed: then the last answer is the answer.
 * @param pending what an answer still lacks; absent: nothing
 * @throws ToolError that the last attempt threw
 */
export async function propagated<T>(
  what: string,
  ask: () => Promise<T>,
  pending: (answer: T) => string | undefined,
  { until, waiting, log }: Propagation,
): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const left = until - waiting.now();
    let why: string;
    try {
      const answer = await ask();
      const lacks = pending(answer);
      if (lacks === undefined || left <= 0) return answer;
      why = lacks;
    } catch (error) {
      // Only what lies outside may pass with time.
      if (!(error instanceof ToolError) || error.code !== 'environment' || left <= 0) throw error;
      why = messageOf(error);
    }
    const pause = Math.min(wait, left);
    log.progress(
      escapeText(
        `${what}: ${why}; asking again in ${Math.ceil(pause / 1000)} s, for another ${Math.ceil(left / 60_000)} min at most`,
      ),
    );
    await waiting.wait(pause);
  }
}
