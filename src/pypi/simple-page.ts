import { ToolError } from '../errors.ts';
import type { IndexFile } from '../ports.ts';

/** A file that the index lists. `sha256` is absent where the index announces none: such a file can't be verified. */
export interface ListedFile extends Omit<IndexFile, 'sha256'> {
  readonly sha256?: string;
  /** PEP 700: when the file came to the index, ISO 8601 in UTC; absent where the index does not say. */
  readonly uploadTime?: string;
  /** PEP 740: where the index keeps the attestations of the file; absent where it names none. */
  readonly provenance?: string;
}

/** What a Simple API (PEP 503, 691, 700) says of one project. */
export interface SimplePage {
  readonly files: readonly ListedFile[];
  /** PEP 792, where the index gives it and it is not `active`. */
  readonly status?: string;
}

export interface PageFile {
  readonly filename: string;
  /** As the index spells it, relative or absolute. */
  readonly url: string;
  readonly sha256: string | undefined;
  readonly size?: number | undefined;
  readonly yanked?: string | undefined;
  readonly uploadTime?: string | undefined;
  readonly provenance?: string | undefined;
}

/**
 * The one place where what an index says of a file becomes a `ListedFile`.
 * @param base address of the page, after redirects
 * @throws ToolError `environment` for anything that is not as the specification has it
 */
export function listedFile(file: PageFile, base: URL): ListedFile {
  const { filename, sha256, size, yanked, uploadTime, provenance } = file;
  if (!isPlainName(filename)) throw malformed('a file has a path or nothing as its name');
  if (!URL.canParse(file.url, base.href)) throw malformed(`${filename} has no valid URL`);
  const url = new URL(file.url, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw malformed(`${filename} is not served over http or https`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw malformed(`the SHA-256 of ${filename} is malformed`);
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw malformed(`the size of ${filename} is malformed`);
  }
  if (uploadTime !== undefined && !isTime(uploadTime)) {
    throw malformed(`the upload time of ${filename} is malformed`);
  }
  return {
    filename,
    url: url.href,
    ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
    ...(size === undefined ? {} : { size }),
    ...(yanked === undefined ? {} : { yanked }),
    ...(uploadTime === undefined ? {} : { uploadTime }),
    ...(provenance === undefined ? {} : { provenance: provenanceUrl(provenance, base, filename) }),
  };
}

/** PEP 700: `yyyy-mm-ddThh:mm:ss.ffffffZ`. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function provenanceUrl(text: string, base: URL, filename: string): string {
  const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw malformed(`the provenance of ${filename} has no valid URL`);
  }
  url.username = '';
  url.password = '';
  return url.href;
}

/** @throws ToolError `environment` for an API version whose meaning is unknown (PEP 629: the major number). */
export function checkApiVersion(version: string): void {
  if (/^1\.\d{1,9}$/.test(version)) return;
  throw malformed(`it speaks API version "${version.slice(0, 40)}", and only 1.x is understood`);
}

export function malformed(why: string): ToolError {
  return new ToolError('environment', `the package index gave an answer that can't be used: ${why}`, {
    hint: 'See whether --index-url (or pip’s index-url) is the root of a Simple API.',
  });
}

/** A name that goes into messages and reports as an artifact's name must be no path. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && name.length <= 1024 && !/[/\\\0]/.test(name);
}
