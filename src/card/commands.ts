import { RULES } from '../rules/index.ts';

/**
 * The commands whose reports a card takes, by the families of their rules. `ranCode`: code of the project ran beside it and could
 * have rewritten its report, so that this is shown and proves nothing.
 */
const COMMANDS = {
  'verify-tag-on-default-branch': { families: ['tag'] },
  'verify-artifacts': {
    families: [
      ...['archive', 'distribution', 'contents', 'build', 'metadata', 'index', 'set', 'source', 'native'],
      'baseline',
    ],
  },
  'verify-toolchain': { families: ['toolchain'] },
  'verify-dependency-changes': { families: ['dependencies'] },
  'build-distributions': { families: ['reproducibility'], ranCode: true },
  'smoke-test': { families: ['smoke'], ranCode: true },
  'verify-published': { families: ['published'] },
} as const satisfies Readonly<
  Record<string, { readonly families: readonly string[]; readonly ranCode?: true }>
>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES: readonly CommandName[] = Object.keys(COMMANDS) as CommandName[];

export function ranCode(command: CommandName): boolean {
  return 'ranCode' in COMMANDS[command];
}

/** Ids of the rules that a report of the command has, those about approvals among them. */
export function rulesOf(command: CommandName): readonly string[] {
  const families: readonly string[] = COMMANDS[command].families;
  const own = RULES.filter(({ family }) => families.includes(family));
  return own.length === 0
    ? []
    : RULES.filter((rule) => rule.family === 'policy' || own.includes(rule)).map(({ id }) => id);
}

/**
 * The command that made a report: the one whose rules it has, each once and no other. A report that lacks one is none, so that
 * nothing is missing from it unseen.
 */
export function commandOf(ruleIds: readonly string[]): CommandName | undefined {
  const given = [...ruleIds].sort().join(' ');
  return COMMAND_NAMES.find((command) => {
    const own = rulesOf(command);
    return own.length > 0 && [...own].sort().join(' ') === given;
  });
}
