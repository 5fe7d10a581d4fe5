import { describe, expect, it } from 'vitest';
import {
  attestationOf,
  bundleOf,
  parseAttestations,
  type FileAttestation,
} from '../../src/pypi/attestations.ts';

const ENTRY = { logIndex: '7', kindVersion: { kind: 'dsse', version: '0.0.1' }, canonicalizedBody: 'e30=' };
const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: 'AQID' }, tlogEntries: [ENTRY] },
  dsseEnvelope: {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'BAUG', keyid: '' }],
  },
};
const ATTESTATION: FileAttestation = {
  version: 1,
  verification_material: { certificate: 'AQID', transparency_entries: [ENTRY] },
  envelope: { statement: 'e30=', signature: 'BAUG' },
};

describe('an attestation of PEP 740', () => {
  it('holds the parts of a Sigstore bundle under other names, and gives it back', () => {
    expect(attestationOf(BUNDLE)).toEqual(ATTESTATION);
    expect(bundleOf(ATTESTATION)).toEqual(BUNDLE);
    const stamped = {
      ...BUNDLE,
      verificationMaterial: {
        ...BUNDLE.verificationMaterial,
        timestampVerificationData: { rfc3161Timestamps: [] },
      },
    };
    expect(attestationOf(stamped)).toEqual(ATTESTATION);
  });

  const material = BUNDLE.verificationMaterial;
  const envelope = BUNDLE.dsseEnvelope;
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    [
      'an older version',
      { ...BUNDLE, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' },
      'mediaType',
    ],
    [
      'a chain of certificates',
      { ...BUNDLE, verificationMaterial: { tlogEntries: [ENTRY], x509CertificateChain: {} } },
      'verificationMaterial.certificate',
    ],
    [
      'no log',
      { ...BUNDLE, verificationMaterial: { ...material, tlogEntries: [] } },
      'verificationMaterial.tlogEntries',
    ],
    [
      'another type',
      { ...BUNDLE, dsseEnvelope: { ...envelope, payloadType: 'text/plain' } },
      'dsseEnvelope.payloadType',
    ],
    ['no signature', { ...BUNDLE, dsseEnvelope: { ...envelope, signatures: [] } }, 'dsseEnvelope.signatures'],
    [
      'two signatures',
      { ...BUNDLE, dsseEnvelope: { ...envelope, signatures: [{ sig: 'BAUG' }, { sig: 'BAUG' }] } },
      'dsseEnvelope.signatures',
    ],
    [
      'a signature that is no base64',
      { ...BUNDLE, dsseEnvelope: { ...envelope, signatures: [{ sig: 'no base64' }] } },
      'dsseEnvelope.signatures.0.sig',
    ],
  ])('is not made of %s', (_, bundle, path) => {
    expect(() => attestationOf(bundle)).toThrow(`"${path}" of the Sigstore bundle`);
  });
});

describe('provenance of PEP 740', () => {
  const provenance = (entry: string) =>
    JSON.stringify({
      version: 1,
      attestation_bundles: [
        {
          publisher: { kind: 'GitHub' },
          attestations: [
            {
              ...ATTESTATION,
              verification_material: { certificate: 'AQID', transparency_entries: [{ entry: 'ENTRY' }] },
            },
          ],
        },
      ],
    }).replace('"ENTRY"', entry);
  const nested = (levels: number) => provenance('['.repeat(levels) + ']'.repeat(levels));
  const nestedObjects = (levels: number) => provenance('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

  it('is taken with what a log says', () => {
    expect(parseAttestations(nested(50))).toHaveLength(1);
  });

  it.each([100, 1000, 20_000, 1_000_000])('is refused with %i levels, and exhausts nothing', (levels) => {
    for (const text of [nested(levels), nestedObjects(levels)]) {
      expect(() => parseAttestations(text)).toThrow("the provenance can't be taken: it is nested too deeply");
    }
  });

  it.each([
    ['', 'it is no JSON'],
    ['['.repeat(1_000_000), 'it is no JSON'],
    ['[]', 'is missing or not as PEP 740 has it'],
  ])('is refused where it is none: %.9s', (text, why) => {
    expect(() => parseAttestations(text)).toThrow(why);
  });
});
