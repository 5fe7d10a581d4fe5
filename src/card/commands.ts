import {
  ARTIFACT_RULES,
  BUILD_RULES,
  CONSUMER_RULES,
  DEPENDENCY_RULES,
  PUBLISHED_RULES,
  SMOKE_RULES,
  TAG_RULES,
  TOOLCHAIN_RULES,
} from '../rules/commands.ts';
import type { Rule } from '../rules/define.ts';

/** The commands whose reports a card takes, with the lists of rules that each can be made by. */
const COMMANDS = {
  'verify-tag-on-default-branch': [TAG_RULES],
  'verify-artifacts': [ARTIFACT_RULES],
  'verify-toolchain': [TOOLCHAIN_RULES],
  'verify-dependency-changes': [DEPENDENCY_RULES],
  'build-distributions': [BUILD_RULES],
  'smoke-test': [SMOKE_RULES],
  'verify-published': [PUBLISHED_RULES, CONSUMER_RULES],
} as const satisfies Readonly<Record<string, readonly (readonly Rule[])[]>>;

export type CommandName = keyof typeof COMMANDS;

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Code of the project ran beside these and could have rewritten their reports: they are shown and prove nothing. */
const RAN_CODE: readonly CommandName[] = ['build-distributions', 'smoke-test'];

export function ranCode(command: CommandName): boolean {
  return RAN_CODE.includes(command);
}

/**
 * The command that made a report: the one whose rules it has, each once and no other. A report that lacks one is none, so that
 * nothing is missing from it unseen.
 */
export function commandOf(ruleIds: readonly string[]): CommandName | undefined {
  const given = keyOf(ruleIds);
  return NAMES.find((name) => COMMANDS[name].some((rules) => keyOf(rules.map(({ id }) => id)) === given));
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
