import type {
  Baseline,
  ChangedFile,
  ComparedArtifact,
  DistributionDiff,
  ListChange,
  OneSided,
  Reach,
  Unanalysed,
} from '../baseline/types.ts';

/** Keys in the order of the contract, as json.ts does for the rest of a report. */
export function orderedBaseline(baseline: Baseline): Baseline {
  if (baseline.state === 'none') {
    return { state: 'none', why: baseline.why, ...(baseline.doubtful && { doubtful: true }) };
  }
  const { state, release, artifacts } = baseline;
  return { state, ...(release !== undefined && { release }), artifacts: artifacts.map(artifact) };
}

function artifact({ artifact: file, kind, before, metadata, diff }: ComparedArtifact): ComparedArtifact {
  return {
    artifact: file,
    kind,
    ...(before !== undefined && { before }),
    ...(metadata && {
      metadata: { path: metadata.path, ...(metadata.sha256 !== undefined && { sha256: metadata.sha256 }) },
    }),
    ...(diff && { diff: diffOf(diff) }),
  };
}

function diffOf(diff: DistributionDiff): DistributionDiff {
  const { added, removed, changed, requiresPython: python } = diff;
  return {
    added: added.map(oneSided),
    removed: removed.map(oneSided),
    changed: changed.map(changedFile),
    entryPoints: list(diff.entryPoints),
    requirements: list(diff.requirements),
    extras: list(diff.extras),
    buildRequirements: list(diff.buildRequirements),
    ...(python && { requiresPython: beforeAfter(python) }),
    reaches: diff.reaches.map(reach),
    unanalysed: diff.unanalysed.map(unanalysed),
  };
}

function oneSided({ path, size, sha256 }: OneSided): OneSided {
  return { path, ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
}

function changedFile({ path, ...sizes }: ChangedFile): ChangedFile {
  return { path, ...beforeAfter(sizes) };
}

function beforeAfter<T>({ before, after }: { readonly before?: T; readonly after?: T }) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function list({ added, removed }: ListChange): ListChange {
  return { added, removed };
}

function reach({ path, line, kind, name, sha256 }: Reach): Reach {
  return { path, line, kind, name, ...(sha256 !== undefined && { sha256 }) };
}

function unanalysed({ path, why, sha256 }: Unanalysed): Unanalysed {
  return { path, why, ...(sha256 !== undefined && { sha256 }) };
}
