import { member } from '../support/tar-builder.ts';
import { sdistCases, sdistWith, type SdistRow } from './sdist.ts';

function withMode(mode: number, type = '0', name = 'demo-1.0/extra'): Uint8Array {
  return sdistWith(member({ name, mode, type }));
}

const M = 'special-mode';
const ROWS: readonly SdistRow[] = [
  ['mode-setuid', M, 'the set-user-id bit', () => withMode(0o4755)],
  ['mode-setgid', M, 'the set-group-id bit', () => withMode(0o2755)],
  ['mode-sticky', M, 'the sticky bit', () => withMode(0o1755)],
  ['mode-says-symlink', M, 'a file whose mode says symbolic link', () => withMode(0o120777)],
  ['mode-says-folder', M, 'a file whose mode says folder', () => withMode(0o040755)],
  ['mode-says-device', M, 'a file whose mode says character device', () => withMode(0o020644)],
  [
    'mode-folder-says-file',
    M,
    'a folder whose mode says file',
    () => withMode(0o100644, '5', 'demo-1.0/sub/'),
  ],
  ['mode-out-of-range', M, 'a mode with bits above the file type', () => withMode(0o7100644 & 0o3700777)],
  ['mode-fifo', M, 'a fifo, which blocks who reads it', () => withMode(0o644, '6')],
  ['mode-char-device', M, 'a character device', () => withMode(0o644, '3')],
  ['mode-block-device', M, 'a block device', () => withMode(0o644, '4')],
];

export const MODE_CASES = sdistCases('mode', ROWS);
