import { describe, expect, it } from 'vitest';
import { isPrerelease, RELEASE_MARK, releaseBody } from '../../src/release/release-notes.ts';

const about = {
  commit: 'c'.repeat(40),
  run: 'https://github.com/octo/demo/actions/runs/7',
  files: [{ name: 'demo-1.0.tar.gz', sha256: 'a'.repeat(64) }],
};

describe('the text of a Release', () => {
  it('begins with its mark, commit, run and digests, and ends with the notes', () => {
    expect(releaseBody({ ...about, notes: '## 1.0\n\n- first\n' })).toBe(
      [
        RELEASE_MARK,
        `Verified and published by [a run of the release workflow](${about.run}), from commit \`${about.commit}\`.`,
        '',
        '| File | SHA-256 |',
        '| --- | --- |',
        `| \`demo-1.0.tar.gz\` | \`${'a'.repeat(64)}\` |`,
        '',
        '## 1.0\n\n- first\n',
        '',
      ].join('\n'),
    );
    expect(releaseBody(about)).toMatch(/` \|\n$/u);
  });

  it('shows what would be invisible, keeps Markdown, and nothing of it comes before the digests', () => {
    const body = releaseBody({ ...about, notes: '<!-- **1.0**\r\n\u202Eevil\u0007 ⚠️\t`x`' });
    expect(body.indexOf('<!-- **1.0**\n\\u202eevil\\u0007 ⚠️\t`x`')).toBeGreaterThan(
      body.indexOf('a'.repeat(64)),
    );
  });

  it('stays far below what GitHub takes', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      name: `demo-1.0-${at}.whl`,
      sha256: 'b'.repeat(64),
    }));
    const body = releaseBody({ ...about, files: many, notes: '😀'.repeat(100_000) });
    expect(body.length).toBeLessThan(125_000);
    expect(body).toContain('9500 more files are in `SHA256SUMS`.');
    expect(body).toContain('… The rest is in the changelog.');
    // No half of a character.
    expect(Buffer.from(body).toString()).toBe(body);
  });
});

describe('the most that GitHub takes', () => {
  const MOST = 125_000;
  const long = Array.from({ length: 500 }, (_, at) => ({
    name: `demo-1.0-cp${at}-cp${at}-${'manylinux_2_17_x86_64.'.repeat(10)}whl`.slice(0, 255),
    sha256: 'b'.repeat(64),
  }));

  it.each([
    ['500 wheels with long names, and long notes', long, 'n'.repeat(100_000)],
    ['notes whose every character becomes six', about.files, '\u2028'.repeat(60_000)],
    ['both', long, '\u2028'.repeat(200_000)],
    ['characters of two units', long, `x${'😀'.repeat(100_000)}`],
  ])('is kept with %s', (_, files, notes) => {
    const body = releaseBody({ ...about, files, notes });
    expect(body.length).toBeLessThanOrEqual(MOST - 900);
    expect(body.length).toBeGreaterThan(MOST - 1100);
    expect(body.endsWith('\n\n… The rest is in the changelog.\n')).toBe(true);
    expect(body).not.toMatch(/\\(?:u[0-9a-f]{0,3})?\n\n…/u);
    expect(Buffer.from(body).toString()).toBe(body);
  });

  it('names what of the files is left out', () => {
    const body = releaseBody({ ...about, files: long });
    const rows = body.split('\n').filter((line) => line.startsWith('| `demo')).length;
    expect(rows).toBeGreaterThan(100);
    expect(body).toContain(`\n${500 - rows} more files are in \`SHA256SUMS\`.\n`);
  });

  it('cuts nothing that fits', () => {
    expect(releaseBody({ ...about, notes: 'n'.repeat(100_000) })).toContain('n'.repeat(100_000));
  });
});

describe('a pre-release', () => {
  it.each([
    ['1.0', false],
    ['1.0.post1', false],
    ['1!2.0', false],
    ['1.0+local.dev1', false],
    ['1.0a1', true],
    ['1.0b2.post1', true],
    ['1.0rc0', true],
    ['1.0.dev3', true],
    ['1.0.post1.dev2', true],
  ])('is %s: %j', (version, is) => {
    expect(isPrerelease(version)).toBe(is);
  });
});
