import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { messageOf } from '../errors.ts';
import { known } from '../facts.ts';
import type { Log, Runner } from '../ports.ts';
import { escapeText } from '../report/escape.ts';

/** The runner of GitHub Actions through its own toolkit, which escapes what becomes a workflow command. */
export function actionsRunner(): Runner {
  return {
    annotate({ level, title, message, file, startLine }) {
      core[level](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
      });
    },
    group(title, text) {
      core.startGroup(title);
      // The text is escaped by its renderer; were something to slip through, the runner obeys nothing before the token.
      const token = randomUUID();
      process.stdout.write(
        `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`,
      );
      core.endGroup();
    },
    setOutput(name, value) {
      core.setOutput(name, value);
    },
    async summary(markdown) {
      if (isSet('GITHUB_STEP_SUMMARY')) await core.summary.addRaw(markdown).write();
      else core.notice('This runner shows no job summaries.');
    },
    exists: (path) => existsSync(path),
    async save(files) {
      const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'hardening-actions-'));
      const paths: Record<keyof typeof files, string> = { ...files };
      for (const name in files) {
        paths[name] = join(folder, name);
        await writeFile(paths[name], files[name]);
      }
      return paths;
    },
    async upload(name, paths, retentionDays, root = dirname(paths[0] ?? '')) {
      const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((variable) => !isSet(variable));
      if (missing.length > 0) {
        return {
          state: 'unavailable',
          why: `this runner has no artifact service (no ${missing.join(', no ')})`,
        };
      }
      try {
        // Half of the bundle's weight: loaded only where it is used.
        const { DefaultArtifactClient } = await import('@actions/artifact');
        const { id, digest } = await new DefaultArtifactClient().uploadArtifact(
          name,
          [...paths],
          root,
          retentionDays === undefined ? {} : { retentionDays },
        );
        if (id === undefined || digest === undefined) {
          return { state: 'unavailable', why: 'the artifact service answered without id and digest' };
        }
        return known({ id: String(id), digest });
      } catch (error) {
        return { state: 'unavailable', why: messageOf(error) };
      }
    },
    fail(message, location) {
      process.exitCode = core.ExitCode.Failure;
      core.error(message, location === undefined ? {} : { file: location.file, startLine: location.line });
    },
  };
}

const PROGRESS_MS = 10_000;

/** Work under way in the step's log, where nothing can be rewritten: a sign of life now and then. */
export function runnerLog(): Log {
  let last = Date.now();
  return {
    info(line) {
      core.info(escapeText(line));
    },
    warn(line) {
      core.warning(escapeText(line));
    },
    progress(line) {
      if (Date.now() - last < PROGRESS_MS) return;
      last = Date.now();
      core.info(escapeText(line));
    },
  };
}

function isSet(variable: string): boolean {
  return (process.env[variable] ?? '') !== '';
}
