import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEntryPoints } from '../../../src/distribution/entry-points.ts';
import { parseMetadata } from '../../../src/distribution/metadata.ts';
import { compareMetadata, type MetadataDifference } from '../../../src/source/metadata/compare.ts';
import { expectedMetadata } from '../../../src/source/metadata/read.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { METADATA_PROJECTS } from '../../support/metadata-projects.ts';

/** What the backends wrote of these sources; `__tests__/e2e/metadata-backends.test.ts` has them write it again. */
const recorded = new URL('../../golden/metadata/', import.meta.url);

function read(name: string): string {
  const file = new URL(name, recorded);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Headers that a backend adds by rules of its own: nobody misses one. */
function isAdded(line: string): boolean {
  return /^(?:Metadata-Version|Dynamic|License-File|Import-Name|Author|Maintainer|Home-page|Summary: $|Classifier: (?:Programming|License))/u.test(
    line,
  );
}

describe.each(Object.entries(METADATA_PROJECTS))('%s', (name, files) => {
  const slug = name.replaceAll(/[^a-z]+/gu, '-').replace(/-+$/u, '');
  const text = read(`${slug}.txt`);
  const entryPoints = read(`${slug}.entry-points.txt`);
  const expected = expectedMetadata(memoryTree(files));
  const compare = (metadata: string, points = entryPoints): readonly MetadataDifference[] =>
    compareMetadata(
      expected,
      parseMetadata('METADATA', Buffer.from(metadata)).value,
      parseEntryPoints('entry_points.txt', Buffer.from(points)).value,
    );

  it('says what the backend wrote', () => {
    expect(text).toContain('Version: 1.2.3\n');
    expect(compare(text)).toEqual([]);
  });

  const [head = ''] = text.split('\n\n', 1);

  it('finds every header that is changed or left out', () => {
    const missed = head.split('\n').flatMap((line) => {
      if (/^(?:Metadata-Version|Dynamic|\s|$)/u.test(line)) return [];
      const changed = compare(text.replace(`${line}\n`, `${line}x\n`)).length > 0;
      const gone = isAdded(line) || compare(text.replace(`${line}\n`, '')).length > 0;
      return changed && gone ? [] : [line];
    });
    expect(missed).toEqual([]);
  });

  it('finds every entry point that is changed, left out or added', () => {
    const points = entryPoints.split('\n').filter((line) => line.includes('='));
    for (const line of points) {
      expect(compare(text, entryPoints.replace(line, `${line}x`))).toHaveLength(1);
      expect(compare(text, entryPoints.replace(line, ''))).toHaveLength(1);
    }
    expect(compare(text, `${entryPoints}\n[pytest11]\nx = y\n`)).toHaveLength(1);
  });
});
