import { messageOf } from '../../errors.ts';
import type { ReadContext } from '../context.ts';
import type { Archive, ByteSource, Entry } from '../types.ts';
import { CentralDirectory } from './central.ts';
import { findDirectory } from './end-record.ts';
import { EntryReader } from './entry.ts';

/**
 * Reads a zip archive (PKWARE APPNOTE 6.3.10) so strictly that what it takes without an anomaly, every reader takes
 * alike: each byte of the file belongs to exactly one record, in the order local headers with their data, central
 * directory, end record. Never rejects; the contents of an entry that could not be read for certain are `unread`.
 */
export async function readZip(source: ByteSource, ctx: ReadContext): Promise<Archive> {
  const entries: Entry[] = [];
  try {
    const directory = await findDirectory(source, ctx);
    if (directory !== undefined) {
      const central = await CentralDirectory.open(source, directory, ctx);
      const reader = new EntryReader(source, directory.start, central.isOrdered, ctx);
      for (const number of central.order) {
        let record = central.peek(number);
        if (record === undefined) {
          record = await central.load(number);
          reader.forget();
        }
        entries.push(await reader.read(record));
      }
      await reader.finish(central.end, directory.end);
    }
  } catch (error) {
    ctx.report('read-error', messageOf(error));
  }
  return { format: 'zip', entries, anomalies: ctx.anomalies };
}
