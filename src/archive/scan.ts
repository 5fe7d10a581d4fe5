import type { Signal } from './types.ts';

/**
 * Looks at contents as they stream by. `feed` gets consecutive chunks (which it must not keep: they are reused),
 * `end` answers what was seen.
 */
export interface Scanner {
  feed(chunk: Uint8Array): void;
  end(): Signal[];
}
