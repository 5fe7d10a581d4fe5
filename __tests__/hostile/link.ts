import { gnuLong, GNU, member, pax } from '../support/tar-builder.ts';
import { sdistCases, sdistWith, type SdistRow } from './sdist.ts';

function symlink(target: string, name = 'demo-1.0/link'): Uint8Array {
  return member({ name, type: '2', link: target, mode: 0o777 });
}

function hardlink(target: string, data = ''): Uint8Array {
  return member({ name: 'demo-1.0/link', type: '1', link: target }, data);
}

const L = 'link-entry';
const ROWS: readonly SdistRow[] = [
  ['link-symlink', L, 'a symbolic link within the archive', () => sdistWith(symlink('demo.py'))],
  [
    'link-symlink-absolute',
    L,
    'a symbolic link to an absolute path',
    () => sdistWith(symlink('/etc/passwd')),
  ],
  [
    'link-symlink-parent',
    L,
    'a symbolic link out of the archive',
    () => sdistWith(symlink('../../etc/passwd')),
  ],
  ['link-symlink-dangling', L, 'a symbolic link to nothing', () => sdistWith(symlink('no-such-file'))],
  ['link-symlink-windows', L, 'a symbolic link to a Windows path', () => sdistWith(symlink('C:\\Windows'))],
  ['link-symlink-loop', L, 'a symbolic link to itself', () => sdistWith(symlink('link'))],
  ['link-symlink-empty', L, 'a symbolic link without target', () => sdistWith(symlink(''))],
  [
    'link-symlink-then-through',
    `${L} path-collision`,
    'a symbolic link to a folder outside, and a file through it',
    () => sdistWith(symlink('/tmp'), member({ name: 'demo-1.0/link/evil.py' }, 'x')),
  ],
  [
    'link-symlink-chain',
    L,
    'links over links out of the archive',
    () => sdistWith(symlink('b', 'demo-1.0/a'), symlink('c', 'demo-1.0/b'), symlink('../..', 'demo-1.0/c')),
  ],
  ['link-hardlink', L, 'a hard link within the archive', () => sdistWith(hardlink('demo-1.0/demo.py'))],
  ['link-hardlink-absolute', L, 'a hard link to an absolute path', () => sdistWith(hardlink('/etc/passwd'))],
  ['link-hardlink-parent', L, 'a hard link out of the archive', () => sdistWith(hardlink('../etc/passwd'))],
  ['link-hardlink-dangling', L, 'a hard link to nothing', () => sdistWith(hardlink('demo-1.0/none'))],
  [
    'link-hardlink-data',
    `${L} tar-structure`,
    'a hard link with contents, which only some readers skip',
    () => sdistWith(hardlink('demo-1.0/demo.py', 'x = 2\n')),
  ],
  [
    'link-symlink-data',
    `${L} tar-structure`,
    'a symbolic link with contents',
    () => sdistWith(member({ name: 'demo-1.0/link', type: '2', link: 'demo.py' }, 'x = 2\n')),
  ],
  [
    'link-pax-linkpath',
    L,
    'a pax link path that leads out while the header stays in',
    () => sdistWith(pax({ linkpath: '/etc/passwd' }), symlink('demo.py')),
  ],
  [
    'link-gnu-long-link',
    L,
    'a GNU long link that leads out',
    () =>
      sdistWith(
        gnuLong('K', `/${'x/'.repeat(60)}`),
        member({ name: 'demo-1.0/link', type: '2', link: `/${'x/'.repeat(49)}`, magic: GNU }),
      ),
  ],
];

export const LINK_CASES = sdistCases('link', ROWS);
