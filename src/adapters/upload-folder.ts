import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ToolError } from '../errors.ts';
import type { UploadFolder } from '../ports.ts';
import { errorCode, fileError } from './fs-errors.ts';

/** As the gate leaves its files. */
const READ_ONLY = 0o444;

/** On the disk of this machine. */
export function uploadFolder(): UploadFolder {
  return {
    async namesIn(folder) {
      try {
        return (await readdir(folder)).sort();
      } catch (error) {
        throw fileError(error, folder);
      }
    },
    async add(folder, name, text) {
      const path = join(folder, name);
      try {
        // Neither a file nor a link that lies there is written to.
        await writeFile(path, text, { flag: 'wx' });
        await chmod(path, READ_ONLY);
      } catch (cause) {
        throw errorCode(cause) === 'EEXIST'
          ? new ToolError('usage', `${path} is there already`, { cause })
          : new ToolError('environment', `can't write ${path}: ${messageOf(cause)}`, { cause });
      }
      return path;
    },
  };
}
