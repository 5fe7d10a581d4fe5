import type { ExampleRelease } from '../define.ts';

/** Parts of projects that the examples of these rules share. */

/** SHA-256 of every requirement in these examples. */
export const DIGEST = 'c0ffee'.padEnd(64, '0');

/** A requirements line that is as it should be. */
export function lockedLine(requirement: string): string {
  return `${requirement} \\\n    --hash=sha256:${DIGEST}\n`;
}

export const PYPROJECT =
  '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\ndependencies = []\n';

const PINNED = ['build==1.3.0', 'packaging==25.0', 'pyproject-hooks==1.2.0', 'setuptools==80.9.0'];

export const CONSTRAINTS = PINNED.map(lockedLine).join('');

/** An index that lists all of them. */
export const LISTED: Readonly<Record<string, ExampleRelease>> = Object.fromEntries(
  PINNED.map((release) => [release, { files: { [wheelName(release)]: DIGEST } }]),
);

function wheelName(release: string): string {
  const [project = '', version = ''] = release.split('==');
  return `${project.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
}
