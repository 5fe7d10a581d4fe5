import { posix } from 'node:path';
import { isInside } from '../toolchain/toml-lock.ts';
import { quoted } from '../toolchain/text.ts';
import type { ConstraintsFile, PipOption } from '../toolchain/types.ts';
import { Collector } from './collect.ts';
import { constraintRange, DEFAULT_INDEX } from './terms.ts';
import type { ParsedFile, Use } from './types.ts';

/** Options that let nothing more in. */
const HARMLESS = new Set(['--require-hashes', '--only-binary', '--no-index', '--prefer-binary', '--hash']);

/** Options whose value is where packages come from. */
const PLACES = new Set(['--index-url', '--extra-index-url', '--find-links']);

const WORDS = ['requirements', 'constraints'];

/**
 * What a requirements file or a lock file names.
 * @param use what its requirements are for: the file itself does not say
 */
export function constraintDependencies(file: ConstraintsFile, use: Use): ParsedFile {
  const out = new Collector();
  for (const { message, line } of file.problems) out.problems.add(message, line);
  const { kind, extra } = use;
  const section = extra ?? '';
  for (const constraint of file.constraints) {
    const { text, project, line } = constraint;
    out.add(
      { kind, name: project ?? text, text, terms: constraintRange(constraint, extra) },
      { section, line },
    );
  }
  const seen = new Set<string>();
  for (const option of file.options) addOption(out, option, seen);
  for (const { value, line } of file.includes) {
    const path = posix.normalize(posix.join(posix.dirname(file.path), value));
    if (/^[a-z]+:/i.test(value) || posix.isAbsolute(value) || !isInside(path)) {
      out.problems.add(`includes ${quoted(value)}, which is no file of the project`, line);
    } else out.include(path, use, line);
  }
  return out.parsed;
}

/** Each once: a lock file names its index with every package. */
function addOption(out: Collector, { name, value, line }: PipOption, seen: Set<string>): void {
  if (HARMLESS.has(name)) return;
  const text = value === undefined ? name : `${name} ${value}`;
  if (seen.has(text)) return;
  seen.add(text);
  const terms = { form: 'text' } as const;
  if (!PLACES.has(name) || value === undefined)
    out.add({ kind: 'option', name: text, text, terms }, { section: 'options', line });
  else if (value.replace(/\/+$/, '') !== DEFAULT_INDEX)
    out.add({ kind: 'index', name: value, text, terms }, { section: 'options', line });
}

/** Whether a name is one that requirements files have: `requirements-dev.txt`, `docs/requirements.in`, `requirements/ci.txt`. */
export function isRequirementsName(path: string): boolean {
  const name = posix.basename(path).toLowerCase();
  if (!/\.(?:txt|in)$/.test(name)) return false;
  const words = name.split(/[-_.]/);
  return WORDS.some((word) => words.includes(word)) || /(?:^|\/)requirements\/[^/]+$/i.test(path);
}
