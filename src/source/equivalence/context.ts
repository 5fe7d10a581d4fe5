import { compileGlob } from '../../policy/glob.ts';
import type { GeneratedFiles, Policy } from '../../policy/types.ts';
import { isFilename } from '../../distribution/filename.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { SourceTree } from '../tree.ts';
import { findProject, readProject, type Project } from './project.ts';
import { viewOf, type TreeView } from './tree-view.ts';
import type { ArtifactFile, Explanation } from './types.ts';
import { checkVersionFile, declaredVersionFiles } from './version-file.ts';

/** What all files of one artifact are explained with. */
export interface Context {
  readonly view: TreeView;
  readonly project: Project;
  /** PEP 440, as the metadata has it. */
  readonly version: string | undefined;
  /** Paths in the repository of the version files that the configuration declares. */
  readonly versionFiles: ReadonlySet<string>;
  /** The table of the policy that declares a path generated. */
  readonly generatedBy: (shown: string) => GeneratedFiles | undefined;
}

const projects = new WeakMap<SourceTree, Map<string, Project>>();

export function contextOf(subject: Wheel | Sdist, tree: SourceTree, policy: Policy): Context {
  const name = isFilename(subject.name) ? subject.name.project : '';
  const known = projects.get(tree) ?? new Map<string, Project>();
  projects.set(tree, known);
  const project = known.get(name) ?? findProject(tree, name) ?? readProject(tree, '');
  known.set(name, project);
  const globs = policy.generated.map((table) => ({ table, matches: compileGlob(table.path) }));
  return {
    view: viewOf(tree),
    project,
    version: subject.metadata?.value.version,
    versionFiles: new Set(declaredVersionFiles(project)),
    generatedBy: (shown) => globs.find(({ matches }) => matches(shown))?.table,
  };
}

/** What the configuration or the policy declares to be made by the build; the former only in a form that can be recomputed. */
export function declared(
  file: ArtifactFile,
  sources: readonly string[],
  { view, version, versionFiles, generatedBy }: Context,
): Explanation | undefined {
  const table = generatedBy(file.shown);
  const configured = sources.some((path) => versionFiles.has(path));
  if (file.digests !== undefined && (configured || table?.kind === 'setuptools-scm')) {
    const { sha256 } = file.digests;
    const how = version === undefined ? undefined : checkVersionFile(sha256, version, view.tree.commit);
    if (how !== undefined) return { file, state: 'generated', how };
    if (table?.kind !== 'any') {
      const why = 'it is not what setuptools-scm writes for this version and commit';
      return { file, state: 'unexplained', why };
    }
  }
  if (table === undefined) return undefined;
  const { reason, line } = table;
  return { file, state: 'declared', reason, ...(line !== undefined && { line }) };
}
