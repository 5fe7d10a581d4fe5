import { requireUniqueNames } from '../artifact-names.ts';
import { evaluate } from '../engine.ts';
import { derived, known, type Facts } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import type { ArtifactFile, Clock, Files, Log, PackageIndex } from '../ports.ts';
import { isPackageSpec, parsePackageSpec } from '../pypi/spec.ts';
import { ARTIFACT_RULES } from '../rules/commands.ts';
import { explainAll } from '../source/equivalence/explain.ts';
import { TOOL } from '../version.ts';
import { gatherBaseline, needsIndex } from './baseline.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { readSubjects, type StartWorkers } from './read-subjects.ts';
import { verified, type Verified } from './verified.ts';

export type VerifyArtifactsInputs = InputsOf<typeof VERIFY_ARTIFACTS>;

export interface VerifyArtifactsPorts extends PolicyPorts {
  readonly files: Files;
  /** Made only where a spec names a release: local runs pay nothing for it. */
  readonly index: (indexUrl: string | undefined) => Promise<PackageIndex>;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent where everything is to be read in this thread. */
  readonly startWorkers?: StartWorkers;
}

/**
 * Opens every artifact, evaluates every rule, answers the report.
 * @throws ToolError where the inputs name nothing that can be verified
 */
export async function verifyArtifacts(
  inputs: VerifyArtifactsInputs,
  ports: VerifyArtifactsPorts,
): Promise<Verified> {
  const gathered = await gatherPolicy(inputs, ports);
  const { policy } = gathered;
  const specs = inputs.paths.filter(isPackageSpec).map(parsePackageSpec);
  const local = inputs.paths.filter((path) => !isPackageSpec(path));
  const ref = inputs['source-ref'] ?? (inputs.source === undefined ? undefined : ports.judged?.head);
  const { baseline: former } = inputs;
  const asksIndex = specs.length > 0 || (former !== undefined && needsIndex(former));
  const index = asksIndex ? await ports.index(inputs['index-url']) : undefined;
  try {
    const artifacts: ArtifactFile[] = [...(local.length > 0 ? await ports.files.expand(local) : [])];
    for (const { project, version } of specs) {
      const files = (await index?.find(project, version)) ?? [];
      artifacts.push(...((await index?.download(files)) ?? []));
    }
    requireUniqueNames(artifacts);
    const { log, startWorkers } = ports;
    const reading = { limits: policy.limits, lineEnds: ref !== undefined };
    // Side by side: git is another process.
    const [read, source] = await Promise.all([
      readSubjects(artifacts, reading, log, startWorkers),
      ref === undefined
        ? undefined
        : ports.git.readTree(inputs.source ?? '.', ref, { formats: policy.native !== undefined }),
    ]);
    const subjects = [...read].sort((a, b) => (a.filename < b.filename ? -1 : 1));
    const baseline =
      former === undefined
        ? undefined
        : await gatherBaseline(former, { artifacts, subjects }, policy.limits, { ...ports, index });
    const facts: Facts = {
      subjects: known(subjects),
      policy: known(policy),
      today: known(ports.clock.today()),
      ...(source && {
        source: known(source),
        explained: derived(() => explainAll(subjects, source, policy)),
      }),
      ...(baseline && { baseline }),
    };
    return verified(evaluate(ARTIFACT_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered);
  } finally {
    await index?.close();
  }
}
