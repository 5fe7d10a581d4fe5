import { artifactUrl } from '../github/workflow-run.ts';
import type { Evidence } from '../report/types.ts';
import type { Inline, Line } from './document.ts';
import type { CardFacts, CardRun } from './types.ts';

/** Addresses of evidence in the repository of a run. */
export class Links {
  readonly #run: CardRun;
  readonly #base: string;

  constructor(run: CardRun) {
    this.#run = run;
    this.#base = `${run.serverUrl}/${run.repository}`;
  }

  repository(): string {
    return this.#base;
  }

  /** Absent where there is no run. */
  run(): string | undefined {
    if (this.#run.runId === undefined) return undefined;
    return `${this.#base}/actions/runs/${this.#run.runId}/attempts/${this.#run.runAttempt ?? 1}`;
  }

  tag(name: string): string {
    return `${this.#base}/releases/tag/${path(name)}`;
  }

  commit(id: string): string {
    return `${this.#base}/commit/${encode(id)}`;
  }

  checks(id: string): string {
    return `${this.#base}/commit/${id}/checks`;
  }

  file(commit: string, name: string, line?: number): string {
    return `${this.#base}/blob/${commit}/${path(name)}${line === undefined ? '' : `#L${line}`}`;
  }

  environment(name: string): string {
    return `${this.#base}/deployments/${path(name)}`;
  }

  artifact(id: string): string | undefined {
    return artifactUrl(
      {
        GITHUB_SERVER_URL: this.#run.serverUrl,
        GITHUB_REPOSITORY: this.#run.repository,
        GITHUB_RUN_ID: this.#run.runId,
      },
      id,
    );
  }

  /** Ends a line that rests on what lies in the run: reports, logs, jobs. By hand there is no run, and nothing to show. */
  inRun(): Line {
    const url = this.run();
    return url === undefined ? [] : [' (', { link: `run ${this.#run.runId ?? ''}`, url }, ')'];
  }

  /** Ends a line about the files of the release; without their artifact it rests on the run. */
  inArtifact(artifact: CardFacts['artifact']): Line {
    const url = artifact && this.artifact(artifact.id);
    return url === undefined ? this.inRun() : [' (', { link: `artifact ${artifact?.id ?? ''}`, url }, ')'];
  }

  /** Ends a line about what a step was not given: the workflow of a run says so, by hand the command line does. */
  inWorkflow({ commit, workflow: { path: file } }: Pick<CardFacts, 'commit' | 'workflow'>): Line {
    if (this.#run.runId === undefined) return [];
    return [' (', { link: file, url: this.file(commit, file), code: true }, ')'];
  }

  /** Ends a line about what a policy lets through; the built-in one lets nothing through, and the run shows that. */
  inPolicy(commit: string, policies: readonly (string | undefined)[]): Line {
    const files = [...new Set(policies)].filter((file) => file !== undefined);
    if (files.length === 0) return this.inRun();
    return files.flatMap((file): Line => [
      ' (',
      { link: file, url: this.file(commit, file), code: true },
      ')',
    ]);
  }

  /** What a finding names besides its words; an address that leads elsewhere is no evidence of this repository. */
  evidence({ pull, links, commit, path: file }: Evidence, of: string): readonly Inline[] {
    const urls = [pull, ...(Array.isArray(links) ? (links as readonly string[]) : [])];
    const own = urls.filter((url) => typeof url === 'string' && url.startsWith(`${this.#base}/`));
    return [
      ...own.map((url) => ({ link: String(url).slice(this.#base.length + 1), url: String(url) })),
      ...(typeof commit === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)
        ? [{ link: commit.slice(0, 12), url: this.commit(commit), code: true as const }]
        : []),
      ...(typeof file === 'string' ? [{ link: file, url: this.file(of, file), code: true as const }] : []),
    ].flatMap((link) => [', ', link]);
  }
}

function path(name: string): string {
  return name.split('/').map(encode).join('/');
}

/** Also what encodeURIComponent leaves and Markdown reads. */
function encode(part: string): string {
  // A lone surrogate has no UTF-8.
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
