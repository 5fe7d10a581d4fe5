import type { ReleaseIndex } from '../../src/ports.ts';
import { listedFile, type SimplePage } from '../../src/pypi/simple-page.ts';
import type { ExampleRelease } from '../../src/rules/define.ts';

const URL_OF_INDEX = 'https://pypi.org/simple/';

/** An index in memory, by `project==version`. Without releases it lists nothing. */
export function memoryIndex(releases: Readonly<Record<string, ExampleRelease>>): ReleaseIndex {
  const page = (project: string): SimplePage | undefined => {
    const own = Object.entries(releases).filter(([key]) => key.startsWith(`${project}==`));
    if (own.length === 0) return undefined;
    const files = own.flatMap(([, { files: listed, yanked }]) =>
      Object.entries(listed).map(([filename, sha256]) =>
        listedFile({ filename, url: filename, sha256, yanked }, new URL(URL_OF_INDEX)),
      ),
    );
    return { files };
  };
  return {
    url: URL_OF_INDEX,
    project: (project) => Promise.resolve(page(project)),
    vulnerabilities: (project, version) =>
      Promise.resolve(
        (releases[`${project}==${version}`]?.vulnerabilities ?? []).map((id) => ({
          id,
          aliases: [],
          fixedIn: [],
        })),
      ),
    publishers: () => Promise.resolve(undefined),
    owners: () => Promise.resolve(undefined),
    attestations: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}
