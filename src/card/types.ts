import type { RunContext } from '../github/run-context.ts';
import type { Visibility } from '../github/visibility.ts';
import type { Checksum } from '../release/checksums.ts';
import type { ReleaseManifest } from '../release/types.ts';
import type { Line, Mark, Page } from './document.ts';
import type { PublishQuestion } from './publish-job.ts';
import type { CardReport } from './read-report.ts';
import type { Workflow } from './workflow.ts';

/** `runId` and `runAttempt` are absent where a card is made by hand. */
export type CardRun = Pick<RunContext, 'repository' | 'serverUrl' | 'job' | 'event' | 'ref'> &
  Partial<Pick<RunContext, 'runId' | 'runAttempt'>>;

/** What a card says is made of this and nothing else. Absent: nobody gave it, and what depends on it is not checked. */
export interface CardFacts {
  readonly run: CardRun;
  /** Full id of the commit of the run. */
  readonly commit: string;
  /** Absent in a rehearsal. */
  readonly tag?: string;
  readonly reports: readonly CardReport[];
  readonly manifest?: ReleaseManifest;
  readonly checksums?: readonly Checksum[];
  readonly artifact?: { readonly id: string; readonly digest: string };
  readonly workflow: { readonly path: string; readonly value: Workflow };
  readonly publish: PublishQuestion;
  /** Jobs that this one waited for, as the runner tells. */
  readonly jobs?: readonly { readonly name: string; readonly result: string }[];
  readonly notes?: ReleaseNotes;
  /** Of the repository, as the event of the run says it; no event is there where a card is made by hand. */
  readonly visibility?: Exclude<Visibility, 'unknown'>;
}

export interface ReleaseNotes {
  readonly path: string;
  readonly line: number;
  /** Untrusted, like everything that is read from a commit. */
  readonly text: string;
}

/** One question of a checklist. */
export interface Item {
  readonly title: string;
  readonly mark: Mark;
  readonly lines: readonly Line[];
}

export interface Card {
  /** `incomplete`: nothing speaks against it, and not everything was looked at. */
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  readonly rehearsal: boolean;
  /** One sentence for a log. */
  readonly headline: string;
  readonly page: Page;
}
