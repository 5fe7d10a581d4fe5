import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  tsaHandler,
} from '@sigstore/mock';
import { serve, type TestServer } from './index-server.ts';

/**
 * Sigstore and GitHub's provider of ID tokens on loopback: Fulcio, Rekor, a time stamp authority with keys of their own, and a
 * trusted root that `gh` and @sigstore/verify take. What signs against it gets real certificates, entries and bundles.
 */
export interface SigstoreServer {
  readonly origin: string;
  /** Hosts that the toolkit knows by itself, for REROUTE of reroute.ts. */
  readonly routes: Readonly<Record<string, string>>;
  /** What a runner tells a job with `id-token: write`. */
  readonly environment: Readonly<
    Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>
  >;
  /** The claims of the next tokens. */
  claims: Record<string, string>;
  /** A line of JSON for each instance, as `gh attestation trusted-root` writes it. */
  readonly trustedRoot: Readonly<Record<'public-good' | 'github', string>>;
  readonly seen: TestServer['seen'];
  close(): Promise<void>;
}

const ISSUER = 'https://token.actions.githubusercontent.com';
const REQUEST_TOKEN = 'request-token-of-the-test';

const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
/** The mock says of its certificates only that they are some view of bytes. */
type Bytes = ArrayBufferView | ArrayBuffer;
const base64 = (bytes: Bytes): string =>
  (ArrayBuffer.isView(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.from(bytes)
  ).toString('base64');
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

interface Entry {
  readonly kind: string;
  readonly spec: {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
}

/** What Rekor makes of a proposed DSSE entry before it logs it; the mock would log the proposal itself. */
function canonical(entry: Entry): unknown {
  if (entry.kind !== 'dsse') return entry;
  const { envelope: text, verifiers } = entry.spec.proposedContent;
  const envelope = JSON.parse(text) as { payload: string; signatures: readonly { sig: string }[] };
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(text) },
      payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope.payload, 'base64')) },
      signatures: envelope.signatures.map(({ sig }, index) => ({
        signature: sig,
        // PEM of 64 columns, as Go writes it.
        verifier: base64(
          Buffer.from(new X509Certificate(Buffer.from(verifiers[index] ?? '', 'base64')).toString()),
        ),
      })),
    },
  };
}

/** @param claims of the tokens; the identity of a certificate is made from `job_workflow_ref`, as Fulcio does */
export async function startSigstoreServer(claims: Record<string, string>): Promise<SigstoreServer> {
  const ctlog = await initializeCTLog(pair());
  const ca = await initializeCA(pair(), ctlog);
  // GitHub's own instance, for private repositories: no logs of any kind.
  const privateCa = await initializeCA(pair());
  const tlog = await initializeTLog('https://rekor.sigstore.dev', pair());
  const tsa = await initializeTSA(pair());
  // Whole seconds: the mock drops zeros at the end of a fraction, and its own reader takes three digits or none.
  Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) });
  // The mock leaves the environment out, which Fulcio writes since November 2025.
  for (const authority of [ca, privateCa]) {
    const issue = authority.issueCertificate.bind(authority);
    Object.assign(authority, {
      issueCertificate: (options: Parameters<typeof issue>[0]) => {
        const { environment } = state.claims;
        const extensions = [...(options.extensions ?? [])];
        if (environment !== undefined) extensions.push({ oid: '1.3.6.1.4.1.57264.1.23', value: environment });
        return issue({ ...options, extensions });
      },
    });
  }
  const fulcio = fulcioHandler(ca, { strict: true, subjectClaim: 'identity_of_the_test' });
  const privateFulcio = fulcioHandler(privateCa, { strict: true, subjectClaim: 'identity_of_the_test' });
  const stamps = tsaHandler(tsa, { strict: true });
  const oidc = generateKeyPairSync('rsa', { modulusLength: 2048 });

  const token = (audience: string): string => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const body = {
      iss: ISSUER,
      aud: audience,
      iat: now,
      exp: now + 600,
      identity_of_the_test: `https://github.com/${state.claims.job_workflow_ref ?? ''}`,
      ...state.claims,
    };
    const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'test' })}.${part(body)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), oidc.privateKey).toString('base64url')}`;
  };

  const server = await serve((request, response) => {
    const answer = async (): Promise<Awaited<ReturnType<typeof fulcio.fn>>> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? '/', 'http://localhost');
      const json = (value: unknown) => ({
        statusCode: 200,
        response: JSON.stringify(value),
        contentType: 'application/json',
      });
      switch (url.pathname) {
        case fulcio.path:
          return (state.claims.repository_visibility === 'private' ? privateFulcio : fulcio).fn(body);
        case '/api/v1/log/entries':
          return {
            statusCode: 201,
            response: JSON.stringify(await tlog.log(canonical(JSON.parse(body) as Entry) as never)),
            contentType: 'application/json',
          };
        case stamps.path:
          return stamps.fn(body);
        case '/id-token': {
          if (request.headers.authorization !== `Bearer ${REQUEST_TOKEN}`)
            return { statusCode: 401, response: '{}' };
          return json({ value: token(url.searchParams.get('audience') ?? '') });
        }
        case '/.well-known/openid-configuration':
          return json({ issuer: ISSUER, jwks_uri: `${ISSUER}/.well-known/jwks` });
        case '/.well-known/jwks':
          return json({
            keys: [{ ...oidc.publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }],
          });
        default:
          return { statusCode: 404, response: '{}' };
      }
    };
    void answer().then(
      ({ statusCode, response: body, contentType = 'text/plain' }) => {
        response.writeHead(statusCode, { 'content-type': contentType }).end(body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });

  const start = new Date(Date.now() - 3_600_000).toISOString();
  const key = (bytes: Uint8Array) => ({
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(bytes), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
  });
  const authority = (commonName: string, certificates: readonly Bytes[]) => ({
    subject: { organization: 'sigstore.mock', commonName },
    uri: server.origin,
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
    validFor: { start },
  });
  const root = (logged: boolean): string =>
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: logged
        ? [
            {
              baseUrl: 'https://rekor.sigstore.dev',
              ...key(tlog.publicKey),
              logId: { keyId: createHash('sha256').update(tlog.publicKey).digest('base64') },
            },
          ]
        : [],
      certificateAuthorities: [authority('sigstore', [(logged ? ca : privateCa).rootCertificate])],
      ctlogs: logged
        ? [{ baseUrl: server.origin, ...key(ctlog.publicKey), logId: { keyId: base64(ctlog.logID) } }]
        : [],
      timestampAuthorities: [authority('tsa', [tsa.intCertificate, tsa.rootCertificate])],
    });

  const hosts = [
    'fulcio.sigstore.dev',
    'rekor.sigstore.dev',
    'fulcio.githubapp.com',
    'timestamp.githubapp.com',
    new URL(ISSUER).hostname,
  ];
  const state: SigstoreServer = {
    origin: server.origin,
    routes: Object.fromEntries(hosts.map((host) => [host, server.origin])),
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.origin}/id-token?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    claims,
    trustedRoot: { 'public-good': `${root(true)}\n`, github: `${root(false)}\n` },
    seen: server.seen,
    close: () => server.close(),
  };
  return state;
}
