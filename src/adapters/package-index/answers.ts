import { ToolError } from '../../errors.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import { parseSimpleHtml } from '../../pypi/simple-html.ts';
import { parseSimpleJson } from '../../pypi/simple-json.ts';
import { malformed } from '../../pypi/simple-page.ts';
import type { SimplePage } from '../../pypi/simple-page.ts';
import type { Answer } from './http.ts';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

/** What is asked for where a page of the Simple API is wanted. */
export const PAGE_TYPES = `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;

/** The largest page of today is about 40 MiB. */
const PAGE_BYTES = 128 * 1024 ** 2;

/** The page of one project; absent where the index has none. @throws ToolError `environment` */
export async function readPage(answer: Answer): Promise<SimplePage | undefined> {
  const { status, url, contentType } = answer;
  if (status === 404) return undefined;
  requireOk(answer);
  const text = await readText(answer, PAGE_BYTES);
  const type = typeOf(answer);
  if (type === JSON_TYPE) return parseSimpleJson(text, url);
  if (type === 'text/html' || type === 'application/vnd.pypi.simple.v1+html')
    return parseSimpleHtml(text, url);
  throw malformed(`it has the type "${contentType.slice(0, 80)}"`);
}

/** The media type without its parameters. */
export function typeOf({ contentType }: Answer): string {
  return /^[^;]*/.exec(contentType)?.[0].trim().toLowerCase() ?? '';
}

/** @throws ToolError `environment` for any status but 200 */
export function requireOk({ status, url }: Answer): void {
  if (status === 401 || status === 403) {
    throw new ToolError(
      'environment',
      `the package index refuses access to ${shownUrl(url)} (status ${status})`,
      {
        hint: 'Give user name and password in pip’s index-url; netrc and keyrings are not read.',
      },
    );
  }
  if (status !== 200) throw new ToolError('environment', `${shownUrl(url)} answers status ${status}`);
}

/** The whole body as text. @throws ToolError `environment` where it is longer than `maxBytes`, or not UTF-8 */
export async function readText({ body }: Answer, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw malformed(`it is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw malformed('it is not UTF-8');
  }
}
