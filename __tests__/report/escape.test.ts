import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  defuseCommands,
  escapeHtml,
  escapeMarkdown,
  escapePath,
  escapeText,
  markdownCode,
  visible,
} from '../../src/report/escape.ts';

/** Any UTF-16, lone surrogates included, rich in what is dangerous. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        '\n',
        '\x1b[31m',
        ' ',
        '|',
        '`',
        '\\',
        '<',
        '@',
        '\u202e',
        '\ud800',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('visible', () => {
  it.each([
    ['plain text, äöü 漢字 🙂', 'plain text, äöü 漢字 🙂'],
    ['\x1b[31mred', '\\x1b[31mred'],
    ['a\nb\r\tc\0', 'a\\nb\\r\\tc\\x00'],
    ['\x9b\x7f', '\\x9b\\x7f'],
    ['a\u202eb\u2066c\u200b\ufeff\u200d', 'a\\u202eb\\u2066c\\u200b\\ufeff\\u200d'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u00a0\u3000\u2800\u3164', '\\xa0\\u3000\\u2800\\u3164'],
    ['\u{e0041}\u{10ffff}\ue000', '\\u{e0041}\\u{10ffff}\\ue000'],
    ['x\ud800y\udc00', 'x\\ud800y\\udc00'],
    ['\u0301a', '\\u0301a'],
    ['e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\\u0301'],
    ['###[x', '##\\x23[x'],
  ])('%j becomes %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing invisible in any text, and says the same of what it made', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown).not.toContain('##[');
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe('workflow commands', () => {
  it.each([
    ['::error::x', '\\x3a:error::x'],
    ['  \t::error::x', '  \t\\x3a:error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a\n::error::x\n\n ::b', 'a\n\\x3a:error::x\n\n \\x3a:b'],
    ['\x1b[31m::error::\x1b[0m', '\x1b[31m\\x3a:error::\x1b[0m'],
    ['a ##[error]b', 'a #\\x23[error]b'],
  ])('%j becomes %j', (text, defused) => {
    expect(defuseCommands(text)).toBe(defused);
  });

  it('lets no text through that the runner would obey, on one line or many', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toContain('\n');
        for (const line of escapeText(text, { keepLines: true }).split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }),
    );
  });
});

describe('escapePath', () => {
  it('shows spaces that would be lost or push text about', () => {
    expect(escapePath(' a b  c ')).toBe('\\x20a b\\x20\\x20c\\x20');
  });
});

describe('clip', () => {
  it('counts what it cut and never halves a character', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcdef', 3)).toBe('abc… (3 more characters)');
    expect(clip('ab🙂cd', 3)).toBe('ab… (4 more characters)');
  });
});

describe('escapeHtml', () => {
  it('escapes markup and shows controls', () => {
    expect(escapeHtml(`<a href="x" title='y'>&\n`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;\\n',
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['`x` *y* _z_ ~w~', '\\`x\\` \\*y\\* \\_z\\_ \\~w\\~'],
    ['[a](https://b)', '\\[a\\]\\(https<span>:</span>//b\\)'],
    ['@user and #1', '<span>@</span>user and <span>#</span>1'],
    ['WWW.x.example', 'WWW<span>.</span>x.example'],
    [':tada: so: it', '<span>:</span>tada: so: it'],
    ['- item', '\\- item'],
    ['12. item', '12<span>.</span> item'],
    ['  a-b 1.2\nc ', 'a-b 1.2\\\\nc'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no character that GitHub gives a meaning', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const left = escapeMarkdown(text)
          .replace(/<span>[@#:.]<\/span>/g, '')
          .replace(/&(?:amp|lt|gt|#124);/g, '')
          .replace(/\\[\\`*_{}[\]()~!+=-]/g, '');
        expect(left).not.toMatch(/[\n|<>&`*_[\]()~!\\@#]|:\S/);
      }),
    );
  });
});

describe('markdownCode', () => {
  it.each([
    ['src/a_b*.py', '`src/a_b*.py`'],
    ['<img> @x https://y', '`<img> @x https://y`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    [' a', '<code>&#32;a</code>'],
    ['', '<code></code>'],
    ['|@x.y', '<code>&#124;<span>&#64;</span>x<span>&#46;</span>y</code>'],
    ['a\nb', '`a\\nb`'],
  ])('%j becomes %j', (text, code) => {
    expect(markdownCode(text)).toBe(code);
  });

  it('never holds a pipe, a newline, or a backtick but its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownCode(text)).toMatch(/^`[^`|\n]+`$|^<code>[^`|\n]*<\/code>$/);
      }),
    );
  });
});
