import { parseRequirement } from '../distribution/requirement.ts';
import { dependencyName } from '../policy/dependency-name.ts';
import { Problems } from '../toolchain/text.ts';
import { rangeOf } from './terms.ts';
import type { Dependency, Inclusion, ParsedFile, Use } from './types.ts';

/** Mentions of one file; more are no file that a person reviews, nor a lock file that a tool wrote. */
const MAX_MENTIONS = 50_000;

interface Place {
  readonly section?: string;
  readonly line?: number | undefined;
}

/** What one parser finds in one file. */
export class Collector {
  readonly problems = new Problems();
  readonly #dependencies: Dependency[] = [];
  readonly #includes: Inclusion[] = [];

  add(found: Omit<Dependency, 'name' | 'section' | 'line'> & { readonly name: string }, place: Place): void {
    if (this.#dependencies.length === MAX_MENTIONS) {
      this.problems.add(`more than ${MAX_MENTIONS} dependencies`, place.line);
      return;
    }
    const { section = '', line } = place;
    const name = dependencyName(found.kind, found.name);
    this.#dependencies.push({ ...found, name, section, ...(line !== undefined && { line }) });
  }

  /** A requirement of PEP 508; any other text is a problem. */
  requirement(
    kind: 'runtime' | 'build' | 'tool',
    text: string,
    place: Place & { readonly extra?: string | undefined },
  ): void {
    const requirement = parseRequirement(text);
    if ('code' in requirement) this.problems.add(requirement.message, place.line);
    else this.add({ kind, name: requirement.name, text, terms: rangeOf(requirement, place.extra) }, place);
  }

  include(path: string, use: Use, line: number | undefined): void {
    this.#includes.push({ path, use, ...(line !== undefined && { line }) });
  }

  get parsed(): ParsedFile {
    return { dependencies: this.#dependencies, includes: this.#includes, problems: this.problems.list };
  }
}
