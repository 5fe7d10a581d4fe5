import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GitHubState } from './github-server.ts';

/** What each route of the local GitHub is made with. */

export type Json = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly location?: string;
  readonly bytes?: Uint8Array;
  readonly link?: string;
}

export interface Call {
  readonly state: GitHubState;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly raw: Uint8Array;
  /** Media type that is wanted. */
  readonly accept: string;
  readonly server: { readonly api: string; readonly blobs: string };
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export const NOT_FOUND: Answer = { status: 404, json: { message: 'Not Found', status: '404' } };

export class Refused extends Error {}

export const run = promisify(execFile);

export async function git({ state }: Call, ...args: readonly string[]): Promise<string> {
  if (state.git === undefined) throw new Refused('no repository');
  try {
    const { stdout } = await run('git', ['-C', state.git, ...args], { maxBuffer: 64 * 1024 ** 2 });
    return stdout.trim();
  } catch (cause) {
    throw new Refused('no such object', { cause });
  }
}

export const urlOf = ({ state, server }: Call, path: string) =>
  `${server.api}/repos/${state.repository}${path}`;

/** One page of a list. */
export function paged(
  call: Call,
  items: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Answer {
  const size = Number(call.query.get('per_page') ?? '30');
  const page = Number(call.query.get('page') ?? '1');
  const more = page * size < items.length;
  return {
    json: wrap(items.slice((page - 1) * size, page * size)),
    ...(more && { link: `<${call.server.api}/next?page=${page + 1}>; rel="next"` }),
  };
}

export const found = (value: unknown): Answer => (value === undefined ? NOT_FOUND : { json: value });

/** As a server of one's own has it before the paths of its uploads. */
export const UPLOADS = '/api/uploads';
