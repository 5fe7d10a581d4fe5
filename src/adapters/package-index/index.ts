import type { ListedRelease } from '../../baseline/release.ts';
import { ToolError } from '../../errors.ts';
import { inParallel } from '../../parallel.ts';
import type { ArtifactFile, IndexFile, PackageIndex } from '../../ports.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import { listedReleases, releaseFiles, verifiableFiles } from '../../pypi/release.ts';
import { DownloadFolder } from '../download-folder.ts';
import { artifactFile } from '../files.ts';
import { PAGE_TYPES, readPage } from './answers.ts';
import { indexClient, type Client, type ClientOptions } from './client.ts';
import { saveVerified } from './downloads.ts';

export interface PackageIndexOptions extends ClientOptions {
  /** Above what no index serves today; the limits of the policy are for what is downloaded. */
  readonly maxBytes?: number;
}

const GiB = 1024 ** 3;
const AT_ONCE = 3;

/**
 * The package index that pip would use, over the Simple API in JSON or HTML.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
export function packageIndex(options: PackageIndexOptions): PackageIndex {
  return new SimpleIndex(indexClient(options), options);
}

class SimpleIndex implements PackageIndex {
  readonly url: string;
  readonly #client: Client;
  readonly #options: PackageIndexOptions;
  #folder: DownloadFolder | undefined;

  constructor(client: Client, options: PackageIndexOptions) {
    this.#client = client;
    this.url = shownUrl(new URL(client.settings.index.url));
    this.#options = options;
  }

  async releases(project: string): Promise<readonly ListedRelease[]> {
    const { http, log } = this.#client;
    log.progress(`looking up the releases of ${project}`);
    const page = await http.get(this.#pageOf(project), PAGE_TYPES, readPage);
    // Of a project that is published for the first time an index knows nothing.
    return page === undefined ? [] : listedReleases(page, project);
  }

  async find(project: string, version: string): Promise<readonly IndexFile[]> {
    const { http, log } = this.#client;
    log.progress(`looking up ${project} ${version}`);
    const page = await http.get(this.#pageOf(project), PAGE_TYPES, async (answer) => {
      const found = await readPage(answer);
      if (found !== undefined) return found;
      throw new ToolError('usage', `the package index has no project ${project}`, {
        hint: `Looked at ${shownUrl(answer.url)}; see the spelling, and --index-url.`,
      });
    });
    if (page.status !== undefined) log.warn(`the index says that ${project} is ${page.status}`);
    const files = releaseFiles(page, project, version);
    for (const { filename, yanked } of files) {
      if (yanked !== undefined) log.warn(`${filename} is yanked${yanked === '' ? '' : `: ${yanked}`}`);
    }
    return files;
  }

  async listed(project: string, version: string): Promise<readonly IndexFile[]> {
    const page = await this.#client.http.get(this.#pageOf(project), PAGE_TYPES, readPage);
    return page === undefined ? [] : verifiableFiles(page, project, version);
  }

  download(files: readonly IndexFile[]): Promise<readonly ArtifactFile[]> {
    return inParallel(files, AT_ONCE, (file) => this.#fetch(file));
  }

  async close(): Promise<void> {
    this.#folder?.remove();
    this.#folder = undefined;
    await this.#client.connections.close();
  }

  #pageOf(project: string): URL {
    return new URL(`${project}/`, this.#client.settings.index.url);
  }

  async #fetch(file: IndexFile): Promise<ArtifactFile> {
    const { maxBytes = 2 * GiB } = this.#options;
    this.#folder ??= new DownloadFolder();
    const path = this.#folder.next();
    const { http, log } = this.#client;
    log.progress(`downloading ${file.filename}`);
    await http.get(new URL(file.url), '*/*', (answer) => saveVerified(answer, file, path, maxBytes));
    return artifactFile(path, file.filename, file.filename);
  }
}
