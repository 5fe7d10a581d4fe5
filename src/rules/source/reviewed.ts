import { parseEntryPoints, type EntryPoints } from '../../distribution/entry-points.ts';
import { isAuthoritative } from '../../distribution/metadata-compare.ts';
import type { CoreMetadata } from '../../distribution/metadata.ts';
import { withRequirements } from '../../distribution/requires-txt.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Policy } from '../../policy/types.ts';
import type { Finding, Severity } from '../../report/types.ts';
import { compareMetadata, type MetadataDifference, type Settled } from '../../source/metadata/compare.ts';
import type { ExpectedMetadata, MetadataField } from '../../source/metadata/expected.ts';
import { TreeFiles } from '../../source/metadata/files.ts';
import { isMetadataField } from '../../source/metadata/forms.ts';
import { expectedMetadata } from '../../source/metadata/read.ts';
import { entryPoint } from '../../source/metadata/values.ts';
import { lineOfKey, parseToml, type TomlFile } from '../../source/pyproject.ts';
import type { SourceTree } from '../../source/tree.ts';

/** The reviewed source, parsed. */
export interface Reviewed {
  readonly files: TreeFiles;
  readonly expected: ExpectedMetadata;
  /** Absent where the source has none, or it was not captured. */
  readonly pyproject?: TomlFile;
}

/** Several rules ask about the same tree; parsing it once is enough. */
const cache = new WeakMap<SourceTree, Reviewed>();

export function reviewedSide(tree: SourceTree): Reviewed {
  const cached = cache.get(tree);
  if (cached !== undefined) return cached;
  const files = new TreeFiles(tree);
  const read = files.read('pyproject.toml');
  const reviewed: Reviewed = {
    files,
    expected: expectedMetadata(tree),
    ...('why' in read ? {} : { pyproject: parseToml(read.bytes) }),
  };
  cache.set(tree, reviewed);
  return reviewed;
}

/** A finding about a file of the reviewed source. */
export function sourceFinding(severity: Severity, message: string, path: string, line?: number): Finding {
  const location = { artifact: path, ...(line === undefined ? {} : { line }) };
  return { severity, message, location, evidence: {} };
}

/** A finding about a key of pyproject.toml. */
export function keyFinding(
  severity: Severity,
  message: string,
  { pyproject }: Reviewed,
  key: string,
): Finding {
  const line = pyproject === undefined ? undefined : lineOfKey(pyproject.text, key);
  return sourceFinding(severity, message, 'pyproject.toml', line);
}

/** Values that the policy names for what needs running code. */
function settledBy({ expect }: Policy, { files }: Reviewed): Settled {
  const settled = new Map<MetadataField, readonly string[]>();
  const { requirements, extras, entryPoints, metadata = {} } = expect;
  if (requirements !== undefined) settled.set('requires-dist', requirements);
  if (extras !== undefined) settled.set('provides-extra', extras);
  if (entryPoints !== undefined) {
    const points = Object.entries(entryPoints).flatMap(([group, entries]) =>
      Object.entries(entries).map(([name, target]) => entryPoint(group, name, target)),
    );
    settled.set('entry-point', points);
  }
  for (const [key, values] of Object.entries(metadata)) {
    if (isMetadataField(key)) settled.set(key, values);
    else if (key === 'description-files') {
      const texts = values
        .map((path) => files.read(path))
        .map((read) => ('why' in read ? read.why : read.text));
      settled.set('description', [texts.join('\n')]);
    }
  }
  return settled;
}

/** What the entry points of an sdist are told by, where setuptools made it. */
function eggInfoEntryPoints({ sources }: Sdist): EntryPoints | undefined {
  const found = [...sources].find(([path]) => path.endsWith('.egg-info/entry_points.txt'));
  return found && parseEntryPoints(found[0], found[1]).value;
}

/** Each field in which the metadata of an artifact are not what was reviewed. */
export function metadataDifferences(
  subject: Wheel | Sdist,
  metadata: CoreMetadata,
  source: SourceTree,
  policy: Policy,
): readonly MetadataDifference[] {
  const reviewed = reviewedSide(source);
  const settled = settledBy(policy, reviewed);
  return subject.kind === 'wheel'
    ? compareMetadata(reviewed.expected, metadata, subject.entryPoints?.value ?? { entries: [] }, settled)
    : compareMetadata(
        reviewed.expected,
        isAuthoritative(metadata) ? metadata : withRequirements(metadata, subject.sources),
        eggInfoEntryPoints(subject),
        settled,
      );
}

/** Where the policy may say what needs running code to be known. */
const POLICY_KEYS: Readonly<Partial<Record<MetadataDifference['field'], string>>> = {
  'requires-dist': 'expect.requirements',
  'provides-extra': 'expect.extras',
  'entry-point': 'expect.entry-points',
  description: 'expect.metadata.description-files',
};

/** One sentence that names both values. */
export function messageOf(
  { field, title, actual, expected, kind }: MetadataDifference,
  path: string,
): string {
  if (kind === 'differs') return `${title}: ${actual} here, ${expected} in ${path} of the source`;
  const key = POLICY_KEYS[field] ?? `expect.metadata.${field}`;
  return `${title}: ${actual} here, and not known without running code (${expected}): name it in ${key} of release-policy.toml`;
}
