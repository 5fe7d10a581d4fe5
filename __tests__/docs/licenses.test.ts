import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../support/command.ts';

const read = (folder: string, ending: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
    .join('\n');

const SOURCES = read('src', '.ts').split('\n');
const BUNDLE = read('dist', '.js');
const LICENSES = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8').split('\n');

/** A blank line, the name of the package, its licence as an SPDX expression. */
function licenseOf(name: string): string | undefined {
  const at = LICENSES.findIndex(
    (line, index) => line === name && (index === 0 || LICENSES[index - 1] === ''),
  );
  return at < 0 ? undefined : LICENSES[at + 1];
}

/** Licences that allow what we do: to ship the code with its notice. */
const ONE = '(?:MIT|ISC|Apache-2\\.0|BSD-[23]-Clause|0BSD|BlueOak-1\\.0\\.0)';
const FREE = new RegExp(`^\\(?${ONE}(?: AND ${ONE})*\\)?$`, 'u');

/** True where code of it is imported, also by a subpath or lazily; a type alone brings no code. */
function isImported(name: string): boolean {
  const texts = [`from '${name}'`, `from '${name}/`, `import('${name}'`, `import('${name}/`];
  return SOURCES.some(
    (line) => !line.startsWith('import type ') && texts.some((text) => line.includes(text)),
  );
}

/** ncc lists too little in some builds, so what must be there is told by the sources and by the bundle itself. */
describe('dist/licenses.txt', () => {
  const imported = Object.keys(manifest.dependencies).filter(isImported);

  it('is compared with most of the dependencies', () => {
    expect(imported.length).toBeGreaterThan(Object.keys(manifest.dependencies).length / 2);
  });

  it.each(imported)('has the licence of %s, which src imports', (name) => {
    expect(licenseOf(name)).toMatch(FREE);
  });

  it('has the licence of every package whose path the bundle names', () => {
    const paths = BUNDLE.matchAll(/node_modules\/((?:@[a-z0-9._-]+\/)?[a-z0-9._-]+)\//gu);
    const names = [...new Set([...paths].map(([, name]) => name ?? ''))].sort();
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !FREE.test(licenseOf(name) ?? ''))).toEqual([]);
  });
});
