import { allowsMore } from '../dependencies/specifier-set.ts';
import type { DependencyChange, Mention } from '../dependencies/types.ts';
import { dependencyName } from './dependency-name.ts';
import type { DependencyKind, Policy, ReviewedDependency } from './types.ts';

/** What is fit to run on the machines of users, or in the build, is fit for a tool; not the other way round. */
const COVERS: Readonly<Partial<Record<DependencyKind, readonly DependencyKind[]>>> = {
  tool: ['tool', 'runtime', 'build'],
};

/** Every table of the policy that is about a dependency, `[toolchain.runtime-dependencies]` included. */
export class Reviewed {
  readonly #byKey = new Map<string, ReviewedDependency[]>();

  constructor({ dependencies, toolchain }: Policy) {
    const justified = Object.entries(toolchain?.runtimeDependencies ?? {}).map(
      ([name, reason]): ReviewedDependency => ({
        kind: 'runtime',
        name: dependencyName('runtime', name),
        reason,
      }),
    );
    for (const one of [...(dependencies?.reviewed ?? []), ...justified]) {
      const key = `${one.kind} ${one.name}`;
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [one]);
      else same.push(one);
    }
  }

  /** The tables that name the dependency, whether or not they cover it as it is. */
  about({ kind, name }: Mention): readonly ReviewedDependency[] {
    return (COVERS[kind] ?? [kind]).flatMap((one) => this.#byKey.get(`${one} ${name}`) ?? []);
  }

  /** The table that lets a change through. */
  of(change: DependencyChange): ReviewedDependency | undefined {
    return this.about(change.mention).find((table) => covers(table, change));
  }
}

/**
 * A table without bounds was written for a dependency that was to be new: it lets in one that is pinned as its kind can be, and
 * never what loosens, or changes, a known one. For that it has to name the versions, or the ref.
 */
function covers(
  { version, ref, url, hashes }: ReviewedDependency,
  { what, mention, unhashed }: DependencyChange,
): boolean {
  if (unhashed === true && hashes !== false) return false;
  const isNew = what === 'new';
  const { terms, text } = mention;
  switch (terms.form) {
    case 'range':
      if (terms.origin !== url) return false;
      if (version === undefined) return isNew || url !== undefined;
      // Of an address the version is in its file; what was reviewed is the address.
      if (terms.specifiers === undefined) return false;
      return url !== undefined || !allowsMore(version, terms.specifiers);
    case 'ref':
      return ref === undefined ? isNew && terms.strength === 3 : terms.ref === ref;
    case 'text':
      return isNew || terms.opaque === true || text === ref;
  }
}
