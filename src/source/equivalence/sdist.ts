import { hash } from 'node:crypto';
import type { Sdist } from '../../distribution/types.ts';
import { candidates, compareAt, elsewhere, filesOf } from './compare.ts';
import { declared, type Context } from './context.ts';
import { checkEggInfo, COMPARED_AS_METADATA, type SdistContext } from './egg-info.ts';
import { lackingOfSdist } from './lacking.ts';
import { leftOut } from './left-out.ts';
import { sdistRoots, wheelRoots } from './roots.ts';
import { rewrittenSetupCfg } from './setup-cfg-rewrite.ts';
import { checkPyproject } from './toml-equal.ts';
import { below, join } from './tree-view.ts';
import type { ArtifactFile, Explained, Explanation, LeftOut } from './types.ts';

/** Explains every file of an sdist, and names the tracked files that it lacks. */
export function explainSdist(sdist: Sdist, context: Context): Explained {
  const { view, project } = context;
  const files = filesOf(sdist, (path) => below(sdist.topFolder ?? '', path) ?? path);
  const mappings = sdistRoots(project);
  const [main = '', ...others] = mappings.roots;
  const inside: SdistContext = {
    sdist,
    files,
    folders: new Set(wheelRoots(project).roots.flatMap((root) => below(project.folder, root) ?? [])),
    hasSetupCfg: view.find(join(project.folder, 'setup.cfg')) !== undefined,
    isImportable: importable(context),
  };
  const used = new Set<string>();
  const explanations = files.map((file): Explanation => {
    const sources = [
      ...candidates(file.shown, mappings, main),
      ...others.map((root) => join(root, file.shown)),
    ];
    const tracked = sources.find((source) => view.tree.files.has(source));
    if (tracked !== undefined) used.add(tracked);
    const match = compareAt(view, file, sources);
    if (typeof match === 'object') {
      used.add(match.source);
      return match;
    }
    const how = generated(file, inside, context);
    if (how !== undefined) return { file, state: 'generated', how };
    return declared(file, sources, context) ?? elsewhere(view, file, match);
  });
  return {
    explanations,
    leftOut: missing(used, context),
    lacking: lackingOfSdist(sdist, files, context),
  };
}

function generated(file: ArtifactFile, inside: SdistContext, context: Context): string | undefined {
  const { view, project, version } = context;
  const { shown, digests } = file;
  if (digests === undefined) return undefined;
  const tracked = (name: string): Uint8Array | undefined =>
    view.find(join(project.folder, name))?.file.contents;
  switch (shown) {
    case 'PKG-INFO':
      return COMPARED_AS_METADATA;
    case 'setup.cfg': {
      const text = rewrittenSetupCfg(new TextDecoder().decode(tracked('setup.cfg') ?? new Uint8Array()));
      return text !== undefined && hash('sha256', text) === digests.sha256
        ? 'recomputed: the tracked one as setuptools rewrites it'
        : undefined;
    }
    case 'pyproject.toml': {
      const here = inside.sdist.sources.get('pyproject.toml');
      const there = tracked('pyproject.toml');
      return here && there && checkPyproject(here, there, project.backend, version);
    }
    case 'pyproject.toml.orig': {
      const original = view.find(join(project.folder, 'pyproject.toml'))?.file;
      return project.backend === 'uv_build' && original?.sha256 === digests.sha256
        ? 'equal to the tracked pyproject.toml'
        : undefined;
    }
    default:
      return checkEggInfo(file, inside);
  }
}

function importable({ view, project }: Context): (name: string) => boolean {
  const { roots, specific } = wheelRoots(project);
  const declared = new Set(specific.map(({ to }) => to.split('/', 1)[0]));
  return (name) =>
    declared.has(name) ||
    roots.some(
      (root) => view.find(join(root, `${name}.py`)) !== undefined || view.isFolder(join(root, name)),
    );
}

/** A module beside others that are there counts as the package's. */
function missing(used: ReadonlySet<string>, { view, project }: Context): readonly LeftOut[] {
  const expected = [...view.tree.files].flatMap(([source, { kind, attributes = [] }]) =>
    kind === 'file' && below(project.folder, source) !== undefined && !attributes.includes('export-ignore')
      ? [source]
      : [],
  );
  return leftOut(expected, used, (source) => {
    const folder = source.slice(0, Math.max(source.lastIndexOf('/'), 0));
    return source.endsWith('.py') && folder !== project.folder && used.has(`${folder}/__init__.py`);
  });
}
