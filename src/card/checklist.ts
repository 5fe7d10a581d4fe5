import { plural } from '../report/layout.ts';
import type { Report } from '../report/types.ts';
import { viewOf } from '../report/view.ts';
import { RULES } from '../rules/index.ts';
import type { CommandName } from './commands.ts';
import { ranCode } from './commands.ts';
import type { Line, Mark } from './document.ts';
import { fileItem } from './file-item.ts';
import { Links } from './links.ts';
import { publishJobs } from './publish-job.ts';
import { nameOf, ruleItem, worst, type RuleQuestion } from './rule-item.ts';
import type { CardFacts, Item } from './types.ts';

/** The pre-publish checklist of the plan (4.1), in its order, and what else a reviewer decides by. */
export const BEFORE = {
  tag: {
    title: 'The tag is the intended commit, on the protected default branch',
    required: [
      'tag-missing',
      'tag-name-ambiguous',
      'tag-not-a-commit',
      'tag-off-default-branch',
      'tag-moved',
      'checkout-elsewhere',
      'run-from-fork',
      'branch-unprotected',
      'tag-unprotected',
    ],
    optional: [
      'tag-object-misnamed',
      'tag-rules-bypassable',
      'tag-off-first-parent',
      'tag-lightweight',
      'tag-unsigned',
    ],
  },
  review: { title: 'The change came by a pull request that was approved', required: ['commit-unreviewed'] },
  checks: { title: 'Checks succeeded for exactly this commit', required: ['required-checks-unmet'] },
  notes: {
    title: 'The release notes match tag and version',
    required: ['release-notes-missing', 'tag-version-mismatch'],
  },
} as const satisfies Readonly<Record<string, RuleQuestion>>;

/** The post-publish checklist of the plan (4.1). */
export const AFTER = [
  {
    title: 'SHA-256 on the index and on the GitHub Release equal the checksums',
    required: ['published-digest-mismatch', 'release-asset-mismatch'],
    optional: ['release-not-immutable'],
  },
  {
    title: 'The files belong to the intended commit and tag',
    required: [
      'provenance-missing',
      'publisher-mismatch',
      'attestation-invalid',
      'attestation-subject-mismatch',
      'attestation-signer-mismatch',
    ],
    optional: ['attested-origins-differ', 'summary-mismatch'],
  },
  {
    title: 'The index serves exactly the files of the release',
    required: ['published-file-extra', 'published-file-missing', 'published-yanked'],
  },
  { title: 'The run restored no caches of others', required: ['cache-restored'] },
] as const satisfies readonly RuleQuestion[];

export function reportOf(facts: CardFacts, command: CommandName): Report | undefined {
  return facts.reports.find((one) => one.command === command)?.report;
}

export function checklist(facts: CardFacts): readonly Item[] {
  const links = new Links(facts.run);
  const { commit } = facts;
  const options = { links, commit, rehearsal: facts.tag === undefined };
  const published = reportOf(facts, 'verify-published');
  if (published !== undefined) {
    const lacking: Line = ['no report of verify-published', ...links.inRun()];
    return [
      ...AFTER.map((one) => ruleItem(one, published, { ...options, lacking })),
      ...otherItems(facts, links),
    ];
  }
  const tag = reportOf(facts, 'verify-tag-on-default-branch');
  const asked = (question: RuleQuestion): Item =>
    ruleItem(question, tag, {
      ...options,
      lacking: ['no report of verify-tag-on-default-branch', ...links.inWorkflow(facts)],
    });
  return [
    asked(BEFORE.tag),
    asked(BEFORE.review),
    withJobs(asked(BEFORE.checks), facts, links),
    inspectionItem(facts, links),
    fileItem(facts, links),
    changesItem(facts, links),
    publishItem(facts, links),
    asked(BEFORE.notes),
    approvalsItem(facts, links),
    ...otherItems(facts, links),
  ];
}

function withJobs(item: Item, facts: CardFacts, links: Links): Item {
  const { jobs, commit } = facts;
  const link: Line = [{ link: 'All checks of the commit', url: links.checks(commit) }];
  if (jobs === undefined) {
    const none: Line = [
      'The jobs of this run that came before: not given (input needs)',
      ...links.inWorkflow(facts),
    ];
    return { ...item, mark: worst([item.mark, 'missing']), lines: [...item.lines, none, link] };
  }
  const marks: readonly Mark[] = jobs.map(({ result }) => (result === 'success' ? 'ok' : 'fail'));
  const lines = jobs.map(({ name, result }): Line => [
    'Job ',
    { link: name, url: links.run(), code: true },
    ` of this run: ${result}`,
  ]);
  return { ...item, mark: worst([item.mark, ...marks]), lines: [...item.lines, ...lines, link] };
}

function inspectionItem(facts: CardFacts, links: Links): Item {
  const title = 'The built files were inspected and compared with the commit';
  const report = reportOf(facts, 'verify-artifacts');
  if (report === undefined) {
    const none: Line = ['no report of verify-artifacts', ...links.inWorkflow(facts)];
    return { title, mark: 'missing', lines: [none] };
  }
  const compared = report.source !== undefined && report.subjects.every(({ files }) => files !== undefined);
  const source: Line = compared
    ? [
        'Every file was compared with commit ',
        { link: report.source.commit, url: links.commit(report.source.commit), code: true },
      ]
    : [
        'Not compared with the source: verify-artifacts ran without the input source',
        ...links.inWorkflow(facts),
      ];
  return {
    title,
    mark: worst([markOfReport(report), ...(compared ? [] : ['missing' as const])]),
    lines: [[`verify-artifacts: ${countsOf(report)}`, ...links.inRun()], source],
  };
}

/** Warnings and unknowns are for a person to judge. */
export function markOfReport(report: Report): Mark {
  if (report.verdict === 'fail') return 'fail';
  if (!report.complete) return 'missing';
  const { counts, unknown } = viewOf(report, RULES);
  return counts.warning > 0 || unknown.length > 0 ? 'look' : 'ok';
}

export function countsOf(report: Report): string {
  const { counts, approved, blocked, unknown } = viewOf(report, RULES);
  return [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.note, 'note'),
    ...(approved > 0 ? [`${approved} approved by the policy`] : []),
    ...(blocked.length > 0 ? [`${plural(blocked.length, 'check')} not made`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} unknown`] : []),
  ].join(', ');
}

function changesItem(facts: CardFacts, links: Links): Item {
  const title = 'What changed since the last release on the index is known';
  const baseline = reportOf(facts, 'verify-artifacts')?.baseline;
  if (baseline === undefined) {
    return {
      title,
      mark: 'missing',
      lines: [
        ['verify-artifacts compared with no former release (input baseline)', ...links.inWorkflow(facts)],
      ],
    };
  }
  if (baseline.state === 'none') {
    return { title, mark: 'look', lines: [[baseline.why, ...links.inRun()]] };
  }
  const others = baseline.artifacts.filter(({ diff }) => diff === undefined);
  return {
    title,
    mark: others.length > 0 ? 'look' : 'ok',
    lines: [
      [`Compared with ${baseline.release ?? 'the former release'}: the tables below`, ...links.inRun()],
      ...others.map(({ artifact }): Line => [
        { code: artifact },
        ' has no counterpart there',
        ...links.inArtifact(facts.artifact),
      ]),
    ],
  };
}

function publishItem({ workflow: { path, value }, publish, commit }: CardFacts, links: Links): Item {
  const { jobs, remarks } = publishJobs(value, publish);
  return {
    title: 'The job that publishes takes these files and can’t build others',
    mark: worst(remarks.map(({ mark }) => mark)),
    lines: [
      ...remarks.map(({ text, line }): Line => [
        text,
        ' (',
        {
          link: line === undefined ? path : `${path}:${line}`,
          url: links.file(commit, path, line),
          code: true,
        },
        ')',
      ]),
      ...jobs.map(({ id, line }): Line => [
        'Job ',
        { link: id, url: links.file(commit, path, line), code: true },
        ', its permissions and steps: below',
      ]),
    ],
  };
}

function approvalsItem({ reports, commit }: CardFacts, links: Links): Item {
  const used = reports.flatMap(({ report }) => report.approvals).filter((one) => one.used.length > 0);
  const title = 'Approvals of the policy that let something through';
  const policy = links.inPolicy(
    commit,
    reports.map(({ report }) => report.policy.path),
  );
  if (used.length === 0) return { title, mark: 'ok', lines: [['none was used', ...policy]] };
  const line: Line = [`${plural(used.length, 'approval')}: the reasons are below`, ...policy];
  return { title, mark: 'look', lines: [line] };
}

const ITEMS: readonly (CommandName | undefined)[] = [
  'verify-tag-on-default-branch',
  'verify-artifacts',
  'verify-published',
];

/** What else was given: its verdict counts, even where the checklist does not ask for it. */
function otherItems({ reports }: CardFacts, links: Links): readonly Item[] {
  return reports
    .filter(({ command, report }) => !ITEMS.includes(command) || report.verdict === 'fail')
    .map(({ command, report }) => {
      const name = command ?? 'a command that ended early';
      const untrusted = command !== undefined && ranCode(command);
      return {
        title: `Verdict of ${name}`,
        mark:
          untrusted && report.verdict === 'pass'
            ? worst(['look', markOfReport(report)])
            : markOfReport(report),
        lines: [
          [countsOf(report), ...links.inRun()],
          ...(command === undefined
            ? report.results.map(({ why }): Line => [why ?? '', ...links.inRun()])
            : stoppedBy(report)),
          ...(untrusted
            ? [['Code of the project ran beside it and could have written this: no proof', ...links.inRun()]]
            : []),
        ],
      };
    });
}

/** The rules that a verdict rests on where it is no pass; each finding of theirs stands below. */
function stoppedBy({ results }: Report): readonly Line[] {
  const rules = results.filter(({ outcome }) => ['fail', 'error', 'not-available'].includes(outcome));
  if (rules.length === 0) return [];
  return [['Stopped by ', ...rules.flatMap(({ ruleId }) => [nameOf(ruleId), ' '])]];
}
