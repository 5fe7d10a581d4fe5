import { describe, expect, it } from 'vitest';
import { buildSdist, buildWheel } from '../../support/distribution-builder.ts';
import { findingsOf, verifyBytes } from '../../support/verify.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

const wheel = (headers: string) => ({ filename: WHEEL, bytes: buildWheel({ headers }) });
const policy = (expectations: string): string => `schema-version = 1\n\n[expect]\n${expectations}\n`;

async function found(rule: string, file: { filename: string; bytes: Uint8Array }, expectations?: string) {
  const report = await verifyBytes(
    [file],
    expectations === undefined ? {} : { policy: policy(expectations) },
  );
  return findingsOf(report, rule).map(({ severity, message, location }) => {
    const { path = '', line = '' } = location ?? {};
    return `${severity} ${path}:${line} ${message}`;
  });
}

async function outcome(rule: string, files: readonly { filename: string; bytes: Uint8Array }[]) {
  return (await verifyBytes(files)).results.find(({ ruleId }) => ruleId === rule)?.outcome;
}

describe('unexpected-requirement', () => {
  const rule = 'unexpected-requirement';

  it('does not apply where the policy lists none', async () => {
    expect(await outcome(rule, [wheel('Requires-Dist: click\n')])).toBe('not-applicable');
  });

  it('tells what is too much and what is missing', async () => {
    const file = wheel('Requires-Dist: click>=8\nRequires-Dist: rich\n');
    expect(await found(rule, file, 'requirements = ["rich", "six>=1.16"]')).toEqual([
      'error demo-1.0.dist-info/METADATA:9 requires "click>=8", which the policy does not expect',
      'warning : does not require "six>=1.16", which the policy expects',
    ]);
  });

  it.each([
    ['click>=8,<9', 'Click <9, >=8'],
    ['a[x,Y_z]', 'A [y-z, x]'],
    ["click (>=8) ; (os_name == 'nt') and extra == 'My_X'", 'click>=8;os_name=="nt" and extra == "my-x"'],
    ['a @ https://example.org/a.whl', 'A@https://example.org/a.whl'],
    ['not a requirement', ' not a requirement '],
  ])('takes %s for %s', async (written, expected) => {
    const list = `requirements = [${JSON.stringify(expected)}]`;
    expect(await found(rule, wheel(`Requires-Dist: ${written}\n`), list)).toEqual([]);
  });

  it.each([
    ['click>=8', 'click>=8.0.1'],
    ['click', 'click[x]'],
    ['click; os_name == "nt"', 'click'],
    [
      'click; os_name == "nt" and (extra == "a" or extra == "b")',
      'click; os_name == "nt" and extra == "a" or extra == "b"',
    ],
    ["click; os_name == 'a\"b'", 'click; os_name == "a b"'],
  ])('does not take %s for %s', async (written, expected) => {
    const list = `requirements = [${JSON.stringify(expected)}]`;
    expect(await found(rule, wheel(`Requires-Dist: ${written}\n`), list)).toHaveLength(2);
  });

  it('reads the egg-info of an sdist, sections and all, and repeats nothing', async () => {
    const requires =
      '# made by setuptools\nrich\n\n[:os_name == "nt"]\ncolorama\n\n[x]\nsix\n\n[y:os_name == "a" or os_name == "b"]\nattrs\n';
    const bytes = buildSdist({
      headers: 'Requires-Dist: rich\n',
      files: { 'demo.egg-info/requires.txt': requires },
    });
    const list = [
      '"rich"',
      `"colorama; os_name == 'nt'"`,
      `"six; extra == 'x'"`,
      `"attrs; (os_name == 'a' or os_name == 'b') and extra == 'y'"`,
    ];
    expect(await found(rule, { filename: SDIST, bytes }, `requirements = [${list.join(', ')}]`)).toEqual([]);
    expect(
      await found(rule, { filename: SDIST, bytes }, `requirements = [${list.slice(1).join(', ')}]`),
    ).toEqual(['error PKG-INFO:9 requires "rich", which the policy does not expect']);
  });

  it('leaves a file without metadata, or of another kind, to other rules', async () => {
    const bytes = buildSdist({ files: { 'PKG-INFO': undefined } });
    expect(await found(rule, { filename: SDIST, bytes }, 'requirements = ["six"]')).toEqual([]);
    expect(await found(rule, { filename: 'x.txt', bytes }, 'requirements = ["six"]')).toEqual([]);
  });
});

describe('unexpected-extra', () => {
  const rule = 'unexpected-extra';

  it('compares normal forms, each once', async () => {
    const file = wheel('Provides-Extra: Fast_Mode\nProvides-Extra: x\nProvides-Extra: X\n');
    expect(await found(rule, file, 'extras = ["fast-mode", "slow"]')).toEqual([
      'error demo-1.0.dist-info/METADATA:10 provides the extra "x", which the policy does not expect',
      'warning demo-1.0.dist-info/METADATA: does not provide the extra "slow", which the policy expects',
    ]);
  });

  it('leaves a file without metadata, or of another kind, to other rules', async () => {
    expect(await outcome(rule, [wheel('')])).toBe('not-applicable');
    const bytes = buildSdist({ files: { 'PKG-INFO': undefined } });
    expect(await found(rule, { filename: SDIST, bytes }, 'extras = ["x"]')).toEqual([]);
    expect(await found(rule, { filename: 'x.txt', bytes }, 'extras = ["x"]')).toEqual([]);
  });
});

describe('direct-url-requirement', () => {
  const rule = 'direct-url-requirement';

  it('names project and address', async () => {
    const file = wheel(
      'Requires-Dist: Click @ file:///tmp/x ; extra == "x"\nRequires-Dist: six\nRequires-Dist: ?\n',
    );
    expect(await found(rule, file)).toEqual([
      'error demo-1.0.dist-info/METADATA:9 click is fetched from "file:///tmp/x", not from the index',
    ]);
  });

  it('finds it in an egg-info below the section of an extra', async () => {
    const files = { 'src/demo.egg-info/requires.txt': '[x]\nclick @ https://example.org/click.whl\n' };
    expect(await found(rule, { filename: SDIST, bytes: buildSdist({ files }) })).toEqual([
      'error src/demo.egg-info/requires.txt:2 click is fetched from "https://example.org/click.whl", not from the index',
    ]);
  });

  it('lists fifty and counts the rest', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `Requires-Dist: p${at} @ https://example.org/${at}\n`);
    const lines = await found(rule, wheel(many.join('')));
    expect(lines).toHaveLength(51);
    expect(lines).toContain('error : 10 more of the kind');
  });

  it('passes by what is no distribution, and other files of an sdist', async () => {
    const bytes = buildSdist({ files: { 'demo.egg-info/top_level.txt': 'click @ https://example.org\n' } });
    expect(await found(rule, { filename: SDIST, bytes })).toEqual([]);
    expect(await found(rule, { filename: 'x.txt', bytes })).toEqual([]);
  });
});

describe('requires-python-missing', () => {
  const rule = 'requires-python-missing';
  const of = (line: string) => ({
    filename: WHEEL,
    bytes: buildWheel({ metadata: `Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n${line}` }),
  });

  it.each([
    ['', 'warning'],
    ['Requires-Python: \n', 'warning'],
    ['Requires-Python: <4\n', 'warning'],
    ['Requires-Python: !=3.0.*, <4\n', 'warning'],
    ['Requires-Python: >=3\n', 'note'],
    ['Requires-Python: >=3.0, <4\n', 'note'],
    ['Requires-Python: >2\n', 'note'],
    ['Requires-Python: >=3.9\n', undefined],
    ['Requires-Python: ~=3.9\n', undefined],
    ['Requires-Python: ==3.*\n', undefined],
    ['Requires-Python: >=3, >=3.8\n', undefined],
    ['Requires-Python: nonsense\n', undefined],
  ])('%j: %s', async (line, severity) => {
    const lines = await found(rule, of(line));
    expect(lines.map((text) => text.split(' ')[0])).toEqual(severity === undefined ? [] : [severity]);
  });

  it('leaves a file without metadata, or of another kind, to other rules', async () => {
    const bytes = buildSdist({ files: { 'PKG-INFO': undefined } });
    expect(await found(rule, { filename: SDIST, bytes })).toEqual([]);
    expect(await found(rule, { filename: 'x.txt', bytes })).toEqual([]);
  });
});
