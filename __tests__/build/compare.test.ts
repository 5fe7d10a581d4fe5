import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import { compareBuilt, isHarmless, type Built } from '../../src/build/compare.ts';
import { tarStamps, zipStamps } from '../../src/build/stamps.ts';
import { readSubject } from '../../src/shells/read-subjects.ts';
import { gunzipSync, gzipSync } from 'node:zlib';
import { END, member, tar, type HeaderFields } from '../support/tar-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

async function built(filename: string, bytes: Uint8Array): Promise<Built> {
  const open = () => Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() });
  const reading = { limits: DEFAULT_LIMITS, lineEnds: false };
  const subject = await readSubject({ filename, open }, reading, { progress: () => undefined });
  let stamps: Built['stamps'] = [];
  try {
    stamps = filename.endsWith('.whl') ? zipStamps(bytes) : tarStamps(gunzipSync(bytes));
  } catch {
    // As the adapter does.
  }
  return { subject, stamps };
}

const SDIST = 'demo-1.0.tar.gz';
const WHEEL = 'demo-1.0-py3-none-any.whl';
const gz = (bytes: Uint8Array) => gzipSync(bytes);
const one = (fields: HeaderFields = {}, data = 'x') =>
  member({ name: 'demo-1.0/a', magic: 'ustar\u000000', ...fields }, data);
const two = member({ name: 'demo-1.0/b', magic: 'ustar\u000000' }, 'y');
const HONEST = gz(tar(one(), two));

async function kinds(first: Uint8Array, second: Uint8Array, names = [SDIST, SDIST]) {
  const [a = SDIST, b = SDIST] = names;
  const found = compareBuilt(await built(a, first), await built(b, second), ['first build', 'second build']);
  return found.map(({ kind, paths }) => `${kind} ${paths.join(' ')}`.trim());
}

describe('two sdists', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ['equal bytes', HONEST, []],
    ['another time', gz(tar(one({ mtime: 5 }), two)), ['times demo-1.0/a']],
    ['another owner', gz(tar(one({ uid: 5, uname: 'me' }), two)), ['owners demo-1.0/a']],
    ['another mode', gz(tar(one({ mode: 0o755 }), two)), ['modes demo-1.0/a']],
    ['another order', gz(tar(two, one())), ['order']],
    ['other contents', gz(tar(one({}, 'z'), two)), ['contents demo-1.0/a']],
    [
      'a file more',
      gz(tar(one(), two, member({ name: 'demo-1.0/c', magic: 'ustar\u000000' }, ''))),
      ['missing demo-1.0/c'],
    ],
    ['a file less', gz(tar(one())), ['missing demo-1.0/b']],
    ['a link in place of a file', gz(tar(one({ type: '2', link: 'b' }, ''), two)), ['contents demo-1.0/a']],
    ['other compression', gzipSync(tar(one(), two), { level: 0 }), ['encoding']],
    [
      'all at once',
      gz(tar(two, one({ mtime: 5, mode: 0o755, uid: 1 }, 'z'))),
      ['contents demo-1.0/a', 'modes demo-1.0/a', 'order', 'times demo-1.0/a', 'owners demo-1.0/a'],
    ],
  ])('with %s', async (_, second, expected) => {
    expect(await kinds(HONEST, second)).toEqual(expected);
  });

  it('with a link in both differ as other files do', async () => {
    const link = (fields: HeaderFields = {}) => gz(tar(one({ type: '2', link: 'b', ...fields }, ''), two));
    expect(await kinds(link(), link({ mtime: 5 }))).toEqual(['times demo-1.0/a']);
    expect(await kinds(link(), link({ link: 'demo-1.0' }))).toContain('contents demo-1.0/a');
  });

  it('with other names differ even in equal bytes', async () => {
    expect(await kinds(HONEST, HONEST, [SDIST, 'demo-1.1.tar.gz'])).toEqual(['name']);
  });
});

describe('what hides a difference is one', () => {
  it.each<[string, Uint8Array]>([
    ['no archive', Buffer.from('hello')],
    ['a truncated one', HONEST.subarray(0, HONEST.length - 12)],
    ['one without entries', gz(END)],
    ['two entries of one path, the last of which is the honest one', gz(tar(one({}, 'evil'), one(), two))],
    ['bytes after the end', Buffer.concat([HONEST, Buffer.from('more')])],
  ])('%s', async (_, second) => {
    const found = compareBuilt(await built(SDIST, HONEST), await built(SDIST, second), ['a', 'b']);
    expect(found.some((difference) => !isHarmless(difference))).toBe(true);
    expect(found.map(({ kind }) => kind)).toContain('unreadable');
  });

  it('is so where both are unreadable', async () => {
    const found = compareBuilt(await built(SDIST, Buffer.from('x')), await built(SDIST, Buffer.from('y')), [
      'a',
      'b',
    ]);
    expect(found.map(({ kind, detail }) => [kind, detail.split(':')[0]])).toEqual([
      ['unreadable', 'a'],
      ['unreadable', 'b'],
    ]);
  });
});

describe('two wheels', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ['another time', buildZip([{ name: 'a', data: 'x', both: { time: 99 } }]), ['times a']],
    ['another mode', buildZip([{ name: 'a', data: 'x', mode: 0o100755 }]), ['modes a']],
    ['other compression', buildZip([{ name: 'a', data: 'x', method: 0 }]), ['encoding']],
    ['other contents', buildZip([{ name: 'a', data: 'y' }]), ['contents a']],
  ])('with %s', async (_, second, expected) => {
    expect(await kinds(buildZip([{ name: 'a', data: 'x' }]), second, [WHEEL, WHEEL])).toEqual(expected);
  });
});

describe('a named normalisation takes away', () => {
  it.each([
    ['times', true],
    ['modes', true],
    ['owners', true],
    ['order', true],
    ['encoding', true],
    ['contents', false],
    ['missing', false],
    ['unreadable', false],
    ['name', false],
  ] as const)('%s: %s', (kind, harmless) => {
    expect(isHarmless({ kind, paths: [], detail: '' })).toBe(harmless);
  });
});
