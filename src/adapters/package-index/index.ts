import { ToolError } from '../../errors.ts';
import type { ListedRelease } from '../../baseline/release.ts';
import type { ArtifactFile, IndexFile, Log, PackageIndex } from '../../ports.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import type { Environment } from '../../pypi/pip-files.ts';
import { listedFiles, listedReleases, releaseFiles } from '../../pypi/release.ts';
import type { IndexSettings } from '../../pypi/settings.ts';
import { parseSimpleHtml } from '../../pypi/simple-html.ts';
import { parseSimpleJson } from '../../pypi/simple-json.ts';
import { malformed } from '../../pypi/simple-page.ts';
import type { SimplePage } from '../../pypi/simple-page.ts';
import { escapeText } from '../../report/escape.ts';
import { artifactFile } from '../files.ts';
import { readIndexSettings } from './configuration.ts';
import { Connections } from '../connections.ts';
import { DownloadFolder } from '../download-folder.ts';
import { saveVerified } from './downloads.ts';
import { HttpClient } from './http.ts';
import type { Answer } from './http.ts';

export interface PackageIndexOptions {
  readonly environment: Environment;
  /** Instead of the one that pip is configured for. */
  readonly indexUrl?: string | undefined;
  readonly log: Log;
  /** Above what no index serves today; the limits of the policy are for what is downloaded. */
  readonly maxBytes?: number;
  readonly retryDelayMs?: number;
  readonly deadlineMs?: number;
}

const GiB = 1024 ** 3;
/** The largest page of today is about 40 MiB. */
const PAGE_BYTES = 128 * 1024 ** 2;
const AT_ONCE = 3;
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const ACCEPT = `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;

/**
 * The package index that pip would use, over the Simple API in JSON or HTML.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
export function packageIndex(options: PackageIndexOptions): PackageIndex {
  const settings = readIndexSettings(options.environment, options.indexUrl);
  for (const line of settings.warnings) options.log.warn(line);
  return new SimpleIndex(settings, options);
}

class SimpleIndex implements PackageIndex {
  readonly #settings: IndexSettings;
  readonly #options: PackageIndexOptions;
  readonly #log: Pick<Log, 'progress' | 'warn'>;
  readonly #connections: Connections;
  readonly #http: HttpClient;
  #folder: DownloadFolder | undefined;

  constructor(settings: IndexSettings, options: PackageIndexOptions) {
    const { log, environment, retryDelayMs = 500, deadlineMs = 15 * 60_000 } = options;
    this.#settings = settings;
    this.#options = options;
    this.#log = escaped(log);
    this.#connections = new Connections(settings, environment, this.#log.warn);
    this.#http = new HttpClient({
      settings,
      connections: this.#connections,
      progress: this.#log.progress,
      retryDelayMs,
      deadlineMs,
    });
  }

  async releases(project: string): Promise<readonly ListedRelease[]> {
    this.#log.progress(`looking up the releases of ${project}`);
    // Of a project that is published for the first time an index knows nothing.
    const page = await this.#http.get(this.#pageOf(project), ACCEPT, async (answer) =>
      answer.status === 404 ? undefined : readPage(answer, project),
    );
    return page === undefined ? [] : listedReleases(page, project);
  }

  async find(project: string, version: string): Promise<readonly IndexFile[]> {
    const log = this.#log;
    log.progress(`looking up ${project} ${version}`);
    const page = await this.#http.get(this.#pageOf(project), ACCEPT, (answer) => readPage(answer, project));
    if (page.status !== undefined) log.warn(`the index says that ${project} is ${page.status}`);
    const files = releaseFiles(page, project, version);
    for (const { filename, yanked } of files) {
      if (yanked !== undefined) log.warn(`${filename} is yanked${yanked === '' ? '' : `: ${yanked}`}`);
    }
    return files;
  }

  async listed(project: string, version: string): Promise<readonly IndexFile[]> {
    const url = new URL(`${project}/`, this.#settings.index.url);
    const page = await this.#http.get(url, ACCEPT, (answer) =>
      answer.status === 404 ? Promise.resolve(undefined) : readPage(answer, project),
    );
    return page === undefined ? [] : listedFiles(page, project, version);
  }

  async download(files: readonly IndexFile[]): Promise<readonly ArtifactFile[]> {
    const done: ArtifactFile[] = [];
    const queue = files.entries();
    let isStopped = false;
    // They share one iterator, so that each takes the next file that nobody has.
    const workers = Array.from({ length: Math.min(AT_ONCE, files.length) }, async () => {
      for (const [index, file] of queue) {
        if (isStopped) return;
        try {
          done[index] = await this.#fetch(file);
        } catch (error) {
          isStopped = true;
          throw error;
        }
      }
    });
    // All of them end before the first error is told: nothing goes on writing after `close`.
    const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return done;
  }

  async close(): Promise<void> {
    this.#folder?.remove();
    this.#folder = undefined;
    await this.#connections.close();
  }

  #pageOf(project: string): URL {
    return new URL(`${project}/`, this.#settings.index.url);
  }

  async #fetch(file: IndexFile): Promise<ArtifactFile> {
    const { maxBytes = 2 * GiB } = this.#options;
    this.#folder ??= new DownloadFolder();
    const path = this.#folder.next();
    this.#log.progress(`downloading ${file.filename}`);
    await this.#http.get(new URL(file.url), '*/*', (answer) => saveVerified(answer, file, path, maxBytes));
    return artifactFile(path, file.filename, file.filename);
  }
}

/** What an index says of its files is hostile text. */
function escaped(log: Log): Pick<Log, 'progress' | 'warn'> {
  return {
    progress: (line) => {
      log.progress(escapeText(line));
    },
    warn: (line) => {
      log.warn(escapeText(line));
    },
  };
}

async function readPage(answer: Answer, project: string): Promise<SimplePage> {
  const { status, url, contentType } = answer;
  if (status === 404) {
    throw new ToolError('usage', `the package index has no project ${project}`, {
      hint: `Looked at ${shownUrl(url)}; see the spelling, and --index-url.`,
    });
  }
  if (status === 401 || status === 403) {
    throw new ToolError(
      'environment',
      `the package index refuses access to ${shownUrl(url)} (status ${status})`,
      {
        hint: 'Give user name and password in pip’s index-url; netrc and keyrings are not read.',
      },
    );
  }
  if (status !== 200) throw new ToolError('environment', `${shownUrl(url)} answers status ${status}`);
  const text = await readText(answer);
  const type = /^[^;]*/.exec(contentType)?.[0].trim().toLowerCase();
  if (type === JSON_TYPE) return parseSimpleJson(text, url);
  if (type === 'text/html' || type === 'application/vnd.pypi.simple.v1+html')
    return parseSimpleHtml(text, url);
  throw malformed(`it has the type "${contentType.slice(0, 80)}"`);
}

async function readText({ body }: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > PAGE_BYTES) throw malformed(`it is longer than ${PAGE_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw malformed('it is not UTF-8');
  }
}
