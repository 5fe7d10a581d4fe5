import { bundleToJSON, type SerializedBundle } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import type { SigstoreServer } from './sigstore-server.ts';

/**
 * Signs a statement of any kind with the claims that the local Sigstore is told now, as a hostile job may; answers the bundle.
 * @param stamped by a time stamp authority instead of a log, as GitHub's own instance has it
 */
export async function signStatement(
  sigstore: SigstoreServer,
  statement: object,
  { stamped = false } = {},
): Promise<SerializedBundle> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sigstore.environment;
  const getToken = async () => {
    const answer = await fetch(`${url}&audience=sigstore`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { value: string }).value;
  };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: sigstore.origin, identityProvider: { getToken } }),
    witnesses: [
      stamped
        ? new TSAWitness({ tsaBaseURL: sigstore.origin })
        : new RekorWitness({ rekorBaseURL: sigstore.origin }),
    ],
  });
  const data = Buffer.from(JSON.stringify(statement));
  return bundleToJSON(await builder.create({ data, type: 'application/vnd.in-toto+json' }));
}
