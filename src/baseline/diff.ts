import { parseEntryPoints } from '../distribution/entry-points.ts';
import { isAuthoritative } from '../distribution/metadata-compare.ts';
import { normalizeName } from '../distribution/filename.ts';
import { formOf, specifiersForm } from '../distribution/requirement-form.ts';
import { withRequirements } from '../distribution/requires-txt.ts';
import type { Distribution, Sdist } from '../distribution/types.ts';
import { isTable, lookup, parseToml } from '../source/pyproject.ts';
import { planCode, reachesOf, type Code, type CodePlan } from './code.ts';
import { filesByKey, identityOf, RECORD_KEY, sha256Of, sizeOf, type SideFile } from './files.ts';
import type { ChangedFile, DistributionDiff, ListChange, OneSided } from './types.ts';

/** The bytes of the files that the plan of a diff names, by path in the archive. */
export interface PairCode {
  readonly plan: CodePlan;
  readonly before: Code;
  readonly after: Code;
}

/**
 * What is in the judged distribution that was not in the former one, and the other way round. Both are of one kind: two
 * wheels, or two sdists.
 * @param code absent: no file was read again, so that every changed Python file is among the unanalysed
 */
export function diffDistributions(
  former: Distribution,
  judged: Distribution,
  code: PairCode = { plan: planCode(former, judged), before: new Map(), after: new Map() },
): DistributionDiff {
  const requiresPython = requiresPythonChange(former, judged);
  return {
    ...fileChanges(filesByKey(former), filesByKey(judged)),
    entryPoints: listChange(entryPointsOf(former), entryPointsOf(judged)),
    requirements: listChange(requirementsOf(former), requirementsOf(judged)),
    extras: listChange(extrasOf(former), extrasOf(judged)),
    buildRequirements: listChange(buildRequirementsOf(former), buildRequirementsOf(judged)),
    ...(requiresPython && { requiresPython }),
    ...reachesOf(code.plan, code.before, code.after),
  };
}

function fileChanges(
  olds: ReadonlyMap<string, SideFile>,
  news: ReadonlyMap<string, SideFile>,
): Pick<DistributionDiff, 'added' | 'removed' | 'changed'> {
  const added: OneSided[] = [];
  const changed: ChangedFile[] = [];
  for (const [key, after] of news) {
    const before = olds.get(key);
    if (before === undefined) added.push(oneSided(after));
    else if (key !== RECORD_KEY && !isSame(before, after)) {
      const [was, is] = [sizeOf(before), sizeOf(after)];
      changed.push({
        path: after.shown,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      });
    }
  }
  const removed = [...olds].flatMap(([key, before]) => (news.has(key) ? [] : [oneSided(before)]));
  return { added: added.sort(byPath), removed: removed.sort(byPath), changed: changed.sort(byPath) };
}

/** Where the metadata of a distribution stand, for findings about them. */
export function metadataPlace({ kind, metadata, topFolder = '', archive }: DistributionOrSdist) {
  if (metadata === undefined) return undefined;
  const { path } = metadata;
  const entry = archive.entries.findLast((one) => one.path === path);
  const shown =
    kind === 'sdist' && path.startsWith(`${topFolder}/`) ? path.slice(topFolder.length + 1) : path;
  return { path: shown, ...(entry?.contents.state === 'read' && { sha256: entry.contents.sha256 }) };
}

type DistributionOrSdist = Pick<Distribution, 'kind' | 'metadata' | 'archive'> & {
  readonly topFolder?: string;
};

/** What nobody knows the contents of is not the same. */
function isSame(before: SideFile, after: SideFile): boolean {
  const identity = identityOf(after);
  return identity !== undefined && identity === identityOf(before);
}

function oneSided(file: SideFile): OneSided {
  const [size, sha256] = [sizeOf(file), sha256Of(file)];
  return {
    path: file.shown,
    ...(size !== undefined && { size }),
    ...(sha256 !== undefined && { sha256 }),
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function listChange(before: Iterable<string>, after: Iterable<string>): ListChange {
  const [olds, news] = [new Set(before), new Set(after)];
  return {
    added: [...news].filter((text) => !olds.has(text)).sort(),
    removed: [...olds].filter((text) => !news.has(text)).sort(),
  };
}

/** `group: name = target` each; of an sdist where setuptools wrote them. */
function entryPointsOf(distribution: Distribution): readonly string[] {
  const points =
    distribution.kind === 'wheel' ? distribution.entryPoints?.value : eggInfoEntryPoints(distribution);
  return (points?.entries ?? []).map(({ group, name, target }) => `${group}: ${name} = ${target}`);
}

function eggInfoEntryPoints({ sources }: Sdist) {
  const found = [...sources].find(([path]) => path.endsWith('.egg-info/entry_points.txt'));
  return found && parseEntryPoints(found[0], found[1]).value;
}

function requirementsOf(distribution: Distribution): readonly string[] {
  const metadata = distribution.metadata?.value;
  if (metadata === undefined) return [];
  const full =
    distribution.kind === 'wheel' || isAuthoritative(metadata)
      ? metadata
      : withRequirements(metadata, distribution.sources);
  return full.requiresDist.map(({ value }) => formOf(value));
}

function extrasOf({ metadata }: Distribution): readonly string[] {
  return (metadata?.value.providesExtra ?? []).map(({ value }) => normalizeName(value));
}

function buildRequirementsOf(distribution: Distribution): readonly string[] {
  if (distribution.kind === 'wheel') return [];
  const bytes = distribution.sources.get('pyproject.toml');
  const table = bytes === undefined ? undefined : lookup(parseToml(bytes).table, 'build-system');
  if (!isTable(table)) return [];
  const { requires, 'build-backend': backend, 'backend-path': path } = table;
  const texts = Array.isArray(requires) ? requires.filter((item) => typeof item === 'string') : [];
  return [
    ...texts.map(formOf),
    ...(typeof backend === 'string' ? [`build-backend = ${backend}`] : []),
    ...(Array.isArray(path) ? [`backend-path = ${path.join(', ')}`] : []),
  ];
}

function requiresPythonChange(
  former: Distribution,
  judged: Distribution,
): DistributionDiff['requiresPython'] {
  const value = ({ metadata }: Distribution): string | undefined => metadata?.value.requiresPython?.value;
  const [before, after] = [value(former), value(judged)];
  const form = (text: string | undefined): string | undefined => text && specifiersForm(text);
  if (form(before) === form(after)) return undefined;
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
