import { ToolError } from '../errors.ts';

export interface IndexAddress {
  /** Ends with a slash; holds no user name and password. */
  readonly url: string;
  /** What goes into the header `Authorization`, to this index's origin alone. */
  readonly authorization?: string;
}

/**
 * Takes an index URL apart, so that its password can never get into a message.
 * @param origin who said so, for the message
 * @throws ToolError `usage` for anything but http and https
 */
export function parseIndexUrl(text: string, origin: string): IndexAddress {
  const hint = 'Give the root of a Simple API, such as https://example.org/simple/.';
  if (!URL.canParse(text)) throw new ToolError('usage', `${origin} is no URL`, { hint });
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ToolError('usage', `${origin} must be an http or https URL, not ${url.protocol}`, { hint });
  }
  const authorization = basicAuthorization(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return authorization === undefined ? { url: url.href } : { url: url.href, authorization };
}

/** RFC 7617, from `user:password@` of a URL; absent where it has none. */
export function basicAuthorization(url: URL): string | undefined {
  if (url.username === '' && url.password === '') return undefined;
  const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

/** Origin and path: a query may hold a signature that gives access. */
export function shownUrl(url: URL): string {
  return url.origin + url.pathname;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
