import type { Limits } from '../archive/limits.ts';
import { isSize, kebab } from './show.ts';

/** Limits of the `[limits]` table, what they bound, and the most that a policy may say. */
export const LIMIT_KEYS: readonly LimitKey[] = [
  limit('artifactBytes', 'Size of one artifact file.'),
  limit('totalBytes', 'All entries of one artifact together, inner archives included.'),
  limit('entryBytes', 'One entry of an artifact.'),
  limit(
    'ratio',
    'Inflated bytes that one compressed byte may yield, looked at once ratio-floor-bytes came out.',
  ),
  limit('ratioFloorBytes', 'Output below which the ratio is not looked at.'),
  limit('entries', 'Number of entries of one artifact.'),
  limit('pathBytes', 'Length of the path of an entry.'),
  limit('pathComponentBytes', 'Length of one component of a path.'),
  limit('pathDepth', 'Number of components of a path.'),
  limit('tarExtensionBytes', 'One pax or GNU extension record of a tar member.'),
  limit('tarGlobalBytes', 'A global pax header.'),
  // Each level is opened in memory within the one around it.
  limit('nestingDepth', 'How deep archives within archives are opened.', 8),
  limit('nestedBytes', 'Size of an inner archive that is opened; it is held in memory.', 1024 ** 3),
  limit('metadataBytes', 'METADATA or PKG-INFO.'),
  limit('wheelFileBytes', 'The WHEEL file.'),
  limit('recordBytes', 'The RECORD file.'),
  limit('entryPointsBytes', 'entry_points.txt.'),
  limit('sourceFileBytes', 'A source or configuration file that a rule parses (setup.py, pyproject.toml).'),
];

export interface LimitKey {
  readonly field: keyof Limits;
  /** As the file spells it. */
  readonly key: string;
  readonly description: string;
  readonly max: number;
}

function limit(field: keyof Limits, description: string, max?: number): LimitKey {
  const most = max ?? (isSize(field) ? 1024 ** 4 : 1_000_000_000);
  return { field, key: kebab(field), description, max: most };
}

const UNIT_BYTES: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

/** Binary units only: "128 MB" would leave open which megabyte is meant. */
export const SIZE_PATTERN = /^([1-9][0-9]{0,14}) ?(B|KiB|MiB|GiB)$/u;

/** Bytes of an integer or of a text such as "128 MiB"; NaN where it is no size. */
export function bytesOf(value: number | string): number {
  if (typeof value === 'number') return value;
  const [, digits, unit] = SIZE_PATTERN.exec(value) ?? [];
  return Number(digits) * (UNIT_BYTES[unit ?? ''] ?? NaN);
}
