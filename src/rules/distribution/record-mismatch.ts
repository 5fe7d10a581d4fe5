import type { Entry } from '../../archive/types.ts';
import type { RecordRow } from '../../distribution/record.ts';
import type { Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { RECORD_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { listed } from '../some.ts';
import { finding, sha256Of, wheelsOf } from '../subjects.ts';

export const recordMismatch = defineRule({
  id: 'record-mismatch',
  family: 'distribution',
  title: 'RECORD and the files disagree',
  rationale:
    'RECORD lists every file of a wheel with its hash. pip does not compare them, so a file that is not listed, or was changed after the list was made, is installed all the same: it is the trace of a wheel that was altered after its build.',
  remediation:
    'Build the wheel again and find out what changed it: no step may add or edit files after the build backend wrote RECORD.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects'],
  references: [RECORD_FORMAT, WHEEL_FORMAT],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a RECORD that lists nothing but itself',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/RECORD': 'demo-1.0.dist-info/RECORD,,\n' },
          },
        ],
      },
    ],
    good: [
      { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
    ],
  },
  *check({ subjects }) {
    for (const wheel of wheelsOf(subjects)) yield* listed(mismatches(wheel), wheel);
  },
});

function* mismatches(wheel: Wheel): Generator<Finding> {
  const { record } = wheel;
  // A wheel without RECORD is the finding of another rule.
  if (record === undefined) return;
  const rows = new Map(record.value.rows.map((row) => [row.path, row]));
  for (const entry of wheel.archive.entries) {
    if (entry.kind !== 'file') continue;
    const row = rows.get(entry.path);
    rows.delete(entry.path);
    if (row === undefined) {
      if (isUnlisted(entry.path, record.path)) continue;
      yield finding(
        'error',
        'a file that RECORD does not list',
        wheel,
        { path: entry.path },
        sha256Of(entry),
      );
    } else if (entry.path !== record.path) {
      yield* compare(wheel, entry, row, record.path);
    }
  }
  for (const row of rows.values()) {
    if (row.path === record.path) continue;
    yield finding('error', 'listed in RECORD, but not in the wheel', wheel, {
      path: row.path,
      line: row.line,
    });
  }
}

/** Signatures are made over RECORD and so can't stand in it (PEP 427). */
function isUnlisted(path: string, record: string): boolean {
  return path === `${record}.jws` || path === `${record}.p7s`;
}

function* compare(wheel: Wheel, entry: Entry, row: RecordRow, record: string): Generator<Finding> {
  const { contents, path } = entry;
  if (contents.state !== 'read') return;
  const place = { path };
  if (row.size !== undefined && row.size !== contents.size) {
    const message = `RECORD says ${row.size} bytes, the file has ${contents.size}`;
    yield finding('error', message, wheel, place, sha256Of(entry));
  }
  if (row.hash === undefined) {
    if (!isUnlisted(path, record))
      yield finding('error', 'RECORD has no hash for it', wheel, place, sha256Of(entry));
  } else if (row.hash.algorithm !== 'sha256') {
    // Longer hashes are allowed, but contents are hashed once, by SHA-256; no build backend writes another.
    const message = `RECORD has a ${row.hash.algorithm} hash, which was not compared`;
    yield finding('error', message, wheel, place, sha256Of(entry));
  } else if (row.hash.hex !== undefined && row.hash.hex !== contents.sha256) {
    yield finding('error', 'its SHA-256 is not the one in RECORD', wheel, place, {
      recorded: row.hash.hex,
      sha256: contents.sha256,
    });
  }
}
