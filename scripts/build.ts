/**
 * Builds dist/: tsc -> lib/, ncc -> one bundle with lazy chunks, then a stub a shell. With --check it demands that the
 * result is what is committed: dist is removed first, because a diff of tracked files would miss what is new.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SHELLS } from '../src/main.ts';

const root = join(import.meta.dirname, '..');
const node = process.execPath;
const run = (script: string, ...args: string[]) =>
  execFileSync(node, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
const remove = (folder: string) => {
  rmSync(join(root, folder), { recursive: true, force: true });
};

/** ES5 syntax on purpose: an old Node must get as far as the message. */
function stub(shell: string): string {
  const shebang = shell === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}var found = process.versions.node.split('.').map(Number);
if (found[0] < 20 || (found[0] === 20 && found[1] < 15)) {
  console.error('hardening-actions needs Node 20.15 or newer; this is ' + process.versions.node + '.');
  process.exit(3);
}
import('./index.js').then(function (bundle) {
  return bundle.start('${shell}', import.meta.url);
});
`;
}

remove('lib');
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
remove('dist');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/main.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '--target',
  'es2022',
  '-q',
);
for (const shell of Object.keys(SHELLS)) {
  writeFileSync(join(root, 'dist', `${shell}.js`), stub(shell), { mode: shell === 'cli' ? 0o755 : 0o644 });
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
console.log(`built dist of hardening-actions ${version}`);

if (process.argv.includes('--check')) {
  const status = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== '') {
    console.error(
      `dist is not what the sources build; run "npm run build" and commit the result:\n${status}`,
    );
    console.error(execFileSync('git', ['diff', '--stat', '--', 'dist'], { cwd: root, encoding: 'utf8' }));
    process.exit(1);
  }
}
