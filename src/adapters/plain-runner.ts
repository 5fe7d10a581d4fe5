import { appendFileSync, existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { messageOf, ToolError } from '../errors.ts';
import type { Log, Runner } from '../ports.ts';
import { escapeText } from '../report/escape.ts';

/**
 * The runner of GitHub Actions without its toolkit, which holds code that asks for ID tokens and a client that uploads: a job
 * that may publish has neither in its reach. The forms are those of `@actions/core`, and a test holds them against it.
 */
export function plainRunner(): Omit<Runner, 'upload'> {
  return {
    annotate({ level, title, message, file, startLine }) {
      command(level, { title, file, line: startLine }, message);
    },
    group(title, text) {
      command('group', {}, title);
      const token = randomUUID();
      process.stdout.write(
        `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`,
      );
      command('endgroup', {}, '');
    },
    setOutput(name, value) {
      const delimiter = `ghadelimiter_${randomUUID()}`;
      append('GITHUB_OUTPUT', `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    summary(markdown) {
      if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') append('GITHUB_STEP_SUMMARY', markdown);
      else command('notice', {}, 'This runner shows no job summaries.');
      return Promise.resolve();
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
    fail(message, location) {
      process.exitCode = 1;
      command('error', { file: location?.file, line: location?.line }, message);
    },
  };
}

const PROGRESS_MS = 10_000;

/** Work under way in the step's log: a sign of life now and then. */
export function plainLog(): Log {
  let last = Date.now();
  const write = (line: string) => {
    process.stdout.write(`${escapeText(line)}\n`);
  };
  return {
    info: write,
    warn(line) {
      command('warning', {}, escapeText(line));
    },
    progress(line) {
      if (Date.now() - last < PROGRESS_MS) return;
      last = Date.now();
      write(line);
    },
  };
}

/** Hides a value in everything that this job logs from now on. */
export function maskInLog(value: string): void {
  command('add-mask', {}, value);
}

/** "Workflow commands for GitHub Actions": what would end a message or a property is escaped. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): void {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${property(String(value))}`],
  );
  process.stdout.write(`::${[name, given.join(',')].filter(Boolean).join(' ')}::${data(message)}\n`);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function append(variable: string, text: string): void {
  const path = process.env[variable] ?? '';
  if (path === '') throw new ToolError('environment', `${variable} is not set: this is no runner`);
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw new ToolError('environment', `can't write to ${variable}: ${messageOf(cause)}`, { cause });
  }
}
