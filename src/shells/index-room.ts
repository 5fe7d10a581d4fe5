import type { Distribution } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import type { Clock, Log } from '../ports.ts';
import type { Policy } from '../policy/types.ts';
import { DEFAULT_INDEX_URL } from '../pypi/default-index.ts';
import { escapeText } from '../report/escape.ts';
import { releaseAlreadyOnIndex } from '../rules/release/release-already-on-index.ts';
import { TOOL } from '../version.ts';
import { indexFact, type IndexPorts } from './index-release.ts';

export interface RoomPorts extends Pick<IndexPorts, 'index' | 'wait'> {
  readonly clock: Clock;
  readonly log: Log;
}

interface RoomQuestion {
  /** Input `index-url`. */
  readonly indexUrl: string | undefined;
  readonly distributions: readonly Distribution[];
  readonly policy: Policy;
  /** Of the run that will sign; absent by hand. */
  readonly attempt: number | undefined;
  /** Absent in a rehearsal. */
  readonly tag: string | undefined;
}

/** What the input says where no index is to be asked. */
const NO_INDEX = 'none';

/**
 * What an earlier attempt has uploaded can't be changed: a person is not to be asked about files that could never follow it.
 * From a rehearsal nothing is uploaded, often of a version that is out already: it only says what a release would meet.
 * @throws ToolError `digest-mismatch`; `environment` where the index does not answer
 */
export async function requireRoom(question: RoomQuestion, ports: RoomPorts): Promise<void> {
  const { indexUrl, attempt, tag } = question;
  // By hand nothing is uploaded, so that no index is asked unless one is named.
  const url = indexUrl ?? (attempt === undefined ? NO_INDEX : DEFAULT_INDEX_URL);
  if (url === NO_INDEX) return;
  const obstacle = await obstacleOn(url, question, ports);
  if (obstacle === undefined) return;
  if (attempt === undefined || tag !== undefined) throw obstacle;
  ports.log.warn(`a release of this commit would stop here: ${escapeText(obstacle.message)}`);
}

async function obstacleOn(
  url: string,
  { distributions, policy, attempt = 1 }: RoomQuestion,
  ports: RoomPorts,
): Promise<ToolError | undefined> {
  const files = distributions.map(({ filename: name, sha256 }) => ({ name, sha256 }));
  const facts = {
    subjects: known(distributions),
    policy: known(policy),
    today: known(ports.clock.today()),
    indexRelease: await indexFact(url, files, attempt > 1, ports),
  };
  const [result] = evaluate([releaseAlreadyOnIndex], facts, { tool: TOOL }).results;
  if (result?.outcome === 'pass') return undefined;
  const [finding] = result?.findings ?? [];
  if (finding !== undefined) return new ToolError('digest-mismatch', finding.message);
  return new ToolError(
    'environment',
    `can't tell what the index already holds: ${result?.why ?? 'nobody knows why'}`,
    { hint: 'Run the failed jobs again once the index answers.' },
  );
}
