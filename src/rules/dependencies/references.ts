import type { Reference } from '../define.ts';

export const DEPENDENCY_REVIEW: Reference = {
  title: 'GitHub: about dependency review',
  url: 'https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/about-dependency-review',
};
export const PINNED_ACTIONS: Reference = {
  title: 'GitHub: secure use of third-party actions',
  url: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
};
export const SPECIFIERS: Reference = {
  title: 'Version specifiers (PEP 440)',
  url: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
};
