import { messageOf } from '../errors.ts';
import { ReadContext, type ReadOptions } from './context.ts';
import { readTarGz } from './tar/read.ts';
import type { Archive, ByteSource } from './types.ts';
import { readZip } from './zip/read.ts';

/**
 * Reads a whole artifact: every entry with its digest and signals, and every oddity. Never rejects on what the bytes
 * hold: what can't be read is an anomaly of the family `unreadable`, and so is a fault of ours.
 */
export async function readArchive(
  format: 'zip' | 'tar.gz',
  source: ByteSource,
  options: ReadOptions,
): Promise<Archive> {
  const ctx = new ReadContext(options);
  const { artifactBytes } = options.limits;
  if (source.size > artifactBytes) {
    ctx.report('limit-artifact-size', `${source.size} bytes, limit ${artifactBytes}`);
    return { format, entries: [], anomalies: ctx.anomalies };
  }
  try {
    return await (format === 'zip' ? readZip(source, ctx) : readTarGz(source, ctx));
  } catch (error) {
    ctx.report('read-error', messageOf(error));
    return { format, entries: [], anomalies: ctx.anomalies };
  }
}
