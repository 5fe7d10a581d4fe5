import type { DependencyChanges } from './dependencies/types.ts';
import type { Baseline } from './baseline/types.ts';
import type { Subject } from './distribution/types.ts';
import type { Policy } from './policy/types.ts';
import { messageOf } from './errors.ts';
import type { SubjectExplained } from './source/equivalence/types.ts';
import type { BuildRecord } from './build/types.ts';
import type { SmokeRecord } from './smoke/types.ts';
import type { GateFacts } from './release/gate.ts';
import type { PublishedFacts } from './published/types.ts';
import type { WatchFacts } from './published/watch.ts';
import type { SourceTree } from './source/tree.ts';
import type { PinsOnIndex, PinVulnerabilities } from './toolchain/pins.ts';
import type { TagFacts } from './tag/types.ts';
import type { Toolchain } from './toolchain/types.ts';

/** What was gathered, or why it could not be. A fact that nobody asked for is absent from the map. */
export type Fact<T> =
  { readonly state: 'known'; readonly value: T } | { readonly state: 'unavailable'; readonly why: string };

/** One key a fact. Rules need keys of it; shells gather the union of what their rules need. */
export interface FactMap extends TagFacts, GateFacts, PublishedFacts, WatchFacts {
  /** The files that were opened, sorted by file name. */
  readonly subjects: readonly Subject[];
  readonly policy: Policy;
  /** The reviewed side: the repository at the commit that the artifacts are said to be built from. */
  readonly source: SourceTree;
  /** Worked out of `subjects`, `source` and `policy`: where each file of the artifacts comes from. */
  readonly explained: readonly SubjectExplained[];
  /** What changed since a former release. */
  readonly baseline: Baseline;
  /** What the project says of the tools that build, check and release it. */
  readonly toolchain: Toolchain;
  /** What a pull request changes in what the project takes from others. */
  readonly dependencyChanges: DependencyChanges;
  /** What the package index lists of the releases that the constraints pin. */
  readonly pins: PinsOnIndex;
  /** What the package index knows of vulnerabilities in those releases. */
  readonly vulnerabilities: PinVulnerabilities;
  /** What building the project twice showed. */
  readonly build: BuildRecord;
  /** What installing each artifact by itself showed. */
  readonly smoke: SmokeRecord;
  /** The SBOM that goes with the files: its path for reports, and its text, which may be anything. */
  readonly sbom: { readonly path: string; readonly text: string };
  /** The day of the run as YYYY-MM-DD in UTC: approvals expire against it. */
  readonly today: string;
}

export type FactKey = keyof FactMap;
export type Facts = { readonly [K in FactKey]?: Fact<FactMap[K]> };

export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}

/** @param why it could not be known, for people */
export function unavailable(why: string): { readonly state: 'unavailable'; readonly why: string } {
  return { state: 'unavailable', why };
}

/** A fact that is worked out of others, once for all that look at it. A fault of ours leaves it unavailable, which blocks. */
export function derived<T>(compute: () => T): Fact<T> {
  try {
    return known(compute());
  } catch (error) {
    return { state: 'unavailable', why: `a fault of ours, please report it: ${messageOf(error)}` };
  }
}
