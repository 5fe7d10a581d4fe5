import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { GITHUB_ISSUER } from '../../src/attestation/verify-bundle.ts';
import { messageOf } from '../../src/errors.ts';
import { PREDICATES, verifyAttestation, workflowIdentity } from '../../src/published/attestations.ts';
import { parseAttestations } from '../../src/pypi/attestations.ts';
import { jsonPage, JSON_TYPE, serve, sha256 } from './index-server.ts';
import { bodyOf, partsOf } from './multipart.ts';
import { startPypiServer, type PypiServer } from './pypi-server.ts';

/** As PyPI takes it from the token of the trusted publisher that uploads. */
export interface TrustedPublisher {
  readonly kind: 'GitHub';
  readonly repository: string;
  readonly workflow: string;
  readonly environment: string | null;
}

/**
 * A real package index (pypiserver) that takes real uploads, behind a front that adds what PyPI has and pypiserver lacks: the
 * Simple API in JSON (PEP 691, 700), and attestations (PEP 740).
 */
export interface AttestedIndex extends PypiServer {
  /** Who uploads from now on. */
  publisher: TrustedPublisher;
  /** False: it takes any attestations for any file, as an index would that was broken into. */
  verifies: boolean;
  /** What is served of a file, by its name. */
  readonly provenance: Map<string, Provenance>;
  /** Why uploads were refused, in order. */
  readonly refused: readonly string[];
  /** Every request line, in order. */
  readonly seen: readonly { readonly path: string }[];
}

export interface Provenance {
  readonly version: 1;
  readonly attestation_bundles: readonly {
    readonly publisher: TrustedPublisher;
    readonly attestations: readonly unknown[];
  }[];
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface AttestedIndexOptions {
  readonly publisher: TrustedPublisher;
  /** Of Sigstore's public instance, as JSON. */
  readonly trustedRoots: readonly unknown[];
}

const INTEGRITY_TYPE = 'application/vnd.pypi.integrity.v1+json';
const text = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });
const normalised = (name: string) => name.toLowerCase().replaceAll(/[-_.]+/gu, '-');

export async function startAttestedIndex(
  folder: string,
  { publisher, trustedRoots }: AttestedIndexOptions,
): Promise<AttestedIndex> {
  const inner = await startPypiServer(folder);
  const refused: string[] = [];
  const provenance: AttestedIndex['provenance'] = new Map();

  const pass = async (request: IncomingMessage, body?: Buffer): Promise<Answer> => {
    const { accept, authorization, 'content-type': type } = request.headers;
    const headers = {
      ...(accept && { accept }),
      ...(authorization && { authorization }),
      ...(type && { 'content-type': type }),
    };
    const { method = 'GET', url = '/' } = request;
    const answer = await fetch(`${inner.origin}${url}`, { method, headers, body: body ?? null });
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? 'application/octet-stream',
      body: new Uint8Array(await answer.arrayBuffer()),
    };
  };

  const upload = async (request: IncomingMessage): Promise<Answer> => {
    const body = await bodyOf(request);
    const parts = partsOf(body, request.headers['content-type'] ?? '');
    const [content, field] = [parts.get('content'), parts.get('attestations')];
    if (content?.filename === undefined) return pass(request, body);
    const { filename, bytes } = content;
    let sent: Provenance | undefined;
    if (field !== undefined) {
      try {
        const attestations = JSON.parse(field.bytes.toString()) as readonly unknown[];
        sent = { version: 1, attestation_bundles: [{ publisher: index.publisher, attestations }] };
        if (index.verifies) requireValid(sent, filename, bytes, trustedRoots);
      } catch (error) {
        const why = `Invalid attestations supplied during upload: ${messageOf(error)}`;
        refused.push(why);
        return text(400, why);
      }
    }
    const answer = await pass(request, body);
    // Attestations of a file that is there already are dropped.
    if (answer.status === 200 && sent !== undefined) provenance.set(filename, sent);
    return answer;
  };

  const page = (project: string): Answer => {
    const files = readdirSync(folder)
      .sort()
      .filter((name) => normalised(name).startsWith(`${project}-`))
      .map((filename) => {
        const { size, mtime } = statSync(join(folder, filename));
        return {
          filename,
          url: `/packages/${filename}`,
          hashes: { sha256: sha256(readFileSync(join(folder, filename))) },
          size,
          'upload-time': mtime.toISOString(),
          provenance: provenance.has(filename)
            ? `${front.origin}/integrity/${project}/${filename}/provenance`
            : null,
        };
      });
    if (files.length === 0) return text(404, 'no such project');
    return { status: 200, type: JSON_TYPE, body: jsonPage(files, { name: project }) };
  };

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') return upload(request);
    const simple = /^\/simple\/([^/]+)\/$/u.exec(pathname)?.[1];
    if (simple !== undefined && request.headers.accept?.includes(JSON_TYPE)) return page(simple);
    const file = /^\/integrity\/[^/]+\/([^/]+)\/provenance$/u.exec(pathname)?.[1];
    if (file === undefined) return pass(request);
    const found = provenance.get(file);
    return found === undefined
      ? text(404, 'no provenance')
      : { status: 200, type: INTEGRITY_TYPE, body: JSON.stringify(found) };
  };

  const front = await serve((request, response) => {
    void answerTo(request).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => response.writeHead(500).end(messageOf(error)),
    );
  });
  const index: AttestedIndex = {
    ...{ origin: front.origin, folder, publisher, verifies: true, provenance, refused, seen: front.seen },
    async close() {
      await front.close();
      await inner.close();
    },
  };
  return index;
}

/** What PyPI asks of attestations at upload: signature, signer, one subject, which is the file, one of each kind. */
function requireValid(
  sent: Provenance,
  filename: string,
  bytes: Uint8Array,
  trustedRoots: readonly unknown[],
): void {
  const kinds = new Set<string>();
  for (const { publisher, bundles } of parseAttestations(JSON.stringify(sent))) {
    const { repository = '', workflow = '' } = publisher;
    for (const bundle of bundles) {
      const { attestation: held } = verifyAttestation(bundle, trustedRoots);
      if (held.state === 'refused') throw new Error(held.why);
      const { claims, identity, predicateType, subjects } = held;
      const [subject, ...more] = subjects;
      if (claims.issuer !== GITHUB_ISSUER || claims.sourceRepository !== `https://github.com/${repository}`)
        throw new Error(`it is signed for ${claims.sourceRepository ?? 'no repository'}`);
      if (identity !== workflowIdentity(repository, workflow, claims.sourceRef ?? ''))
        throw new Error(`it is signed by ${identity}`);
      if (subject === undefined || more.length > 0) throw new Error('it has not exactly one subject');
      if (subject.name !== filename)
        throw new Error(`subject does not match distribution name: ${subject.name}`);
      if (subject.sha256 !== sha256(bytes)) throw new Error('subject does not match distribution digest');
      if (!PREDICATES.includes(predicateType))
        throw new Error(`unsupported predicate type: ${predicateType}`);
      if (kinds.has(predicateType)) throw new Error(`two attestations of the type ${predicateType}`);
      kinds.add(predicateType);
    }
  }
}
