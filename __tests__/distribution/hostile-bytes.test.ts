import { cpuTime } from '../support/cpu.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntryPoints } from '../../src/distribution/entry-points.ts';
import { parseMetadata } from '../../src/distribution/metadata.ts';
import { parseRecord } from '../../src/distribution/record.ts';
import { parseTopLevel } from '../../src/distribution/top-level.ts';
import { parseWheelFile } from '../../src/distribution/wheel-file.ts';
import { bytes } from './oracle.ts';

const PARSERS = { parseMetadata, parseWheelFile, parseRecord, parseEntryPoints, parseTopLevel };

/** Text made of what the parsers look for, so that random input gets past the first line. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'Name: ',
        'Requires-Dist: ',
        'a',
        '=',
        ':',
        ',',
        '"',
        '[',
        ']',
        ';',
        '#',
        '\n',
        '\r',
        ' ',
        '\t',
        '\0',
        '\u2028',
      ],
      ...[
        'sha256=',
        'Version: 1',
        'Tag: a-b-c',
        '(',
        ')',
        '>=1',
        '@',
        '\\',
        '/',
        '..',
        'é',
        '\uFEFF',
        '\ud800',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => bytes(parts.join('')));

describe.each(Object.entries(PARSERS))('%s', (_name, parse) => {
  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), pieces), (input) => {
        const { path, problems } = parse('x', input);
        expect(path).toBe('x');
        expect(problems.length).toBeLessThanOrEqual(101);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['brackets', '['],
    ['quotes', '"'],
    ['quotes and commas', '",'],
    ['spaces', ' '],
    ['carriage returns', '\r'],
    ['folds', '\n '],
    ['headers', 'A:\n'],
    ['requirements', 'Requires-Dist: a[b]>=1,<2; (extra == "a")\n'],
    ['one long requirement', 'a,'],
    ['entries', 'a.b = c.d:e.f [g]\n'],
    ['dots', 'a.'],
    ['bars', '\n       |'],
  ])('takes a MiB of %s in linear time', (_what, unit) => {
    const text = (size: number): Uint8Array =>
      bytes(
        `Requires-Dist: [console_scripts]\n`.slice(15) + `a = ` + unit.repeat(Math.floor(size / unit.length)),
      );
    const time = (input: Uint8Array): number => {
      const start = cpuTime();
      parse('x', input);
      return cpuTime() - start;
    };
    // Quadratic time would take minutes for a MiB.
    expect(time(text(1 << 20))).toBeLessThan(3000);
  });
});
