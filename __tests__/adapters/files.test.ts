import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileArtifacts, textFiles } from '../../src/adapters/files.ts';
import { expandGlob } from '../../src/adapters/glob.ts';
import { openFile } from '../../src/adapters/open-file.ts';
import { requireUniqueNames } from '../../src/artifact-names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array = path): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

/** Expands patterns that are relative to the test's folder; answers paths relative to it. */
async function expand(...patterns: readonly string[]): Promise<readonly string[]> {
  const files = await fileArtifacts().expand(patterns.map((pattern) => `${folder}/${pattern}`));
  return files.map(({ path }) => path.slice(folder.length + 1));
}

const refusal = (...patterns: readonly string[]) => expect(expand(...patterns)).rejects;

describe('fileArtifacts', () => {
  it('takes a file', async () => {
    const path = write('a.whl', 'content');
    const [file, ...others] = await fileArtifacts().expand([path]);
    expect(others).toEqual([]);
    expect(file).toMatchObject({ filename: 'a.whl', shown: path, path });
    const opened = await file!.open();
    expect(Buffer.from(await opened.read(0, opened.size)).toString()).toBe('content');
    await opened.close();
  });

  it('takes all files of a folder, hidden ones too, in order', async () => {
    for (const name of ['dist/b.whl', 'dist/a.tar.gz', 'dist/.hidden', 'dist/B.whl']) write(name);
    expect(await expand('dist')).toEqual(['dist/.hidden', 'dist/B.whl', 'dist/a.tar.gz', 'dist/b.whl']);
    expect(await expand('dist/')).toHaveLength(4);
  });

  it.each([
    ['dist/*.whl', ['dist/a.whl', 'dist/b!c.whl']],
    ['dist/?.whl', ['dist/a.whl']],
    ['dist/a*', ['dist/a.tar.gz', 'dist/a.whl']],
    ['d*/*.tar.gz', ['dist/a.tar.gz']],
    ['**/*.whl', ['deep/er/d.whl', 'dist/a.whl', 'dist/b!c.whl', 'top.whl']],
    ['**/er/*', ['deep/er/d.whl']],
    ['deep/**', ['deep/er/d.whl']],
    ['dist//*.gz', ['dist/a.tar.gz']],
    ['[x]*.whl', ['[x]1.whl']],
  ])('takes what matches %s', async (pattern, expected) => {
    for (const name of ['dist/a.whl', 'dist/a.tar.gz', 'dist/b!c.whl', 'deep/er/d.whl', 'top.whl'])
      write(name);
    if (pattern.startsWith('[')) write('[x]1.whl');
    expect(await expand(pattern)).toEqual(expected);
  });

  it('matches hidden names: what a wildcard passes over would go unread', async () => {
    write('dist/.hidden.whl');
    expect(await expand('dist/*.whl')).toEqual(['dist/.hidden.whl']);
  });

  it('expands relative globs from the working folder', async () => {
    const found = await fileArtifacts().expand(['package*.json', '__tests__/adapters/files.*.ts']);
    expect(found.map(({ path }) => path)).toEqual([
      'package-lock.json',
      'package.json',
      '__tests__/adapters/files.test.ts',
    ]);
  });

  it('takes a name with wildcards for itself where there is such a file', async () => {
    write('a*.whl');
    write('ab.whl');
    expect(await expand('a*.whl')).toEqual(['a*.whl']);
  });

  it('takes a file that is named twice once', async () => {
    write('dist/a.whl');
    expect(await expand('dist/a.whl', 'dist', 'dist/*', 'dist/../dist/a.whl')).toEqual(['dist/a.whl']);
  });

  it('takes two names of one file for two artifacts, for both would be published', async () => {
    linkSync(write('dist/a.whl'), join(folder, 'dist/b.whl'));
    expect(await expand('dist')).toEqual(['dist/a.whl', 'dist/b.whl']);
  });

  it('refuses two files of one name', async () => {
    write('one/a.whl');
    write('two/a.whl');
    await refusal('one', 'two').toMatchObject({
      code: 'usage',
      message: `two files are named a.whl: ${folder}/one/a.whl and ${folder}/two/a.whl`,
    });
  });

  it('follows a link that the user named', async () => {
    write('real.whl');
    symlinkSync('real.whl', join(folder, 'named.whl'));
    expect(await expand('named.whl')).toEqual(['named.whl']);
  });

  it.each([
    ['missing.whl', 'there is no file or folder'],
    ['missing/x.whl', 'there is no file or folder'],
    ['file.whl/x.whl', 'there is no file or folder'],
    ['*.zip', 'nothing matches'],
    ['missing/*.whl', 'there is no such file'],
    ['file.whl/*', 'a part of the path is no folder'],
    ['empty', 'is empty'],
    ['folder.whl', 'is a folder, although its name is that of an archive'],
    ['folder.tar.gz/', 'is a folder, although its name is that of an archive'],
    ['broken.whl', 'is a symbolic link to nothing'],
    ['circle.whl', 'its symbolic links go in circles'],
    [`${'x'.repeat(300)}.whl`, 'the name is too long'],
    ['fifo.whl', 'is no regular file'],
    ['nul\0.whl', "can't read"],
  ])('says what is wrong with %.20s', async (pattern, message) => {
    write('file.whl');
    for (const name of ['empty', 'folder.whl', 'folder.tar.gz']) mkdirSync(join(folder, name));
    symlinkSync('nothing', join(folder, 'broken.whl'));
    symlinkSync('circle.whl', join(folder, 'circle.whl'));
    execFileSync('mkfifo', [join(folder, 'fifo.whl')]);
    const error: unknown = await expand(pattern).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'missing-input' });
    expect(error).toHaveProperty('message', expect.stringContaining(message));
  });

  it('says that an empty path names nothing', async () => {
    await expect(fileArtifacts().expand([''])).rejects.toMatchObject({ code: 'missing-input' });
  });

  it.runIf(process.platform === 'linux')('says of a name that is not UTF-8 that it is none', async () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'dist/a')), Buffer.from([0xff])]), '');
    for (const pattern of ['dist', 'dist/a\ufffd']) {
      await refusal(pattern).toMatchObject({
        code: 'missing-input',
        message: expect.stringContaining('its name is not UTF-8') as string,
      });
    }
  });

  it('names what was most likely meant', async () => {
    write('dist/embit-0.8.0.tar.gz');
    await refusal('dist/embit-0.8.tar.gz').toMatchObject({
      hint: `Did you mean ${folder}/dist/embit-0.8.0.tar.gz?`,
    });
  });

  it.each([
    [
      'a symbolic link',
      () => {
        symlinkSync('a.whl', join(folder, 'dist/z.whl'));
      },
    ],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'dist/z.whl'));
      },
    ],
    [
      'no regular file',
      () => {
        execFileSync('mkfifo', [join(folder, 'dist/z.whl')]);
      },
    ],
  ])('refuses %s among the files of a folder or glob', async (what, make) => {
    write('dist/a.whl');
    make();
    await refusal('dist').toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`z.whl is ${what}`) as string,
    });
    await refusal('dist/*').toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`z.whl is ${what}`) as string,
    });
  });

  // Root may read everything.
  it.runIf(process.geteuid?.() === 0)('says that a file or folder is not readable', async () => {
    const path = write('secret/a.whl');
    const open = write('b.whl');
    chmodSync(folder, 0o755);
    chmodSync(open, 0);
    process.seteuid?.(65534);
    try {
      chmodLater(path);
      await expect(openFile(open, 'b.whl')).rejects.toMatchObject({
        code: 'missing-input',
        message: "can't read b.whl: permission denied",
      });
      await expect(textFiles().read(open)).rejects.toMatchObject({ code: 'missing-input' });
      await refusal('secret').toMatchObject({
        message: expect.stringContaining('permission denied') as string,
      });
    } finally {
      process.seteuid?.(0);
    }
  });
});

function chmodLater(path: string): void {
  process.seteuid?.(0);
  chmodSync(dirname(path), 0o700);
  process.seteuid?.(65534);
}

describe('expandGlob', () => {
  it('stops where it walks far too much', () => {
    // A folder that holds itself, as a hostile file system may show it.
    const [self] = readdirSync(dirname(folder), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const list = () => Array.from({ length: 50 }, () => self!);
    expect(() => expandGlob('**/*.whl', list)).toThrow('walks more than 100000 files');
  });

  it('begins at the root where the pattern does', () => {
    const asked: string[] = [];
    const list = (path: string) => {
      asked.push(path);
      return [];
    };
    expandGlob('/*.whl', list);
    expandGlob('*.whl', list);
    expandGlob('../*.whl', list);
    expect(asked).toEqual(['/', '.', '..']);
  });
});

describe('openFile', () => {
  it('answers any range, and views of 1 MiB windows', async () => {
    const bytes = Uint8Array.from(
      { length: 3 * 1024 * 1024 + 17 },
      (_, index) => (index * 31 + (index >> 8)) & 0xff,
    );
    const file = await openFile(write('big.bin', bytes), 'big.bin');
    expect(file.size).toBe(bytes.length);
    for (const [offset, length] of [
      [0, 10],
      [5, 100],
      [1048570, 20],
      [bytes.length - 22, 22],
      [0, bytes.length],
      [3, 2_500_000],
      [bytes.length, 0],
      [17, 0],
    ] as const) {
      expect(Buffer.compare(await file.read(offset, length), bytes.subarray(offset, offset + length))).toBe(
        0,
      );
    }
    await file.close();
    await file.close();
    await expect(file.read(0, 1)).rejects.toThrow('after it was closed');
  });

  it('opens an empty file', async () => {
    const file = await openFile(write('empty.whl', ''), 'empty.whl');
    expect(file.size).toBe(0);
    expect(await file.read(0, 0)).toHaveLength(0);
    await file.close();
  });

  it.each([
    [-1, 1],
    [0, 8],
    [7, 1],
    [0, -1],
    [NaN, 1],
  ])('refuses a range outside the file (%d, %d)', async (offset, length) => {
    const file = await openFile(write('a', '1234567'), 'a');
    await expect(file.read(offset, length)).rejects.toThrow(RangeError);
    await file.close();
  });

  it.each([
    [
      'is cut',
      (path: string) => {
        truncateSync(path, 1_500_000);
      },
    ],
    [
      'grows',
      (path: string) => {
        appendFileSync(path, 'x');
      },
    ],
    [
      'gets another time',
      (path: string) => {
        utimesSync(path, 1, 1);
      },
    ],
    [
      'is written to',
      (path: string) => {
        writeFileSync(path, new Uint8Array(2_000_000));
      },
    ],
  ])('rejects once the file %s', async (_what, change) => {
    const path = write('a', new Uint8Array(2_000_000));
    utimesSync(path, 5, 5);
    const file = await openFile(path, 'a');
    await file.read(0, 10);
    change(path);
    await expect(file.read(1_900_000, 10)).rejects.toMatchObject({
      code: 'environment',
      message: 'a changed while it was read',
    });
    await file.close();
  });

  it('rejects folders, pipes and what is not there', async () => {
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    await expect(openFile(folder, 'it')).rejects.toThrow('it is no regular file');
    await expect(openFile(join(folder, 'fifo'), 'it')).rejects.toThrow('it is no regular file');
    await expect(openFile(join(folder, 'none'), 'it')).rejects.toThrow(
      "can't read it: there is no such file",
    );
  });
});

describe('textFiles', () => {
  it('answers bytes, or nothing where there is no file', async () => {
    expect(Buffer.from((await textFiles().read(write('policy.toml', 'x = 1')))!).toString()).toBe('x = 1');
    expect(await textFiles().read(join(folder, 'none'))).toBeUndefined();
  });

  it('rejects what is there and can not be read', async () => {
    await expect(textFiles().read(folder)).rejects.toMatchObject({ code: 'missing-input' });
  });

  it('neither reads a device without end nor waits for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    for (const path of ['/dev/zero', join(folder, 'fifo')]) {
      await expect(textFiles().read(path)).rejects.toMatchObject({
        code: 'missing-input',
        message: `${path} is no regular file`,
      });
    }
  });

  it('reads no file without bound', async () => {
    const path = write('sparse', '');
    truncateSync(path, 32 * 1024 * 1024 + 1);
    await expect(textFiles().read(path)).rejects.toMatchObject({
      code: 'missing-input',
      message: expect.stringContaining('is too large') as string,
    });
  });
});

describe('requireUniqueNames', () => {
  const named = (filename: string, shown: string) => ({
    filename,
    shown,
    path: shown,
    open: () => Promise.reject(new Error('not opened')),
  });

  it('takes different names', () => {
    expect(() => {
      requireUniqueNames([named('a', '1'), named('b', '2')]);
    }).not.toThrow();
  });

  it('refuses equal ones', () => {
    expect(() => {
      requireUniqueNames([named('a', '1'), named('a', '2')]);
    }).toThrow('two files are named a: 1 and 2');
  });
});
