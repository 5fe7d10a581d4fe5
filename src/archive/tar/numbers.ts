/** Reports a fault of the number in a field; the text says which field. */
export type ReportNumber = (detail: string) => void;

const NUL = 0;
const SPACE = 0x20;
const ZERO = 0x30;
const SEVEN = 0x37;

/**
 * A numeric header field (POSIX ustar: octal digits and a terminator; GNU: base-256 where the top bit is set).
 * Reports whatever readers take differently (leading blanks, signs, junk, no terminator, base-256 for what fits octal)
 * and answers NaN where no value can be told. An empty field is 0, and a fault unless `mayBeEmpty`.
 */
export function readNumber(
  block: Uint8Array,
  offset: number,
  length: number,
  report: ReportNumber,
  mayBeEmpty = false,
): number {
  if (((block[offset] ?? 0) & 0x80) !== 0) return readBase256(block, offset, length, report);
  let value = 0;
  let at = offset;
  const end = offset + length;
  for (; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte < ZERO || byte > SEVEN) break;
    value = value * 8 + (byte - ZERO);
  }
  const digits = at - offset;
  while (at < end && (block[at] === NUL || block[at] === SPACE)) at++;
  if (at < end) {
    report('not an octal number');
    return NaN;
  }
  if (digits === length) report('an octal number without terminator');
  if (digits === 0 && !(mayBeEmpty && block[offset] === NUL)) report('no digits');
  return value;
}

function readBase256(block: Uint8Array, offset: number, length: number, report: ReportNumber): number {
  const first = block[offset] ?? 0;
  // Two's complement: CPython's tarfile once looped for ever on a negative size.
  if ((first & 0x40) !== 0) {
    report('a negative base-256 number');
    return NaN;
  }
  let value = first & 0x3f;
  for (let at = offset + 1; at < offset + length; at++) value = value * 256 + (block[at] ?? 0);
  if (value > Number.MAX_SAFE_INTEGER) {
    report('a base-256 number out of range');
    return NaN;
  }
  if (value < 8 ** (length - 1)) report('base-256 for a number that octal digits can hold');
  return value;
}
