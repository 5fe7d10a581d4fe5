import type { Blockable, ComparedArtifact, DistributionDiff } from '../../baseline/types.ts';
import type { FactMap } from '../../facts.ts';
import type { Finding, Location } from '../../report/types.ts';
import type { Reference } from '../define.ts';

export type BaselineFacts = Pick<FactMap, 'baseline' | 'policy'>;

export const NOTHING_COMPARED = 'there is no former release to compare with';

export const VERSIONS: Reference = {
  title: 'PEP 440: version identification and dependency specification',
  url: 'https://peps.python.org/pep-0440/',
};

interface Compared extends ComparedArtifact {
  readonly before: string;
  readonly diff: DistributionDiff;
}

/** Whether the policy blocks a kind of change. */
export function blocks({ policy }: Pick<BaselineFacts, 'policy'>, ...kinds: readonly Blockable[]): boolean {
  return kinds.some((kind) => policy.baseline?.block.includes(kind) === true);
}

/** Artifacts with their diffs; `undefined` where there is none. */
export function comparedOf({ baseline }: BaselineFacts): readonly Compared[] | undefined {
  if (baseline.state === 'none') return undefined;
  const compared = baseline.artifacts.filter((one): one is Compared => one.diff !== undefined);
  return compared.length === 0 ? undefined : compared;
}

/** Findings of one rule about one artifact that are listed; the rest is counted. */
const LISTED = 50;

export interface Blocked {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly sha256?: string | undefined;
}

/** Changes that the policy blocks, as errors. */
export function* blocked({ artifact, before }: Compared, changes: readonly Blocked[]): Generator<Finding> {
  for (const { message, path, line, sha256 } of changes.slice(0, LISTED)) {
    const location: Location = {
      artifact,
      ...(path !== undefined && { path }),
      ...(line !== undefined && { line }),
    };
    const evidence = { before, ...(sha256 !== undefined && { sha256 }) };
    yield { severity: 'error', message, location, evidence };
  }
  const more = changes.length - LISTED;
  if (more > 0) {
    yield {
      severity: 'error',
      message: `${more} more of the kind`,
      location: { artifact },
      evidence: { before },
    };
  }
}
