import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import { readArchive } from '../../src/archive/read.ts';
import { assembleSdist, assembleWheel, captureFor } from '../../src/distribution/assemble.ts';
import { isTolerated } from '../../src/distribution/problems.ts';
import type { Distribution, Problem } from '../../src/distribution/types.ts';
import { buildExample, buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { DATA_SCHEME_CASES, ENTRY_POINT_CASES } from './entry-points.ts';
import { FOREIGN_METADATA_CASES, METADATA_CASES } from './metadata.ts';
import { RECORD_CASES } from './record.ts';

async function read(filename: string, data: Uint8Array): Promise<Distribution> {
  const source = {
    size: data.length,
    read: (offset: number, length: number): Promise<Uint8Array> =>
      Promise.resolve(data.subarray(offset, offset + length)),
  };
  const wheel = filename.endsWith('.whl');
  const archive = await readArchive(wheel ? 'zip' : 'tar.gz', source, {
    limits: DEFAULT_LIMITS,
    capture: captureFor(filename, DEFAULT_LIMITS),
  });
  const input = { filename, sha256: '', size: data.length, archive };
  return wheel ? assembleWheel(input) : assembleSdist(input);
}

function faults(distribution: Distribution, rule: string): readonly Problem[] {
  const wheel = distribution.kind === 'wheel' ? distribution : undefined;
  const { name } = distribution;
  const problems: Readonly<Record<string, readonly Problem[] | undefined>> = {
    'metadata-invalid': distribution.metadata?.problems,
    'wheel-file-invalid': wheel?.wheelFile?.problems,
    'record-invalid': wheel?.record?.problems,
    'entry-points-invalid': wheel?.entryPoints?.problems,
    'filename-invalid': 'code' in name ? [name] : name.problems,
  };
  return (problems[rule] ?? []).filter((problem) => !isTolerated(problem));
}

const PARSER_RULES = [
  'metadata-invalid',
  'wheel-file-invalid',
  'record-invalid',
  'entry-points-invalid',
  'filename-invalid',
];

const ALL = [
  ...METADATA_CASES,
  ...RECORD_CASES,
  ...ENTRY_POINT_CASES,
  ...DATA_SCHEME_CASES,
  ...FOREIGN_METADATA_CASES,
];

describe('honest distributions', () => {
  it.each([
    ['demo-1.0-py3-none-any.whl', buildWheel({ entryPoints: '[console_scripts]\ndemo = demo:main\n' })],
    [
      'My_Demo-1.0-2-py2.py3-none-any.whl',
      buildWheel({ project: 'My.Demo', tag: 'py2.py3-none-any', build: '2' }),
    ],
    ['demo-1.0.tar.gz', buildSdist()],
    [
      'demo-1.0-py3-none-any.whl',
      buildExample({ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'a,b.txt': 'x' } }),
    ],
    ['demo-1.0-1-py3-none-any.whl', buildExample({ artifact: 'demo-1.0-1-py3-none-any.whl', contents: {} })],
    [
      'demo_x-2.tar.gz',
      buildExample({
        artifact: 'demo_x-2.tar.gz',
        contents: { 'run.sh': '#!/bin/sh\n' },
        modes: { 'run.sh': 0o755 },
      }),
    ],
  ])('%s has no fault', async (filename, data) => {
    const distribution = await read(filename, data);
    expect(distribution.archive.anomalies).toEqual([]);
    expect(PARSER_RULES.flatMap((rule) => faults(distribution, rule))).toEqual([]);
    expect(distribution.metadata?.problems).toEqual([]);
    if (distribution.kind === 'wheel') {
      const listed = new Map(distribution.record?.value.rows.map(({ path, hash }) => [path, hash?.hex]));
      for (const { path, contents } of distribution.archive.entries) {
        const own = path.endsWith('.dist-info/RECORD');
        expect(listed.get(path), path).toBe(own || contents.state !== 'read' ? undefined : contents.sha256);
        expect(listed.has(path), path).toBe(true);
      }
      expect(listed.size).toBe(distribution.archive.entries.length);
    }
  });

  it('an example may name a hostile case', () => {
    const file = { artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'record-md5' };
    expect(buildExample(file, RECORD_CASES)).toEqual(
      RECORD_CASES.find(({ name }) => name === 'record-md5')?.build(),
    );
    expect(() => buildExample(file)).toThrow('record-md5');
  });
});

describe('the corpus', () => {
  it('has as many cases as the table asks for, each with a name of its own', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    const counts = [
      METADATA_CASES,
      RECORD_CASES,
      ENTRY_POINT_CASES,
      DATA_SCHEME_CASES,
      FOREIGN_METADATA_CASES,
    ];
    const least = [35, 12, 14, 5, 15];
    expect(counts.every((cases, i) => cases.length >= (least[i] ?? 0))).toBe(true);
  });

  it.each(ALL.map((attack) => [attack.name, attack] as const))(
    '%s differs from honest work',
    (_name, attack) => {
      expect(Buffer.compare(attack.build(), attack.build())).toBe(0);
      const honest = attack.artifact.endsWith('.whl') ? buildWheel() : buildSdist();
      if (attack.family === 'metadata' && attack.rules.includes('filename-invalid')) return;
      expect(Buffer.compare(attack.build(), honest)).not.toBe(0);
    },
  );

  const parsed = ALL.filter(({ rules }) => rules.some((rule) => PARSER_RULES.includes(rule)));
  it.each(parsed.map((attack) => [attack.name, attack] as const))(
    '%s: the parser tells it, and the archive itself is fine',
    async (_name, attack) => {
      const distribution = await read(attack.artifact, attack.build());
      expect(distribution.archive.anomalies).toEqual([]);
      expect(attack.rules.flatMap((rule) => faults(distribution, rule))).not.toEqual([]);
    },
  );
});
