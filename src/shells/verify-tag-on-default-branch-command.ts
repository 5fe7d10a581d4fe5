import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { gitHistory } from '../adapters/git-history.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { ToolError } from '../errors.ts';
import { serverOf } from '../github/server.ts';
import { VERIFY_TAG } from '../inputs/verify-tag-on-default-branch.ts';
import { TAG_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { verifyTag } from './verify-tag-on-default-branch.ts';

/** verify-tag-on-default-branch on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: VERIFY_TAG,
      rules: TAG_RULES,
      verify: async (inputs, log) => {
        const repository = inputs.repository ?? process.env.GITHUB_REPOSITORY;
        if (repository === undefined || !/^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(repository)) {
          const given = repository === undefined ? 'missing' : JSON.stringify(repository);
          throw new ToolError('usage', `the input "repository" is ${given}`, {
            hint: 'Name the repository on GitHub, as in `--repository owner/name`.',
          });
        }
        const { apiUrl, serverUrl, token } = serverOf(process.env);
        const api = gitHubApi({ apiUrl, token, environment: process.env, log });
        try {
          return await verifyTag(inputs, {
            api,
            log,
            repository,
            serverUrl,
            history: gitHistory(process.env),
            files: fileArtifacts(),
            text: textFiles(),
            git: gitObjects(process.env),
            clock: systemClock,
          });
        } finally {
          await api.close();
        }
      },
    },
    args,
  );
