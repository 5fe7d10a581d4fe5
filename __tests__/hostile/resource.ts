import { constants, deflateRawSync } from 'node:zlib';
import { gnuLong, gzip, header, member, pax, tar } from '../support/tar-builder.ts';
import { HONEST, sdistCases, sdistWith, type SdistRow } from './sdist.ts';

const MiB = 1024 * 1024;

/** A gzip file of very many zeros after `head`, made without ever holding them: one flushed block again and again. */
function bomb(head: Uint8Array, mebibytes: number): Uint8Array {
  const flush = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const zeros = deflateRawSync(new Uint8Array(MiB), flush);
  const last = deflateRawSync(new Uint8Array(0));
  const deflated = Buffer.concat([
    deflateRawSync(head, flush),
    ...Array.from({ length: mebibytes }, () => zeros),
    last,
  ]);
  return gzip(new Uint8Array(0), { deflated });
}

function repeat(part: Uint8Array, times: number): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => part));
}

/** Many empty members of different names, their checksums kept right by hand: `header` would take a minute. */
function manyMembers(count: number): Uint8Array {
  const digits = 6;
  const block = header({ name: `demo-1.0/${'0'.repeat(digits)}` });
  const sum = Number.parseInt(Buffer.from(block.subarray(148, 154)).toString('latin1'), 8);
  const out = Buffer.alloc(count * 512);
  for (let index = 0; index < count; index++) {
    const at = index * 512;
    const name = String(index).padStart(digits, '0');
    out.set(block, at);
    out.write(name, at + 9, 'latin1');
    const added = Array.from(name).reduce((total, digit) => total + Number(digit), 0);
    out.write((sum + added).toString(8).padStart(6, '0'), at + 148, 'latin1');
  }
  return out;
}

const LIMIT = 'limit-exceeded';
const T = 'tar-structure';
const ROWS: readonly SdistRow[] = [
  ['resource-gzip-bomb', LIMIT, 'four GiB of zeros after the end of the tar', () => bomb(tar(HONEST), 4096)],
  [
    'resource-member-bomb',
    LIMIT,
    'a member of one GiB of zeros',
    () => bomb(Buffer.concat([HONEST, header({ name: 'demo-1.0/big', size: 1024 * MiB })]), 1024),
  ],
  [
    'resource-ratio',
    LIMIT,
    'a member below its limit, above the ratio',
    () => bomb(Buffer.concat([HONEST, header({ name: 'demo-1.0/big', size: 100 * MiB })]), 100),
  ],
  [
    'resource-lying-size',
    `${LIMIT} unreadable-archive`,
    'a size of eight GiB on a small file',
    () => sdistWith(header({ name: 'demo-1.0/big', size: 8 ** 11 - 1 })),
  ],
  [
    'resource-negative-size',
    T,
    'a negative base-256 size, which made a reader loop',
    () => sdistWith(header({ name: 'demo-1.0/x', size: new Uint8Array(12).fill(0xff) })),
  ],
  [
    'resource-pax-chain',
    T,
    'ten thousand pax headers in a row',
    () => sdistWith(repeat(pax({ comment: 'x' }), 10_000), member({ name: 'demo-1.0/x' })),
  ],
  [
    'resource-global-chain',
    T,
    'ten thousand global headers in a row',
    () => sdistWith(repeat(pax({ comment: 'x' }, { type: 'g' }), 10_000)),
  ],
  [
    'resource-long-name-chain',
    T,
    'ten thousand GNU long names in a row',
    () => sdistWith(repeat(gnuLong('L', 'demo-1.0/x'), 10_000)),
  ],
  [
    'resource-pax-huge',
    LIMIT,
    'a pax header above its limit',
    () => sdistWith(pax({ comment: 'x'.repeat(300_000) })),
  ],
  [
    'resource-global-huge',
    LIMIT,
    'a global header above its limit',
    () => sdistWith(pax({ comment: 'x'.repeat(1_100_000) }, { type: 'g' })),
  ],
  [
    'resource-long-name-huge',
    LIMIT,
    'a long name above its limit',
    () => sdistWith(gnuLong('L', `demo-1.0/${'x'.repeat(300_000)}`)),
  ],
  ['resource-many-members', LIMIT, 'two hundred thousand members', () => gzip(tar(manyMembers(200_000)))],
  [
    'resource-pax-records',
    T,
    'fifty thousand records in one pax header',
    () => sdistWith(pax(repeat(Buffer.from('5 a=\n'), 50_000)), member({ name: 'demo-1.0/x' })),
  ],
];

export const RESOURCE_CASES = sdistCases('resource', ROWS);
