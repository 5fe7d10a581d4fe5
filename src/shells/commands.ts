/**
 * The commands of the command line, as --help lists them. Each is a file of its own, loaded only where it is asked for:
 * nobody waits for a library that their command does not use.
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
  'publish-gate': {
    purpose:
      'Say whether a release may be published: that what a workflow run would upload is what was verified and approved.',
    load: () => import('./publish-gate-command.ts'),
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
