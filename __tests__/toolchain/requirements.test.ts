import { cpuTime } from '../support/cpu.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequirementsFile } from '../../src/toolchain/requirements.ts';
import { shellWords } from '../../src/toolchain/shell-words.ts';
import type { ConstraintsFile } from '../../src/toolchain/types.ts';
import { pipReads, type PipRead } from './pip-oracle.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const parse = (text: string | Uint8Array): ConstraintsFile =>
  parseRequirementsFile('requirements.txt', typeof text === 'string' ? Buffer.from(text) : text);

/** The constraints of a text, and no problem. */
function constraints(text: string) {
  const { constraints: found, problems } = parse(text);
  expect(problems).toEqual([]);
  return found;
}

const problems = (text: string | Uint8Array) =>
  parse(text).problems.map(({ line, message }) => `${line ?? '-'}: ${message}`);

/** What pip takes, in the terms of ours: requirements with line and hashes, editables, options by name. */
function asPip({ lines = [] }: PipRead) {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
  return {
    requirements: lines
      .filter(({ args }) => args !== '')
      .map(({ line, args, opts }) => {
        const hashes = Object.entries((opts.hashes ?? {}) as Record<string, string[]>);
        return [
          line,
          args.trim(),
          hashes.flatMap(([name, digests]) => digests.map((digest) => `${name}:${digest}`)).sort(),
        ];
      }),
    editables: lines.filter(({ args }) => args === '').flatMap(({ opts }) => list(opts.editables)),
    includes: lines
      .filter(({ args }) => args === '')
      .flatMap(({ opts }) => [...list(opts.requirements), ...list(opts.constraints)])
      .sort(),
    trusted: lines.flatMap(({ opts }) => list(opts.trusted_hosts)),
    extra: lines.flatMap(({ opts }) => list(opts.extra_index_urls)),
    index: lines.flatMap(({ opts }) => text(opts.index_url) || []),
    links: lines.flatMap(({ opts }) => list(opts.find_links)),
    pre: lines.filter(({ opts }) => opts.pre === true).length,
  };
}

function asOurs({ constraints: all, options, includes }: ConstraintsFile) {
  const values = (name: string) => options.flatMap((one) => (one.name === name ? (one.value ?? []) : []));
  return {
    requirements: all
      .filter(({ origin }) => origin !== 'editable')
      .map(({ line, text, files }) => [
        line,
        text,
        files.flatMap(({ hashes }) => hashes.map(({ algorithm, digest }) => `${algorithm}:${digest}`)).sort(),
      ]),
    editables: all.filter(({ origin }) => origin === 'editable').map(({ text }) => text),
    includes: includes.map(({ value }) => value).sort(),
    trusted: values('--trusted-host'),
    extra: values('--extra-index-url'),
    // The last one of a line holds.
    index: [
      ...new Map(
        options.flatMap(({ name, value, line }) =>
          name === '--index-url' && value !== undefined ? [[line, value] as const] : [],
        ),
      ).values(),
    ].filter((value) => value !== ''),
    links: values('--find-links'),
    pre: new Set(options.filter(({ name }) => name === '--pre').map(({ line }) => line)).size,
  };
}

/** Where we see no fault, pip sees none and takes the same. */
function expectAgreement(texts: readonly string[]): number {
  const files = texts.map((text) => Buffer.from(text));
  const theirs = pipReads(files);
  let accepted = 0;
  for (const [index, text] of texts.entries()) {
    const ours = parse(text);
    // Only pip's later steps would refuse what is no requirement at all.
    if (ours.problems.length > 0 || ours.options.some(({ known }) => !known)) continue;
    // constraint-unhashed reports what pip refuses here.
    const hashes = ours.constraints.flatMap((one) => one.files.flatMap((file) => file.hashes));
    if (hashes.some(({ algorithm }) => algorithm !== 'sha256' && algorithm !== 'sha512')) continue;
    accepted += 1;
    const pip = theirs[index] ?? {};
    expect(pip.error, JSON.stringify(text)).toBeUndefined();
    expect(asOurs(ours), JSON.stringify(text)).toEqual(asPip(pip));
    for (const { args, requirement } of pip.lines ?? []) {
      if (requirement === null) continue;
      const same = ours.constraints.find((one) => one.text === args.trim());
      expect([same?.project, same?.version !== undefined], JSON.stringify(text)).toEqual([
        requirement.project,
        requirement.pinned,
      ]);
    }
  }
  return accepted;
}

describe('a requirements file', () => {
  it('has requirements with hashes over continuation lines', () => {
    const text = `# made by a tool\nbuild==1.3.0 \\\n    --hash=sha256:${A} \\\n    --hash sha256:${B}\n    # via -r dev.in\n\nDemo_Project [extra] == 1.0 ; python_version < "3.11" --hash=sha256:${A}\n`;
    expect(constraints(text)).toEqual([
      {
        text: 'build==1.3.0',
        project: 'build',
        version: '1.3.0',
        origin: 'index',
        line: 2,
        files: [
          {
            hashes: [
              { algorithm: 'sha256', digest: A },
              { algorithm: 'sha256', digest: B },
            ],
          },
        ],
      },
      {
        text: 'Demo_Project [extra] == 1.0 ; python_version < "3.11"',
        project: 'demo-project',
        version: '1.0',
        marker: 'python_version < "3.11"',
        origin: 'index',
        line: 7,
        files: [{ hashes: [{ algorithm: 'sha256', digest: A }] }],
      },
    ]);
  });

  it.each([
    ['demo', undefined],
    ['demo>=1', undefined],
    ['demo==1.*', undefined],
    ['demo==1,!=2', undefined],
    ['demo~=1.0', undefined],
    ['demo==1.0.0', '1.0.0'],
    ['demo===1.0', '1.0'],
    ['demo (==1.0)', '1.0'],
  ])('%s is pinned to %s', (text, version) => {
    expect(constraints(text)[0]?.version).toBe(version);
  });

  it.each([
    ['demo @ https://files.example/demo.whl', 'address', 'demo'],
    ['demo @ git+https://git.example/demo@main', 'address', 'demo'],
    ['demo @ file:///wheels/demo.whl', 'path', 'demo'],
    ['https://files.example/demo-1.0.tar.gz', 'address', undefined],
    ['git+ssh://git@git.example/demo', 'address', undefined],
    ['./vendor/demo', 'path', undefined],
    ['file:vendor/demo', 'path', undefined],
    ['demo-1.0-py3-none-any.whl', 'path', undefined],
    ['..', 'path', undefined],
    ['-e .', 'editable', undefined],
    ['-e.', 'editable', undefined],
    ['--editable=git+https://git.example/x#egg=My_Demo', 'editable', 'my-demo'],
  ])('%s comes by %s', (text, origin, project) => {
    const [one] = constraints(text);
    expect([one?.origin, one?.project]).toEqual([origin, project]);
  });

  it.each([
    ['--extra-index-url https://x.example', '--extra-index-url', 'https://x.example'],
    ['--extra-index https://x.example', '--extra-index-url', 'https://x.example'],
    ['--extra=https://x.example', '--extra-index-url', 'https://x.example'],
    ['-ihttp://x.example', '--index-url', 'http://x.example'],
    ['--pypi-url "http://x.example"', '--index-url', 'http://x.example'],
    ["-f 'a folder'", '--find-links', 'a folder'],
    ['--trust=x.example', '--trusted-host', 'x.example'],
    ['--pre', '--pre', undefined],
  ])('%s is an option, abbreviated or not', (text, name, value) => {
    expect(parse(text)).toMatchObject({ problems: [], options: [{ name, known: true, line: 1 }] });
    expect(parse(text).options[0]?.value).toBe(value);
  });

  it.each(['--no-require-hashes', '--no-deps', '--e', '-x', '--index-url-of x', '-h'])(
    '%s is no option that is known',
    (text) => {
      expect(parse(text).options).toMatchObject([{ known: false }]);
    },
  );

  it('names what it includes', () => {
    expect(parse('-r a.txt\n-cb.txt\n--requirement=c.txt\n--constraint d.txt').includes).toEqual([
      { value: 'a.txt', line: 1 },
      { value: 'b.txt', line: 2 },
      { value: 'c.txt', line: 3 },
      { value: 'd.txt', line: 4 },
    ]);
  });

  it('says where the environment would be put in', () => {
    expect(parse('--index-url https://${TOKEN}@x.example/').options[0]).toMatchObject({
      name: '${TOKEN}',
      known: false,
    });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a line that is no requirement', 'what is this', 'no requirement'],
    ['a tab where pip wants a space', `demo==1.0\t--hash=sha256:${A}`, 'no requirement'],
    ['a second requirement', 'demo==1 --hash=sha256:00 other==2', 'passes over'],
    ['what follows two hyphens', 'demo==1 -- other==2', 'passes over'],
    ['an include beside a requirement', 'demo==1 -r a.txt', 'passes over'],
    ['a hash of nothing', `--hash=sha256:${A}`, 'by no requirement'],
    ['an option without value', '--index-url', 'no value'],
    ['a flag with a value', '--pre=x', 'takes no value'],
    ['an open quote', 'demo==1 --hash="sha256', 'not closed'],
    ['a lone backslash', 'demo==1 --hash=\\', 'hash'],
    ['another encoding by name', '# -*- coding: utf-7 -*-\ndemo==1', 'encoding'],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'UTF-8'],
    ['a line end that only Python sees', '# a comment\f--extra-index-url x', 'only Python'],
    ['a line separator', '# a comment\u2028--pre', 'only Python'],
    ['text that is shown in another order', '# \u202etxet', 'reorder'],
    ['a NUL', 'demo\0==1', 'control'],
    ['a file that is too large', Buffer.alloc(5 * 1024 * 1024, '#'), 'larger'],
  ])('has a problem: %s', (_, text, message) => {
    expect(problems(text).join('\n')).toContain(message);
  });

  it('counts lines as an editor does', () => {
    expect(parse('\r\n# x\fdemo==1\rother==2').constraints.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('has at most a hundred problems and one', () => {
    expect(problems('what is this\n'.repeat(1000))).toHaveLength(101);
  });

  it.each([
    ['backslashes', `${'\\'.repeat(1_000_000)}x\\\n`],
    ['spaces', `x${' '.repeat(1_000_000)}#`],
    ['hyphens', `x${' -'.repeat(300_000)}`],
    ['continuation lines', 'x\\\n'.repeat(300_000)],
    ['hashes', `x==1${' --hash=sha256:0'.repeat(100_000)}`],
    ['quotes', `x -e ${"'".repeat(1_000_001)}`],
  ])('takes no time over many %s', (_, text) => {
    const start = cpuTime();
    parse(text);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});

describe('pip agrees', () => {
  it('on what people write', () => {
    const texts = [
      `build==1.3.0 \\\n    --hash=sha256:${A} \\\n    --hash=sha256:${B}\n    # via x\npackaging==25.0\n`,
      'demo==1 # comment\n# whole line \\\nother==2\n',
      'demo==1 \\\n# comment in between\nother==2',
      'a==1\\\n;python_version<"3"\n\n\nb==2\\',
      '\\a==1\\\n--pre\n',
      `a==1 --hash=sha256:${A} --hash=sha512:${A}${A}`,
      '--index-url https://x.example/simple --trusted-host x.example --pre --find-links "a b" -e .',
      '-i https://x.example\n--extra-index-url=https://y.example#frag\n-e git+https://x.example/#egg=a',
      'a[x,y] >= 1.0 , < 2 ; extra == "z"',
      'https://x.example/a-1.0.tar.gz#sha256=00 --hash=sha256:aa',
      '\ufeffa==1',
      '# coding: utf-8\na==1',
    ];
    expect(expectAgreement(texts)).toBeGreaterThanOrEqual(10);
  });

  it('on text made of pieces', () => {
    const piece = fc.constantFrom(
      ...[
        'demo',
        '==1.0',
        '==1.*',
        '>=1',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n',
        '\r\n',
        '\\\n',
        ' \\\n',
        '\\',
        '#',
        ' # x',
        '"',
        "'",
      ],
      ...[
        ' --hash=sha256:aa',
        ' --hash',
        ' --hash=md5:aa',
        ' -r',
        ' -c x.txt',
        '-e .',
        '-e',
        ' --pre',
        ' --extra',
        '=x',
        ' -i u',
      ],
      ...[
        '; python_version < "3"',
        '[x]',
        ' @ https://x.example/y',
        '--',
        ' -- ',
        '-',
        '${HOME}',
        '\f',
        '\u2028',
        '\x1f',
        '\ufeff',
        'é',
      ],
      ...[
        '--trusted-host h',
        '--only-binary :all:',
        '--no-index',
        '--require-hashes',
        'a.b_c',
        '(==2)',
        '~=1.2',
        '\x85',
        './p',
      ],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    const texts = fc.sample(text, { numRuns: 6000, seed: 20261124 });
    expect(expectAgreement(texts)).toBeGreaterThan(500);
  });
});

it('words are split as by a shell', () => {
  expect(shellWords('a "b c" \'d "e\' f\\ g "h\\"i\\n" \'\'')).toEqual([
    'a',
    'b c',
    'd "e',
    'f g',
    'h"i\\n',
    '',
  ]);
  expect(shellWords("'a")).toBeUndefined();
  expect(shellWords('a\\')).toBeUndefined();
});
