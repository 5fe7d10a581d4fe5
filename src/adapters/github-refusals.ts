import type { Dispatcher } from 'undici';
import type { ApiAnswer, ApiRequest } from '../ports.ts';
import { clip } from '../report/escape.ts';

export type Response = Dispatcher.ResponseData;

/**
 * Milliseconds until a rate limit passes; absent where the answer is none (GitHub's "Rate limits for the REST API": 403 or 429,
 * with `retry-after` or with `x-ratelimit-remaining: 0` and the second of `x-ratelimit-reset`).
 */
export function waitOf({ statusCode, headers }: Response, now: number): number | undefined {
  if (statusCode !== 403 && statusCode !== 429) return undefined;
  const value = (name: string) => [headers[name]].flat()[0] ?? '';
  const seconds = value('retry-after');
  if (/^\d{1,6}$/u.test(seconds)) return Number(seconds) * 1000;
  const reset = value('x-ratelimit-reset');
  if (value('x-ratelimit-remaining') === '0' && /^\d{1,12}$/u.test(reset)) {
    return Math.max(0, Number(reset) * 1000 - now);
  }
  return statusCode === 429 ? 0 : undefined;
}

/** What a status of 4xx means for whoever asked, with the lines that would mend it. */
export function refusal(
  status: number,
  { path, permission }: ApiRequest,
  body: string,
  hasToken: boolean,
): ApiAnswer<never> {
  const said = messageIn(body);
  const why = `${path}: status ${status}${said === '' ? '' : ` (${said})`}`;
  // In one line, for it stands in reports: the line that a job lacks is the name of the permission itself.
  const add = `a job gets it by the line \`${permission}\` below \`permissions:\``;
  const needs = hasToken
    ? `the token lacks the permission "${permission}"; ${add}`
    : `no token was given, and this needs one with the permission "${permission}"; ${add}`;
  switch (status) {
    case 401:
      return { state: 'forbidden', why: `${why}: the token is wrong or has expired` };
    case 403:
      return { state: 'forbidden', why: `${why}: ${needs}` };
    case 404:
      return { state: 'absent', why: `${why}: it is not there, or ${needs}` };
    case 410:
      return { state: 'absent', why: `${why}: it is gone` };
    default:
      return { state: 'unavailable', why, refused: true };
  }
}

function messageIn(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    const message: unknown =
      typeof parsed === 'object' && parsed !== null && 'message' in parsed ? parsed.message : undefined;
    return typeof message === 'string' ? clip(message, 200) : '';
  } catch {
    return '';
  }
}
