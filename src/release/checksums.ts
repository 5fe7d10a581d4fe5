import { createHash } from 'node:crypto';
import { ToolError } from '../errors.ts';
import { clip } from '../report/escape.ts';

/** One line of SHA256SUMS. */
export interface Checksum {
  /** Bare file name, as {@link isReleaseName} takes it. */
  readonly name: string;
  /** Lowercase hex. */
  readonly sha256: string;
}

export const CHECKSUMS_FILE = 'SHA256SUMS';

/**
 * Most bytes of the value that travels between jobs. The input of an action is one environment variable, which Linux bounds to
 * 128 KiB (MAX_ARG_STRLEN): past that the step could not even be started.
 */
export const MOST_CHECKSUMS_BYTES = 96 * 1024;

const NAME = /^[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254}$/u;
const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254})$/u;
const REFERENCE = /^sha256:(?<sha256>[0-9a-f]{64})$/u;

/**
 * A name that no tool reads in two ways: no path, no option, no hidden file, nothing that sha256sum would escape. Each name that
 * PEP 427 and PEP 625 allow is one.
 */
export function isReleaseName(name: string): boolean {
  return NAME.test(name);
}

/**
 * SHA256SUMS as `sha256sum` writes it in text mode: `<64 hex>  <name>`, LF, sorted by the bytes of the names.
 * @throws ToolError `usage` for no file, a name out of the set, a name given twice; `internal` for what is no SHA-256
 */
export function formatChecksums(files: readonly Checksum[]): string {
  const sorted = [...files].sort((a, b) => compareNames(a.name, b.name));
  for (const { name } of sorted) {
    if (isReleaseName(name)) continue;
    throw new ToolError(
      'usage',
      `the name ${JSON.stringify(clip(name, 300))} can't stand in ${CHECKSUMS_FILE}`,
      {
        hint: 'Names of a release consist of letters, digits and `._+!-`: as PEP 427 and PEP 625 have it.',
      },
    );
  }
  const text = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  parseChecksums(text);
  return text;
}

/**
 * Reads SHA256SUMS more strictly than `sha256sum --check --strict` does: one form of each list, and of it alone.
 * @param what names the list in messages
 * @throws ToolError `usage` naming the line and what is wrong with it
 */
export function parseChecksums(text: string, what = CHECKSUMS_FILE): readonly Checksum[] {
  const malformed = (fault: string, why: string) => malformedList(what, fault, why);
  if (text === '') throw emptyValue(what);
  if (!text.endsWith('\n')) throw malformed('its last line has no line end', 'it may have been cut off');
  const read: Checksum[] = [];
  for (const [index, line] of text.slice(0, -1).split('\n').entries()) {
    const { sha256, name } = LINE.exec(line)?.groups ?? {};
    const where = `line ${index + 1}`;
    if (sha256 === undefined || name === undefined) {
      throw malformed(`${where} is ${JSON.stringify(clip(line, 200))}`, whatIsWrong(line));
    }
    const before = read.at(-1);
    if (before !== undefined && compareNames(before.name, name) >= 0) {
      const twice = read.some((other) => other.name === name);
      throw malformed(
        `${where} names ${name}`,
        twice ? 'that name is given twice' : 'the names are not sorted',
      );
    }
    read.push({ name, sha256 });
  }
  return read;
}

/** The value for the next job: the list itself, or where that is too long for an action's input `sha256:<hex>` of it. */
export function checksumsOutput(text: string): string {
  return Buffer.byteLength(text) <= MOST_CHECKSUMS_BYTES ? text : `sha256:${sha256Of(text)}`;
}

/** For {@link readChecksumsInput}: the input is always a list, and no file stands for it. */
export const LIST_ONLY = undefined;

/**
 * Reads the input `checksums`, or another one of its form: a list, or `sha256:<hex>` of one.
 * @param value as inputs are parsed: absent where it is empty, without the spaces and line ends around it
 * @param file reads SHA256SUMS that came with the artifact; asked only where the value is a reference to it
 * @param input its name in messages
 * @throws ToolError `usage`; `missing-input` where there is no such file; `digest-mismatch` where it is another one
 */
export async function readChecksumsInput(
  value: string | undefined,
  file: (() => Promise<Uint8Array | undefined>) | typeof LIST_ONLY,
  input = 'checksums',
): Promise<readonly Checksum[]> {
  const what = `the input "${input}"`;
  const isOfFiles = input === 'checksums';
  if (value === undefined || value.trim() === '') throw emptyValue(what, input);
  const expected = REFERENCE.exec(value)?.groups?.sha256;
  // Inputs arrive trimmed: the final line end is theirs to lose.
  if (expected === undefined) return parseChecksums(`${value}\n`, isOfFiles ? CHECKSUMS_FILE : what);
  if (file === LIST_ONLY) {
    throw new ToolError('usage', `${what} is a digest, and the list itself is needed`, {
      hint: `Give the output \`${input}\` of the job that made it, unchanged.`,
    });
  }
  const bytes = await file();
  if (bytes === undefined) {
    throw new ToolError(
      'missing-input',
      `"${input}" is the digest of a ${CHECKSUMS_FILE} that is not there`,
      {
        hint: `A list of more than ${MOST_CHECKSUMS_BYTES / 1024} KiB travels in the artifact: download it first.`,
      },
    );
  }
  const found = sha256Of(bytes);
  if (found !== expected) {
    throw new ToolError(
      'digest-mismatch',
      `${CHECKSUMS_FILE} has the SHA-256 ${found}, expected ${expected}`,
      {
        hint: 'It is not the list that was verified: stop, and look at who could write the artifact.',
      },
    );
  }
  return parseChecksums(decodeAscii(bytes));
}

function emptyValue(what: string, input = 'checksums'): ToolError {
  return new ToolError('usage', `${what} is empty: the runner drops an output that contains a masked value`, {
    hint: `Look for "Skip output" in the log of the job that made it, and at \`needs\` and \`outputs\` on the way. As in: ${input}: \${{ needs.${input === 'bundle-checksums' ? 'publish' : 'verify'}.outputs.${input} }}`,
  });
}

function malformedList(what: string, fault: string, why: string): ToolError {
  return new ToolError('usage', `${what} can't be taken: ${fault}: ${why}`, {
    hint: 'Each line is 64 lowercase hexadecimal digits, two spaces, a bare file name; sorted, each name once, LF at the end of each.',
  });
}

function whatIsWrong(line: string): string {
  if (line === '') return 'it is blank';
  if (line.includes('\r')) return 'it holds a carriage return';
  if (line.startsWith('\\')) return 'its name is escaped';
  const [digest = '', ...rest] = line.split(' ');
  if (!/^[0-9a-f]{64}$/u.test(digest)) return 'it does not begin with 64 lowercase hexadecimal digits';
  const name = rest.slice(1).join(' ');
  if (rest.length < 2 || rest[0] !== '' || name === '')
    return 'two spaces must stand between digest and name';
  return name.includes('/') ? 'its name is a path' : 'its name holds what no name of a release may';
}

function decodeAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** By bytes: the names are ASCII, so code units are that. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Checksums of texts or bytes, by name. */
export function checksumsOf(texts: ReadonlyMap<string, string | Uint8Array>): readonly Checksum[] {
  return [...texts].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
}
