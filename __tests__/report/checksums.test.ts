import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksums } from '../../src/report/checksums.ts';
import type { SubjectReport } from '../../src/report/types.ts';
import { sha256 } from '../support/verify.ts';

const subject = (file: string): SubjectReport => ({
  file,
  kind: 'wheel',
  sha256: sha256(Buffer.from(file)),
  size: 1,
  verdict: 'pass',
});

it('is a line a file that sha256sum accepts, and no name can forge a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  try {
    const names = ['a-1.0.tar.gz', `b\n${'0'.repeat(64)}  c.whl`, 'd\\n.whl', 'e\r.whl', 'f g.whl'];
    for (const name of names) writeFileSync(join(folder, name), name);
    const text = checksums({ subjects: names.map(subject) });
    expect(text.match(/\n/gu)).toHaveLength(names.length);
    const out = execFileSync('sha256sum', ['--check', '--strict'], {
      cwd: folder,
      input: text,
      encoding: 'utf8',
    });
    expect(out.match(/: OK$/gmu)).toHaveLength(names.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
