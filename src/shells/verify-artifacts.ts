import type { Limits } from '../archive/limits.ts';
import { requireUniqueNames } from '../artifact-names.ts';
import { readArchive } from '../archive/read.ts';
import { assembleSdist, assembleWheel, captureFor, kindOf } from '../distribution/assemble.ts';
import type { Subject } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { known, type Facts } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import type { ArtifactFile, Clock, Files, Log, PackageIndex } from '../ports.ts';
import { isPackageSpec, parsePackageSpec } from '../pypi/spec.ts';
import type { Report } from '../report/types.ts';
import { RULES } from '../rules/index.ts';
import { hashSource } from '../archive/hash-source.ts';
import { TOOL } from '../version.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';

export type VerifyArtifactsInputs = InputsOf<typeof VERIFY_ARTIFACTS>;

export interface VerifyArtifactsPorts extends PolicyPorts {
  readonly files: Files;
  /** Made only where a spec names a release: local runs pay nothing for it. */
  readonly index: (indexUrl: string | undefined) => Promise<PackageIndex>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Verified {
  readonly report: Report;
  /** What a pull request would change in the policy, for the summary's head. */
  readonly policyChanges: readonly string[];
}

/**
 * Opens every artifact, evaluates every rule, answers the report.
 * @throws ToolError where the inputs name nothing that can be verified
 */
export async function verifyArtifacts(
  inputs: VerifyArtifactsInputs,
  ports: VerifyArtifactsPorts,
): Promise<Verified> {
  const { policy, changes } = await gatherPolicy(inputs, ports);
  const specs = inputs.paths.filter(isPackageSpec).map(parsePackageSpec);
  const local = inputs.paths.filter((path) => !isPackageSpec(path));
  const index = specs.length > 0 ? await ports.index(inputs['index-url']) : undefined;
  try {
    const artifacts = [...(local.length > 0 ? await ports.files.expand(local) : [])];
    for (const { project, version } of specs) {
      const files = (await index?.find(project, version)) ?? [];
      artifacts.push(...((await index?.download(files)) ?? []));
    }
    requireUniqueNames(artifacts);
    const subjects: Subject[] = [];
    for (const artifact of artifacts) subjects.push(await readSubject(artifact, policy.limits, ports.log));
    subjects.sort((a, b) => (a.filename < b.filename ? -1 : 1));
    const facts: Facts = {
      subjects: known(subjects),
      policy: known(policy),
      today: known(ports.clock.today()),
    };
    const report = evaluate(RULES, facts, { tool: TOOL, strict: inputs.strict });
    return { report, policyChanges: changes };
  } finally {
    await index?.close();
  }
}

async function readSubject(artifact: ArtifactFile, limits: Limits, log: Log): Promise<Subject> {
  const { filename } = artifact;
  const kind = kindOf(filename);
  const source = await artifact.open();
  try {
    const { size } = source;
    const sha256 = await hashSource(source);
    if (kind.kind === 'other') {
      return {
        kind: 'other',
        filename,
        sha256,
        size,
        archive: { format: 'zip', entries: [], anomalies: [] },
        why: kind.why,
      };
    }
    const archive = await readArchive(kind.kind === 'wheel' ? 'zip' : 'tar.gz', source, {
      limits,
      capture: captureFor(filename, limits),
      progress: (bytes) => {
        log.progress(`reading ${filename}: ${Math.round(bytes / 1048576)} MiB unpacked`);
      },
    });
    const input = { filename, sha256, size, archive };
    return kind.kind === 'wheel' ? assembleWheel(input) : assembleSdist(input);
  } finally {
    await source.close();
  }
}
