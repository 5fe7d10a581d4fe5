/**
 * The one error that our own code throws on purpose. `code` is a closed type, `hint` says what to do next.
 * Everything that is a *result* (a hostile archive, a rule that fails) is a finding instead, never an error.
 */
export type ErrorCode =
  /** The command line or an action input is wrong: the caller must change something. Exit status 2. */
  | 'usage'
  /** release-policy.toml can't be taken as it is. Exit status 2. */
  | 'policy'
  /** A file, folder or glob that was named is not there or can't be read. Exit status 2. */
  | 'missing-input'
  /** Something outside did not answer as it must: network, index, runner service. Exit status 3. */
  | 'environment'
  /** A downloaded file is not the one that the index announced. Exit status 1: that is a finding about the world. */
  | 'digest-mismatch'
  /** A fault of ours. Exit status 3. */
  | 'internal';

export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  /** The line of a file of the repository where it is to be corrected; lines count from 1. */
  readonly location: { readonly file: string; readonly line: number } | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { hint?: string; cause?: unknown; location?: { file: string; line: number } } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
  }
}

/** Text of anything that was thrown, for a message; never throws itself. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
