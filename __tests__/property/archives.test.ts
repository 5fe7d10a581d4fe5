import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { Archive } from '../../src/archive/types.ts';
import { viaPython, viaTarStream, viaYauzl, type FileMap } from '../support/second-readers.ts';
import { buildTar, gzip } from '../support/tar-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

type Format = 'zip' | 'tar.gz';

const read = (format: Format, bytes: Uint8Array): Promise<Archive> =>
  readArchive(format, memorySource(bytes), { limits: DEFAULT_LIMITS });

function filesOf(archive: Archive): FileMap {
  const files = archive.entries.filter(({ kind }) => kind === 'file');
  return Object.fromEntries(
    files.map(({ path, contents }) => [
      path,
      contents.state === 'read' ? contents.sha256 : `unread ${contents.why}`,
    ]),
  );
}

/** Names from a small alphabet, so that duplicates, folders that are files, and tricks with dots come up often. */
const name = fc
  .array(fc.constantFrom('a', 'A', 'b.py', '..', '.', '', 'é', 'ﬁ', 'x'.repeat(60), 'C:', 'a\\b', '\u202e'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('/'))
  .filter((text) => text !== '');
const plainName = fc
  .array(fc.constantFrom('a', 'b', 'c.py', 'd e', 'é', 'y'.repeat(70)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));
const data = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .uint8Array({ minLength: 1, maxLength: 8 })
    .map((unit) => Buffer.concat(Array<Uint8Array>(200).fill(unit))),
);
const entries = (of: fc.Arbitrary<string>) => fc.array(fc.tuple(of, data), { maxLength: 6 });

type Entries = [string, Uint8Array][];
const zipOf = (list: Entries): Uint8Array =>
  buildZip(list.map(([path, bytes]) => ({ name: path, data: bytes })));
const tarOf = (list: Entries): Uint8Array => gzip(buildTar(list));
const BUILD = { zip: zipOf, 'tar.gz': tarOf } as const;

/** Flips, cuts, copies and inserts: what an attacker or a bad disk does to bytes that were honest. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('flip', 'cut', 'copy', 'insert'),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
);
type Edit = typeof edits extends fc.Arbitrary<(infer T)[]> ? T : never;

function edited(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  return list.reduce<Uint8Array>((whole, { at, kind, value }) => {
    const index = Math.min(whole.length - 1, Math.floor(at * whole.length));
    const [before, after] = [whole.subarray(0, index), whole.subarray(index)];
    if (kind === 'insert') return Buffer.concat([before, Uint8Array.of(value), after]);
    if (kind === 'cut') return Buffer.concat([before, after.subarray(value)]);
    if (kind === 'copy') return Buffer.concat([before, after.subarray(0, value), after]);
    return Buffer.concat([before, Uint8Array.of((after[0] ?? 0) ^ (value || 1)), after.subarray(1)]);
  }, bytes);
}

const RUNS = 400;
const accepted = (archive: Archive) => archive.anomalies.length === 0;

describe.each(['zip', 'tar.gz'] as const)('a %s', (format) => {
  const second = format === 'zip' ? viaYauzl : viaTarStream;

  it('of random bytes is refused, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(accepted(await read(format, bytes))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('of honest names is accepted and read as others read it, or is a collision', async () => {
    const seen: { bytes: Uint8Array; files: FileMap }[] = [];
    await fc.assert(
      fc.asyncProperty(entries(plainName), async (list) => {
        const bytes = BUILD[format](list);
        const archive = await read(format, bytes);
        const odd = new Set(archive.anomalies.map(({ code }) => code));
        // Random names do repeat, or make one path both file and folder; nothing else may be said of them.
        for (const code of ['duplicate-path', 'file-folder-clash'] as const) odd.delete(code);
        expect([...odd]).toEqual([]);
        if (!accepted(archive)) return;
        expect(filesOf(archive)).toEqual(await second(bytes));
        seen.push({ bytes, files: filesOf(archive) });
      }),
      { numRuns: RUNS },
    );
    expect(seen.length).toBeGreaterThan(RUNS / 10);
    expect(
      viaPython(
        format,
        seen.map(({ bytes }) => bytes),
      ),
    ).toEqual(seen.map(({ files }) => files));
  });

  it('of odd names or damaged bytes is refused, or read as all others read it', async () => {
    const seen: { bytes: Uint8Array; files: FileMap }[] = [];
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(entries(name), fc.option(edits), async (list, changes) => {
        const honest = BUILD[format](list);
        const bytes = changes === null ? honest : edited(honest, changes);
        const archive = await read(format, bytes);
        if (!accepted(archive)) {
          refused += 1;
          return;
        }
        expect(filesOf(archive)).toEqual(await second(bytes));
        seen.push({ bytes, files: filesOf(archive) });
      }),
      { numRuns: 4 * RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS);
    expect(
      viaPython(
        format,
        seen.map(({ bytes }) => bytes),
      ),
    ).toEqual(seen.map(({ files }) => files));
  });
});
