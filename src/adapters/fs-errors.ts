import { messageOf, ToolError } from '../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go in circles',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
};

/** The error for a path that can't be read: what Node threw, in plain words. */
export function fileError(error: unknown, shown: string): ToolError {
  const reason = REASONS[errorCode(error)] ?? messageOf(error);
  return new ToolError('missing-input', `can't read ${shown}: ${reason}`, { cause: error });
}

/** Node's `code` of an error (`ENOENT`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
