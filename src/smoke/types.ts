import type { IsolationFact, Step } from '../build/types.ts';

/** A module that is not to be imported, and why. */
export interface Skip {
  readonly name: string;
  readonly reason: string;
}

export interface Imported {
  readonly module: string;
  /** The exception; absent where it was imported. Untrusted text. */
  readonly error?: string;
}

/** What one artifact did in a fresh environment of its own. */
export interface Installed {
  readonly filename: string;
  /** What was run, in order; after one that failed there is none. */
  readonly steps: readonly Step[];
  /** Modules that a bare start of Python loads since it is installed, sorted. */
  readonly startModules: readonly string[];
  /** Files at the top of the environment that Python reads at each start, sorted. */
  readonly startFiles: readonly string[];
  /** Absent where it came not so far. */
  readonly imports?: readonly Imported[];
  /** Public modules that were left out, by the entry of `import-skip` that names them. */
  readonly skipped: readonly string[];
  /** What is left after uninstalling, sorted, as paths below the environment. */
  readonly leftovers: readonly string[];
  /** What was written outside of the environment, sorted: `HOME/x`, `TMPDIR/x`, `cwd/x`, `python/x`. */
  readonly outside: readonly string[];
}

/** All that installing showed. */
export interface SmokeRecord {
  /** As in `3.12.1`. */
  readonly python: string;
  readonly isolation: IsolationFact;
  readonly skips: readonly Skip[];
  readonly artifacts: readonly Installed[];
}
