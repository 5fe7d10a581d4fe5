import type { Reference } from '../define.ts';

export const SIMPLE_API: Reference = {
  title: 'Simple repository API',
  url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};
export const PEP_740: Reference = {
  title: 'PEP 740: Index support for digital attestations',
  url: 'https://peps.python.org/pep-0740/',
};
export const TRUSTED_PUBLISHING: Reference = {
  title: 'PyPI: security model of attestations',
  url: 'https://docs.pypi.org/attestations/security-model/',
};
export const RELEASES: Reference = {
  title: 'GitHub: immutable releases',
  url: 'https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases',
};
export const SUMMARY: Reference = {
  title: 'SLSA: verification summary attestation',
  url: 'https://slsa.dev/spec/v1.1/verification_summary',
};
export const REPRODUCIBLE: Reference = {
  title: 'Reproducible builds: definition',
  url: 'https://reproducible-builds.org/docs/definition/',
};
