import { attest, buildSLSAProvenancePredicate } from '@actions/attest';
import { getIDToken } from '@actions/core';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { JsonObject } from '../attestation/statement.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Signer } from '../ports.ts';

/** For a token that is only looked at: no relying party takes it. */
const AUDIENCE = 'hardening-actions';

/** Signs with the identity of the job through the toolkit of GitHub Actions, and stores nothing. */
export function actionsSigner(): Signer {
  return {
    async claims() {
      const missing = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].filter(
        (name) => (process.env[name] ?? '') === '',
      );
      if (missing.length > 0) {
        throw new ToolError('environment', 'this job can’t get an ID token', {
          hint: 'Give the job that signs, and no other:\npermissions:\n  id-token: write\n  attestations: write\n  contents: read',
        });
      }
      return guarded('get an ID token', async () => claimsOf(await getIDToken(AUDIENCE)));
    },
    provenance: () =>
      guarded('make the provenance', async () => (await buildSLSAProvenancePredicate()).params as JsonObject),
    sign: ({ subject, predicateType, predicate }, instance) =>
      guarded('sign', async () => {
        const subjects = subject.map(({ name, digest }) => ({ name, digest: { ...digest } }));
        const options = {
          subjects,
          predicateType,
          predicate,
          token: '',
          sigstore: instance,
          skipWrite: true,
        };
        return (await attest(options)).bundle;
      }),
    publicGoodRoot: () =>
      guarded('fetch the trusted root of the public Sigstore', async () => {
        const { getTrustedRoot } = await import('@sigstore/tuf');
        const { TrustedRoot } = await import('@sigstore/protobuf-specs');
        // A cache of its own: what an earlier step left in the home folder decides nothing.
        const cachePath = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'hardening-tuf-'));
        return TrustedRoot.toJSON(await getTrustedRoot({ cachePath }));
      }),
  };
}

/** Its signature is Fulcio's to verify: what counts of these claims stands in the certificate, which is looked at after signing. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, body = ''] = token.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
}

async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ToolError('environment', `could not ${what}: ${messageOf(cause)}`, {
      hint: 'See https://www.githubstatus.com and https://status.sigstore.dev, then re-run the failed job: it signs again.',
      cause,
    });
  }
}
