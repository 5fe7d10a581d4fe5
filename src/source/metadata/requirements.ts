import { normalizeName } from '../../distribution/filename.ts';
import { parseRequirement, type Requirement } from '../../distribution/requirement.ts';
import type { Draft } from './expected.ts';

function textOf({ name, extras, specifiers, url, marker }: Requirement): string {
  const wanted = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  const from = url === undefined ? specifiers.join(',') : ` @ ${url}`;
  return `${name}${wanted}${from}${marker === undefined ? '' : ` ; ${marker}`}`;
}

/** A requirement that holds only under one more condition. */
export function withCondition(text: string, condition: string): string {
  const requirement = parseRequirement(text);
  if ('code' in requirement) return `${text} ; ${condition}`;
  const { marker } = requirement;
  return textOf({
    ...requirement,
    marker: marker === undefined ? condition : `(${marker}) and (${condition})`,
  });
}

/** Requirements of an extra as core metadata has them. */
export function requiredBy(extra: string, requirements: readonly string[]): readonly string[] {
  const condition = `extra == "${normalizeName(extra)}"`;
  return requirements.map((text) => withCondition(text, condition));
}

/** Extras of the project that an extra of it takes in: `all = ["demo[a,b]"]`. */
function ownExtras(text: string, project: string): readonly string[] | undefined {
  const requirement = parseRequirement(text);
  return 'code' in requirement || requirement.project !== project
    ? undefined
    : requirement.extras.map(normalizeName);
}

/** hatchling writes what `demo[a]` stands for in place of it, whatever marker it has. */
function flattened(
  extras: ReadonlyMap<string, readonly string[]>,
  extra: string,
  project: string,
): readonly string[] {
  const found: string[] = [];
  const seen = new Set([extra]);
  for (const name of seen) {
    for (const text of extras.get(name) ?? []) {
      const own = ownExtras(text, project);
      if (own === undefined) found.push(text);
      else for (const taken of own) seen.add(taken);
    }
  }
  return found;
}

/** More extras than any project has; each could hold all others. */
const MAX_FLATTENED = 500;

/** Puts Requires-Dist and Provides-Extra of the extras into the draft. */
export function addExtras(
  draft: Draft,
  extras: ReadonlyMap<string, readonly string[]>,
  flattenFor?: string,
): void {
  const named = new Map([...extras].map(([extra, texts]) => [normalizeName(extra), texts]));
  for (const [extra, texts] of named) {
    const all =
      flattenFor === undefined || named.size > MAX_FLATTENED
        ? texts
        : flattened(named, extra, normalizeName(flattenFor));
    draft.add('requires-dist', requiredBy(extra, all));
  }
  draft.add('provides-extra', [...named.keys()]);
}

const COMPARISON = /\bpython_version\s*(===|~=|==|!=|<=|>=|<|>)\s*(["'])(\d+)\.(\d+)\2/g;

/** uv writes `python_version` comparisons as those of `python_full_version` that say the same. */
export function fullPythonVersion(text: string): string {
  return text.replaceAll(COMPARISON, (all, operator: string, _quote, major: string, minor: string) => {
    const next = `${major}.${Number(minor) + 1}`;
    const same = `${major}.${minor}`;
    const forms: Readonly<Record<string, string>> = {
      '<': `< "${same}"`,
      '>=': `>= "${same}"`,
      '>': `>= "${next}"`,
      '<=': `< "${next}"`,
      '==': `== "${same}.*"`,
      '!=': `!= "${same}.*"`,
    };
    const form = forms[operator];
    return form === undefined ? all : `python_full_version ${form}`;
  });
}
