import { ToolError } from '../errors.ts';
import { nearest } from '../policy/nearest.ts';
import { explainRule } from '../report/explain.ts';
import { RULES } from '../rules/index.ts';
import { writeOutput } from '../adapters/terminal.ts';
import type { CommandLine } from './commands.ts';

/** The page of one rule, on the terminal. */
export const run: CommandLine = async (_command, args) => {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0 || id.startsWith('-')) {
    await writeOutput(
      `Usage: hardening-actions explain <rule>\n\n${RULES.map((rule) => `  ${rule.id.padEnd(26)}${rule.title}`).join('\n')}\n`,
    );
    return id === '--help' || id === '-h' ? 0 : 2;
  }
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(
      id,
      RULES.map((candidate) => candidate.id),
    );
    throw new ToolError('usage', `there is no rule ${JSON.stringify(id)}`, {
      hint: near === undefined ? 'See hardening-actions explain.' : `Did you mean "${near}"?`,
    });
  }
  await writeOutput(explainRule(rule));
  return 0;
};
