import { parseRequirement } from '../distribution/requirement.ts';
import { parsePreCommit } from '../toolchain/pre-commit.ts';
import { Collector } from './collect.ts';
import { rangeOf, revision } from './terms.ts';
import type { ParsedFile } from './types.ts';

/** Repositories of hooks, and what their hooks install besides. Never throws. */
export function hookDependencies(path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  const { repositories, problems } = parsePreCommit(path, bytes);
  for (const { message, line } of problems) out.problems.add(message, line);
  for (const { repo, rev = '', line, hooks } of repositories) {
    if (repo !== 'local' && repo !== 'meta') {
      out.add({ kind: 'hook', name: repo, text: `${repo} ${rev}`, terms: revision(rev) }, { line });
    }
    for (const { id, additionalDependencies, line: at } of hooks) {
      for (const text of additionalDependencies) {
        const place = { section: `${repo} ${id}`, line: at };
        const requirement = parseRequirement(text);
        // Of another language: `eslint@9.0.0`.
        if ('code' in requirement)
          out.add({ kind: 'tool', name: text, text, terms: { form: 'text' } }, place);
        else out.add({ kind: 'tool', name: requirement.name, text, terms: rangeOf(requirement) }, place);
      }
    }
  }
  return out.parsed;
}
