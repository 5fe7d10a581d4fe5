/** Parts of projects that the examples of these rules share. */

const DIGEST = 'c0ffee'.padEnd(64, '0');

/** A requirements line that is as it should be. */
export function lockedLine(requirement: string): string {
  return `${requirement} \\\n    --hash=sha256:${DIGEST}\n`;
}

export const PYPROJECT =
  '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\ndependencies = []\n';

export const CONSTRAINTS = ['build==1.3.0', 'packaging==25.0', 'pyproject-hooks==1.2.0', 'setuptools==80.9.0']
  .map(lockedLine)
  .join('');
