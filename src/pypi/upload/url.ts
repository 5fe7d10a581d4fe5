/** RFC 3986, appendix B, with a scheme; the authority is absent where no `//` is. */
const URL_PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/;

/**
 * True for what PyPI takes as Home-page, Download-URL or the URL of a Project-URL: http or https. It looks at hosts hardly at
 * all, and escapes characters that no URL has before it looks, so that a port too large and square brackets are left to fail.
 */
export function isUploadUrl(text: string): boolean {
  const match = URL_PARTS.exec(text);
  if (!match) return false;
  const [, scheme = '', authority = '', path = '', query = ''] = match;
  const port = /^[A-Za-z0-9.-]+:([0-9]{5})$/.exec(authority)?.[1] ?? '0';
  return /^https?$/i.test(scheme) && Number(port) <= 65_535 && !/[[\]]/.test(path + query);
}
