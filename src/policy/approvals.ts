import type { ApprovalUse, Finding, RuleResult, Severity } from '../report/types.ts';
import { compileGlob } from './glob.ts';
import { quote } from './show.ts';
import type { Approval, Policy } from './types.ts';

/** Ids of the two rules whose findings are made here; their pages are in src/rules/policy/. */
export const APPROVAL_UNUSED = 'approval-unused';
export const APPROVAL_EXPIRED = 'approval-expired';

interface Judged {
  readonly approval: Approval;
  readonly expired: boolean;
  readonly matches: (finding: Finding) => boolean;
  /** False where its rule, or the artifact it names, was not looked at: then nothing can be said of its use. */
  readonly asked: boolean;
  readonly used: Finding[];
}

/**
 * What the policy says of the findings: approvals take findings away, `forbid` makes those of its rules errors, and the
 * results of `approval-unused` and `approval-expired` are put in. Outcomes of the others are left to the engine.
 *
 * An approval covers a finding where rule, path, artifact and, if it has one, SHA-256 all fit and its last day is not over.
 * What can't be compared never fits: a finding without a digest is not covered by an approval with one; a finding that
 * names no path is about the artifact as a whole and is covered only by the path `**`; one that names no artifact is not
 * covered by an approval that names one.
 *
 * @param today YYYY-MM-DD.
 * @param artifacts file names of the distributions that were looked at, so that an approval for one that was not there is not
 *   called unused; absent: it is.
 * @param whole ids of rules that look at a whole project or commit and at no distribution: what an approval for one of them
 *   names is there, or is gone.
 */
export function applyApprovals(
  results: readonly RuleResult[],
  policy: Policy,
  today: string,
  artifacts?: readonly string[],
  whole: ReadonlySet<string> = new Set(),
): { readonly results: readonly RuleResult[]; readonly approvals: readonly ApprovalUse[] } {
  const byId = new Map(results.map((result) => [result.ruleId, result]));
  const judged = policy.approvals.map((approval) =>
    judge(approval, byId.get(approval.rule), today, whole.has(approval.rule) ? undefined : artifacts),
  );
  const byRule = new Map<string, Judged[]>();
  for (const one of judged) {
    const same = byRule.get(one.approval.rule);
    if (same === undefined) byRule.set(one.approval.rule, [one]);
    else same.push(one);
  }
  for (const { ruleId, findings } of results) approve(findings, byRule.get(ruleId) ?? []);

  const approved = new Set(judged.flatMap(({ used }) => used));
  const standing = results.map((result) => ({
    ...result,
    findings: result.findings.filter((finding) => !approved.has(finding)),
  }));
  const remaining = new Map(standing.map(({ ruleId, findings }) => [ruleId, findings]));
  const own = judged.length === 0 ? [] : ownResults(judged, remaining, policy);
  const ownIds = new Set(own.map(({ ruleId }) => ruleId));
  const forbidden = new Set(policy.forbid);
  return {
    results: [...standing.filter(({ ruleId }) => !ownIds.has(ruleId)), ...own]
      .map((result) => (forbidden.has(result.ruleId) ? withErrors(result) : result))
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
    approvals: judged.map(({ approval, used }) => use(approval, used)),
  };
}

function judge(
  approval: Approval,
  result: RuleResult | undefined,
  today: string,
  artifacts: readonly string[] | undefined,
): Judged {
  const isArtifact = approval.artifact === undefined ? () => true : compileGlob(approval.artifact);
  const ran = result?.outcome === 'pass' || result?.outcome === 'fail';
  return {
    approval,
    expired: approval.expires !== undefined && today > approval.expires,
    matches: matcher(approval),
    asked: ran && (artifacts === undefined || artifacts.some(isArtifact)),
    used: [],
  };
}

function matcher({ path, artifact, sha256 }: Approval): (finding: Finding) => boolean {
  const isPath = compileGlob(path);
  const isArtifact = artifact === undefined ? undefined : compileGlob(artifact);
  return ({ location, evidence }) =>
    (location?.path === undefined ? path === '**' : isPath(location.path)) &&
    (isArtifact === undefined || (location !== undefined && isArtifact(location.artifact))) &&
    (sha256 === undefined || evidence.sha256 === sha256);
}

function approve(findings: readonly Finding[], approvals: readonly Judged[]): void {
  for (const finding of findings) {
    for (const { expired, matches, used } of approvals) {
      if (!expired && matches(finding)) used.push(finding);
    }
  }
}

function ownResults(
  judged: readonly Judged[],
  remaining: ReadonlyMap<string, readonly Finding[]>,
  policy: Policy,
): readonly RuleResult[] {
  const unused: Finding[] = [];
  const expired: Finding[] = [];
  for (const { approval, ...one } of judged) {
    const what = `The approval of ${quote(approval.rule)} for ${quote(approval.path)}`;
    if (one.expired) {
      const missed = (remaining.get(approval.rule) ?? []).some(one.matches);
      const why = missed ? 'what it approved is still there' : 'nothing needs it any more';
      const message = `${what} expired after ${approval.expires ?? ''}; ${why}.`;
      expired.push(finding(missed ? 'error' : 'warning', message, approval, policy));
    } else if (one.asked && one.used.length === 0) {
      unused.push(finding('warning', `${what} approves nothing.`, approval, policy));
    }
  }
  return [
    { ruleId: APPROVAL_EXPIRED, outcome: 'pass', findings: expired },
    { ruleId: APPROVAL_UNUSED, outcome: 'pass', findings: unused },
  ];
}

function finding(severity: Severity, message: string, approval: Approval, { origin }: Policy): Finding {
  const { line, ...evidence } = approval;
  const place = origin && { location: { artifact: origin.path, ...(line !== undefined && { line }) } };
  return { severity, message, ...place, evidence: { ...evidence } };
}

function withErrors(result: RuleResult): RuleResult {
  return { ...result, findings: result.findings.map((one) => ({ ...one, severity: 'error' })) };
}

function use({ line: _line, ...approval }: Approval, used: readonly Finding[]): ApprovalUse {
  return { ...approval, used };
}
