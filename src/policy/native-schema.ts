import * as z from 'zod';
import { filePath, list, text } from './schema-parts.ts';

/** `[native]`: all of its keys may be absent, and what is absent allows nothing. */
export function nativeSchema() {
  return z
    .strictObject(
      {
        loaders: list(filePath(), 'paths').describe(
          'Python files that may load libraries of the system; absent: none may.',
        ),
        submodules: z
          .record(filePath(), text('a URL as in .gitmodules'), { error: 'a table of "path" = "URL"' })
          .describe('Submodules by path, each with the URL that .gitmodules has; absent: there may be none.'),
      },
      { error: 'a table' },
    )
    .partial()
    .describe(
      'Turns the native library policy on: pure-Python artifacts without exception, no native file in the commit, loading ' +
        'code in the named files alone, submodules as listed.',
    );
}
