import { cpuTime } from '../support/cpu.ts';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DigestStream, unixDigest } from '../../src/archive/digests.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');

describe('digests of a stream', () => {
  it.each(['', 'a\n', 'a\r\nb\r\n', '\r\r\n\r', 'a\rb', '\r\n', 'x\r', '\n\r\n\r\r\n\n', 'a\r\nb\r'])(
    'of %j are the same however it is cut',
    (text) => {
      const bytes = Buffer.from(text, 'latin1');
      const expected = {
        sha256: sha256(text),
        ...(text.includes('\r\n') && { unixSha256: sha256(text.replaceAll('\r\n', '\n')) }),
      };
      for (let first = 0; first <= bytes.length; first += 1) {
        for (let second = first; second <= bytes.length; second += 1) {
          const stream = new DigestStream();
          stream.feed(bytes.subarray(0, first));
          stream.feed(bytes.subarray(first, second));
          stream.feed(bytes.subarray(second));
          expect(stream.end()).toEqual(expected);
        }
      }
      expect(unixDigest(bytes)).toBe('unixSha256' in expected ? expected.unixSha256 : undefined);
    },
  );

  it('of nothing but CR LF take no time a line', () => {
    const stream = new DigestStream();
    const chunk = Buffer.from('\r\n'.repeat(500_000));
    const start = cpuTime();
    for (let times = 0; times < 8; times += 1) stream.feed(chunk);
    expect(stream.end().unixSha256).toBe(sha256('\n'.repeat(4_000_000)));
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
