import { describe, expect, it } from 'vitest';
import { helpText, jsonAskedFor, parseCommandLine } from '../../src/inputs/command-line.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';

const parse = (raw: Parameters<typeof parseInputs>[1]) => parseInputs(VERIFY_ARTIFACTS, raw);

describe('inputs of an action', () => {
  it('have defaults where nothing is given; the runner gives an empty text then', () => {
    const inputs = parse({ paths: '', policy: '', mode: '', strict: '' });
    expect(inputs).toMatchObject({ paths: ['dist'], policy: undefined, mode: 'enforce', strict: false });
  });

  it('take a list by lines', () => {
    expect(parse({ paths: 'dist/a.whl\n\n  dist/b c.tar.gz \r\n' }).paths).toEqual([
      'dist/a.whl',
      'dist/b c.tar.gz',
    ]);
  });

  it.each(['true', 'True', 'TRUE', true])('take %s for true', (value) => {
    expect(parse({ strict: value }).strict).toBe(true);
  });

  it.each(['false', 'False', 'FALSE', false])('take %s for false', (value) => {
    expect(parse({ strict: value }).strict).toBe(false);
  });

  it.each(['yes', '1', 'on', 'tru', 'tRUE'])('refuse %s as a boolean, never take a default', (value) => {
    expect(() => parse({ strict: value })).toThrow(`input "strict" is "${value}"`);
  });

  it('refuse a choice that is none and name those that are', () => {
    try {
      parse({ mode: 'enforced' });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage', message: 'input "mode" is "enforced"' });
      expect(error).toHaveProperty('hint', 'It may be "enforce", "report".');
    }
  });
});

describe('the command line', () => {
  it('has a flag for each field, and positional arguments for the list', () => {
    const raw = parseCommandLine(VERIFY_ARTIFACTS, ['--strict', 'a.whl', '--policy', 'p.toml', 'b.whl']);
    expect(parse(raw)).toMatchObject({ paths: ['a.whl', 'b.whl'], policy: 'p.toml', strict: true });
    expect(raw.help).toBe(false);
  });

  it('takes what follows -- as paths', () => {
    expect(parse(parseCommandLine(VERIFY_ARTIFACTS, ['--', '--strict'])).paths).toEqual(['--strict']);
  });

  it.each([[['--stric']], [['--policy']], [['--strict=yes']], [['--artifact-name', 'x']]])(
    'refuses %j',
    (args) => {
      expect(() => parseCommandLine(VERIFY_ARTIFACTS, args)).toThrow(
        expect.objectContaining({ code: 'usage' }),
      );
    },
  );

  it.each([[['']], [['', 'a.whl']], [[' ']]])('refuses an empty argument: %j', (args) => {
    expect(() => parse(parseCommandLine(VERIFY_ARTIFACTS, args))).toThrow(
      expect.objectContaining({ code: 'usage', message: 'an empty argument is given in paths' }),
    );
  });

  it('sees that JSON is asked for, also where another argument is wrong', () => {
    expect(jsonAskedFor(['--format', 'json', '--mode', 'foo', 'x'])).toEqual({ output: undefined });
    expect(jsonAskedFor(['--bogus', '--format=json', '--output', 'a.json'])).toEqual({ output: 'a.json' });
    for (const args of [[], ['--format'], ['--format', 'text'], ['--', '--format', 'json']])
      expect(jsonAskedFor(args)).toBeUndefined();
  });

  it('takes an argument as it is', () => {
    expect(parse(parseCommandLine(VERIFY_ARTIFACTS, ['a b ', '\n.whl'])).paths).toEqual(['a b ', '\n.whl']);
  });

  it('refuses positional arguments where there is no list', () => {
    expect(() => parseCommandLine({ quiet: VERIFY_ARTIFACTS.quiet }, ['x'])).toThrow();
  });

  it('explains every flag it has', () => {
    const help = helpText('verify-artifacts', 'Purpose.', VERIFY_ARTIFACTS);
    for (const [name, field] of Object.entries(VERIFY_ARTIFACTS)) {
      if ('only' in field && field.only === 'action') expect(help).not.toContain(`--${name} `);
      else if (field.kind !== 'list') expect(help).toContain(`--${name}`);
    }
    expect(help).toContain('--mode enforce|report');
    expect(help).toContain('(default: dist)');
    expect(helpText('x', 'y', { quiet: VERIFY_ARTIFACTS.quiet })).toContain(
      'Usage: hardening-actions x [options]\n',
    );
  });
});
