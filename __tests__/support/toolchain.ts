import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_TOOLCHAIN } from '../../src/inputs/verify-toolchain.ts';
import type { ReleaseIndex } from '../../src/ports.ts';
import type { Report } from '../../src/report/types.ts';
import { verifyToolchain, type VerifyToolchainPorts } from '../../src/shells/verify-toolchain.ts';
import { findingsOf, memoryPorts } from './verify.ts';

export type Project = Readonly<Record<string, string | Uint8Array>>;

export interface ToolchainOptions {
  /** Text of release-policy.toml. */
  readonly policy?: string | undefined;
  readonly strict?: boolean;
  readonly today?: string;
  /** The index that is asked; absent: none is. */
  readonly index?: ReleaseIndex | undefined;
}

/** Ports over a folder in memory, its paths seen from the working folder. */
export function projectPorts(files: Project, today = '2026-01-01'): VerifyToolchainPorts {
  const read = (path: string) => {
    const contents = Object.hasOwn(files, path) ? files[path] : undefined;
    return Promise.resolve(typeof contents === 'string' ? Buffer.from(contents) : contents);
  };
  return {
    git: memoryPorts([]).git,
    text: { read },
    clock: { today: () => today },
    index: () => Promise.reject(new Error('no index here')),
  };
}

/** The whole of verify-toolchain over a project in memory: everything real but the disk. */
export async function verifyProject(files: Project, options: ToolchainOptions = {}): Promise<Report> {
  const { policy, strict = false, today, index } = options;
  const inputs = parseInputs(VERIFY_TOOLCHAIN, { strict, online: index !== undefined });
  const all = policy === undefined ? files : { ...files, 'release-policy.toml': policy };
  const ports = projectPorts(all, today);
  return (
    await verifyToolchain(
      inputs,
      index === undefined ? ports : { ...ports, index: () => Promise.resolve(index) },
    )
  ).report;
}

/** What one rule says of a project, a line a finding: severity, file, name, line, message. */
export async function judgeProject(
  ruleId: string,
  files: Project,
  options: ToolchainOptions = {},
): Promise<string[]> {
  const report = await verifyProject(files, options);
  const result = report.results.find((one) => one.ruleId === ruleId);
  if (result === undefined) throw new RangeError(`no rule is called ${ruleId}`);
  if (result.outcome === 'error') throw new Error(result.why);
  if (result.outcome === 'not-applicable') return [`not applicable: ${result.why ?? ''}`];
  return findingsOf(report, ruleId).map(({ severity, location, message }) =>
    [severity, `${location?.artifact ?? '-'}:${location?.line ?? '-'}`, location?.path ?? '-', message].join(
      ' | ',
    ),
  );
}
