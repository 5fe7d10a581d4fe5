import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { differingExtras, parseExtra } from '../../../src/archive/zip/extra.ts';
import { extra } from '../../support/zip-builder.ts';

describe('parseExtra', () => {
  it.each([
    ['NTFS times', 0x000a, Buffer.alloc(32)],
    ['a time', 0x5455, Buffer.from('\x01aaaa')],
    ['two owners of four bytes', 0x7875, Buffer.from('\x01\x04aaaa\x04aaaa')],
    ['two owners of no bytes', 0x7875, Buffer.from('\x01\0\0')],
    ['two short owners', 0x7855, Buffer.alloc(4)],
  ])('takes %s, and no byte more', (_what, id, data) => {
    expect(parseExtra(extra(id, data)).fault).toBeUndefined();
    expect(parseExtra(extra(id, Buffer.concat([data, Buffer.alloc(1)]))).fault).toContain('malformed');
  });

  it('refuses owners of another version, or of absurd length', () => {
    expect(parseExtra(extra(0x7875, Buffer.from('\x02\0\0'))).fault).toContain('malformed');
    expect(parseExtra(extra(0x7875, Buffer.from('\x01'))).fault).toContain('malformed');
    const long = Buffer.concat([Buffer.from([1, 200]), Buffer.alloc(200), Buffer.from([0])]);
    expect(parseExtra(extra(0x7875, long)).fault).toContain('malformed');
  });
});

describe('differingExtras', () => {
  it('lets the short owners stand in the local header only, as Info-ZIP writes them', () => {
    const local = parseExtra(extra(0x7855, Buffer.alloc(4)));
    expect(differingExtras(local, parseExtra(extra(0x7855, Buffer.alloc(0))))).toEqual([]);
    expect(differingExtras(local, parseExtra(extra(0x7855, Buffer.alloc(4, 1))))).toEqual([
      'extra field 0x7855',
    ]);
  });
});
