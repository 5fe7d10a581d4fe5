import { createHash } from 'node:crypto';
import type { ArtifactFile } from '../../src/ports.ts';
import type { Report } from '../../src/report/types.ts';
import { memorySource } from '../../src/archive/byte-source.ts';
import { verifyArtifacts, type VerifyArtifactsPorts } from '../../src/shells/verify-artifacts.ts';
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
  });
  return (await verifyArtifacts(inputs, memoryPorts(files, options))).report;
}

export function memoryPorts(files: readonly NamedBytes[], options: VerifyOptions = {}): VerifyArtifactsPorts {
  const { policy, today = '2026-01-01' } = options;
  return {
    files: { expand: () => Promise.resolve(files.map(asArtifact)) },
    text: { read: () => Promise.resolve(policy === undefined ? undefined : Buffer.from(policy)) },
    git: {
      isRepository: () => Promise.resolve(false),
      ensureCommit: () => Promise.reject(new Error('no git here')),
      resolveCommit: () => Promise.reject(new Error('no git here')),
      readFile: () => Promise.reject(new Error('no git here')),
      readTree: () => Promise.reject(new Error('no git here')),
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
