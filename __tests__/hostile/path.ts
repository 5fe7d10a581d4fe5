import { latin1, member, pax, utf8 } from '../support/tar-builder.ts';
import { sdistCases, sdistWith, type SdistRow } from './sdist.ts';

/** An sdist with one more file of this name; the name stands in the header where it fits, else in a pax header. */
function named(...names: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = names.map((name) => {
    const bytes = typeof name === 'string' ? utf8(name) : name;
    if (bytes.length <= 100) return member({ name: bytes, type: bytes.at(-1) === 0x2f ? '5' : '0' });
    return Buffer.concat([pax({ path: bytes }), member({ name: 'demo-1.0/long' })]);
  });
  return sdistWith(...parts);
}

const P = 'unsafe-path';
const C = 'path-collision';
const LIMIT = 'limit-exceeded';

const PLACES: readonly SdistRow[] = [
  ['path-parent', P, '`..` at the beginning', () => named('../evil.py')],
  ['path-parent-inside', P, '`..` further in', () => named('demo-1.0/../../evil.py')],
  ['path-parent-last', P, '`..` at the end', () => named('demo-1.0/sub/..')],
  ['path-parent-folder', P, 'a folder named `..`', () => named('demo-1.0/../')],
  ['path-absolute', P, 'an absolute path', () => named('/etc/cron.d/evil')],
  ['path-double-slash-root', P, 'two slashes at the beginning', () => named('//host/share/evil.py')],
  ['path-root', P, 'the root', () => named('/')],
  ['path-empty', P, 'no name', () => named('')],
  ['path-dot-first', P, '`./` before an existing path', () => named('./demo-1.0/demo.py')],
  ['path-dot-inside', P, '`.` within an existing path', () => named('demo-1.0/./demo.py')],
  ['path-dot-only', P, 'a path that is `.`', () => named('.')],
  ['path-double-slash', P, 'an empty component', () => named('demo-1.0//demo.py')],
  ['path-double-trailing', P, 'a folder with two trailing slashes', () => named('demo-1.0/sub//')],
  ['path-backslash', P, 'a backslash', () => named('demo-1.0\\evil.py')],
  ['path-backslash-parent', P, '`..` with a backslash', () => named('demo-1.0/..\\..\\evil.py')],
  ['path-drive', P, 'a drive letter', () => named('C:/Windows/evil.dll')],
  ['path-drive-relative', P, 'a drive letter without slash', () => named('C:evil.dll')],
  ['path-unc', P, 'a UNC path', () => named('\\\\host\\share\\evil.dll')],
  ['path-stream', P, 'an alternate data stream', () => named('demo-1.0/demo.py:evil')],
  ['path-stream-data', P, 'the main stream under its long name', () => named('demo-1.0/demo.py::$DATA')],
  [
    'path-ustar-prefix',
    P,
    '`..` in the prefix of ustar',
    () => sdistWith(member({ name: 'evil.py', prefix: 'demo-1.0/../..' })),
  ],
];

const CHARACTERS: readonly SdistRow[] = [
  [
    'path-nul',
    P,
    'a NUL that cuts the name for some',
    () => sdistWith(pax({ path: `demo-1.0/evil.py\0${'.txt'.repeat(30)}` }), member({ name: 'demo-1.0/x' })),
  ],
  ['path-newline', P, 'a newline', () => named('demo-1.0/a\nb.py')],
  ['path-escape', P, 'an escape sequence', () => named('demo-1.0/\x1b[2Jx.py')],
  ['path-tab', P, 'a tab', () => named('demo-1.0/a\tb.py')],
  ['path-del', P, 'a DEL', () => named('demo-1.0/a\x7f.py')],
  ['path-c1', P, 'a C1 control', () => named('demo-1.0/a\u0085.py')],
  ['path-bidi-override', P, 'a right-to-left override', () => named('demo-1.0/x\u202eyp.exe')],
  ['path-bidi-isolate', P, 'a right-to-left isolate', () => named('demo-1.0/x\u2067y.py')],
  ['path-zero-width', P, 'a zero-width space', () => named('demo-1.0/demo\u200b.py')],
  ['path-zero-width-joiner', P, 'a zero-width joiner', () => named('demo-1.0/demo\u200d.py')],
  ['path-soft-hyphen', P, 'a soft hyphen', () => named('demo-1.0/de\u00admo.py')],
  ['path-byte-order-mark', P, 'a byte order mark', () => named('\ufeffdemo-1.0/demo.py')],
  ['path-tag-character', P, 'an invisible tag character', () => named('demo-1.0/demo\u{e0041}.py')],
  ['path-variation', P, 'a variation selector', () => named('demo-1.0/demo\ufe0f.py')],
  ['path-hangul-filler', P, 'a Hangul filler', () => named('demo-1.0/demo\u3164.py')],
  ['path-no-break-space', P, 'a no-break space', () => named('demo-1.0/demo\u00a0.py')],
  ['path-line-separator', P, 'a line separator', () => named('demo-1.0/demo\u2028.py')],
  ['path-latin1', P, 'a name in Latin-1', () => named(latin1('demo-1.0/caf\xe9.py'))],
  [
    'path-overlong',
    P,
    'an overlong UTF-8 slash',
    () => named(latin1('demo-1.0/..\xc0\xaf..\xc0\xafevil.py')),
  ],
  ['path-surrogate', P, 'a surrogate in UTF-8', () => named(latin1('demo-1.0/\xed\xa0\x80.py'))],
  ['path-nfd', P, 'a decomposed name', () => named('demo-1.0/cafe\u0301.py')],
  ['path-compatibility', P, 'an Ångström sign, which NFC replaces', () => named('demo-1.0/\u212b.py')],
];

const WINDOWS: readonly SdistRow[] = [
  ['path-con', P, 'a Windows device', () => named('demo-1.0/CON')],
  ['path-nul-device', P, 'a Windows device with extension', () => named('demo-1.0/nul.txt')],
  ['path-aux-folder', P, 'a Windows device as folder', () => named('demo-1.0/aux/x.py')],
  ['path-com1', P, 'a serial port', () => named('demo-1.0/com1.log')],
  ['path-com-superscript', P, 'a serial port with a superscript digit', () => named('demo-1.0/COM\u00b9')],
  ['path-device-blank', P, 'a device with blanks before the extension', () => named('demo-1.0/PRN  .py')],
  ['path-conin', P, 'the console', () => named('demo-1.0/CONIN$')],
  ['path-trailing-dot', P, 'a trailing dot, which Windows drops', () => named('demo-1.0/demo.py.')],
  ['path-trailing-space', P, 'a trailing space, which Windows drops', () => named('demo-1.0/demo.py ')],
  ['path-folder-trailing-dot', P, 'a folder with a trailing dot', () => named('demo-1.0./demo.py')],
  ['path-question-mark', P, 'a question mark', () => named('demo-1.0/a?.py')],
  ['path-asterisk', P, 'an asterisk', () => named('demo-1.0/*.py')],
  ['path-pipe', P, 'a pipe', () => named('demo-1.0/a|b.py')],
  ['path-quote', P, 'a quote', () => named('demo-1.0/a"b.py')],
  ['path-angle', P, 'angle brackets', () => named('demo-1.0/<x>.py')],
];

const COLLISIONS: readonly SdistRow[] = [
  ['path-duplicate', C, 'one path twice', () => named('demo-1.0/demo.py')],
  ['path-duplicate-folder', C, 'one folder twice', () => named('demo-1.0/sub/', 'demo-1.0/sub/')],
  ['path-case', C, 'two paths that differ in case', () => named('demo-1.0/Demo.py')],
  ['path-case-folder', C, 'two folders that differ in case', () => named('Demo-1.0/other.py')],
  ['path-case-sharp-s', C, 'ß and ss', () => named('demo-1.0/stra\u00dfe.py', 'demo-1.0/strasse.py')],
  ['path-case-sigma', C, 'the two small sigmas', () => named('demo-1.0/\u03c3.py', 'demo-1.0/\u03c2.py')],
  [
    'path-ligature',
    C,
    'a ligature, one name to Python',
    () => named('demo-1.0/\ufb01x.py', 'demo-1.0/fix.py'),
  ],
  ['path-fullwidth', C, 'a fullwidth letter, one name to Python', () => named('demo-1.0/\uff44emo.py')],
  [
    'path-nfd-duplicate',
    `${C} ${P}`,
    'composed and decomposed',
    () => named('demo-1.0/caf\u00e9.py', 'demo-1.0/cafe\u0301.py'),
  ],
  ['path-file-and-folder', C, 'a file that is a folder too', () => named('demo-1.0/demo.py/x.py')],
  [
    'path-file-then-folder',
    C,
    'a file and a folder of one name',
    () => named('demo-1.0/sub', 'demo-1.0/sub/'),
  ],
  [
    'path-file-and-folder-case',
    C,
    'a file and a folder that differ in case',
    () => named('demo-1.0/Sub', 'demo-1.0/sub/x.py'),
  ],
  [
    'path-too-long',
    LIMIT,
    'a path above the limit',
    () => named(`demo-1.0/${'a'.repeat(200).concat('/').repeat(6)}x`),
  ],
  [
    'path-component-too-long',
    LIMIT,
    'a component above the limit',
    () => named(`demo-1.0/${'a'.repeat(256)}`),
  ],
  ['path-too-deep', LIMIT, 'too many folders', () => named(`demo-1.0/${'a/'.repeat(70)}x`)],
];

export const PATH_CASES = sdistCases('path', [...PLACES, ...CHARACTERS, ...WINDOWS, ...COLLISIONS]);
