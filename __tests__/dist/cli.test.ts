import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES } from '../support/command.ts';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);

/** A folder with these files; text or bytes. */
function make(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(at(name), { recursive: true });
  for (const [file, contents] of Object.entries(files)) writeFileSync(at(name, file), contents);
  return at(name);
}

const wheel = (files: Record<string, string | Uint8Array> = {}) =>
  buildWheel({ project: 'demo', version: '1.0', files });
const sdist = (files: Record<string, string | Uint8Array> = {}) =>
  buildSdist({ project: 'demo', version: '1.0', files });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(NODES)('the shipped command line with %s', (node) => {
  const run = (args: readonly string[]) => cli(node, args, { cwd: folder });
  const verify = (...args: string[]) => run(['verify-artifacts', ...args]);
  const json = (...args: string[]) => {
    const { status, stdout, stderr } = verify(...args, '--format', 'json');
    return { status, report: JSON.parse(stdout) as Report, stderr };
  };

  it('passes an honest wheel and sdist', () => {
    const { status, stdout, stderr } = verify(make('good', { [WHEEL]: wheel(), [SDIST]: sdist() }));
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^PASS /u);
    expect(status).toBe(0);
  });

  it('fails a start-up hook, and says what and where, why and what to do', () => {
    const { status, stdout } = verify(make('hook', { [WHEEL]: wheel({ 'demo.pth': 'import demo\n' }) }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAIL {2}1 error/u);
    for (const part of ['startup-hook', 'demo.pth', 'why ', 'fix ']) expect(stdout).toContain(part);
  });

  it('never fails in report mode, and still shows the verdict', () => {
    const { status, stdout } = verify(
      make('hook', { [WHEEL]: wheel({ 'demo.pth': '' }) }),
      '--mode',
      'report',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^FAIL /u);
  });

  it('takes a policy with an approval and shows it', () => {
    const policy =
      'schema-version = 1\n[[approve]]\nrule = "startup-hook"\npath = "demo.pth"\nreason = "Reviewed in a test"\n';
    make('approved', { [WHEEL]: wheel({ 'demo.pth': '' }), '../approved.toml': policy });
    const { status, report } = json(at('approved'), '--policy', at('approved.toml'));
    expect(status).toBe(0);
    expect(report.approvals).toMatchObject([{ reason: 'Reviewed in a test', used: [{ severity: 'error' }] }]);
    expect(verify(at('approved'), '--policy', at('approved.toml')).stdout).toContain('Reviewed in a test');
  });

  it('writes every format, and to a file', () => {
    const dist = make('good', { [WHEEL]: wheel(), [SDIST]: sdist() });
    expect(verify(dist, '--format', 'markdown').stdout).toMatch(/^## PASS/u);
    expect(JSON.parse(verify(dist, '--format', 'sarif').stdout)).toMatchObject({ version: '2.1.0' });
    expect(verify(dist, '--format', 'json', '--output', 'report.json').stdout).toBe('');
    expect(execFileSync('head', ['-c', '1', at('report.json')]).toString()).toBe('{');
    expect(verify(dist, '--output', at('no', 'folder', 'x')).status).toBe(3);
  });

  describe('given bad input', () => {
    it.each([
      ['no folder', ['nowhere'], 'nowhere'],
      ['no file', ['good/nowhere.whl'], 'nowhere.whl'],
      ['a glob that matches nothing', ['good/*.egg'], 'good/*.egg'],
      ['an unknown flag', ['good', '--stric'], '--stric'],
      ['an unknown mode', ['good', '--mode', 'of'], 'mode'],
      ['a spec without version', ['pypi:embit'], 'pypi:embit'],
      ['a range', ['pypi:embit>=0.8'], '=='],
      ['a package of elsewhere', ['pkg:npm/x@1'], 'pkg:npm/x@1'],
      ['a policy that is not there', ['good', '--policy', 'no.toml'], 'no.toml'],
      ['a source without ref', ['good', '--source', '.'], 'source-ref'],
      ['an unknown command', [], 'Did you mean "verify-artifacts"?', 'verify-artifact'],
    ])('says so in one message and exits with 2: %s', (_, args, text, command = 'verify-artifacts') => {
      make('good', { [WHEEL]: wheel(), [SDIST]: sdist() });
      const { status, stdout, stderr } = run([command, ...args]);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(text);
      expect(stderr).toMatch(/^error: [^]*\n$/u);
      expect(stderr.match(/^error:/gmu)).toHaveLength(1);
      expect(stderr).not.toMatch(/^\s+at /mu);
    });

    it('is an empty folder', () => {
      const { status, stderr } = verify(make('empty', {}));
      expect(status).toBe(2);
      expect(stderr).toContain('empty');
    });

    it('is a folder named like a wheel', () => {
      mkdirSync(at('folders', WHEEL), { recursive: true });
      for (const path of [at('folders'), at('folders', WHEEL)]) {
        const { status, stderr } = verify(path);
        expect(status).toBe(2);
        expect(stderr).toContain(WHEEL);
      }
    });

    it('is a link in dist', () => {
      make('links', { 'x.txt': '' });
      rmSync(at('links', 'x.txt'));
      rmSync(at('links', WHEEL), { force: true });
      symlinkSync('/etc/hostname', at('links', WHEEL));
      expect(verify(at('links')).status).toBe(2);
    });

    it('is a file that may not be read', () => {
      const path = join(make('closed', { [WHEEL]: wheel() }), WHEEL);
      chmodSync(path, 0);
      // Root reads everything; there the file is simply verified.
      expect(verify(path).status).toBe(process.getuid?.() === 0 ? 0 : 2);
    });

    it('is two files of one name', () => {
      make('one', { [WHEEL]: wheel() });
      make('two', {});
      copyFileSync(at('one', WHEEL), at('two', WHEEL));
      const { status, stderr } = verify(at('one'), at('two'));
      expect(status).toBe(2);
      expect(stderr).toContain(WHEEL);
    });

    it('is a policy with an error, which is shown with line and nearest name', () => {
      make('good', { [WHEEL]: wheel(), [SDIST]: sdist() });
      writeFileSync(at('wrong.toml'), 'schema-version = 1\nstric = true\n');
      const { status, stderr } = verify(at('good'), '--policy', 'wrong.toml');
      expect(status).toBe(2);
      expect(stderr).toMatch(/wrong\.toml:2.*"stric".*"strict"/su);
    });

    it.each([
      ['zero bytes', WHEEL, new Uint8Array(0)],
      ['zero bytes', SDIST, new Uint8Array(0)],
      ['a text', WHEEL, 'I am a wheel.\n'],
      ['a text', SDIST, 'I am an sdist.\n'],
      ['a zip', SDIST, wheel()],
      ['a tar', WHEEL, sdist()],
    ])('is %s named %s: a finding, never a pass', (what, name, bytes) => {
      const { status, report } = json(make(`${what} for ${name} in here`, { [name]: bytes }));
      expect(status).toBe(1);
      expect(report).toMatchObject({ verdict: 'fail', complete: false, subjects: [{ verdict: 'fail' }] });
      expect(report.results.find(({ ruleId }) => ruleId === 'unreadable-archive')?.outcome).toBe('fail');
    });

    it('is a stray file', () => {
      const { status, report } = json(make('stray', { [WHEEL]: wheel(), 'notes.txt': 'x' }));
      expect(status).toBe(1);
      expect(report.subjects.map(({ kind }) => kind)).toEqual(['wheel', 'other']);
    });

    it('is a name in any script: shown without its power over the terminal', () => {
      const name = 'demo\u202e\u001b[31m-1.0-py3-none-any.whl';
      const { status, stdout } = verify(make('names', { [name]: wheel() }));
      expect(status).toBe(1);
      expect(stdout).not.toMatch(/[\u202e\u001b]/u);
      expect(stdout).toContain('\\u202e');
    });
  });

  it('answers one JSON report even where nothing could be verified', () => {
    const { status, report, stderr } = json('nowhere');
    expect(status).toBe(2);
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      complete: false,
      results: [{ ruleId: 'run' }],
    });
    expect(stderr).toContain('nowhere');
  });

  it('gives equal bytes for equal input, with no path of the machine', () => {
    const dist = make('good', { [WHEEL]: wheel(), [SDIST]: sdist() });
    const first = verify(dist, '--format', 'json').stdout;
    const second = cli(node, ['verify-artifacts', 'good', '--format', 'json'], { cwd: folder }).stdout;
    expect(first).toBe(second);
    expect(first).not.toContain(folder);
  });

  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['verify-artifacts', '--help']).stdout).toContain('--policy FILE');
    expect(run([]).status).toBe(2);
    expect(run(['--version']).stdout).toMatch(/^hardening-actions \d+\.\d+\.\d+\n$/u);
    expect(run(['explain', 'native-binary'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['explain']).stdout).toContain('native-binary');
    expect(run(['explain', 'native-binery'])).toMatchObject({ status: 2 });
    expect(run(['explain', 'native-binery']).stderr).toContain('native-binary');
  });
});
