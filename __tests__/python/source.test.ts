import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/python/source.ts';

const BOM = [0xef, 0xbb, 0xbf];
const decoded = (...parts: (string | readonly number[])[]): { text: string; problems: number } => {
  const bytes = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
  const { text, problems } = decodeSource(bytes);
  return { text, problems: problems.length };
};

describe('decodeSource', () => {
  it.each([
    [['x = "é"\n'], 'x = "é"\n'],
    [[BOM, 'x\n'], 'x\n'],
    [[BOM, '# coding: utf-8\n'], '# coding: utf-8\n'],
    [['# coding: latin-1\nx = "', [0xe9], '"\n'], '# coding: latin-1\nx = "é"\n'],
    [
      ['#!/usr/bin/python\n# vim: set fileencoding=ISO-8859-1 :\n', [0xe9]],
      '#!/usr/bin/python\n# vim: set fileencoding=ISO-8859-1 :\né',
    ],
    [['# coding: ascii\nx\n'], '# coding: ascii\nx\n'],
    [['a\rb\r\nc\n'], 'a\nb\nc\n'],
    // The cookie of line 2 counts only below a comment or a blank line (PEP 263).
    [['x = 1\n# coding: utf-7\n'], 'x = 1\n# coding: utf-7\n'],
    [[[0xef], 'x'].reverse() as (string | readonly number[])[], 'xï'],
  ])('reads %j as CPython does', (parts, text) => {
    expect(decoded(...parts).text).toBe(text);
  });

  it.each([
    [[[0xe9]]],
    [[[0xef, 0xbb, 0x20]]],
    [['# coding: ascii\n', [0xe9]]],
    [['# coding: rot13\n']],
    [['\n# coding: unicode_escape\n']],
    [[BOM, '# coding: latin-1\n']],
    [['x\0']],
  ])('has a problem with %j', (parts) => {
    expect(decoded(...parts).problems).toBe(1);
  });
});
