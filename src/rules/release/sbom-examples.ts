import type { FactMap } from '../../facts.ts';
import { assembleWheel } from '../../distribution/assemble.ts';
import { writeSbom } from '../../release/sbom.ts';
import type { Rule } from '../define.ts';

const FILE = {
  name: 'demo-1.0-py3-none-any.whl',
  size: 1000,
  sha256: 'a'.repeat(64),
  kind: 'wheel',
} as const;

/** A wheel without contents: the SBOM is compared with names, digests and metadata. */
const WHEEL = assembleWheel({
  filename: FILE.name,
  sha256: FILE.sha256,
  size: FILE.size,
  archive: { format: 'zip', entries: [], anomalies: [] },
});

const TEXT = writeSbom({
  manifest: { project: 'demo', version: '1.0', commit: 'c'.repeat(40), files: [FILE] },
  distributions: [WHEEL],
});

const valuesWith = (text: string): Partial<FactMap> => ({
  subjects: [WHEEL],
  sbom: { path: 'sbom.cdx.json', text },
});

export const SBOM_EXAMPLES: Rule['examples'] = {
  bad: [
    {
      title: 'the digest of another file',
      files: [],
      facts: {
        shown: 'The component `file:demo-1.0-py3-none-any.whl` has a SHA-256 that the wheel does not have.',
        values: valuesWith(TEXT.replace(FILE.sha256, 'b'.repeat(64))),
      },
    },
  ],
  good: [
    {
      title: 'what checksum-and-attest writes',
      files: [],
      facts: { shown: 'Each file with its name and SHA-256.', values: valuesWith(TEXT) },
    },
  ],
};
