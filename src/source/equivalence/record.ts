import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { Entry } from '../../archive/types.ts';
import { isFilename } from '../../distribution/filename.ts';
import type { Wheel } from '../../distribution/types.ts';

/** What RECORD and WHEEL of a wheel must say, recomputed: PEP 427, binary distribution format. */

function csv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row a file, in the order of the archive, RECORD itself last and bare. */
function recordText(files: readonly Entry[], record: string): string {
  const rows = files.flatMap(({ path, contents }) => {
    if (path === record || contents.state !== 'read') return [];
    const digest = Buffer.from(contents.sha256, 'hex').toString('base64url');
    return [`${csv(path)},sha256=${digest},${contents.size}\n`];
  });
  return `${rows.join('')}${csv(record)},,\n`;
}

/** How RECORD is explained: byte for byte, or by its rows; `undefined` where it is not. */
export function checkRecord(wheel: Wheel, sha256: string): string | undefined {
  const { record } = wheel;
  if (record === undefined) return undefined;
  const files = wheel.archive.entries.filter(({ kind }) => kind === 'file');
  if (hash('sha256', recordText(files, record.path)) === sha256) return 'recomputed from the files';
  if (record.problems.length > 0) return undefined;
  const rows = new Map(record.value.rows.map((row) => [row.path, row]));
  const others = files.filter(({ path }) => path !== record.path);
  const agrees = others.every(({ path, contents }) => {
    const row = rows.get(path);
    return contents.state === 'read' && row?.size === contents.size && row.hash?.hex === contents.sha256;
  });
  return agrees && rows.has(record.path) && rows.size === others.length + 1
    ? 'every row compared with its file'
    : undefined;
}

/** A program and its version: nothing else may stand there. Which version it was only the commit's pin can tell. */
const GENERATOR = /^[A-Za-z0-9._-]{1,60} (?:\([A-Za-z0-9.+!_-]{1,60}\)|[A-Za-z0-9.+!_-]{1,60})$/;

/** The Generator of a WHEEL that is what its closed grammar allows for this file name; else `undefined`. */
export function checkWheelFile({ filename, name, wheelFile }: Wheel, sha256: string): string | undefined {
  if (wheelFile === undefined || !isFilename(name)) return undefined;
  const { generator = '', rootIsPurelib, build } = wheelFile.value;
  if (!GENERATOR.test(generator) || build !== name.build) return undefined;
  const head = `Wheel-Version: 1.0\nGenerator: ${generator}\nRoot-Is-Purelib: ${String(rootIsPurelib)}\n`;
  const numbered = `${head}${build === undefined ? '' : `Build: ${build}\n`}`;
  const written = wheelFile.value.tags.map(({ value }) => value);
  // pdm-backend writes a compressed set (PEP 425) as it stands in the file name, and not one line a tag.
  const isWhole = written.length === 1 && written[0] === compressedTag(filename);
  if (!isWhole && written.toSorted().join() !== name.tags.toSorted().join()) return undefined;
  const text = `${numbered}${written.map((tag) => `Tag: ${tag}\n`).join('')}`;
  // setuptools ends it with a blank line.
  return [text, `${text}\n`].some((candidate) => hash('sha256', candidate) === sha256)
    ? generator
    : undefined;
}

/** The last three parts of a wheel's file name. */
function compressedTag(filename: string): string {
  return filename.slice(0, -'.whl'.length).split('-').slice(-3).join('-');
}
