import type { ArtifactFile, OpenedFile } from '../ports.ts';

/** Opens a file, and closes it whatever happens. */
export async function withOpened<T>(
  artifact: Pick<ArtifactFile, 'open'>,
  use: (source: OpenedFile) => Promise<T>,
): Promise<T> {
  const source = await artifact.open();
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}
