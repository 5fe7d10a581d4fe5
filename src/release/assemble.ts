import { isFilename } from '../distribution/filename.ts';
import type { Distribution, Subject } from '../distribution/types.ts';
import { versionsEqual } from '../distribution/version.ts';
import { ToolError } from '../errors.ts';
import { compareNames, isReleaseName } from './checksums.ts';
import type { ReleaseManifest } from './types.ts';

export interface Assembled {
  readonly manifest: ReleaseManifest;
  /** In the order of the manifest. */
  readonly distributions: readonly Distribution[];
}

/**
 * Makes a release of the files that were read: wheels and sdists of one project and version, and nothing else.
 * @throws ToolError `usage` naming the file that does not belong to it
 */
export function assembleRelease(
  subjects: readonly Subject[],
  { commit, tag }: { readonly commit: string; readonly tag?: string | undefined },
): Assembled {
  const named = [...subjects].sort((a, b) => compareNames(a.filename, b.filename)).map(required);
  const [first] = named;
  if (first === undefined) throw new ToolError('missing-input', 'there are no files to publish');
  for (const { project, version, distribution } of named) {
    if (project === first.project && versionsEqual(version, first.version)) continue;
    throw new ToolError(
      'usage',
      `${distribution.filename} is of another release than ${first.distribution.filename}`,
      { hint: 'A release is one version of one project: empty the folder before the build.' },
    );
  }
  const distributions = named.map(({ distribution }) => distribution);
  return {
    manifest: {
      schemaVersion: 1,
      project: first.project,
      version: first.version,
      commit,
      ...(tag !== undefined && { tag }),
      files: distributions.map(({ filename, size, sha256, kind }) => ({
        name: filename,
        size,
        sha256,
        kind,
      })),
    },
    distributions,
  };
}

interface Named {
  readonly distribution: Distribution;
  readonly project: string;
  readonly version: string;
}

function required(subject: Subject): Named {
  const { filename } = subject;
  if (subject.kind === 'other' || !isReleaseName(filename)) {
    const why = subject.kind === 'other' ? subject.why : 'its name holds what no name of a release may';
    throw new ToolError('usage', `${JSON.stringify(filename)} is no file of a release: ${why}`, {
      hint: 'Name wheels and sdists only.',
    });
  }
  const { name } = subject;
  if (isFilename(name)) return { distribution: subject, project: name.project, version: name.version };
  throw new ToolError('usage', `${filename} is no file of a release: ${name.message}`);
}
