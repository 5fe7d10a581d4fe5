import { ANOMALIES, type AnomalyCode, type AnomalyFamily } from './anomalies.ts';
import type { Archive } from './types.ts';

/** What these say is about the names and kinds of entries, whose contents are looked at all the same. */
const SEEN_FAMILIES: ReadonlySet<AnomalyFamily> = new Set(['path', 'collision', 'link', 'mode']);

/**
 * Oddities of the container that honest data files have (office documents, numpy arrays, old archives) and behind which no
 * byte is left that nobody looked at. Everything that is not named here counts as a place to hide bytes in.
 */
const SEEN: ReadonlySet<AnomalyCode> = new Set([
  'zip-order',
  'zip-zip64',
  'zip-header-mismatch',
  'zip-flags',
  'zip-data-descriptor',
  'zip-directory-data',
  'tar-format',
  'tar-no-end',
  'tar-zero-block',
]);

/** What of an archive nobody looked at, in words: bytes behind an oddity, or an entry. Inner archives are not entered. */
export function unseenIn({ anomalies, entries }: Archive): string | undefined {
  const hiding = anomalies.find(({ code }) => hidesBytes(code));
  if (hiding !== undefined) return `an archive that was not read whole: ${ANOMALIES[hiding.code].title}`;
  // A device in a tar archive has no contents; those that it claims all the same are an oddity of their own.
  const closed = entries.find(({ contents }) => contents.state === 'unread' && contents.why !== 'device');
  return closed === undefined ? undefined : `an archive with an entry that was not read: ${closed.path}`;
}

function hidesBytes(code: AnomalyCode): boolean {
  // Such a name may be any bytes at all.
  return code === 'path-control' || !(SEEN.has(code) || SEEN_FAMILIES.has(ANOMALIES[code].family));
}

/** Whether every byte of the archive, and of those in it, was looked at. */
export function isFullySeen(archive: Archive): boolean {
  const queue = [archive];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (unseenIn(next) !== undefined) return false;
    for (const { contents } of next.entries) {
      if (contents.state === 'read' && contents.inner !== undefined) queue.push(contents.inner);
    }
  }
  return true;
}
