import { clip } from '../report/escape.ts';

/**
 * The one origin that files are uploaded to, by that of the API: `uploads.github.com` for `api.github.com`, `uploads.X.ghe.com` for
 * `api.X.ghe.com`, and the same one where a server of one's own has all of it (GitHub's "Upload a release asset").
 */
export function uploadOrigin({ protocol, host, origin }: URL): string {
  const hosted = /^api\.((?:github|[\w-]+\.ghe)\.com)$/u.exec(host)?.[1];
  return hosted === undefined ? origin : `${protocol}//uploads.${hosted}`;
}

/**
 * The address of an `upload_url`, without the template of its query at the end (RFC 6570). Text: why nothing may be sent there.
 * @param text as the API gave it
 * @param api root of the API
 */
export function uploadTarget(text: string, api: URL): URL | string {
  const address = text.replace(/\{[^{}]*\}$/u, '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const wanted = uploadOrigin(api);
  if (url?.origin !== wanted || url.username !== '' || url.password !== '') {
    return `it names ${JSON.stringify(clip(text, 300))} to upload to, and uploads of this API go to ${wanted}: nothing was sent`;
  }
  return url;
}
