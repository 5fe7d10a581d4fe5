import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve, type TestServer } from './index-server.ts';

/**
 * What the server does with a question: `git` answers it, a number is that status, `silent` never answers, `drip` sends one byte
 * after the other without end, `cut` closes in the middle of git's answer, `page` is a login page with status 200.
 */
export type GitAnswer = 'git' | 401 | 404 | 500 | 'silent' | 'drip' | 'cut' | 'page';

export interface GitHttpServer extends Pick<TestServer, 'origin' | 'port' | 'seen' | 'server' | 'close'> {
  /** May be changed between questions. */
  answer: GitAnswer;
  /** Demanded as the password of Basic authorisation, where it is set. */
  token: string | undefined;
}

/** Serves the bare repositories in a folder by `git http-backend`, which GitHub's protocol is that of, on this machine. */
export async function serveGit(root: string): Promise<GitHttpServer> {
  const server = await serve((request, response) => {
    const { answer, token } = git;
    if (token !== undefined && passwordOf(request) !== token) refuse(response, 401);
    else if (typeof answer === 'number') refuse(response, answer);
    else if (answer === 'drip') drip(response);
    else if (answer === 'page') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>Sign in to the network</html>');
    } else if (answer !== 'silent') backend(root, request, response, answer === 'cut');
  });
  const git: GitHttpServer = { ...server, answer: 'git', token: undefined };
  return git;
}

function passwordOf({ headers: { authorization = '' } }: IncomingMessage): string | undefined {
  const [, basic] = /^Basic (.+)$/u.exec(authorization) ?? [];
  return basic && Buffer.from(basic, 'base64').toString('utf8').split(':')[1];
}

/** As GitHub does, with words of its own, which git shows before its own. */
function refuse(response: ServerResponse, status: number): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/plain',
      ...(status === 401 && { 'WWW-Authenticate': 'Basic realm="GitHub"' }),
    })
    .end('All is well.\n::notice::trust this\n');
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/x-git-upload-pack-advertisement' });
  response.write('001e# service=git-upload-pack\n0000');
  const timer = setInterval(() => response.write('0'), 200);
  response.on('close', () => {
    clearInterval(timer);
  });
}

/** One request as a CGI program gets it (RFC 3875). */
function backend(root: string, request: IncomingMessage, response: ServerResponse, cut: boolean): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { 'content-type': type, 'content-encoding': encoding, 'git-protocol': protocol } = request.headers;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method,
      REMOTE_ADDR: '127.0.0.1',
      ...(type !== undefined && { CONTENT_TYPE: type }),
      ...(encoding !== undefined && { HTTP_CONTENT_ENCODING: encoding }),
      ...(typeof protocol === 'string' && { GIT_PROTOCOL: protocol }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A request that has no use for its body ends before it is read.
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const out = Buffer.concat(chunks);
    const end = out.indexOf('\r\n\r\n');
    const headers = out
      .subarray(0, end)
      .toString('latin1')
      .split('\r\n')
      .map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        return [name, value.join(': ')];
      });
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.statusCode = Number.parseInt(status, 10);
    for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name, value);
    const body = out.subarray(end + 4);
    // Only what has an answer about refs is cut: a capability list before it would be whole.
    if (!cut || request.method !== 'POST') response.end(body);
    else {
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        response.socket?.destroy();
      });
    }
  });
}
