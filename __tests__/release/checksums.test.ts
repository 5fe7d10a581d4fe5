import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import {
  checksumsOutput,
  formatChecksums,
  isReleaseName,
  MOST_CHECKSUMS_BYTES,
  parseChecksums,
  readChecksumsInput,
} from '../../src/release/checksums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const none = () => Promise.resolve(undefined);
const many = (count: number) =>
  formatChecksums(
    Array.from({ length: count }, (_, index) => ({ name: `demo-1.${index}.tar.gz`, sha256: A })),
  );

describe('what is written', () => {
  it('is what sha256sum writes, in the order of bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    const names = [
      'demo-1.0.tar.gz',
      'Demo-1.0.tar.gz',
      'demo-1!1.0+local.tar.gz',
      'demo_a-1.0-py3-none-any.whl',
    ];
    for (const name of names) writeFileSync(join(folder, name), name);
    const written = formatChecksums(names.map((name) => ({ name, sha256: sha256(name) })));
    const order = [...names].sort();
    expect(written).toBe(execFileSync('sha256sum', order, { cwd: folder, encoding: 'utf8' }));
    const check = spawnSync('sha256sum', ['--check', '--strict'], { cwd: folder, input: written });
    expect(check.status).toBe(0);
    expect(parseChecksums(written).map(({ name }) => name)).toEqual(order);
    rmSync(folder, { recursive: true });
  });

  it.each([
    'a b.whl',
    'a/b.whl',
    '../b',
    '',
    '.',
    '..',
    '.hidden',
    '-rf',
    'a\nb',
    'a\\b',
    'ä.whl',
    'a'.repeat(256),
  ])('has no name %j', (name) => {
    expect(isReleaseName(name)).toBe(false);
    expect(() => formatChecksums([{ name, sha256: A }])).toThrow(/can't stand in SHA256SUMS/u);
  });

  it('has no name twice, and at least one', () => {
    const twice = [
      { name: 'a.whl', sha256: A },
      { name: 'a.whl', sha256: B },
    ];
    expect(() => formatChecksums(twice)).toThrow(/that name is given twice/u);
    expect(() => formatChecksums([])).toThrow(ToolError);
  });
});

describe('what is read', () => {
  const good = `${A}  a.whl\n${B}  b.tar.gz\n`;

  it('is the one form', () => {
    expect(parseChecksums(good)).toEqual([
      { name: 'a.whl', sha256: A },
      { name: 'b.tar.gz', sha256: B },
    ]);
  });

  // sha256sum takes many of these, some even with --strict.
  it.each([
    ['no line end at the end', good.slice(0, -1), 'its last line has no line end'],
    ['a blank line between', `${A}  a.whl\n\n${B}  b.tar.gz\n`, 'line 2 is "": it is blank'],
    ['a blank line at the end', `${good}\n`, 'line 3 is "": it is blank'],
    ['CRLF', good.replaceAll('\n', '\r\n'), 'it holds a carriage return'],
    ['upper case', good.toUpperCase(), 'it does not begin with 64 lowercase hexadecimal digits'],
    ['a short digest', good.slice(1), 'it does not begin with 64 lowercase hexadecimal digits'],
    ['one space', good.replaceAll('  ', ' '), 'two spaces must stand between'],
    ['binary mode', good.replaceAll('  ', ' *'), 'two spaces must stand between'],
    ['no name', `${A}  \n`, 'two spaces must stand between'],
    ['an escaped line', `\\${A}  a\\nb\n`, 'its name is escaped'],
    ['an absolute path', `${A}  /etc/passwd\n`, 'its name is a path'],
    ['a relative path', `${A}  ./a.whl\n`, 'its name is a path'],
    ['three spaces', `${A}   a.whl\n`, 'its name holds what no name'],
    ['a comment', `# made by\n${good}`, 'line 1 is "# made by"'],
    ['another order', `${B}  b.tar.gz\n${A}  a.whl\n`, 'line 2 names a.whl: the names are not sorted'],
    ['a name twice', `${A}  a.whl\n${B}  a.whl\n`, 'line 2 names a.whl: that name is given twice'],
    ['a name twice, apart', `${A}  a.whl\n${B}  b.whl\n${B}  a.whl\n`, 'that name is given twice'],
    ['a NUL', `${A}  a.whl\0\n`, 'its name holds what no name'],
    ['nothing', '', 'the runner drops an output that contains a masked value'],
  ])('refuses %s', (_, text, why) => {
    expect(() => parseChecksums(text)).toThrow(ToolError);
    expect(() => parseChecksums(text)).toThrow(why);
  });
});

describe('what travels between jobs', () => {
  it('is the list up to 96 KiB, and its digest above', async () => {
    const line = many(1).length;
    const fits = many(Math.floor(MOST_CHECKSUMS_BYTES / (line + 4)));
    expect(fits.length).toBeLessThanOrEqual(MOST_CHECKSUMS_BYTES);
    expect(checksumsOutput(fits)).toBe(fits);
    const large = many(2000);
    expect(large.length).toBeGreaterThan(MOST_CHECKSUMS_BYTES);
    const value = checksumsOutput(large);
    expect(value).toBe(`sha256:${sha256(large)}`);
    const read = await readChecksumsInput(value, () => Promise.resolve(Buffer.from(large)));
    expect(read).toHaveLength(2000);
  });

  it('is taken as a runner hands it on, without its last line end', async () => {
    expect(await readChecksumsInput(many(2).trim(), none)).toHaveLength(2);
  });

  it.each([undefined, '', ' ', '\n'])('is never empty: %j', async (value) => {
    await expect(readChecksumsInput(value, none)).rejects.toThrow(
      'the input "checksums" is empty: the runner drops an output that contains a masked value',
    );
  });

  it('is not taken where the list is another, not there, or malformed', async () => {
    const text = many(2);
    const reference = `sha256:${sha256(text)}`;
    await expect(readChecksumsInput(reference, none)).rejects.toMatchObject({ code: 'missing-input' });
    const other = () => Promise.resolve(Buffer.from(many(3)));
    await expect(readChecksumsInput(reference, other)).rejects.toMatchObject({ code: 'digest-mismatch' });
    const odd = `${A}  ä.whl\n`;
    const bytes = Buffer.from(odd);
    await expect(readChecksumsInput(`sha256:${sha256(odd)}`, () => Promise.resolve(bytes))).rejects.toThrow(
      'its name holds what no name',
    );
    for (const value of [`sha256:${A.slice(1)}`, `sha256:${A.toUpperCase()}`, A]) {
      await expect(readChecksumsInput(value, none)).rejects.toMatchObject({ code: 'usage' });
    }
  });
});
