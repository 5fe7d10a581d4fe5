import { describe, expect, it } from 'vitest';
import { clampColumns, formatBytes, painter, plural, wrap } from '../../src/report/layout.ts';
import { firstSentence, plainBlocks, plainText } from '../../src/report/prose.ts';

describe('plainBlocks', () => {
  it('keeps code, splits paragraphs and list items, joins lines', () => {
    expect(plainBlocks('One\nline.\n\n- a\n- b\n  c\n1. d\n\n```toml\nx = 1\n\n  y\n```\nEnd.')).toEqual([
      { text: 'One line.', code: false },
      { text: '- a', code: false },
      { text: '- b c', code: false },
      { text: '1. d', code: false },
      { text: 'x = 1\n\n  y', code: true },
      { text: 'End.', code: false },
    ]);
  });

  it('drops the marks of links and emphasis, not of code', () => {
    expect(plainText('See **the** [docs](https://x) of `y`.')).toBe('See the docs of `y`.');
  });
});

describe('firstSentence', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['setup.py runs, e.g. on install. Then more.', 'setup.py runs, e.g. on install.'],
    ['No stop', 'No stop'],
    ['Why? `x` does.', 'Why?'],
    ['', ''],
  ])('of %j is %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe('layout', () => {
  it('wraps at words and indents what follows', () => {
    expect(wrap('aaa bbb ccc', 9, '- ', '  ')).toEqual(['- aaa bbb', '  ccc']);
    expect(wrap('', 9, '- ')).toEqual(['- ']);
  });

  it('cuts a word that is longer than a line, between characters', () => {
    expect(wrap('abcdefgh', 5, '  ')).toEqual(['  abc', '  def', '  gh']);
    expect(wrap('ab🙂c', 5, '  ')).toEqual(['  ab', '  🙂c']);
  });

  it('takes the columns of the terminal within bounds', () => {
    expect([clampColumns(), clampColumns(10), clampColumns(72), clampColumns(500)]).toEqual([
      100, 40, 72, 100,
    ]);
  });

  it('counts', () => {
    expect([plural(1, 'file'), plural(2, 'file'), plural(12345, 'entry', 'entries')]).toEqual([
      '1 file',
      '2 files',
      '12,345 entries',
    ]);
    expect([0, 1, 1023, 1024, 1536, 5 * 1024 ** 2, 3 * 1024 ** 5].map(formatBytes)).toEqual([
      '0 bytes',
      '1 byte',
      '1,023 bytes',
      '1.0 KiB',
      '1.5 KiB',
      '5.0 MiB',
      '3072.0 TiB',
    ]);
  });

  it('colours only when told to, whatever standard output is', () => {
    expect(painter(true)('red', 'x')).toBe('\x1b[31mx\x1b[39m');
    expect(painter(false)('red', 'x')).toBe('x');
  });
});
