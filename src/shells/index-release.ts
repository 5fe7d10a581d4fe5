import { messageOf } from '../errors.ts';
import { known, unavailable, type Fact } from '../facts.ts';
import type { Log, PackageIndex } from '../ports.ts';
import type { Checksum } from '../release/checksums.ts';
import type { IndexRelease } from '../release/gate.ts';
import { distributions, indexState, releaseOf } from '../release/index-state.ts';

/** What an index serves may be minutes old. Worth waiting for only where an earlier attempt may have uploaded. */
const INDEX_READS = 3;

export interface IndexPorts {
  readonly index: (url: string) => Promise<PackageIndex>;
  readonly wait: (seconds: number) => Promise<void>;
  readonly log: Log;
}

/**
 * What the index serves of this release.
 * @param mayLag an earlier attempt may have uploaded, so that missing files are asked for again
 */
export async function indexFact(
  url: string,
  expected: readonly Checksum[],
  mayLag: boolean,
  { index: open, wait, log }: IndexPorts,
): Promise<Fact<IndexRelease>> {
  const release = releaseOf(distributions(expected).map(({ name }) => name));
  if (release === undefined) return unavailable('the files are not all of one project and version');
  try {
    const index = await open(url);
    try {
      for (let read = 1; ; read += 1) {
        const listed = await index.listed(release.project, release.version);
        const files = listed.map(({ filename, sha256 }) => ({ name: filename, sha256 }));
        const missing = indexState(expected, files).missing.length;
        if (missing === 0 || !mayLag || read === INDEX_READS)
          return known({ index: shown(url), ...release, files });
        log.progress(`the index lacks ${missing} files; asking again, for its answers may be old`);
        await wait(5);
      }
    } finally {
      await index.close();
    }
  } catch (error) {
    return unavailable(`the package index: ${messageOf(error)}`);
  }
}

function shown(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}
