import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import type { SigstoreServer } from './sigstore-server.ts';

/** Signs a statement of any kind with the claims that the local Sigstore is told now, as a hostile job may; answers the bundle. */
export async function signStatement(sigstore: SigstoreServer, statement: object): Promise<unknown> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sigstore.environment;
  const getToken = async () => {
    const answer = await fetch(`${url}&audience=sigstore`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { value: string }).value;
  };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: sigstore.origin, identityProvider: { getToken } }),
    witnesses: [new RekorWitness({ rekorBaseURL: sigstore.origin })],
  });
  const data = Buffer.from(JSON.stringify(statement));
  return bundleToJSON(await builder.create({ data, type: 'application/vnd.in-toto+json' }));
}
