export { PathSet } from './path-set.ts';
import { Buffer } from 'node:buffer';
import type { AnomalyCode } from './anomalies.ts';
import type { ReadContext } from './context.ts';

/** The name of an entry after the checks. `rawPath` is there only where `path` can't show the bytes (no UTF-8). */
export interface CheckedPath {
  path: string;
  rawPath?: Uint8Array;
}

const SLASH = 0x2f;
const DOT = 0x2e;
const SPACE = 0x20;

/** Bytes of plain names, `/` among them; every other byte sends a name through the full checks. */
const PLAIN = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-+/ ') {
  PLAIN[char.charCodeAt(0)] = 1;
}
/** First two letters of the device names of Windows, in lower case. */
const DEVICE_STARTS: ReadonlySet<number> = new Set(
  ['au', 'co', 'lp', 'nu', 'pr'].map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1)),
);

/**
 * True for a name of plain components that no check below can object to; archives of 100,000 entries pay only this.
 * A component that begins like a device name (`con`, `lpt1`) is left to the full checks.
 */
function isPlain(raw: Uint8Array, end: number, ctx: ReadContext): boolean {
  const { pathBytes, pathComponentBytes, pathDepth } = ctx.limits;
  if (end === 0 || raw.length > pathBytes) return false;
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= end; at++) {
    const byte = at === end ? SLASH : (raw[at] ?? 0);
    if (byte !== SLASH) {
      if (PLAIN[byte] === 0) return false;
      continue;
    }
    if (!isPlainComponent(raw, start, at) || at - start > pathComponentBytes || ++depth > pathDepth) {
      return false;
    }
    start = at + 1;
  }
  return true;
}

function isPlainComponent(raw: Uint8Array, start: number, end: number): boolean {
  const last = end > start ? raw[end - 1] : DOT;
  if (last === DOT || last === SPACE) return false;
  const pair = ((raw[start] ?? 0) | 0x20) * 256 + ((raw[start + 1] ?? 0) | 0x20);
  if (!DEVICE_STARTS.has(pair)) return true;
  return !endsStem(raw, start + 3, end) && !endsStem(raw, start + 4, end);
}

function endsStem(raw: Uint8Array, at: number, end: number): boolean {
  return at === end || (at < end && (raw[at] === DOT || raw[at] === SPACE));
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LOSSY = new TextDecoder('utf-8', { ignoreBOM: true });

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
/** Format and default-ignorable characters, line separators, noncharacters, blanks that are not U+0020. */
const INVISIBLE = /[\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{NChar}\u2800]|(?! )\p{Zs}/u;
const FORBIDDEN_ON_WINDOWS = /[<>"|?*]/u;
/** Device names hold with any extension and with spaces before it (`NUL .txt`). */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/iu;
const ASCII = /^[\u0000-\u007f]*$/u;

/** What is wrong with the whole text of a path, and how to say it. */
const TEXT_CHECKS: readonly (readonly [AnomalyCode, string, (text: string) => boolean])[] = [
  ['path-empty', 'the path is empty', (text) => text === '' || text === '/'],
  ['path-absolute', 'the path begins with a slash', (text) => text.startsWith('/')],
  ['path-backslash', 'Windows takes a backslash as a separator', (text) => text.includes('\\')],
  ['path-drive', 'Windows takes `:` as a drive or an alternate stream', (text) => text.includes(':')],
  ['path-control', 'the path holds a NUL or control character', (text) => CONTROL.test(text)],
  [
    'path-bidi',
    'the path holds an invisible or direction-changing character',
    (text) => INVISIBLE.test(text),
  ],
  [
    'path-normalization',
    'the path is not in Unicode normal form C',
    (text) => !ASCII.test(text) && text !== text.normalize('NFC'),
  ],
];

const COMPONENT_CHECKS: readonly (readonly [AnomalyCode, string, (component: string) => boolean])[] = [
  ['path-traversal', 'a component is `..`', (component) => component === '..'],
  ['path-dot', 'a component is empty or `.`', (component) => component === '' || component === '.'],
  [
    'path-reserved',
    'Windows reserves, forbids or changes a component (device name, trailing dot or space, one of <>"|?*)',
    (component) =>
      DEVICE.test(component) ||
      FORBIDDEN_ON_WINDOWS.test(component) ||
      (/[. ]$/u.test(component) && component !== '.' && component !== '..'),
  ],
];

/**
 * Checks the name of an entry as stored, reports what is wrong with it to `ctx` (each fault once), and gives the path
 * that the entry is known by: decoded as UTF-8, less one trailing slash. `raw` is not kept.
 *
 * Above the limit of bytes only the beginning is kept: the name is refused anyhow, and a million long names must not fill memory.
 */
export function checkPath(raw: Uint8Array, ctx: ReadContext): CheckedPath {
  const end = raw.length > 1 && raw[raw.length - 1] === SLASH ? raw.length - 1 : raw.length;
  if (isPlain(raw, end, ctx)) {
    return { path: Buffer.from(raw.buffer, raw.byteOffset, end).toString('latin1') };
  }
  if (raw.length > ctx.limits.pathBytes) {
    const path = `${LOSSY.decode(raw.subarray(0, ctx.limits.pathBytes))}…`;
    ctx.report('limit-path', `${raw.length} bytes, limit ${ctx.limits.pathBytes}`, path);
    reportFaults(path, ctx);
    return { path };
  }
  let path: string;
  let rawPath: Uint8Array | undefined;
  try {
    path = STRICT.decode(raw.subarray(0, end));
  } catch {
    path = LOSSY.decode(raw.subarray(0, end));
    // Not `slice`, which is a view where the bytes are a Buffer.
    rawPath = new Uint8Array(raw);
    ctx.report('path-encoding', 'the name is not UTF-8', path);
  }
  reportFaults(path, ctx);
  return rawPath === undefined ? { path } : { path, rawPath };
}

function reportFaults(path: string, ctx: ReadContext): void {
  for (const [code, detail, isWrong] of TEXT_CHECKS) {
    if (isWrong(path)) ctx.report(code, detail, path);
  }
  // An empty path and the root of an absolute one were reported as such.
  const components = path.replace(/^\//u, '').split('/');
  if (path === '' || path === '/') return;
  for (const [code, detail, isWrong] of COMPONENT_CHECKS) {
    if (components.some(isWrong)) ctx.report(code, detail, path);
  }
  const { pathComponentBytes, pathDepth } = ctx.limits;
  if (components.length > pathDepth) {
    ctx.report('limit-path', `${components.length} components, limit ${pathDepth}`, path);
  }
  const longest = components.reduce((most, component) => Math.max(most, Buffer.byteLength(component)), 0);
  if (longest > pathComponentBytes) {
    ctx.report('limit-path', `a component of ${longest} bytes, limit ${pathComponentBytes}`, path);
  }
}
