import { messageOf } from '../../src/errors.ts';
import type { ApiAnswer, ApiRequest, GitHubApi } from '../../src/ports.ts';

type Answer = { readonly json: unknown } | Exclude<ApiAnswer<never>, { state: 'known' }>;

/** GitHub's API as a table of path (with its query) to answer, for what no real repository can be brought to. */
export function memoryApi(answers: Readonly<Record<string, Answer>>): GitHubApi & { asked: string[] } {
  const asked: string[] = [];
  const get = <T>(
    { path, query = {}, permission }: ApiRequest,
    parse: (json: unknown) => T,
  ): Promise<ApiAnswer<T>> => {
    const search = new URLSearchParams(query).toString();
    const key = search === '' ? path : `${path}?${search}`;
    asked.push(key);
    const answer = answers[key] ?? { state: 'absent', why: `nothing at ${key} (needs ${permission})` };
    if ('state' in answer) return Promise.resolve(answer);
    try {
      return Promise.resolve({ state: 'known', value: parse(answer.json) });
    } catch (error) {
      return Promise.resolve({ state: 'unavailable', why: messageOf(error) });
    }
  };
  const refuse = () => Promise.reject(new Error('not for this table'));
  return {
    asked,
    get,
    list: get,
    download: refuse,
    send: refuse,
    upload: refuse,
    close: () => Promise.resolve(),
  };
}
