/**
 * Package URLs of PyPI (https://github.com/package-url/purl-spec), with the name as PEP 503 has it: the specification of the type
 * keeps dots, but no index does.
 */
export function pypiPurl(project: string, version?: string, filename?: string): string {
  const at = version === undefined ? '' : `@${encodePurl(version)}`;
  const file = filename === undefined ? '' : `?file_name=${encodePurl(filename)}`;
  return `pkg:pypi/${encodePurl(project)}${at}${file}`;
}

/** All but unreserved characters, and the colon, in percent-encoding. */
function encodePurl(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
