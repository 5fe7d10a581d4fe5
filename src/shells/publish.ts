import { artifactUrl, type Environment } from '../github/workflow-run.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Fact } from '../facts.ts';
import type { Runner, UploadedLog } from '../ports.ts';
import { annotationsOf, type Annotation } from '../report/annotations.ts';
import { checksums } from '../report/checksums.ts';
import { clip, escapeMarkdown, escapeText, markdownCode } from '../report/escape.ts';
import { reportOfError } from '../report/failure.ts';
import { renderJson } from '../report/json.ts';
import { renderSummary } from '../report/markdown.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderText } from '../report/text.ts';
import type { Report } from '../report/types.ts';
import { headline, viewOf } from '../report/view.ts';
import type { Rule } from '../rules/define.ts';

export interface Publication {
  readonly report: Report;
  readonly rules: readonly Rule[];
  /** The outputs that the action declares: no other is set. */
  readonly outputs: OutputNames;
  /** Values of outputs that only this action has. */
  readonly values: Readonly<Record<string, string>>;
  /** What a pull request would change in the policy. */
  readonly changes: readonly string[];
  /** What people must know of the run besides its findings. */
  readonly warnings: readonly string[];
  /** Whether findings are shown only: the step ends well whatever the verdict. */
  readonly reportOnly: boolean;
  /** The inspection log; absent: nothing is uploaded. */
  readonly log: InspectionLog | undefined;
  /** The one reason of a failure, to be read before all else, with what to do right below it. */
  readonly reason?: string;
  /** Folder of the checkout, seen from the working folder. */
  readonly source: string;
  readonly environment: Environment;
}

interface InspectionLog {
  readonly name: string;
  readonly retentionDays: number | undefined;
}
/** A runner to show reports on; a job that publishes uploads none. */
export type ReportRunner = Omit<Runner, 'upload'>;

/** Names of outputs to their descriptions. */
export type OutputNames = Readonly<Record<string, string>>;

/** Shows a report in every place where a person or a later step looks for it, and ends the step by its verdict. */
export async function publish(
  publication: Publication,
  runner: ReportRunner & Partial<Pick<Runner, 'upload'>>,
): Promise<void> {
  const { report, rules, changes, reportOnly, log, reason } = publication;
  const files = await saveReport(report, rules, runner, changes);
  const uploaded = log && (await runner.upload?.(log.name, Object.values(files), log.retentionDays));
  const warnings = [...publication.warnings.map(policyWarning), ...uploadWarning(uploaded)];
  const failing = report.verdict === 'fail' && !reportOnly;
  const result = `${report.verdict.toUpperCase()}: ${headline(report, viewOf(report, rules))}`;

  for (const warning of warnings) runner.annotate(warning);
  const findings = annotationsOf(report, rules, {
    exists: (file) => runner.exists(`${publication.source}/${file}`),
    taken: { warning: warnings.length, error: failing ? 1 : 0 },
  });
  for (const annotation of findings) runner.annotate(annotation);
  runner.group(result, renderText(report, rules, { color: true, verbosity: 'normal' }));
  setOutputs(runner, publication.outputs, {
    verdict: report.verdict,
    report: files['report.json'],
    sarif: files['report.sarif'],
    reports: folderOf(files['report.json']),
    checksums: checksums(report),
    ...publication.values,
    ...uploadOutputs(log?.name, uploaded),
  });
  const lead =
    reason === undefined ? '' : `> [!CAUTION]\n> **Stopped:** ${escapeMarkdown(clip(reason, 1000))}\n\n`;
  await runner.summary(
    lead +
      renderSummary(report, rules, {
        changes,
        title: reportOnly ? 'Verified, report only' : 'Verified',
        footer: [
          ...publication.warnings.map((text) => `> [!WARNING]\n> ${escapeMarkdown(text)}\n`),
          ...(log && uploaded ? [logLine(log.name, publication.environment, uploaded)] : []),
        ].join('\n'),
      }),
  );
  const why = reason === undefined ? result : `Stopped: ${escapeText(clip(reason, 1000))}`;
  if (failing) runner.fail(`${why}. The job summary says what to do.`);
}

/** Ends the step where nothing could be verified. There is still a report, for whoever reads reports. */
export async function publishFailure(
  error: unknown,
  tool: Report['tool'],
  outputs: OutputNames,
  runner: ReportRunner,
  title = 'Nothing was verified',
): Promise<void> {
  const report = reportOfError(error, tool);
  const files = await saveReport(report, [], runner, []);
  setOutputs(runner, outputs, {
    verdict: report.verdict,
    report: files['report.json'],
    sarif: files['report.sarif'],
    reports: folderOf(files['report.json']),
  });
  await runner.summary(renderSummary(report, [], { title }));
  const known = error instanceof ToolError;
  const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
  const message = known ? error.message : `unexpected fault, please report it: ${messageOf(error)}`;
  const location = known && error.location && runner.exists(error.location.file) ? error.location : undefined;
  runner.fail(escapeText(`${message}${hint}`, { keepLines: true }), location);
}

function saveReport(
  report: Report,
  rules: readonly Rule[],
  runner: ReportRunner,
  changes: readonly string[],
) {
  return runner.save({
    'report.json': renderJson(report),
    // GitHub opens an alert for an approved finding too.
    'report.sarif': renderSarif(report, rules, { omitApproved: true }),
    'report.md': renderSummary(report, rules, { changes }),
    'report.txt': renderText(report, rules, { color: false, verbosity: 'verbose' }),
  });
}

/** Every declared output is set: those without a value to the empty text. */
function setOutputs(
  runner: ReportRunner,
  declared: OutputNames,
  values: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(declared)) runner.setOutput(name, values[name] ?? '');
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}

function uploadOutputs(
  name: string | undefined,
  uploaded: Fact<UploadedLog> | undefined,
): Readonly<Record<string, string>> {
  if (name === undefined || uploaded?.state !== 'known') return {};
  const { id, digest } = uploaded.value;
  return { 'artifact-name': name, 'artifact-id': id, 'artifact-digest': digest };
}

function policyWarning(message: string): Annotation {
  return { level: 'warning', title: 'Built-in policy', message };
}

/** The verdict does not hang on the log, but nobody may believe in one that is not there. */
function uploadWarning(uploaded: Fact<UploadedLog> | undefined): readonly Annotation[] {
  if (uploaded === undefined || uploaded.state === 'known') return [];
  const message = `The verdict stands, but no report can be downloaded later: ${escapeText(clip(uploaded.why, 600))}`;
  return [{ level: 'warning', title: 'Inspection log not uploaded', message }];
}

function logLine(logName: string, environment: Environment, uploaded: Fact<UploadedLog>): string {
  if (uploaded.state === 'unavailable') {
    return `**No inspection log was uploaded:** ${escapeMarkdown(clip(uploaded.why, 600))}`;
  }
  const { id, digest } = uploaded.value;
  const url = artifactUrl(environment, id);
  const name = url === undefined ? markdownCode(logName) : `[${markdownCode(logName)}](${url})`;
  return `Inspection log: ${name}, SHA-256 ${markdownCode(digest)}.`;
}
