import { normalizeName } from '../../distribution/filename.ts';
import { parseRequirement } from '../../distribution/requirement.ts';
import { versionsEqual } from '../../distribution/version.ts';
import { pinnedVersion } from '../../toolchain/requirements.ts';
import { lookup } from '../pyproject.ts';
import type { Project } from './project.ts';

/** Programs that write another name into WHEEL than that of the project they come from. */
const PROJECTS: Readonly<Record<string, string>> = {
  'bdist-wheel': 'wheel',
  flit: 'flit-core',
  uv: 'uv-build',
  meson: 'meson-python',
};

/** Backends that write WHEEL themselves, and the project that each comes from. */
const BACKENDS: Readonly<Record<string, string>> = {
  'setuptools.build_meta': 'setuptools',
  'hatchling.build': 'hatchling',
  'flit_core.buildapi': 'flit-core',
  'poetry.core.masonry.api': 'poetry-core',
  'pdm.backend': 'pdm-backend',
  uv_build: 'uv-build',
};

export type GeneratorCheck =
  /** It is the version that the reviewed commit pins. */
  | { readonly state: 'pinned' }
  /** The commit pins no version of it, so nothing can be said. */
  | { readonly state: 'open' }
  | { readonly state: 'mismatch'; readonly why: string };

/** What the commit's `[build-system].requires` says of one project. */
interface Required {
  readonly texts: readonly string[];
  /** Absent where any of them allows more than one version. */
  readonly versions?: readonly string[];
}

function requiredOf(project: Project): ReadonlyMap<string, Required> {
  const requires = lookup(project.pyproject, 'build-system', 'requires');
  const found = new Map<string, Required>();
  for (const text of Array.isArray(requires) ? requires.filter((item) => typeof item === 'string') : []) {
    const requirement = parseRequirement(text);
    if ('code' in requirement) continue;
    const version = pinnedVersion(requirement);
    const before = found.get(requirement.project) ?? { texts: [], versions: [] };
    found.set(requirement.project, {
      texts: [...before.texts, text],
      ...(before.versions !== undefined &&
        version !== undefined && { versions: [...before.versions, version] }),
    });
  }
  return found;
}

/** Compares `Generator: setuptools (84.2.1)` or `Generator: hatchling 1.33.0` of WHEEL with what the commit pins. */
export function checkGenerator(generator: string, project: Project): GeneratorCheck {
  const [program = '', version = ''] = generator.replace(/[()]/g, '').split(' ');
  const normal = normalizeName(program);
  const name = PROJECTS[normal] ?? normal;
  const required = requiredOf(project);
  const own = required.get(name);
  if (own !== undefined) {
    if (own.versions === undefined) return { state: 'open' };
    if (own.versions.some((one) => versionsEqual(one, version))) return { state: 'pinned' };
    return {
      state: 'mismatch',
      why: `it was made by ${generator}, and the commit pins ${own.texts.join(', ')}`,
    };
  }
  const backend = BACKENDS[project.backend ?? ''];
  const pinned = backend === undefined ? undefined : required.get(backend);
  // Before its version 70.1, setuptools brought the project `wheel` in by itself.
  if (pinned?.versions === undefined || (backend === 'setuptools' && name === 'wheel'))
    return { state: 'open' };
  return {
    state: 'mismatch',
    why: `it was made by ${generator}, and the commit builds with ${pinned.texts.join(', ')}`,
  };
}
