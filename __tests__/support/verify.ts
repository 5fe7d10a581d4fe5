import { createHash } from 'node:crypto';
import type { ArtifactFile } from '../../src/ports.ts';
import type { Report } from '../../src/report/types.ts';
import { memorySource } from '../../src/archive/byte-source.ts';
import { verifyArtifacts, type VerifyArtifactsPorts } from '../../src/shells/verify-artifacts.ts';
import type { SourceTree } from '../../src/source/tree.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';

export interface NamedBytes {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface VerifyOptions {
  readonly policy?: string;
  readonly strict?: boolean;
  readonly today?: string;
  /** The files of a former release to compare with. */
  readonly baseline?: readonly NamedBytes[];
  /** The reviewed commit: without it nothing is compared with a source. */
  readonly source?: SourceTree;
}

/** The whole of verify-artifacts over files in memory: everything real but the disk. */
export async function verifyBytes(
  files: readonly NamedBytes[],
  options: VerifyOptions = {},
): Promise<Report> {
  const inputs = parseInputs(VERIFY_ARTIFACTS, {
    paths: ['memory'],
    strict: options.strict ?? false,
    ...(options.policy === undefined ? {} : { policy: 'release-policy.toml' }),
    ...(options.baseline === undefined ? {} : { baseline: 'former' }),
    ...(options.source === undefined ? {} : { source: '.', 'source-ref': options.source.commit }),
  });
  return (await verifyArtifacts(inputs, memoryPorts(files, options))).report;
}

export function memoryPorts(files: readonly NamedBytes[], options: VerifyOptions = {}): VerifyArtifactsPorts {
  const { policy, source, baseline = [], today = '2026-01-01' } = options;
  const noGit = () => Promise.reject(new Error('no git here'));
  return {
    files: {
      expand: ([pattern]) => Promise.resolve((pattern === 'former' ? baseline : files).map(asArtifact)),
    },
    text: { read: () => Promise.resolve(policy === undefined ? undefined : Buffer.from(policy)) },
    git: {
      isRepository: () => Promise.resolve(false),
      ensureCommit: noGit,
      resolveCommit: source === undefined ? noGit : () => Promise.resolve(source.commit),
      readFile:
        source === undefined
          ? noGit
          : () => Promise.resolve(policy === undefined ? undefined : Buffer.from(policy)),
      listTree: noGit,
      readTree: source === undefined ? noGit : () => Promise.resolve(source),
    },
    clock: { today: () => today },
    log: { info: () => undefined, progress: () => undefined, warn: () => undefined },
    index: () => Promise.reject(new Error('no index here')),
  };
}

function asArtifact({ filename, bytes }: NamedBytes): ArtifactFile {
  return {
    filename,
    shown: filename,
    path: filename,
    open: () => Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() }),
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The findings of one rule in a report; approved ones are not among them. */
export function findingsOf(report: Report, ruleId: string) {
  return report.results.find((result) => result.ruleId === ruleId)?.findings ?? [];
}
