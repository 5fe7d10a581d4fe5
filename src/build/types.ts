import type { NetworkChoice } from './isolation.ts';

/** What kept the build from the network, as it was seen to hold. */
export interface IsolationFact {
  readonly asked: NetworkChoice;
  /** Absent where nothing was asked to hold. */
  readonly way?: string;
  /** Whether no process of the build can outlive its step. */
  readonly processes: boolean;
}

/** One thing that was run, and how it ended. */
export interface Step {
  /** For people: `wheel, first build`. */
  readonly title: string;
  /** Exit status; absent where it was stopped. */
  readonly status?: number;
  readonly timedOut: boolean;
  /** The end of what it said. Untrusted text. */
  readonly said: string;
  /** Names of what it left in its output folder, sorted. */
  readonly files: readonly string[];
}

export type Artifact = 'sdist' | 'wheel';

/** How two files differ. The first three are other contents; the rest is what a named normalisation takes away. */
export type DifferenceKind =
  'name' | 'contents' | 'missing' | 'unreadable' | 'times' | 'modes' | 'owners' | 'order' | 'encoding';

export interface Difference {
  readonly kind: DifferenceKind;
  /** Paths that it is about, sorted; empty where it is the file as a whole. */
  readonly paths: readonly string[];
  readonly detail: string;
}

export interface Comparison {
  readonly artifact: Artifact;
  /** `repeated`: the same build in another folder. `from-sdist`: the wheel built from the sdist. */
  readonly kind: 'repeated' | 'from-sdist';
  /** Name of the file that is shipped. */
  readonly filename: string;
  /** None where the bytes are equal. */
  readonly differences: readonly Difference[];
}

/** What changed where a build has no business. */
export interface Disturbance {
  readonly kind: 'tree' | 'sources' | 'runner-files';
  /** Sorted. */
  readonly paths: readonly string[];
}

/** All that building showed. */
export interface BuildRecord {
  readonly commit: string;
  /** Seconds since 1970: SOURCE_DATE_EPOCH. */
  readonly epoch: number;
  readonly isolation: IsolationFact;
  readonly steps: readonly Step[];
  readonly comparisons: readonly Comparison[];
  readonly disturbances: readonly Disturbance[];
  /** Settings of git, by name, that give who reads them access to the repository. */
  readonly credentials: readonly string[];
}
