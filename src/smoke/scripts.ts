import * as z from 'zod';
import type { Imported } from './types.ts';

/** Python that runs in the environment that is tested. What it prints is the word of whoever wrote the package: a test, no proof. */

/** Which modules a bare start loads. */
export const LOADED = 'import sys; print("\\n".join(sorted(sys.modules)))';

/** The files of one distribution, below site-packages, as JSON. */
export const FILES = `
import json, sys
from importlib.metadata import distribution
print(json.dumps([str(path).replace("\\\\", "/") for path in distribution(sys.argv[1]).files or []]))
`;

/** Imports each module in turn. A line \`TOKEN {"module": …, "error": …}\` for each that it came to. */
export const IMPORTS = `
import importlib, json, sys
token = sys.argv[1]
for module in sys.argv[2:]:
    answer = {"module": module}
    try:
        importlib.import_module(module)
    except BaseException as error:
        answer["error"] = (type(error).__name__ + ": " + str(error))[:500]
    print("\\n" + token + " " + json.dumps(answer), flush=True)
`;

const LINE = z.object({ module: z.string(), error: z.string().optional() });

/** What became of each module: one without an answer was not imported. @param text what IMPORTS printed */
export function importedOf(modules: readonly string[], token: string, text: string): readonly Imported[] {
  const answers = new Map<string, Imported>();
  for (const line of text.split('\n')) {
    if (!line.startsWith(`${token} `)) continue;
    try {
      const { module, error } = LINE.parse(JSON.parse(line.slice(token.length + 1)));
      answers.set(module, error === undefined ? { module } : { module, error });
    } catch {
      // Then this module has no answer.
    }
  }
  return modules.map(
    (module) => answers.get(module) ?? { module, error: 'the interpreter ended before it was imported' },
  );
}

/** @throws where the text is no list of paths */
export function filesOf(text: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(text));
}
