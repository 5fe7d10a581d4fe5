import process from 'node:process';
import { messageOf, ToolError } from '../errors.ts';
import { nearest } from '../policy/nearest.ts';
import { escapeText } from '../report/escape.ts';
import { TOOL } from '../version.ts';
import { COMMANDS } from './commands.ts';

const USAGE = `Usage: hardening-actions <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { purpose }]) => `  ${name.padEnd(30)}${purpose}`)
  .join('\n')}

  --version         Show the version.
  <command> --help  Show what a command takes.

Start with: hardening-actions verify-artifacts dist
`;

/** @param stub address of the file that started this one. */
export async function main(stub: string): Promise<void> {
  // Nobody reads it any more: the exit status still says what there is to say.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await command(process.argv[2], process.argv.slice(3), stub);
  } catch (error) {
    process.exitCode = explainError(error);
  }
}

async function command(name: string | undefined, args: readonly string[], stub: string): Promise<number> {
  switch (name) {
    case '--version':
      process.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
      return 0;
    case '--help':
    case '-h':
      process.stdout.write(USAGE);
      return 0;
    case undefined:
      process.stderr.write(USAGE);
      return 2;
  }
  const two = `${name} ${args[0] ?? ''}`;
  if (isCommand(two)) return runCommand(two, args.slice(1), stub);
  if (!isCommand(name)) {
    const names = Object.keys(COMMANDS);
    // `toolchain` alone, or with another word after it, means the one that begins so.
    const near = nearest(name, names) ?? names.find((one) => one.startsWith(`${name} `));
    throw new ToolError('usage', `there is no command ${JSON.stringify(name)}`, {
      hint: near === undefined ? 'See hardening-actions --help.' : `Did you mean "${near}"?`,
    });
  }
  return runCommand(name, args, stub);
}

async function runCommand(
  name: keyof typeof COMMANDS,
  args: readonly string[],
  stub: string,
): Promise<number> {
  const { purpose, load } = COMMANDS[name];
  const { run } = await load();
  return run({ name, purpose }, args, stub);
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function explainError(error: unknown): number {
  const known = error instanceof ToolError;
  const message = known ? error.message : `unexpected fault, please report it: ${messageOf(error)}`;
  // Only the list of what is wrong in a policy has line breaks of ours; elsewhere they come from a path or an argument.
  const keepLines = known && error.code === 'policy';
  process.stderr.write(`error: ${escapeText(message, { keepLines })}\n`);
  if (known && error.hint !== undefined) process.stderr.write(`hint: ${escapeText(error.hint)}\n`);
  if (!known) return 3;
  switch (error.code) {
    case 'usage':
    case 'policy':
    case 'missing-input':
      return 2;
    case 'digest-mismatch':
      return 1;
    case 'environment':
    case 'internal':
      return 3;
  }
}
