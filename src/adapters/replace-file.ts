import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { messageOf, ToolError } from '../errors.ts';

/**
 * Puts a text in the place of a file, or makes it, all at once: whoever reads it meanwhile sees the old or the new one, and a
 * full disk leaves the old one. @throws ToolError `environment`
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  // A link stays one: what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const mode = await stat(target).then(
      (stats) => stats.mode & 0o777,
      () => 0o644,
    );
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ToolError('environment', `cannot write ${path}: ${messageOf(cause)}`, { cause });
  }
}
