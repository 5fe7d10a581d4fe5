import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ToolError } from '../../errors.ts';
import type { IndexFile } from '../../ports.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import type { Answer } from './http.ts';

/**
 * Writes an answer to a file while hashing it. Stops at the announced size + 1, or at `maxBytes`.
 * @throws ToolError `digest-mismatch` where it is not what the index announced
 */
export async function saveVerified(
  answer: Answer,
  file: IndexFile,
  path: string,
  maxBytes: number,
): Promise<void> {
  if (answer.status !== 200) {
    throw new ToolError('environment', `${shownUrl(answer.url)} answers status ${answer.status}`);
  }
  const hash = createHash('sha256');
  const limit = Math.min(file.size ?? maxBytes, maxBytes);
  const output = await open(path, 'w', 0o600);
  let size = 0;
  try {
    for await (const chunk of answer.body) {
      size += chunk.length;
      if (size > limit) throw tooLarge(file, maxBytes);
      hash.update(chunk);
      await output.writeFile(chunk);
    }
  } finally {
    await output.close();
  }
  if (file.size !== undefined && size !== file.size) {
    throw mismatch(file, `it has ${size} bytes, and the index announces ${file.size}`);
  }
  const sha256 = hash.digest('hex');
  if (sha256 !== file.sha256) {
    throw mismatch(file, `its SHA-256 is ${sha256}, and the index announces ${file.sha256}`);
  }
}

function tooLarge(file: IndexFile, maxBytes: number): ToolError {
  if (file.size !== undefined && file.size <= maxBytes) {
    return mismatch(file, `it has more than the ${file.size} bytes that the index announces`);
  }
  return new ToolError('environment', `${file.filename} is larger than ${maxBytes} bytes: not downloaded`);
}

function mismatch(file: IndexFile, why: string): ToolError {
  return new ToolError(
    'digest-mismatch',
    `${file.filename} is not the file that the index announces: ${why}`,
    {
      hint: 'Do not use it. Something between the index and here changed it, or the index itself is wrong.',
    },
  );
}
