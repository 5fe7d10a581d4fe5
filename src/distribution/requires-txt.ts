import type { CoreMetadata } from './metadata.ts';
import { ProblemList } from './problems.ts';
import { decodeText, splitLines } from './text.ts';
import type { Sdist } from './types.ts';

export interface RequiresLine {
  /** A dependency specifier, with the condition of its section as a marker. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** A path below the top folder of an sdist that setuptools keeps requirements at. */
export function isRequiresTxt(path: string): boolean {
  return path.endsWith('.egg-info/requires.txt');
}

/** `[extra]`, `[:marker]` or `[extra:marker]` as the marker that says the same. */
function conditionOf(section: string): string {
  const colon = section.indexOf(':');
  const extra = (colon === -1 ? section : section.slice(0, colon)).trim();
  const marker = colon === -1 ? '' : section.slice(colon + 1).trim();
  if (extra === '') return marker;
  const ofExtra = `extra == "${extra}"`;
  if (marker === '') return ofExtra;
  return `${/\bor\b/.test(marker) ? `(${marker})` : marker} and ${ofExtra}`;
}

/** Reads the requires.txt of an egg-info: a line a requirement, below the section of its extra and marker. */
export function parseRequiresTxt(bytes: Uint8Array): readonly RequiresLine[] {
  const lines: RequiresLine[] = [];
  let condition = '';
  for (const { text: raw, number } of splitLines(decodeText(bytes, new ProblemList()))) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (text.startsWith('[') && text.endsWith(']')) condition = conditionOf(text.slice(1, -1));
    // A URL runs to the next blank (PEP 508), so one stands before the `;`.
    else lines.push({ text: condition === '' ? text : `${text} ; ${condition}`, line: number });
  }
  return lines;
}

/**
 * Metadata of an sdist with the requirements of its egg-info, where PKG-INFO names none: setuptools wrote them there alone
 * until metadata 2.2.
 */
export function withRequirements(metadata: CoreMetadata, sources: Sdist['sources']): CoreMetadata {
  const found = [...sources].find(([path]) => isRequiresTxt(path));
  if (found === undefined || metadata.requiresDist.length > 0) return metadata;
  const requiresDist = parseRequiresTxt(found[1]).map(({ text, line }) => ({
    name: 'Requires-Dist',
    value: text,
    line,
  }));
  return {
    ...metadata,
    requiresDist,
    fields: new Map([...metadata.fields, ['requires-dist', requiresDist]]),
  };
}
