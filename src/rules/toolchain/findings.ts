import type { Evidence, Finding, Severity } from '../../report/types.ts';
import type { ConstraintsFile, Toolchain } from '../../toolchain/types.ts';

/** A file of the project that a finding is about. */
interface ProjectPath {
  readonly path: string;
  readonly sha256?: string;
}

export interface Place {
  /** What in the file: a project, an option, a repository. Approvals match it as the path. */
  readonly name?: string | undefined;
  readonly line?: number | undefined;
}

/** One finding about a file of the project. */
export function inProject(
  severity: Severity,
  message: string,
  { path, sha256 }: ProjectPath,
  { name, line }: Place = {},
  evidence: Evidence = {},
): Finding {
  return {
    severity,
    message,
    location: {
      artifact: path,
      ...(name !== undefined && { path: name }),
      ...(line !== undefined && { line }),
    },
    evidence: { ...evidence, ...(sha256 !== undefined && { sha256 }) },
  };
}

/** Findings of one rule about one file: a file without any hash has a fault in each of its lines. */
const LISTED = 50;
const RANK: readonly Severity[] = ['note', 'warning', 'error'];

/** The first findings, and one that counts the rest, as severe as the worst of them. */
export function* some(file: ProjectPath, findings: Iterable<Finding>): Generator<Finding> {
  let count = 0;
  let worst = 0;
  for (const finding of findings) {
    count += 1;
    if (count <= LISTED) yield finding;
    else worst = Math.max(worst, RANK.indexOf(finding.severity));
  }
  if (count > LISTED) yield inProject(RANK[worst] ?? 'error', `${count - LISTED} more of the kind`, file);
}

/** What one rule says of each constraints file; `undefined` where there is none. */
export function inConstraints(
  { constraints }: Toolchain,
  look: (file: ConstraintsFile) => Iterable<Finding>,
): readonly Finding[] | undefined {
  return constraints.length === 0 ? undefined : constraints.flatMap((file) => [...some(file, look(file))]);
}

export const NO_CONSTRAINTS = 'the project has no constraints file';
export const NO_PYPROJECT = 'the project has no pyproject.toml';
