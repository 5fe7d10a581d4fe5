import type { ReleaseIndex } from '../../ports.ts';
import { parseAttestations, type PublisherAttestations } from '../../pypi/attestations.ts';
import { parseOwners } from '../../pypi/owners.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import { parsePublishers } from '../../pypi/provenance.ts';
import type { SimplePage } from '../../pypi/simple-page.ts';
import { parseVulnerabilities, type Vulnerability } from '../../pypi/vulnerabilities.ts';
import { PAGE_TYPES, readPage, readText, requireOk } from './answers.ts';
import { indexClient, type Client, type ClientOptions } from './client.ts';
import type { Answer } from './http.ts';

/** One release with its description; the largest of today have a few MiB. */
const JSON_BYTES = 32 * 1024 ** 2;

/**
 * What the package index that pip would use says of releases, beside their files.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
export function releaseIndex(options: ClientOptions): ReleaseIndex {
  return new IndexAnswers(indexClient(options));
}

class IndexAnswers implements ReleaseIndex {
  readonly url: string;
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
    this.url = shownUrl(new URL(client.settings.index.url));
  }

  project(project: string): Promise<SimplePage | undefined> {
    this.#client.log.progress(`looking up ${project}`);
    return this.#client.http.get(
      new URL(`${project}/`, this.#client.settings.index.url),
      PAGE_TYPES,
      readPage,
    );
  }

  vulnerabilities(project: string, version: string): Promise<readonly Vulnerability[] | undefined> {
    this.#client.log.progress(`looking up vulnerabilities of ${project} ${version}`);
    // The JSON API lies beside the Simple API: https://pypi.org/simple/ and https://pypi.org/pypi/.
    const path = `../pypi/${encodeURIComponent(project)}/${encodeURIComponent(version)}/json`;
    return this.#json(new URL(path, this.#client.settings.index.url), parseVulnerabilities);
  }

  publishers(provenance: string): Promise<readonly string[] | undefined> {
    return this.#json(new URL(provenance), parsePublishers, 'application/vnd.pypi.integrity.v1+json');
  }

  owners(project: string): Promise<readonly string[] | undefined> {
    const path = `../pypi/${encodeURIComponent(project)}/json`;
    return this.#json(new URL(path, this.#client.settings.index.url), parseOwners);
  }

  attestations(provenance: string): Promise<readonly PublisherAttestations[] | undefined> {
    return this.#json(new URL(provenance), parseAttestations, 'application/vnd.pypi.integrity.v1+json');
  }

  close(): Promise<void> {
    return this.#client.connections.close();
  }

  #json<T>(
    url: URL,
    parse: (text: string) => T | undefined,
    type = 'application/json',
  ): Promise<T | undefined> {
    return this.#client.http.get(url, type, async (answer: Answer) => {
      if (answer.status === 404) return undefined;
      requireOk(answer);
      return parse(await readText(answer, JSON_BYTES));
    });
  }
}
