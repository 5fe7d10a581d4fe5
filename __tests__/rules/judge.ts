import { buildSdist, buildWheel, type WheelSpec } from '../support/distribution-builder.ts';
import { findingsOf, verifyBytes, type NamedBytes, type VerifyOptions } from '../support/verify.ts';

/** What one rule says of some artifacts, a line a finding: severity, path, message. */
export async function judge(
  ruleId: string,
  artifacts: NamedBytes | readonly NamedBytes[],
  options: VerifyOptions = {},
): Promise<string[]> {
  const report = await verifyBytes('bytes' in artifacts ? [artifacts] : artifacts, options);
  const result = report.results.find((one) => one.ruleId === ruleId);
  if (result === undefined) throw new RangeError(`no rule is called ${ruleId}`);
  if (result.outcome === 'error') throw new Error(result.why);
  if (result.outcome === 'not-applicable') return ['not applicable'];
  return findingsOf(report, ruleId).map(({ severity, location, message }) =>
    [severity, location?.path ?? '-', message].join(' | '),
  );
}

/** The same without notes. */
export async function faults(
  ruleId: string,
  artifacts: NamedBytes | readonly NamedBytes[],
  options: VerifyOptions = {},
): Promise<string[]> {
  return (await judge(ruleId, artifacts, options)).filter((line) => !line.startsWith('note'));
}

export function wheel(spec: WheelSpec = {}): NamedBytes {
  const { project = 'demo', version = '1.0', tag = 'py3-none-any' } = spec;
  const name = project.replaceAll('-', '_');
  return { filename: `${name}-${version}-${tag}.whl`, bytes: buildWheel(spec) };
}

export function sdist(spec: Parameters<typeof buildSdist>[0] = {}): NamedBytes {
  const { project = 'demo', version = '1.0' } = spec;
  return { filename: `${project.replaceAll('-', '_')}-${version}.tar.gz`, bytes: buildSdist(spec) };
}

/** A policy of these lines. */
export function expecting(...lines: readonly string[]): VerifyOptions {
  return { policy: ['schema-version = 1', '[expect]', ...lines, ''].join('\n') };
}

/** A file that is no distribution. */
export const OTHER: NamedBytes = { filename: 'notes.txt', bytes: Buffer.from('x\n') };
