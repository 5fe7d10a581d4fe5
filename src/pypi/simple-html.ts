import { checkApiVersion, listedFile, malformed } from './simple-page.ts';
import type { SimplePage } from './simple-page.ts';

/**
 * Parses a project page of the Simple API in HTML (PEP 503, 592, 629), for indexes that have nothing else. Only anchors
 * and `meta` count, as in pip; a file's name is the last part of its address.
 * @param base address of the page, after redirects
 * @throws ToolError `environment`
 */
export function parseSimpleHtml(text: string, base: URL): SimplePage {
  const tags = startTags(text);
  for (const { name, attributes } of tags) {
    if (name === 'meta' && attributes.get('name') === 'pypi:repository-version') {
      checkApiVersion(attributes.get('content') ?? '');
    }
    // It would change the meaning of every relative address; no index needs it.
    if (name === 'base') throw malformed('its page has a <base> element');
  }
  const files = tags.flatMap(({ name, attributes }) => {
    const href = name === 'a' ? attributes.get('href') : undefined;
    if (href === undefined) return [];
    if (!URL.canParse(href, base.href)) throw malformed('a link is no URL');
    const url = new URL(href, base);
    const filename = lastPart(url);
    // A link to a folder (an index of projects, "..") is no file.
    if (filename === '') return [];
    const sha256 = /^#(?:.*&)?sha256=([^&]*)/.exec(url.hash)?.[1];
    const yanked = attributes.get('data-yanked');
    const provenance = attributes.get('data-provenance');
    return [listedFile({ filename, url: href, sha256, yanked, provenance }, base)];
  });
  return { files };
}

interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Start tags in order, comments left out. Linear in the length of the text: each match begins where the last ended. */
function startTags(text: string): readonly StartTag[] {
  const tags: StartTag[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) throw malformed('a comment in its page does not end');
      at = text.indexOf('<', end + 3);
      continue;
    }
    const name = matchAt(/[a-z][a-z0-9-]{0,30}/iy, text, at + 1);
    if (name === undefined) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const { attributes, end } = readAttributes(text, at + 1 + name.length);
    tags.push({ name: name.toLowerCase(), attributes });
    at = text.indexOf('<', end);
  }
  return tags;
}

function readAttributes(text: string, start: number) {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    at += matchAt(/[\s/]*/y, text, at)?.length ?? 0;
    if (text[at] === '>') return { attributes, end: at + 1 };
    const name = matchAt(/[^\s"'<>/=]+/y, text, at);
    if (name === undefined) throw malformed('a tag in its page is malformed');
    at += name.length;
    const assignment = matchAt(/\s*=\s*/y, text, at);
    if (assignment === undefined) {
      attributes.set(name.toLowerCase(), '');
      continue;
    }
    at += assignment.length;
    const value = matchAt(/"[^"]*"|'[^']*'|[^\s"'<>`]+/y, text, at);
    if (value === undefined) throw malformed('an attribute in its page is malformed');
    at += value.length;
    attributes.set(name.toLowerCase(), unescaped(value.replace(/^(["'])(.*)\1$/s, '$2')));
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function lastPart(url: URL): string {
  const part = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed('a link is not UTF-8');
  }
}
