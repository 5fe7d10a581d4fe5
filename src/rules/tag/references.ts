import type { Reference } from '../define.ts';

/** Documents that several of these rules lean on. */
export const GIT_REFS: Reference = {
  title: 'REST API: Git references',
  url: 'https://docs.github.com/en/rest/git/refs',
};
export const COMPARE: Reference = {
  title: 'REST API: compare two commits',
  url: 'https://docs.github.com/en/rest/commits/commits#compare-two-commits',
};
export const RULESETS: Reference = {
  title: 'GitHub: available rules for rulesets',
  url: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
};
export const REVIEWS: Reference = {
  title: 'GitHub: about pull request reviews',
  url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews',
};
export const STATUS_CHECKS: Reference = {
  title: 'GitHub: about status checks',
  url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks',
};
export const SIGNATURES: Reference = {
  title: 'GitHub: about commit signature verification',
  url: 'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
};
export const GIT_TAG: Reference = { title: 'git-tag', url: 'https://git-scm.com/docs/git-tag' };
export const PEP_440: Reference = {
  title: 'Version specifiers (PEP 440)',
  url: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
};
