import { normalizeVersion } from '../distribution/version.ts';
import { expectedMetadata } from '../source/metadata/read.ts';
import type { SourceTree } from '../source/tree.ts';

/** The version of a tag's name after its prefix, in normal form (PEP 440); undefined where it is none. */
export function versionOfTagName(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) ? normalizeVersion(name.slice(prefix.length)) : undefined;
}

/** The version that the files of a commit say, without a look at its tag. */
export function projectVersion(
  source: SourceTree,
):
  | { readonly state: 'known'; readonly version: string; readonly path: string }
  | { readonly state: 'unknown'; readonly why: string } {
  const { repository, commit, committed, files, submodules } = source;
  const { fields, path } = expectedMetadata({ repository, commit, committed, files, submodules });
  const field = fields.get('version');
  if (field?.state === 'unknown') return field;
  const version = field?.values[0];
  return version === undefined
    ? { state: 'unknown', why: `${path} has none` }
    : { state: 'known', version, path };
}
