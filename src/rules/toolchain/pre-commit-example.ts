import type { Example } from '../define.ts';

export const NO_PRE_COMMIT = 'the project has no .pre-commit-config.yaml';

/** A project with one hook repository. */
export function preCommitExample(title: string, repo: string, rev: string, policy?: string): Example {
  return {
    title,
    files: [],
    source: {
      '.pre-commit-config.yaml': `repos:\n  - repo: ${repo}\n    rev: ${rev}\n    hooks:\n      - id: hook\n`,
    },
    ...(policy !== undefined && { policy }),
  };
}
