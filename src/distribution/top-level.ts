import { ProblemList, quote } from './problems.ts';
import { CONTROL, decodeText, ODD_LINE_END, splitLines } from './text.ts';
import type { Parsed } from './types.ts';

/** A module, or a stub package (`six-stubs`, PEP 561). */
const NAME = /^[\p{ID_Start}_]\p{ID_Continue}*(?:-stubs)?$/u;

/** Reads top_level.txt of setuptools: one importable name a line. */
export function parseTopLevel(path: string, bytes: Uint8Array): Parsed<readonly string[]> {
  const problems = new ProblemList();
  const names = new Set<string>();
  for (const { text, number, end } of splitLines(decodeText(bytes, problems))) {
    if (end === '\r' || CONTROL.test(text) || ODD_LINE_END.test(text)) {
      problems.add('control-character', 'a control character or an odd line end', number);
    }
    const name = text.trim();
    if (name === '') continue;
    if (names.has(name)) problems.add('duplicate-name', `${quote(name)} stands twice`, number);
    else if (!NAME.test(name)) {
      const code = /^[\p{ID_Continue}-]+$/u.test(name) ? 'odd-name' : 'bad-name';
      problems.add(code, `${quote(name)} can't be imported`, number);
    }
    names.add(name);
  }
  return { path, value: [...names], problems: problems.list };
}
