import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../golden/files/', import.meta.url);

/**
 * Compares with `__tests__/golden/files/<name>`, byte for byte; a missing file fails. `GOLDEN=write` writes instead: look at
 * the difference before it is committed.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env.GOLDEN === 'write') writeFileSync(file, text);
  expect(existsSync(file), `golden file ${name} exists (GOLDEN=write makes it)`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
