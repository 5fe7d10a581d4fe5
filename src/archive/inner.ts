import { memorySource } from './byte-source.ts';
import type { ReadContext } from './context.ts';
import { readGzip, readTar } from './tar/read.ts';
import type { Archive } from './types.ts';
import { readZip } from './zip/read.ts';

export type ContainerFormat = 'zip' | 'tar' | 'gzip';

/**
 * Opens an archive that stands inside another, to the limits. Answers undefined, with an anomaly, where it lies too deep.
 * Archives hold archives, so these modules call each other; the depth is bounded by `limits.nestingDepth`.
 */
export async function openInner(
  format: ContainerFormat,
  bytes: Uint8Array,
  path: string,
  ctx: ReadContext,
): Promise<Archive | undefined> {
  if (ctx.depth >= ctx.limits.nestingDepth) {
    ctx.report('limit-nesting', `more than ${ctx.limits.nestingDepth} levels of archives`, path);
    return undefined;
  }
  const source = memorySource(bytes);
  switch (format) {
    case 'zip':
      return readZip(source, ctx.inner());
    case 'tar':
      return readTar(source, ctx.inner());
    case 'gzip':
      return readGzip(source, path, ctx.inner());
  }
}
