import { ToolError } from '../errors.ts';
import type { Environment } from './workflow-run.ts';

/** Where GitHub is, for the command line. */
export interface Server {
  readonly apiUrl: string;
  /** Without a slash at its end. */
  readonly serverUrl: string;
  readonly token: string | undefined;
}

/**
 * What the variables say that the runner and `gh` know: GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN, else GH_TOKEN. Without them
 * github.com, asked as anybody.
 * @throws ToolError `usage`
 */
export function serverOf(environment: Environment): Server {
  const url = (name: string, fallback: string): string => {
    const value = environment[name] ?? '';
    if (value === '') return fallback;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    // A token must not go over a line that others read, but to this machine itself.
    const local = parsed !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
    if (parsed?.protocol === 'https:' || (local && parsed.protocol === 'http:'))
      return value.replace(/\/+$/u, '');
    throw new ToolError('usage', `${name} is ${JSON.stringify(value)}`, {
      hint: 'It may be an address with https.',
    });
  };
  const token = [environment.GITHUB_TOKEN, environment.GH_TOKEN].find(
    (one) => one !== undefined && one !== '',
  );
  return {
    apiUrl: url('GITHUB_API_URL', 'https://api.github.com'),
    serverUrl: url('GITHUB_SERVER_URL', 'https://github.com'),
    token,
  };
}
