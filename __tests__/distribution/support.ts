import { createHash } from 'node:crypto';
import type { Archive, Entry } from '../../src/archive/types.ts';

/** A read file of an archive, its bytes captured. */
export function file(path: string, text = ''): Entry {
  const captured = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(captured).digest('hex');
  const contents = { state: 'read', size: captured.length, sha256, signals: [], captured } as const;
  return { path, kind: 'file', declaredSize: captured.length, contents };
}

export function dir(path: string): Entry {
  return {
    path,
    kind: 'dir',
    declaredSize: 0,
    contents: { state: 'read', size: 0, sha256: '', signals: [] },
  };
}

export function archive(...entries: Entry[]): Archive {
  return { format: 'zip', entries, anomalies: [] };
}
