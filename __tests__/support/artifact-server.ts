import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The artifact service of GitHub Actions, as far as its toolkit uses it, on loopback: the twirp service that names artifacts
 * and the blob store that takes their bytes. Like the real one it refuses a second artifact of one name.
 */
export interface ArtifactServer {
  /** What a runner tells its actions of the service. */
  readonly environment: Readonly<
    Record<'ACTIONS_RUNTIME_URL' | 'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN', string>
  >;
  /** Names of what was uploaded whole, sorted. */
  names(): readonly string[];
  /** Downloads as the toolkit does: list, sign, get. */
  download(name: string): Promise<{ readonly id: string; readonly digest: string; readonly bytes: Buffer }>;
  /** Days between upload and expiry, where the uploader asked for a time. */
  retentionDays(name: string): number | undefined;
  close(): Promise<void>;
}

export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly expires: string | undefined;
  bytes: Buffer;
  digest: string | undefined;
}

type Message = Readonly<Record<string, unknown>>;

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Workflow run and job, as the toolkit reads them out of the token. */
const SCOPE = 'Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774';
/** Long: the toolkit masks it in the log, and a short one would mask other text. */
const SIGNATURE = 'loopback-signature-of-the-artifact-server';

/** @param uploaded is told of each artifact once it is whole: GitHub's API shows the same ones */
export async function startArtifactServer(
  uploaded: (artifact: UploadedArtifact) => void = () => undefined,
): Promise<ArtifactServer> {
  const store = new ArtifactStore(uploaded);
  const server = createServer((request, response) => {
    void store.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  store.url = url;

  const call = async (method: string, message: Message): Promise<Message> => {
    const response = await fetch(`${url}${SERVICE}${method}`, {
      method: 'POST',
      body: JSON.stringify(message),
    });
    return (await response.json()) as Message;
  };
  return {
    environment: {
      ACTIONS_RUNTIME_URL: `${url}/`,
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token(),
    },
    names: () => store.finished().map(({ name }) => name),
    retentionDays: (name) => store.retentionDays(name),
    async download(name) {
      const { artifacts } = (await call('ListArtifacts', { name_filter: name })) as {
        artifacts: readonly { database_id: string; digest: string }[];
      };
      if (artifacts.length !== 1) throw new Error(`${artifacts.length} artifacts are named ${name}`);
      const { signed_url: signed } = await call('GetSignedArtifactURL', { name });
      const response = await fetch(String(signed));
      const bytes = Buffer.from(await response.arrayBuffer());
      return { id: artifacts[0]!.database_id, digest: artifacts[0]!.digest, bytes };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

class ArtifactStore {
  url = '';
  readonly #artifacts: Stored[] = [];
  readonly #blocks = new Map<string, Buffer>();
  readonly #uploaded: (artifact: UploadedArtifact) => void;

  constructor(uploaded: (artifact: UploadedArtifact) => void) {
    this.#uploaded = uploaded;
  }

  finished(): readonly Stored[] {
    return this.#artifacts
      .filter(({ digest }) => digest !== undefined)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  retentionDays(name: string): number | undefined {
    const expires = this.#named(name)?.expires;
    return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.now()) / 86_400_000);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.url);
    const blob = /^\/blob\/(\d+)$/u.exec(url.pathname)?.[1];
    if (url.pathname.startsWith(SERVICE)) {
      const [status, answer] = this.#call(
        url.pathname.slice(SERVICE.length),
        JSON.parse(body.toString()) as Message,
      );
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } else if (blob !== undefined && url.searchParams.get('sig') === SIGNATURE) {
      this.#blob(blob, url, request, body, response);
    } else {
      response.writeHead(404).end();
    }
  }

  #call(method: string, message: Message): [number, Message] {
    const name = String(message.name);
    const stored = this.#named(name);
    switch (method) {
      case 'CreateArtifact': {
        if (stored !== undefined) {
          return [
            409,
            { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
          ];
        }
        const id = String(1000 + this.#artifacts.length);
        const expires = typeof message.expires_at === 'string' ? message.expires_at : undefined;
        this.#artifacts.push({ id, name, expires, bytes: Buffer.alloc(0), digest: undefined });
        return [200, { ok: true, signed_upload_url: this.#signed(id) }];
      }
      case 'FinalizeArtifact': {
        const digest = stored && `sha256:${createHash('sha256').update(stored.bytes).digest('hex')}`;
        if (stored === undefined || message.hash !== digest || message.size !== String(stored.bytes.length)) {
          return [400, { code: 'invalid_argument', msg: 'size or hash is not that of what was uploaded' }];
        }
        stored.digest = digest;
        this.#uploaded({ id: Number(stored.id), name, bytes: stored.bytes });
        return [200, { ok: true, artifact_id: stored.id }];
      }
      case 'ListArtifacts': {
        const { name_filter: named, id_filter: numbered } = message;
        const found = this.finished().filter((artifact) =>
          numbered === undefined ? artifact.name === named : artifact.id === numbered,
        );
        const artifacts = found.map(({ id, name: own, bytes, digest }) => ({
          ...{ database_id: id, name: own, size: String(bytes.length), digest },
        }));
        return [200, { artifacts }];
      }
      case 'GetSignedArtifactURL':
        return stored === undefined
          ? [404, { code: 'not_found' }]
          : [200, { signed_url: this.#signed(stored.id) }];
      default:
        return [404, { code: 'bad_route', msg: method }];
    }
  }

  /** As much of the Azure blob protocol as uploads use: blocks under ids, then the list of those that make the blob. */
  #blob(id: string, url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const stored = this.#artifacts.find((artifact) => artifact.id === id);
    if (stored === undefined) {
      response.writeHead(404).end();
    } else if (request.method === 'PUT') {
      const block = (blockId: string | null | undefined) => `${id} ${blockId ?? ''}`;
      const kind = url.searchParams.get('comp');
      if (kind === 'block') {
        this.#blocks.set(block(url.searchParams.get('blockid')), body);
      } else if (kind === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)</gu)].map((match) => match[1]);
        stored.bytes = Buffer.concat(ids.map((blockId) => this.#blocks.get(block(blockId))!));
      } else {
        stored.bytes = body;
      }
      const headers = { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1' };
      response.writeHead(201, headers).end();
    } else {
      response.writeHead(200, { 'content-type': 'application/zip', 'content-length': stored.bytes.length });
      response.end(stored.bytes);
    }
  }

  #named(name: string): Stored | undefined {
    return this.#artifacts.find((artifact) => artifact.name === name);
  }

  #signed(id: string): string {
    return `${this.url}/blob/${id}?sig=${SIGNATURE}`;
  }
}

/** An unsigned token: the toolkit reads its scope and leaves the proof to the service. */
function token(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: SCOPE })}.not-a-signature`;
}
