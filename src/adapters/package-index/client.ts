import type { Log } from '../../ports.ts';
import type { Environment } from '../../pypi/pip-files.ts';
import type { IndexSettings } from '../../pypi/settings.ts';
import { escapeText } from '../../report/escape.ts';
import { readIndexSettings } from './configuration.ts';
import { Connections } from '../connections.ts';
import { HttpClient } from './http.ts';

export interface ClientOptions {
  readonly environment: Environment;
  /** Instead of the one that pip is configured for. */
  readonly indexUrl?: string | undefined;
  readonly log: Log;
  readonly retryDelayMs?: number;
  readonly deadlineMs?: number;
}

/** How the package index is reached, as pip is configured. */
export interface Client {
  readonly settings: IndexSettings;
  readonly connections: Connections;
  readonly http: HttpClient;
  /** Escapes what it is given: what an index says is hostile text. */
  readonly log: Pick<Log, 'progress' | 'warn'>;
}

/** @throws ToolError `usage` or `missing-input` where pip's configuration can't be taken as it is */
export function indexClient(options: ClientOptions): Client {
  const { environment, indexUrl, retryDelayMs = 500, deadlineMs = 15 * 60_000 } = options;
  const settings = readIndexSettings(environment, indexUrl);
  for (const line of settings.warnings) options.log.warn(line);
  const log = escaped(options.log);
  const connections = new Connections(settings, environment, log.warn);
  const http = new HttpClient({ settings, connections, progress: log.progress, retryDelayMs, deadlineMs });
  return { settings, connections, http, log };
}

function escaped(log: Log): Client['log'] {
  return {
    progress: (line) => {
      log.progress(escapeText(line));
    },
    warn: (line) => {
      log.warn(escapeText(line));
    },
  };
}
