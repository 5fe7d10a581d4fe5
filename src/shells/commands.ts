/**
 * The commands of the command line, as --help lists them. Each is a file of its own, loaded only where it is asked for:
 * nobody waits for a library that their command does not use. A name may have two words.
 */
export const COMMANDS = {
  'verify-artifacts': {
    purpose: 'Open built wheels and sdists and say, with evidence, whether they may be published.',
    load: () => import('./verify-artifacts-command.ts'),
  },
  'verify-toolchain': {
    purpose: 'Say whether the tools that build and check a project are pinned, hashed and all there.',
    load: () => import('./verify-toolchain-command.ts'),
  },
  'verify-dependency-changes': {
    purpose: 'Say what new code of others a pull request brings: requirements, actions, hooks, submodules.',
    load: () => import('./verify-dependency-changes-command.ts'),
  },
  'toolchain refresh': {
    purpose: 'Resolve the constraints anew, with hashes, and show what changed inside each tool.',
    load: () => import('./toolchain-refresh-command.ts'),
  },
  'build-distributions': {
    purpose: 'Build sdist and wheel of a clean checkout twice, without a network, and compare.',
    load: () => import('./build-distributions-command.ts'),
  },
  'smoke-test': {
    purpose: 'Install each artifact in a fresh environment, import it, and see what it does at start-up.',
    load: () => import('./smoke-test-command.ts'),
  },
  'verify-tag-on-default-branch': {
    purpose: 'Prove that the tag of a release leads to a reviewed commit on the protected default branch.',
    load: () => import('./verify-tag-on-default-branch-command.ts'),
  },
  'checksum-and-attest': {
    purpose: 'Write checksums, SBOM and the statements to be signed of files that were verified.',
    load: () => import('./checksum-and-attest-command.ts'),
  },
  'review-card': {
    purpose: 'Put all that a reviewer of a release decides by on one page, with links to the evidence.',
    load: () => import('./review-card-command.ts'),
  },
  'publish-gate': {
    purpose:
      'Say whether a release may be published: that what a workflow run would upload is what was verified and approved.',
    load: () => import('./publish-gate-command.ts'),
  },
  'publish-release': {
    purpose:
      'Publish the GitHub Release of a tag with exactly the files that were verified and the bundles that were signed.',
    load: () => import('./publish-release-command.ts'),
  },
  'verify-published': {
    purpose: 'Say whether an index serves what a project released, and whether that is what its source says.',
    load: () => import('./verify-published-command.ts'),
  },
  'watch-releases': {
    purpose:
      'Say what changed on the index since it was last looked at: releases, files, owners, publishers.',
    load: () => import('./watch-releases-command.ts'),
  },
  explain: {
    purpose: 'Say what a rule looks for, why, and what to do about a finding.',
    load: () => import('./explain-command.ts'),
  },
} as const satisfies Readonly<Record<string, { purpose: string; load: () => Promise<{ run: CommandLine }> }>>;

/**
 * Runs one command and answers its exit status.
 * @param stub address of the file that started this process
 * @throws ToolError where there is nothing that can be done
 */
export type CommandLine = (
  command: { readonly name: string; readonly purpose: string },
  args: readonly string[],
  stub: string,
) => Promise<number>;
