import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

const dist = join(ROOT, 'dist');

/** Files of the bundle that a shell can load: its own import, and what those import, as the bundler wrote it down. */
export function reachable(shell: string): readonly string[] {
  const chunks = (text: string) =>
    [...text.matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/gu)].map(
      ([, id]) => id!,
    );
  const line = readFileSync(join(dist, 'index.js'), 'utf8')
    .split('\n')
    .find((one) => new RegExp(`^\\s*'?${shell}'?: async`, 'u').test(one));
  const queue = chunks(line ?? '');
  const found = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...chunks(readFileSync(join(dist, `${id}.index.js`), 'utf8')));
  }
  return [...found].map((id) => `${id}.index.js`);
}
