import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { messageOf, ToolError } from '../errors.ts';
import { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import { VERIFY_TOOLCHAIN } from '../inputs/verify-toolchain.ts';
import { nearest } from '../policy/nearest.ts';
import { escapeText } from '../report/escape.ts';
import { explainRule } from '../report/explain.ts';
import { ARTIFACT_RULES, TOOLCHAIN_RULES } from '../rules/commands.ts';
import { RULES } from '../rules/index.ts';
import { TOOL } from '../version.ts';
import { runCommand } from './run-command.ts';
import { verifyArtifacts } from './verify-artifacts.ts';

const COMMANDS = {
  'verify-artifacts': 'Open built wheels and sdists and say, with evidence, whether they may be published.',
  'verify-toolchain':
    'Say whether the tools that build and check a project are pinned, hashed and all there.',
  explain: 'Say what a rule looks for, why, and what to do about a finding.',
} as const;

const USAGE = `Usage: hardening-actions <command> [options]

${Object.entries(COMMANDS)
  .map(([name, purpose]) => `  ${name.padEnd(18)}${purpose}`)
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
    case 'verify-artifacts':
      return verifyArtifactsCommand(args, stub);
    case 'verify-toolchain':
      return verifyToolchainCommand(args);
    case 'explain':
      return explain(args);
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
    default: {
      const near = nearest(name, Object.keys(COMMANDS));
      throw new ToolError('usage', `there is no command ${JSON.stringify(name)}`, {
        hint: near === undefined ? 'See hardening-actions --help.' : `Did you mean "${near}"?`,
      });
    }
  }
}

function verifyArtifactsCommand(args: readonly string[], stub: string): Promise<number> {
  return runCommand(
    {
      name: 'verify-artifacts',
      purpose: COMMANDS['verify-artifacts'],
      inputs: VERIFY_ARTIFACTS,
      rules: ARTIFACT_RULES,
      verify: (inputs, log) =>
        verifyArtifacts(inputs, {
          files: fileArtifacts(),
          text: textFiles(),
          git: gitObjects(process.env),
          clock: systemClock,
          log,
          startWorkers: async () => (await import('./worker.ts')).readersBeside(stub),
          index: async (url) =>
            (await import('../adapters/package-index/index.ts')).packageIndex({
              environment: process.env,
              indexUrl: url,
              log,
            }),
        }),
    },
    args,
  );
}

function verifyToolchainCommand(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'verify-toolchain',
      purpose: COMMANDS['verify-toolchain'],
      inputs: VERIFY_TOOLCHAIN,
      rules: TOOLCHAIN_RULES,
      verify: async (inputs) => {
        // Loaded late, with its YAML library: other commands pay nothing for it.
        const { verifyToolchain } = await import('./verify-toolchain.ts');
        return verifyToolchain(inputs, {
          text: textFiles(),
          git: gitObjects(process.env),
          clock: systemClock,
        });
      },
    },
    args,
  );
}

function explain(args: readonly string[]): number {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0 || id.startsWith('-')) {
    process.stdout.write(
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
  process.stdout.write(explainRule(rule));
  return 0;
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
