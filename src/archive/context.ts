import type { Anomaly, Capture, Deliver, Progress } from './types.ts';
import type { AnomalyCode } from './anomalies.ts';
import type { Limits } from './limits.ts';

export interface ReadOptions {
  readonly limits: Limits;
  readonly capture?: Capture;
  readonly progress?: Progress;
  /** Whether contents get `unixSha256`, to be compared with the source. */
  readonly lineEnds?: boolean;
  /** Unpacking: contents are hashed and handed over, and neither scanned nor opened. */
  readonly deliver?: Deliver;
}

/** What all readers of one artifact share, inner archives included: the limits and what is left of them. */
export interface Budget {
  /** Bytes inflated so far, all levels together. */
  inflated: number;
  entries: number;
  /** Anomalies reported so far, all levels together. */
  anomalies: number;
  /** Places in contents at which the scanner took a closer look. */
  candidates: number;
}

/** A hostile archive has a fault in each of its many headers: memory and reports hold no more of them than this. */
const MAX_ANOMALIES = 20_000;

/** State of one reader at one level of nesting. Collects anomalies; `stopped` is set once nothing more may be inflated. */
export class ReadContext {
  readonly limits: Limits;
  readonly capture: Capture;
  readonly progress: Progress;
  readonly lineEnds: boolean;
  readonly deliver: Deliver | undefined;
  readonly budget: Budget;
  readonly depth: number;
  readonly anomalies: Anomaly[] = [];
  /** Why reading contents stopped for the whole artifact (a total or ratio limit), if it did. */
  stopped: AnomalyCode | undefined;

  constructor(
    options: ReadOptions,
    budget: Budget = { inflated: 0, entries: 0, anomalies: 0, candidates: 0 },
    depth = 0,
  ) {
    this.limits = options.limits;
    this.capture = options.capture ?? (() => 0);
    this.progress = options.progress ?? (() => undefined);
    this.lineEnds = options.lineEnds ?? false;
    this.deliver = options.deliver;
    this.budget = budget;
    this.depth = depth;
  }

  report(code: AnomalyCode, detail: string, path?: string): void {
    this.budget.anomalies += 1;
    if (this.budget.anomalies > MAX_ANOMALIES) {
      // Told once, and never approved with what fills the list: the rest may be of another kind.
      if (this.budget.anomalies === MAX_ANOMALIES + 1) {
        this.anomalies.push({ code: 'limit-anomalies', detail: `more than ${MAX_ANOMALIES}` });
      }
      return;
    }
    this.anomalies.push(path === undefined ? { code, detail } : { code, detail, path });
  }

  /** Context for an archive found inside; nothing in it is captured or compared with the source. */
  inner(): ReadContext {
    const { limits, progress } = this;
    return new ReadContext({ limits, progress }, this.budget, this.depth + 1);
  }
}
