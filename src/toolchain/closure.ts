/**
 * What build tools require themselves, as their published metadata says (read 2026-11). Nothing here is looked up, so a tool
 * that is not listed is unknown, and a later release may require more.
 */
export interface KnownRequirement {
  /** PEP 503 normalised. */
  readonly project: string;
  /** Where not every installation needs it: for people. */
  readonly where?: string;
}

const always = (...projects: readonly string[]): readonly KnownRequirement[] =>
  projects.map((project) => ({ project }));
const only = (project: string, where: string): KnownRequirement => ({ project, where });

const TOMLI = only('tomli', 'on Python before 3.11');

const REQUIREMENTS: ReadonlyMap<string, readonly KnownRequirement[]> = new Map([
  ['setuptools', []],
  ['flit-core', []],
  ['poetry-core', []],
  ['uv-build', []],
  ['uv', []],
  ['packaging', []],
  ['pathspec', []],
  ['pluggy', []],
  ['pyproject-hooks', []],
  ['tomli', []],
  ['tomlkit', []],
  ['trove-classifiers', []],
  ['wheel', [only('packaging', 'from wheel 0.46 on')]],
  ['pdm-backend', [only('importlib-metadata', 'on Python before 3.10')]],
  [
    'hatchling',
    [
      ...always('packaging', 'pathspec', 'pluggy', 'trove-classifiers'),
      only('tomlkit', 'by recent releases'),
      TOMLI,
    ],
  ],
  [
    'build',
    [
      ...always('packaging', 'pyproject-hooks'),
      only('colorama', 'on Windows'),
      only('importlib-metadata', 'on Python before 3.10.2'),
      TOMLI,
    ],
  ],
]);

export interface Needed extends KnownRequirement {
  /** The tool that requires it; absent: the project does. */
  readonly by?: string;
}

export interface Closure {
  readonly needed: readonly Needed[];
  /** Tools whose own requirements are not known. */
  readonly unknown: readonly string[];
}

/** Everything that the tools need, themselves included, each once; a condition is kept along the way. */
export function closureOf(tools: readonly string[]): Closure {
  const needed = new Map<string, Needed>();
  const unknown: string[] = [];
  const pending: Needed[] = tools.map((project) => ({ project })).reverse();
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { project, where } = one;
    const before = needed.get(project);
    // Seen before, and not only under a condition that this one is free of.
    if (before !== undefined && (before.where === undefined || where !== undefined)) continue;
    needed.set(project, one);
    const requirements = REQUIREMENTS.get(project);
    if (requirements === undefined) {
      // What a known tool needs in some places is listed for itself; its own requirements come with the lock file.
      if (where === undefined) unknown.push(project);
      continue;
    }
    for (const next of requirements) {
      const condition = next.where ?? where;
      pending.push({
        project: next.project,
        by: project,
        ...(condition !== undefined && { where: condition }),
      });
    }
  }
  return { needed: [...needed.values()], unknown };
}
