import { parseRequirement } from '../distribution/requirement.ts';
import type { Toolchain } from '../toolchain/types.ts';

/** What files of the commit say of the tools that build: declared, never observed. */
export interface DeclaredToolchain {
  /** `[build-system].requires`, sorted. */
  readonly requires: readonly {
    readonly text: string;
    /** PEP 503 normalised; absent where the text is no requirement. */
    readonly project?: string;
    /** The one version that a constraints file pins. */
    readonly version?: string;
  }[];
  /** Files that declare the tools, sorted by path. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

export function declaredToolchain({ project, constraints }: Toolchain): DeclaredToolchain {
  const pinned = new Map<string, Set<string>>();
  for (const { project: name, version } of constraints.flatMap((file) => file.constraints)) {
    if (name === undefined || version === undefined) continue;
    pinned.set(name, (pinned.get(name) ?? new Set()).add(version));
  }
  const texts = new Set((project?.buildRequires ?? []).map(({ text }) => text));
  const requires = [...texts].sort().map((text) => {
    const parsed = parseRequirement(text);
    if (!('project' in parsed)) return { text };
    const [version, ...others] = pinned.get(parsed.project) ?? [];
    return {
      text,
      project: parsed.project,
      ...(version !== undefined && others.length === 0 && { version }),
    };
  });
  const files = [...(project ? [project] : []), ...constraints]
    .map(({ path, sha256 }) => ({ path, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { requires, files };
}
