import { createHash } from 'node:crypto';

export const DEMO_WHEEL = 'demo-1.0-py3-none-any.whl';
export const DEMO_INFO = 'demo-1.0.dist-info';

const HONEST: Readonly<Record<string, string>> = {
  'demo/__init__.py': '"""A project of one module."""\n\nVERSION = "1.0"\n',
  'demo/table.txt': 'one,two,three\n'.repeat(20),
  [`${DEMO_INFO}/METADATA`]:
    'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nSummary: A project of one module\n\nDemo.\n',
  [`${DEMO_INFO}/WHEEL`]:
    'Wheel-Version: 1.0\nGenerator: demo 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
};

/**
 * The files of an honest wheel of the project `demo` 1.0, RECORD last and right (PEP 427).
 * @param more  Files to add or to replace; RECORD lists them too.
 */
export function wheelFiles(more: Readonly<Record<string, string | Uint8Array>> = {}): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (const [path, contents] of Object.entries({ ...HONEST, ...more })) files[path] = Buffer.from(contents);
  const record = `${DEMO_INFO}/RECORD`;
  const rows = Object.entries(files).map(([path, bytes]) => {
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const quoted = /[",\r\n]/u.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
    return `${quoted},sha256=${digest},${bytes.length}\n`;
  });
  files[record] ??= Buffer.from(`${rows.join('')}${record},,\n`);
  return files;
}
