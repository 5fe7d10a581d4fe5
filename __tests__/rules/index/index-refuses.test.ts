import type { Finding } from '../../../src/report/types.ts';
import { describe, expect, it } from 'vitest';
import { buildSdist, buildWheel } from '../../support/distribution-builder.ts';
import { findingsOf, verifyBytes } from '../../support/verify.ts';
import { fieldRefusals } from '../../../src/pypi/upload/fields.ts';
import { wheelRefusals } from '../../../src/pypi/upload/files.ts';
import { parseMetadata } from '../../../src/distribution/metadata.ts';
import { parseWheelFilename } from '../../../src/distribution/filename.ts';
import { indexRefuses } from '../../../src/rules/index/index-refuses.ts';
import type { Entry } from '../../../src/archive/types.ts';
import type { Wheel } from '../../../src/distribution/types.ts';

const HEAD = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n';

async function refusals(bytes: Uint8Array, filename = 'demo-1.0-py3-none-any.whl') {
  const found = findingsOf(await verifyBytes([{ filename, bytes }]), 'index-refuses');
  return found.map(({ severity, message }) => `${severity} ${message}`);
}

function fields(text: string): readonly string[] {
  const parsed = parseMetadata('METADATA', Buffer.from(text));
  return [...fieldRefusals(parsed)].map(
    ({ subject, message, line }) => `${line ?? ''} ${subject}: ${message}`,
  );
}

describe('metadata', () => {
  it('names line, field and reason', () => {
    expect(
      fields(`${HEAD}Home-page: UNKNOWN\nClassifier: Private :: X\nProject-URL: , https://a.b\n`),
    ).toEqual([
      '4 Home-page: "UNKNOWN" is not a valid URL',
      '5 Classifier: "Private :: X" is not in the list of classifiers',
      '6 Project-URL: ", https://a.b" has no label',
    ]);
  });

  it('counts an empty header as none', () => {
    const text =
      'Home-page: \nAuthor-email: \nLicense: \nDescription-Content-Type: \nLicense-Expression: MIT\n';
    expect(fields(HEAD + text)).toEqual([]);
  });

  it('takes a summary of 512 characters, whatever their number of bytes', () => {
    expect(fields(`${HEAD}Summary: ${'😀'.repeat(512)}\n`)).toEqual([]);
    expect(fields(`${HEAD}Summary: ${'😀'.repeat(513)}\n`)).toEqual([
      '4 Summary: it has more than 512 characters',
    ]);
  });

  it('repeats what the parser found, where PyPI refuses it too', () => {
    expect(fields('Metadata-Version: 2.4\nName: demo\nName: demo\nX-Odd: 1\n')).toEqual([
      ' metadata: Version is missing or empty',
      '3 metadata: Name stands 2 times',
      expect.stringMatching(/^4 metadata: "x-odd"/u),
    ]);
    expect(fields(`${HEAD}Requires-Dist: click 8\n`)).toHaveLength(1);
    expect(fields(`${HEAD}Requires-Dist: click\n >=8\n`)).toEqual([
      '4 Requires-Dist: it runs over several lines',
    ]);
  });

  it('takes requirements of a release, and none from elsewhere', () => {
    const text = 'Requires-Dist: click>=8\nProvides-Dist: a (>=1)\nObsoletes-Dist: b\n';
    expect(fields(HEAD + text)).toEqual([]);
    expect(fields(`${HEAD}Obsoletes-Dist: b @ https://c.d\nProvides-Dist: ?\n`)).toEqual([
      '4 Obsoletes-Dist: a direct dependency: "b @ https://c.d"',
      expect.stringMatching(/^5 Provides-Dist: "\?" is no requirement/u),
    ]);
  });

  it('reads a Project-URL as label and link', () => {
    expect(fields(`${HEAD}Project-URL: Home\nProject-URL: ${'x'.repeat(33)}, https://a.b\n`)).toEqual([
      '4 Project-URL: "Home" has no URL',
      `5 Project-URL: the label "${'x'.repeat(33)}" has more than 32 characters`,
    ]);
  });

  it('refuses a local version, a folded summary and addresses that are none', () => {
    expect(fields(HEAD.replace('1.0', '1.0+x'))).toEqual([
      '3 Version: the local version in "1.0+x" is not allowed',
    ]);
    expect(fields(`${HEAD}Summary: a\n b\n`)).toEqual(['4 Summary: it runs over several lines']);
    expect(fields(`${HEAD}Author-email: a@b\nMaintainer-email: a@b.co\n`)).toEqual([
      '4 Author-email: "a@b" is not a valid e-mail address',
    ]);
    expect(fields(`${HEAD}License-Expression: MIT Licence\n`)).toHaveLength(1);
  });

  it('looks at import names (PEP 794)', () => {
    const text = HEAD.replace('2.4', '2.5');
    expect(fields(`${text}Import-Name: demo.größe\nImport-Name: demo._x ; private\n`)).toEqual([]);
    expect(fields(`${text}Import-Namespace: a-b\n`)).toEqual([
      '4 Import-Namespace: "a-b" is no name of a module',
    ]);
  });

  it('knows which licence fields exclude each other', () => {
    expect(fields(`${HEAD}License-Expression: MIT\nLicense: MIT\n`)).toEqual([
      '5 License: only one of License and License-Expression may stand (PEP 639)',
    ]);
    expect(fields('Name: demo\nVersion: 1.0\nLicense-Expression: MIT\n')).toContain(
      '3 License-Expression: it came with metadata 2.4, this is "none"',
    );
  });
});

describe('files', () => {
  it('looks for licence files from metadata 2.4 on, as clients send them from there', async () => {
    const of = (version: string, path: string) =>
      buildWheel({
        metadata: `Metadata-Version: ${version}\nName: demo\nVersion: 1.0\nLicense-File: ${path}\n`,
      });
    expect(await refusals(of('2.3', 'NOTICE'))).toEqual([]);
    expect(await refusals(of('2.4', 'NOTICE'))).toEqual([
      'error License-File: "NOTICE" does not exist at "demo-1.0.dist-info/licenses/NOTICE"',
    ]);
    expect(await refusals(of('2.4', '../LICENSE'))).toEqual([
      'error License-File: "../LICENSE" is no relative path',
    ]);
    expect(await refusals(of('2.4', ''))).toEqual([]);
  });

  it('names the file name that an sdist should have', async () => {
    const bytes = buildSdist({ project: 'My.Demo', version: '1.0' });
    expect(await refusals(bytes, 'My.Demo-1.0.tar.gz')).toEqual([
      'error filename: the file name is invalid, it should be "my_demo-1.0.tar.gz"',
    ]);
    expect(await refusals(bytes, 'my_demo-1.0.tar.gz')).toEqual([]);
  });

  it('says nothing of a name that PKG-INFO does not let it tell', async () => {
    const metadata = 'Metadata-Version: 2.4\nName: demo\nVersion: one\n';
    expect(await refusals(buildSdist({ metadata }), 'Demo-1.0.tar.gz')).toEqual([
      'error metadata: "one" is no version (PEP 440)',
    ]);
    const none = buildSdist({ files: { 'PKG-INFO': undefined } });
    expect(await refusals(none, 'demo-1.0.tar.gz')).toEqual([]);
    expect(await refusals(none, 'demo.tar.gz')).toEqual([
      'error filename: no hyphen stands between project and version',
    ]);
  });

  it('compares the version of a wheel with that of its metadata', async () => {
    const wheel = buildWheel({ metadata: HEAD.replace('1.0', '2.0') });
    expect(await refusals(wheel)).toEqual(['error filename: the version in the file name should be "2.0"']);
  });

  it('takes a wheel whose name can not be split by the reason for that', async () => {
    expect(await refusals(buildWheel(), 'demo-1.0.whl')).toHaveLength(1);
  });

  it('takes Unicode letters in the name of a command, as PyPI does', async () => {
    const entryPoints = '[console_scripts]\ngröße = demo:main\n[other]\na b = demo\n';
    expect(await refusals(buildWheel({ entryPoints }))).toEqual([]);
  });

  it('stops where configparser stops', async () => {
    const of = (entryPoints: string) => refusals(buildWheel({ entryPoints }));
    const group = '[console_scripts]\na = demo:main\n';
    expect(await of(`${group}b\n`)).toEqual(['error entry points: "b" has no `=`']);
    expect(await of(`${group}  b\n`)).toEqual([]);
    expect(await of(`${group}a = demo:other\n`)).toEqual([
      'error entry points: "a" stands twice in "console_scripts"',
    ]);
    expect(await of(`${group}[gui_scripts]\na = demo:main\n`)).toEqual([]);
    expect(await of(`${group}[console_scripts]\nb = demo:main\n`)).toHaveLength(1);
    expect(await of(`${group}a/b = demo:main\n`)).toEqual([
      'error entry points: "a/b" is no name of a command',
    ]);
  });

  it('leaves a wheel without dist-info to other rules', async () => {
    const info = 'demo-1.0.dist-info';
    const none = ['METADATA', 'WHEEL', 'RECORD', 'licenses/LICENSE'].map((name) => [
      `${info}/${name}`,
      undefined,
    ]);
    expect(
      await refusals(buildWheel({ files: Object.fromEntries(none) as Record<string, undefined> })),
    ).toEqual([]);
  });

  it('lists twenty reasons and counts the rest', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Classifier: Private :: ${at}\n`).join('');
    const found = await refusals(buildWheel({ headers: many }));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toMatch(/^error /u);
    expect(found).toContain('error 10 more reasons to refuse the file');
  });

  it('says that reStructuredText was not rendered', async () => {
    const rst = 'note the description is reStructuredText; whether PyPI can render it was not checked';
    expect(await refusals(buildWheel({ metadata: `${HEAD}\nText.\n` }))).toEqual([rst]);
    const typed = `${HEAD}Description-Content-Type: text/x-rst\n\nText.\n`;
    expect(await refusals(buildSdist({ metadata: typed }), 'demo-1.0.tar.gz')).toEqual([rst]);
    expect(await refusals(buildWheel({ metadata: HEAD }))).toEqual([]);
  });
});

describe('a wheel in numbers', () => {
  const entry = (path: string, declaredSize: number): Entry => ({
    path,
    kind: 'file',
    declaredSize,
    contents: { state: 'unread', why: 'limit-entry-size' },
  });
  const MiB = 1024 * 1024;
  const wheel = (
    size: number,
    entries: readonly Entry[],
    codes: readonly ('path-encoding' | 'duplicate-path')[] = [],
  ): Wheel => ({
    kind: 'wheel',
    filename: 'demo-1.0-py3-none-any.whl',
    sha256: '',
    size,
    name: parseWheelFilename('demo-1.0-py3-none-any.whl'),
    archive: { format: 'zip', entries, anomalies: codes.map((code) => ({ code, detail: '' })) },
  });
  const messages = (of: Wheel) => [...wheelRefusals(of)].map(({ message }) => message);

  it('is a bomb beyond 64 MiB and fifty times its size', () => {
    expect(messages(wheel(MiB, [entry('a', 32 * MiB), entry('b', 33 * MiB)]))).toEqual([
      'it inflates to more than 50 times its size',
    ]);
    expect(messages(wheel(2 * MiB, [entry('a', 65 * MiB)]))).toEqual([]);
    expect(messages(wheel(1, [entry('a', 64 * MiB)]))).toEqual([]);
  });

  it('has names that PyPI compares byte by byte', () => {
    expect(messages(wheel(1, [entry('a\n', 1)], ['path-encoding', 'duplicate-path']))).toEqual([
      'a name in the archive holds a control character',
      'a name in the archive is not marked as UTF-8',
      'two entries have one name',
    ]);
  });

  it('may need a limit of its own', () => {
    const subjects = [wheel(100 * MiB + 1, []), wheel(100 * MiB, [])];
    const found = [...((indexRefuses.check({ subjects } as never) as Iterable<Finding> | undefined) ?? [])];
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

it('does not apply to what is no distribution', async () => {
  const report = await verifyBytes([{ filename: 'notes.txt', bytes: Buffer.from('x') }]);
  expect(report.results.find(({ ruleId }) => ruleId === 'index-refuses')?.outcome).toBe('not-applicable');
});
