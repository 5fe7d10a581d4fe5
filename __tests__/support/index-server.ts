import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** Every request line and its Authorization header, in order. */
  readonly seen: { readonly path: string; readonly authorization: string | undefined }[];
  readonly server: Server;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on this machine, on a port of its own. */
export function serve(handler: Handler, tls?: { key: string; cert: string }): Promise<TestServer> {
  const seen: TestServer['seen'] = [];
  const sockets = new Set<Socket>();
  const listener: Handler = (request, response) => {
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization });
    handler(request, response);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
        port,
        seen,
        server,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => {
              done();
            });
          }),
      });
    });
  });
}

export const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A page of the Simple API in JSON; `files` go in as they are. */
export function jsonPage(files: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'demo', files, ...more });
}
