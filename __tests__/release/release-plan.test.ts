import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/github/draft-releases.ts';
import type { ListedAsset } from '../../src/github/release-assets.ts';
import { RELEASE_MARK } from '../../src/release/release-notes.ts';
import { planAssets, planRelease, requireAssets, saysTheSame } from '../../src/release/release-plan.ts';

const release = (id: string, more: Partial<Release> = {}): Release => ({
  ...{
    id,
    tag: 'v1.0',
    draft: true,
    body: `${RELEASE_MARK}\nmore`,
    url: `https://github.com/r/${id}`,
    uploadUrl: '',
  },
  ...more,
});
const A = 'a'.repeat(64);
const WANTED = [
  { name: 'demo-1.0.tar.gz', sha256: A, size: 3 },
  { name: 'SHA256SUMS', sha256: 'b'.repeat(64), size: 4 },
];
const asset = (more: Partial<ListedAsset> = {}): ListedAsset => ({
  ...{ id: '1', name: 'demo-1.0.tar.gz', state: 'uploaded', size: 3, sha256: A },
  ...more,
});
const undigested: ListedAsset = { id: '1', name: 'demo-1.0.tar.gz', state: 'uploaded', size: 3 };

describe('the Release of a tag', () => {
  it('is made, taken, or there already; other tags are none of it', () => {
    expect(planRelease([release('1', { tag: 'v1.0.1' })], 'v1.0')).toEqual({ state: 'none' });
    expect(planRelease([release('1'), release('2', { tag: 'v1' })], 'v1.0')).toMatchObject({
      state: 'draft',
      release: { id: '1' },
    });
    const published = release('2', { draft: false, body: '' });
    expect(planRelease([release('1'), published], 'v1.0')).toEqual({
      state: 'published',
      release: published,
    });
  });

  it('says what was sent but for line ends', () => {
    const one = release('1', { body: 'a\r\nb' });
    expect(saysTheSame(one, 'a\nb\n')).toBe(true);
    for (const other of ['a\nb c', '', ' a\nb']) expect(saysTheSame(one, other)).toBe(false);
  });

  it('is nobody’s guess', () => {
    expect(() => planRelease([release('1'), release('2')], 'v1.0')).toThrow(
      'there are 2 drafts for the tag "v1.0": 1, 2',
    );
    expect(() => planRelease([release('1', { body: ` ${RELEASE_MARK}` })], 'v1.0')).toThrow(
      'was made by somebody else',
    );
    const twice = [release('1', { draft: false }), release('2', { draft: false })];
    expect(() => planRelease(twice, 'v1.0')).toThrow('several published Releases of the tag "v1.0"');
  });
});

describe('assets of a draft', () => {
  const draft = release('1');
  it('are kept only where GitHub tells the digest that was verified', () => {
    expect(planAssets(draft, [asset()], WANTED)).toEqual({ keep: ['demo-1.0.tar.gz'], remove: [] });
    for (const one of [
      asset({ state: 'starter' }),
      asset({ state: 'open' }),
      asset({ sha256: 'c'.repeat(64) }),
      undigested,
    ]) {
      expect(planAssets(draft, [one], WANTED)).toEqual({ keep: [], remove: [one] });
    }
    const twice = [asset(), asset({ id: '2' })];
    expect(planAssets(draft, twice, WANTED)).toEqual({ keep: [], remove: twice });
  });

  it('that are none of the release stop it, however they are called', () => {
    const strange = asset({ name: '\u202Egz.rat\n::error::x' });
    expect(() => planAssets(draft, [asset(), strange], WANTED)).toThrow(
      'the draft 1 holds what is none of this release',
    );
  });
});

describe('assets before and after publishing', () => {
  const sums = asset({ id: '2', name: 'SHA256SUMS', sha256: 'b'.repeat(64), size: 4 });
  it.each<[string, readonly ListedAsset[]]>([
    ['SHA256SUMS is missing', [asset()]],
    ['demo-1.0.tar.gz was not uploaded whole', [asset({ state: 'starter' }), sums]],
    ['demo-1.0.tar.gz has the SHA-256', [asset({ sha256: 'c'.repeat(64) }), sums]],
    ['demo-1.0.tar.gz has 2 bytes, and 3 were verified', [{ ...undigested, size: 2 }, sums]],
    ['"x.sh" is none of this release', [asset(), sums, asset({ id: '3', name: 'x.sh' })]],
    ['"SHA256SUMS" is there twice', [asset(), sums, sums]],
  ])('%s', (message, assets) => {
    expect(() => {
      requireAssets('it', assets, WANTED);
    }).toThrow(`it is not what was verified: ${message}`);
  });

  it('are right where all agrees; an undigested one is told by its bytes', () => {
    expect(() => {
      requireAssets('it', [undigested, sums], WANTED);
    }).not.toThrow();
  });

  it('are those that were read, also where GitHub names no digest', () => {
    const read = new Map([
      ['demo-1.0.tar.gz', '1'],
      ['SHA256SUMS', '2'],
    ]);
    const look = (one: ListedAsset) => () => {
      requireAssets('it', [one, sums], WANTED, read);
    };
    expect(look(undigested)).not.toThrow();
    expect(look({ ...undigested, id: '3' })).toThrow('demo-1.0.tar.gz is asset 3, and asset 1 was read back');
    expect(look(asset({ id: '3' }))).toThrow('is asset 3');
  });
});
