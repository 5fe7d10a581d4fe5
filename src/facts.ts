import type { DependencyChanges } from './dependencies/types.ts';
import type { Baseline } from './baseline/types.ts';
import type { Subject } from './distribution/types.ts';
import type { Policy } from './policy/types.ts';
import { messageOf } from './errors.ts';
import type { SubjectExplained } from './source/equivalence/types.ts';
import type { GateFacts } from './release/gate.ts';
import type { SourceTree } from './source/tree.ts';
import type { Toolchain } from './toolchain/types.ts';

/** What was gathered, or why it could not be. A fact that nobody asked for is absent from the map. */
export type Fact<T> =
  { readonly state: 'known'; readonly value: T } | { readonly state: 'unavailable'; readonly why: string };

/** One key a fact. Rules need keys of it; shells gather the union of what their rules need. */
export interface FactMap extends GateFacts {
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
  /** The day of the run as YYYY-MM-DD in UTC: approvals expire against it. */
  readonly today: string;
}

export type FactKey = keyof FactMap;
export type Facts = { readonly [K in FactKey]?: Fact<FactMap[K]> };

export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}

/** A fact that is worked out of others, once for all that look at it. A fault of ours leaves it unavailable, which blocks. */
export function derived<T>(compute: () => T): Fact<T> {
  try {
    return known(compute());
  } catch (error) {
    return { state: 'unavailable', why: `a fault of ours, please report it: ${messageOf(error)}` };
  }
}
