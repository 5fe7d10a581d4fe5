import { replaceFile } from '../adapters/replace-file.ts';
import { ToolError } from '../errors.ts';
import type { TextFiles } from '../ports.ts';
import { parseRecord, writeRecord, type WatchRecord } from '../published/watch.ts';

/** Absent where there is no file. @throws ToolError `usage` where it holds no record */
export async function readRecord(path: string, text: TextFiles): Promise<WatchRecord | undefined> {
  const bytes = await text.read(path);
  return bytes && parseRecord(new TextDecoder().decode(bytes));
}

/** A file that somebody takes away must not make the next look the first one. @throws ToolError `missing-input` */
export async function requireRecord(
  path: string | undefined,
  isFirst: boolean,
  text: TextFiles,
): Promise<{ readonly path: string; readonly before: WatchRecord | undefined }> {
  if (path === undefined) {
    throw new ToolError('usage', 'the input "record" is missing', {
      hint: 'With `report-to: run` the workflow keeps the record, as in: record: watch.json',
    });
  }
  const before = await readRecord(path, text);
  if (before !== undefined || isFirst) return { path, before };
  throw new ToolError('missing-input', `there is no record ${path} to compare with`, {
    hint: 'Check it out or download it in a step before. For a first look: `watch-releases PROJECT --record watch.json` on the command line, or `accept: true`.',
  });
}

/** @throws ToolError `environment` */
export function keepRecord(path: string, record: WatchRecord): Promise<void> {
  return replaceFile(path, writeRecord(record));
}
