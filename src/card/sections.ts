import { baselineView, type ChangeRow } from '../report/baseline-view.ts';
import { formatBytes } from '../report/layout.ts';
import type { Report } from '../report/types.ts';
import { placeOf, viewOf } from '../report/view.ts';
import { RULES } from '../rules/index.ts';
import { countsOf, markOfReport, reportOf } from './checklist.ts';
import { MARKS, type Block, type Line } from './document.ts';
import type { Links } from './links.ts';
import { publishJobs } from './publish-job.ts';
import { nameOf } from './rule-item.ts';
import type { CardFacts } from './types.ts';
import type { Permissions, WorkflowJob, WorkflowStep } from './workflow.ts';

/** The parts of a card below its checklist; each is empty where there is nothing to show. */

const heading = (text: string): Block => ({ kind: 'heading', level: 2, line: [text] });

export function factsTable(facts: CardFacts, links: Links): Block {
  const { run, commit, tag, manifest, artifact, workflow, reports } = facts;
  const policies = [...new Set(reports.map(({ report }) => report.policy.sha256 ?? ''))].filter(Boolean);
  const policy = reports.find(({ report }) => report.policy.path !== undefined)?.report.policy.path;
  const rows: readonly (readonly Line[])[] = [
    ...(manifest === undefined
      ? []
      : [[['Release'], [{ strong: `${manifest.project} ${manifest.version}` }]]]),
    [['Tag'], tag === undefined ? ['none: a rehearsal'] : [{ link: tag, url: links.tag(tag), code: true }]],
    [['Commit'], [{ link: commit, url: links.commit(commit), code: true }]],
    ...(run.runId === undefined || run.runAttempt === undefined
      ? []
      : [
          [
            ['Run'],
            [
              { link: `${run.runId}, attempt ${run.runAttempt}`, url: links.run() },
              `, event ${run.event}, `,
              { code: run.ref },
            ],
          ],
        ]),
    [['Workflow'], [{ link: workflow.path, url: links.file(commit, workflow.path), code: true }]],
    ...(artifact === undefined
      ? []
      : [
          [
            ['Artifact'],
            [
              { link: artifact.id, url: links.artifact(artifact.id) },
              ', SHA-256 ',
              { code: artifact.digest },
            ],
          ],
        ]),
    [
      ['Policy'],
      policy === undefined
        ? ['the built-in one: pure Python, nothing approved']
        : [
            { link: policy, url: links.file(commit, policy), code: true },
            ', SHA-256 ',
            { code: policies.join(', ') },
          ],
    ],
  ];
  return { kind: 'table', columns: ['What', 'Which'], rows };
}

export function filesSection({ manifest, artifact }: CardFacts, links: Links): readonly Block[] {
  if (manifest === undefined) return [];
  const url = (artifact && links.artifact(artifact.id)) ?? links.run();
  const rows = manifest.files.map(({ name, kind, size, sha256 }): readonly Line[] => [
    [{ link: name, url, code: true }],
    [kind],
    [formatBytes(size)],
    [{ code: sha256 }],
  ]);
  return [heading('Files'), { kind: 'table', columns: ['File', 'Kind', 'Size', 'SHA-256'], rows }];
}

export function changesSection(facts: CardFacts, links: Links): readonly Block[] {
  const baseline = reportOf(facts, 'verify-artifacts')?.baseline;
  if (baseline === undefined) return [];
  const { title, why, artifacts } = baselineView(baseline);
  return [
    heading(title),
    ...(why === undefined ? [] : [{ kind: 'text' as const, line: [why, ...links.inRun()] }]),
    ...artifacts.flatMap(({ artifact, before, summary, rows }): readonly Block[] => [
      {
        kind: 'text',
        line: [
          { code: artifact },
          ...(before === undefined ? [] : [' compared with ', { code: before }]),
          `: ${summary}`,
          ...links.inArtifact(facts.artifact),
        ],
      },
      { kind: 'table', columns: ['Change', 'Where', 'What'], rows: rows.map(changeCells) },
    ]),
  ];
}

function changeCells({ what, important, path, text, detail }: ChangeRow): readonly Line[] {
  return [
    [important ? { strong: what } : what],
    path === undefined ? [] : [{ code: path }],
    text === undefined ? [detail ?? ''] : [{ code: text }],
  ];
}

/** Every report with its verdict, then all that it left open: worst first. */
export function verifiedSection({ reports }: CardFacts, links: Links): readonly Block[] {
  if (reports.length === 0) return [];
  const rows = reports.map(({ command, report, sha256 }): readonly Line[] => [
    [{ strong: MARKS[markOfReport(report)] }],
    [command ?? 'ended early'],
    [report.verdict],
    [countsOf(report)],
    [{ link: sha256, url: links.run(), code: true }],
  ]);
  return [
    heading('What was verified'),
    { kind: 'table', columns: ['', 'By', 'Verdict', 'Found', 'SHA-256 of the report'], rows },
    ...unknownPart(reports.map(({ report }) => report)),
    ...findingsPart(reports.map(({ report }) => report)),
  ];
}

function unknownPart(reports: readonly Report[]): readonly Block[] {
  const unknown = reports.flatMap((report) => viewOf(report, RULES).unknown);
  if (unknown.length === 0) return [];
  const points = unknown.map(({ ruleId, why = '' }) => ({
    mark: 'look' as const,
    line: [why, ' (', nameOf(ruleId), ')'],
  }));
  return [
    { kind: 'heading', level: 3, line: ['Unknown: look yourself'] },
    { kind: 'points', points },
  ];
}

/** Notes are what a pass rests on: they stand in the reports, and where the checklist asks for them. */
function findingsPart(reports: readonly Report[]): readonly Block[] {
  const open = reports
    .flatMap((report) => viewOf(report, RULES).open)
    .filter(({ finding }) => finding.severity !== 'note');
  if (open.length === 0) return [];
  const rows = open.map(({ ruleId, finding }): readonly Line[] => {
    const { artifact } = finding.location ?? {};
    const place = placeOf(finding);
    return [
      [{ strong: finding.severity }],
      [nameOf(ruleId)],
      [
        ...(artifact === undefined ? [] : [{ code: artifact }]),
        ...(place === undefined ? [] : [' ', { code: place }]),
      ],
      [finding.message],
    ];
  });
  return [
    { kind: 'heading', level: 3, line: ['Errors and warnings that stand'] },
    { kind: 'table', columns: ['Severity', 'Rule', 'Where', 'What'], rows },
  ];
}

export function approvalsSection({ reports, commit }: CardFacts, links: Links): readonly Block[] {
  const rows = reports.flatMap(({ report }) =>
    report.approvals
      .filter(({ used }) => used.length > 0)
      .map(({ rule, path, artifact, reason, expires, used }): readonly Line[] => [
        [nameOf(rule)],
        [{ code: path }, ...(artifact === undefined ? [] : [' in ', { code: artifact }])],
        [used.map(({ message }) => message).join('; ')],
        [reason],
        [expires ?? 'no end'],
        report.policy.path === undefined
          ? []
          : [{ link: report.policy.path, url: links.file(commit, report.policy.path), code: true as const }],
      ]),
  );
  if (rows.length === 0) return [];
  const columns = ['Rule', 'Path', 'What it let through', 'Reason', 'Until', 'Policy'];
  return [heading('Approved by the policy'), { kind: 'table', columns, rows }];
}

export function publishSection(facts: CardFacts, links: Links): readonly Block[] {
  const { workflow, publish } = facts;
  return publishJobs(workflow.value, publish).jobs.flatMap((job) => jobPart(job, facts, links));
}

function jobPart(
  job: WorkflowJob,
  { commit, workflow: { path } }: CardFacts,
  links: Links,
): readonly Block[] {
  const { environment } = job;
  const rows = job.steps.map((step, index): readonly Line[] => [
    [{ link: String(index + 1), url: links.file(commit, path, step.line) }],
    stepLine(step),
    step.if === undefined ? [] : [{ code: step.if }],
    step.with.flatMap(([key, value]) => [{ code: `${key}: ${value}` }, ' ']),
  ]);
  return [
    heading(`What the job ${job.id} will do after the approval`),
    {
      kind: 'points',
      points: [
        {
          line: [
            'As in ',
            { link: `${path}:${job.line}`, url: links.file(commit, path, job.line), code: true },
          ],
        },
        {
          line: [
            'Environment: ',
            environment === undefined
              ? 'none'
              : { link: environment, url: links.environment(environment), code: true },
          ],
        },
        { line: ['Permissions: ', ...permissionsLine(job.permissions)] },
        { line: ['Waits for: ', ...job.needs.flatMap((need) => [{ code: need }, ' '])] },
        { line: ['Runs on: ', { code: job.runsOn }] },
        ...(job.if === undefined ? [] : [{ line: ['Only if: ', { code: job.if }] }]),
      ],
    },
    { kind: 'table', columns: ['Step', 'Does', 'If', 'With'], rows },
  ];
}

function stepLine({ name, uses, run }: WorkflowStep): Line {
  const what: Line = uses !== undefined ? ['uses ', { code: uses }] : ['runs ', { code: run ?? '' }];
  return name === undefined ? what : [`${name}: `, ...what];
}

function permissionsLine(permissions: Permissions): Line {
  switch (permissions.state) {
    case 'default':
      return ['those that the repository gives by default'];
    case 'all':
      return [{ code: permissions.value }];
    case 'given': {
      const scopes = Object.entries(permissions.scopes);
      return scopes.length === 0
        ? ['none']
        : scopes.flatMap(([scope, access]) => [{ code: `${scope}: ${access}` }, ' ']);
    }
  }
}

export function notesSection({ notes, commit }: CardFacts, links: Links): readonly Block[] {
  if (notes === undefined) return [];
  const { path, line, text } = notes;
  return [
    heading('Release notes'),
    {
      kind: 'text',
      line: ['From ', { link: path, url: links.file(commit, path, line), code: true }, ' of the commit:'],
    },
    { kind: 'verbatim', text },
  ];
}
