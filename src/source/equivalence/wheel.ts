import { hash } from 'node:crypto';
import { installedPath, sitePath } from '../../distribution/install-paths.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import { candidates, compareAt, elsewhere, filesOf, isTrivial } from './compare.ts';
import { declared, type Context } from './context.ts';
import { COMPARED_AS_METADATA, pkgInfoOf } from './egg-info.ts';
import { checkGenerator } from './generator.ts';
import { checkRecord, checkWheelFile } from './record.ts';
import { lackingOfWheel } from './lacking.ts';
import { leftOut } from './left-out.ts';
import { wheelRoots, type Roots } from './roots.ts';
import { baseName, below, join } from './tree-view.ts';
import type { ArtifactFile, Explained, Explanation, LeftOut } from './types.ts';

/** Explains every file of a wheel, and names the files of its packages that it lacks. */
export function explainWheel(wheel: Wheel, sdists: readonly Sdist[], context: Context): Explained {
  const files = filesOf(wheel, (path) => path);
  const roots = wheelRoots(context.project);
  const sites = new Map(files.flatMap((file) => sitePathOf(wheel, file)));
  const shown = [...sites.values()].map((site) => site.shown);
  const chosen = chooseRoots([...sites.values()], roots, context);
  const rootOf = (path: string): string => chosen.get(topOf(path)) ?? context.project.folder;
  const explanations = files.map((file): Explanation => {
    const site = sites.get(file.path);
    if (site !== undefined)
      return explainModule(file, candidates(site.shown, roots, rootOf(site.shown)), context);
    const inInfo = wheel.distInfo === undefined ? undefined : below(wheel.distInfo, file.path);
    if (inInfo !== undefined) return explainInfo(wheel, file, inInfo, sdists, context);
    return explainData(file, context);
  });
  return {
    explanations,
    leftOut: missing(explanations, shown, roots, chosen, context),
    lacking: lackingOfWheel(wheel, files, context),
  };
}

/** A file that lands in site-packages, with its path there; the way round through `data` is one. */
function sitePathOf(wheel: Wheel, file: ArtifactFile): readonly [string, ArtifactFile][] {
  if (topOf(file.path).endsWith('.dist-info')) return [];
  const installed = installedPath(wheel, file.path);
  const path = sitePath(installed);
  return installed.own && path !== undefined ? [[file.path, { ...file, shown: path }]] : [];
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

/**
 * One source root for each name at the top: the one under which most of its files are found. So a file from another root,
 * such as a fixture that is called like a module, stands out.
 */
function chooseRoots(
  sites: readonly ArtifactFile[],
  { roots }: Roots,
  { view }: Context,
): ReadonlyMap<string, string> {
  const votes = new Map<string, number[]>();
  for (const site of sites) {
    const top = topOf(site.shown);
    const counts = votes.get(top) ?? roots.map(() => 0);
    votes.set(top, counts);
    for (const [index, root] of roots.entries()) {
      if (typeof compareAt(view, site, [join(root, site.shown)]) === 'object') {
        counts[index] = (counts[index] ?? 0) + (isTrivial(site) ? 0.001 : 1);
      }
    }
  }
  return new Map(
    [...votes].map(([top, counts]) => [top, roots[counts.indexOf(Math.max(...counts))] ?? ''] as const),
  );
}

function explainModule(file: ArtifactFile, sources: readonly string[], context: Context): Explanation {
  const match = compareAt(context.view, file, sources);
  if (typeof match === 'object') return match;
  return declared(file, sources, context) ?? elsewhere(context.view, file, match);
}

function explainInfo(
  wheel: Wheel,
  file: ArtifactFile,
  name: string,
  sdists: readonly Sdist[],
  context: Context,
): Explanation {
  const { digests } = file;
  if (digests === undefined) return { file, state: 'unexplained', why: 'it was not read' };
  const { sha256 } = digests;
  const how = (text: string | undefined, why: string): Explanation =>
    text === undefined ? { file, state: 'unexplained', why } : { file, state: 'generated', how: text };
  switch (name) {
    case 'RECORD':
      return how(checkRecord(wheel, sha256), 'it is not the list of the files in the wheel');
    case 'WHEEL':
      return explainWheelFile(wheel, file, sha256, context);
    case 'METADATA':
      return how(
        sdists.some((sdist) => pkgInfoOf(sdist) === sha256)
          ? 'equal to PKG-INFO of the sdist'
          : COMPARED_AS_METADATA,
        '',
      );
    case 'entry_points.txt':
      return { file, state: 'generated', how: COMPARED_AS_METADATA };
    case 'top_level.txt':
      return how(checkTopLevel(wheel, sha256), 'it does not name what the wheel holds at its top');
    case 'zip-safe':
    case 'not-zip-safe':
      return how(hash('sha256', '\n') === sha256 ? 'one line end' : undefined, 'it is not one line end');
    default:
      return explainLicence(wheel, file, name, context);
  }
}

function explainWheelFile(
  wheel: Wheel,
  file: ArtifactFile,
  sha256: string,
  { project }: Context,
): Explanation {
  const generator = checkWheelFile(wheel, sha256);
  if (generator === undefined) {
    const why = 'it holds more than a build writes, or other tags than the file name';
    return { file, state: 'unexplained', why };
  }
  const check = checkGenerator(generator, project);
  if (check.state === 'mismatch') return { file, state: 'unexplained', why: check.why };
  const program = generator.split(' ', 1)[0] ?? '';
  const how =
    check.state === 'pinned'
      ? `recomputed, with the version of ${program} that the commit pins`
      : `recomputed but for the version of ${program}`;
  return { file, state: 'generated', how };
}

/** setuptools: the sorted names of packages and modules. */
function checkTopLevel(wheel: Wheel, sha256: string): string | undefined {
  const tops = new Set<string>();
  for (const { path, kind } of wheel.archive.entries) {
    if (kind !== 'file') continue;
    const { scheme, path: site } = installedPath(wheel, path);
    const top = topOf(site);
    if ((scheme !== 'purelib' && scheme !== 'platlib') || top.endsWith('.dist-info')) continue;
    tops.add(top === site ? top.replace(/\.(?:py|(?:[^.]+\.)?(?:so|pyd))$/, '') : top);
  }
  const text = [...tops]
    .sort()
    .map((top) => `${top}\n`)
    .join('');
  return hash('sha256', text) === sha256 ? 'recomputed from the files' : undefined;
}

const LICENCE = /^(?:licen[cs]e|copying|notice|authors|copyright|contributors|patents)/i;

/** PEP 639 keeps the path below `licenses/`; before it, backends put licences at the top of the folder by their base name. */
function explainLicence(wheel: Wheel, file: ArtifactFile, name: string, context: Context): Explanation {
  const { view, project } = context;
  const path = name.startsWith('licenses/') ? name.slice('licenses/'.length) : name;
  const named = wheel.metadata?.value.licenseFiles.some(
    ({ value }) => value === path || baseName(value) === path,
  );
  if (path !== name || named === true || LICENCE.test(baseName(path))) {
    const match = compareAt(view, file, [join(project.folder, path), path]);
    if (typeof match === 'object') return match;
    const same = view.named(baseName(path)).find(({ file: { sha256 } }) => sha256 === file.digests?.sha256);
    if (same !== undefined && !isTrivial(file)) return { file, state: 'identical', source: same.path };
    return declared(file, [], context) ?? elsewhere(view, file, match);
  }
  return declared(file, [], context) ?? elsewhere(view, file, undefined);
}

/** Scripts, headers and data are put anywhere by configuration: they keep their base name. */
function explainData(file: ArtifactFile, context: Context): Explanation {
  const { view } = context;
  const { digests } = file;
  if (digests !== undefined && !isTrivial(file)) {
    for (const { path: source, file: there } of view.named(baseName(file.shown))) {
      if (there.sha256 === digests.sha256) return { file, state: 'identical', source };
      if (isScript(there) && genericDigest(there.contents) === digests.sha256) {
        return { file, state: 'identical', source, through: 'shebang' };
      }
    }
  }
  return declared(file, [], context) ?? elsewhere(view, file, undefined);
}

function isScript<T extends { contents?: Uint8Array }>(file: T): file is T & { contents: Uint8Array } {
  return file.contents?.[0] === 0x23 && file.contents[1] === 0x21;
}

/** Installers put their interpreter in the place of this line (PEP 427, "Recommended installer features"). */
function genericDigest(contents: Uint8Array): string {
  const text = Buffer.from(contents)
    .toString('latin1')
    .replace(/^#!.*python[^\n]*/, '#!python');
  return hash('sha256', Buffer.from(text, 'latin1'));
}

/** Tracked files below the packages that the wheel ships, and all of a source root that holds nothing else. */
function missing(
  explanations: readonly Explanation[],
  shown: readonly string[],
  { specific }: Roots,
  chosen: ReadonlyMap<string, string>,
  { view, project }: Context,
): readonly LeftOut[] {
  const packages = new Set(shown.filter((path) => path.includes('/')).map(topOf));
  const roots = new Set(chosen.values());
  const shipped = new Set(shown);
  const present = new Set(
    explanations.flatMap((one) =>
      one.state === 'identical' || one.state === 'line-endings' ? [one.source] : [],
    ),
  );
  const expected: string[] = [];
  for (const [source, { kind, attributes = [] }] of view.tree.files) {
    if (kind !== 'file' || attributes.includes('export-ignore') || IN_EGG_INFO.test(source)) continue;
    const targets = [
      ...specific.flatMap(({ to, from }) => targetOf(source, from, to)),
      ...[...roots].flatMap((root) =>
        targetOf(source, root, '').filter((path) => {
          const top = topOf(path);
          return root !== project.folder || (packages.has(top) && chosen.get(top) === root);
        }),
      ),
    ];
    if (targets.some((path) => shipped.has(path))) present.add(source);
    if (targets.length > 0) expected.push(source);
  }
  return leftOut(expected, present, () => true);
}

const IN_EGG_INFO = /(?:^|\/)[^/]+\.egg-info\//;

function targetOf(source: string, from: string, to: string): readonly string[] {
  const rest = below(from, source);
  return rest === undefined ? [] : [join(to, rest)];
}
