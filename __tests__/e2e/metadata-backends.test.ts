import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPython, distOf } from '../support/fresh-builds.ts';
import { METADATA_PROJECTS } from '../support/metadata-projects.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { findingsOf, verifyBytes } from '../support/verify.ts';

/** The backends themselves say what metadata a source gives: each rule about them must agree with every one of them. */

const RULES = [
  'metadata-not-reviewed',
  'entry-point-not-reviewed',
  'unexplained-file',
  'generated-file-missing',
  'moved-file',
];

describe('the metadata that a backend writes are those that the source gives', () => {
  let python = '';
  beforeAll(async () => {
    python = await buildPython();
  }, 120_000);

  it.each(Object.entries(METADATA_PROJECTS))(
    '%s',
    async (_, files) => {
      const dist = await distOf(python, files);
      const artifacts = readdirSync(dist).map((filename) => ({
        filename,
        bytes: readFileSync(join(dist, filename)),
      }));
      rmSync(dirname(dist), { recursive: true, force: true });
      expect(artifacts).toHaveLength(2);
      const report = await verifyBytes(artifacts, { source: memoryTree(files) });
      const found = RULES.flatMap((rule) => findingsOf(report, rule));
      expect(found.map(({ location, message }) => `${location?.artifact ?? ''}: ${message}`)).toEqual([]);
      expect(report.results.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    },
    60_000,
  );
});
