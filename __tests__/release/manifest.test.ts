import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import { parseManifest, writeManifest } from '../../src/release/manifest.ts';
import type { ReleaseManifest } from '../../src/release/types.ts';

const MANIFEST: ReleaseManifest = {
  schemaVersion: 1,
  project: 'demo-project',
  version: '1.0.post1',
  commit: 'c'.repeat(40),
  tag: 'v1.0.post1',
  files: [
    { name: 'demo_project-1.0.post1-py3-none-any.whl', size: 10, sha256: 'a'.repeat(64), kind: 'wheel' },
    { name: 'demo_project-1.0.post1.tar.gz', size: 20, sha256: 'b'.repeat(64), kind: 'sdist' },
  ],
};
const text = writeManifest(MANIFEST);
const { schemaVersion, project, version, commit, files } = MANIFEST;
const rehearsal: ReleaseManifest = { schemaVersion, project, version, commit, files };

describe('manifest.json', () => {
  it('is read as it was written, with and without a tag', () => {
    expect(parseManifest(text)).toEqual(MANIFEST);
    expect(parseManifest(writeManifest(rehearsal))).toEqual(rehearsal);
  });

  it('is sorted, whatever the order of the files', () => {
    expect(writeManifest({ ...MANIFEST, files: [...MANIFEST.files].reverse() })).toBe(text);
  });

  const first = MANIFEST.files[0]!;
  it.each<[string, string, string]>([
    ['no JSON', '{', 'JSON'],
    ['nothing', '', 'JSON'],
    ['another version', text.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'schemaVersion'],
    ['a key of its own', text.replace('{', '{\n  "extra": 1,'), 'extra'],
    ['a key twice', text.replace('"project"', '"project": "other",\n  "project"'), 'the one form'],
    ['other spaces', JSON.stringify(MANIFEST), 'the one form'],
    ['more at its end', `${text}\n`, 'the one form'],
    ['no files', writeManifest({ ...MANIFEST, files: [] }), 'files'],
    ['a file twice', writeManifest({ ...MANIFEST, files: [first, first] }), 'given twice'],
    ['another order', text.replace('demo_project-1.0.post1.tar.gz', 'aaa-1.0.post1.tar.gz'), 'not sorted'],
    ['a path', writeManifest({ ...MANIFEST, files: [{ ...first, name: '../x.whl' }] }), 'no name of a file'],
    ['a size that is none', writeManifest({ ...MANIFEST, files: [{ ...first, size: -1 }] }), 'size'],
    ['half a byte', writeManifest({ ...MANIFEST, files: [{ ...first, size: 0.5 }] }), 'size'],
    ['upper case', text.replace('a'.repeat(64), 'A'.repeat(64)), 'sha256'],
    ['another kind', text.replace('"wheel"', '"egg"'), 'kind'],
    ['a short commit', writeManifest({ ...MANIFEST, commit: 'c'.repeat(39) }), 'commit'],
    ['a name that is not normalised', writeManifest({ ...MANIFEST, project: 'Demo_Project' }), 'PEP 503'],
    ['a version that is not normalised', writeManifest({ ...MANIFEST, version: '1.0-1' }), 'PEP 440'],
    ['no version', writeManifest({ ...MANIFEST, version: '' }), 'PEP 440'],
    ['an empty tag', writeManifest({ ...MANIFEST, tag: '' }), 'tag'],
  ])('is refused with %s', (_, bad, why) => {
    expect(() => parseManifest(bad)).toThrow(ToolError);
    expect(() => parseManifest(bad)).toThrow(why);
  });
});
