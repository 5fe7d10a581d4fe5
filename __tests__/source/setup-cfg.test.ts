import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseSetupCfg } from '../../src/source/setup-cfg.ts';

const ORACLE = `
import configparser, json, sys
p = configparser.RawConfigParser()
try:
    p.read_string(sys.stdin.read())
    print(json.dumps({s.lower().replace('-', '_'): {k.replace('-', '_'): v.strip() for k, v in p.items(s)} for s in p.sections()}))
except configparser.Error:
    print('null')
`;

/** What CPython's configparser makes of the text; `null` where it refuses. */
function oracle(text: string): unknown {
  return JSON.parse(execFileSync('python3', ['-c', ORACLE], { input: text, encoding: 'utf8' }));
}

function ours(text: string): unknown {
  const { sections, problems } = parseSetupCfg(Buffer.from(text));
  if (problems.length > 0) return null;
  return Object.fromEntries(
    [...sections]
      .filter(([name]) => name !== 'default')
      .map(([name, options]) => [
        name,
        Object.fromEntries([...options].map(([key, { value }]) => [key, value])),
      ]),
  );
}

describe('parseSetupCfg', () => {
  it.each([
    '[a]\nx = 1\n',
    '[a]\nx: 1\ny=2\n',
    '[options]\npackages =\n  b\n  c\n\n  d\nz = 1\n',
    '[a]\nx = 1\n  # comment\n  2\n; y\n',
    '[a]\n  x = 1\n  y = 2\n',
    '[DEFAULT]\nx = 1\n[a]\ny = 2\n',
    '[a]\nX-y = 1\n',
    '[a]\nx = a = b : c\n',
    '[a]\nx =\n',
    '[a] tail\nx = 1\n',
    'x = 1\n',
    '[a]\nx\n',
    '[a]\n[a]\n',
    '[a]\nx = 1\nx = 2\n',
    '[a]\n= 1\n',
    '\n\n',
  ])('agrees with CPython on %j', (text) => {
    expect(ours(text)).toEqual(oracle(text));
  });

  it('refuses what is not UTF-8', () => {
    expect(parseSetupCfg(Uint8Array.of(0xff)).problems).toHaveLength(1);
  });

  it('refuses defaults that multiply', () => {
    const text = `[DEFAULT]\n${Array.from({ length: 400 }, (_, i) => `a${i} = 1\n`).join('')}${Array.from({ length: 400 }, (_, i) => `[s${i}]\n`).join('')}`;
    expect(parseSetupCfg(Buffer.from(text)).problems).toHaveLength(1);
  });
});
