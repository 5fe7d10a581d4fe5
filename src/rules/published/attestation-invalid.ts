import { example, publishedRule, wrongFile } from './published-rule.ts';
import { PEP_740 } from './references.ts';
import { PUBLISHER, withWheel } from './samples.ts';

export const attestationInvalid = publishedRule({
  id: 'attestation-invalid',
  title: 'An attestation whose signature does not hold',
  rationale:
    'An index hands attestations out; it does not vouch for them. Each is verified here: the certificate against Sigstore’s public root, its times, its entry in the transparency log, and the signature over the statement. An index that was broken into can serve any text, but not one that was signed.',
  remediation:
    'Do not install the file. If it is a release of yours, look into the log of its run for what was signed. A trusted root that is older than the signature refuses it, too: use the newest version of this program, or give the root with `trusted-root`.',
  needs: ['served'],
  notApplicable: 'there is no attestation to verify',
  references: [
    PEP_740,
    { title: 'Sigstore: security model', url: 'https://docs.sigstore.dev/about/security/' },
  ],
  examples: {
    bad: [
      example(
        'a forged signature',
        'signature verification failed',
        withWheel({
          attestations: [
            {
              publisher: PUBLISHER,
              attestations: [
                { state: 'refused', why: 'the attestation does not hold: signature verification failed' },
              ],
            },
          ],
        }),
      ),
    ],
    good: [example('signed by a workflow', 'verified')],
  },
  check({ served: { files } }) {
    const all = files.flatMap(({ name, attestations }) =>
      attestations.flatMap((one) => one.attestations.map((attestation) => ({ name, attestation }))),
    );
    if (all.length === 0) return undefined;
    return all.flatMap(({ name, attestation }) =>
      attestation.state === 'refused' ? [wrongFile(name, `${name}: ${attestation.why}`)] : [],
    );
  },
});
