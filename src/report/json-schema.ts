import type {
  ApprovalUse,
  DependencyChangeReport,
  FileOrigin,
  Finding,
  Location,
  Report,
  RuleResult,
  SubjectReport,
} from './types.ts';
import { DEFAULT_LIMITS } from '../archive/limits.ts';
import { baselineJsonSchema } from './baseline-schema.ts';
import { choice, count, list, object, ref, SHA256, text, type Schema } from './schema-parts.ts';

const VERDICT = choice('Whether it may be published.', 'pass', 'fail');

function limits(): Schema {
  // The keys come from the defaults, so a new limit is in the schema by itself.
  const keys = Object.keys(DEFAULT_LIMITS);
  return {
    type: 'object',
    description: 'The limits that held; sizes in bytes.',
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'number', minimum: 0 }])),
    required: keys,
    additionalProperties: false,
  };
}

const LOCATION = object<Location>(
  'Where it is.',
  {
    artifact: text("File name of the artifact, or path of one of the project's own files."),
    path: text('Path inside the artifact; `!` separates levels of nested archives. Untrusted text.'),
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
  },
  { path: true, line: true },
);

const FINDING = object<Finding>(
  'One thing that a rule found.',
  {
    severity: choice('How bad it is.', 'error', 'warning', 'note'),
    message: text('What is wrong, in one sentence. May quote untrusted text.'),
    location: ref('location'),
    evidence: {
      type: 'object',
      description: 'What was seen, by name. Untrusted text.',
      additionalProperties: {
        anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'array', items: { type: 'string' } }],
      },
    },
  },
  { location: true },
);

const SUBJECT = object<SubjectReport>(
  'A file that was verified.',
  {
    file: text('Its name.'),
    kind: choice('What it is.', 'wheel', 'sdist', 'other'),
    sha256: SHA256,
    size: count('Bytes.'),
    verdict: VERDICT,
    files: list('Where each file comes from; absent where nobody asked.', ref('origin')),
  },
  { files: true },
);

const ORIGIN = object<FileOrigin>(
  'Why a file is what it is, compared with the reviewed commit.',
  {
    path: text('Path inside the artifact. Untrusted text.'),
    state: choice(
      'identical: the file of the commit. generated: recomputed or checked part by part. declared: by the policy. line-endings: the file of the commit but for them. moved: its contents stand elsewhere in the commit. The last two and unexplained are findings.',
      'identical',
      'generated',
      'declared',
      'line-endings',
      'moved',
      'unexplained',
    ),
    sources: list('Paths in the commit.', text('Path.')),
    how: text('How it was recomputed, what declares it, or why it is unexplained.'),
  },
  { sources: true, how: true },
);

const RESULT = object<RuleResult>(
  'What one rule said.',
  {
    ruleId: text('Permanent id of the rule.'),
    outcome: choice(
      'not-applicable: nothing to look at. not-available: asked for and not readable. unknown: not readable with the token of a workflow, so a person has to look. error: the rule failed. None of these counts as a pass; not-available and error block.',
      'pass',
      'fail',
      'not-applicable',
      'not-available',
      'unknown',
      'error',
    ),
    why: text('The reason of every outcome but pass and fail.'),
    findings: list('What it found.', ref('finding')),
  },
  { why: true },
);

const APPROVAL = object<ApprovalUse>(
  'An approval that the policy grants, and what it let through.',
  {
    rule: text('Id of the rule.'),
    path: text('Glob over paths inside artifacts.'),
    reason: text('Why it was approved.'),
    artifact: text('Glob over file names of artifacts.'),
    sha256: SHA256,
    expires: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: 'The last day on which it holds.',
    },
    used: list('The findings it approved; empty: it is unused.', ref('finding')),
  },
  { artifact: true, sha256: true, expires: true },
);

const CHANGE = object<DependencyChangeReport>(
  'One dependency that differs. Its texts are untrusted.',
  {
    change: choice('What happens to it.', 'new', 'widened', 'changed', 'removed'),
    kind: text('What it is.'),
    name: text('Its name.'),
    file: text('The file that names it.'),
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
    before: text('As the base has it.'),
    after: text('As the head has it.'),
    reviewed: text('The reason of the policy that lets it through.'),
  },
  { line: true, before: true, after: true, reviewed: true },
);

/** JSON Schema (draft 2020-12) of the report that `--format json` prints; published in docs/schemas. */
export function reportJsonSchema(): Schema {
  const report = object<Report>(
    'What hardening-actions found out about a set of built files.',
    {
      schemaVersion: { const: 1, description: 'Version of this contract.' },
      tool: object<Report['tool']>(
        'What made the report.',
        { name: text('Name.'), version: text('Version.') },
        {},
      ),
      verdict: VERDICT,
      complete: { type: 'boolean', description: 'False where something asked for could not be known.' },
      source: object<NonNullable<Report['source']>>(
        'The reviewed source.',
        { repository: text('Repository.'), commit: text('Commit.'), tag: text('Tag.') },
        { tag: true },
      ),
      baseline: baselineJsonSchema(),
      policy: object<Report['policy']>(
        'The policy that held; empty: the built-in one.',
        { path: text('Path in the repository.'), sha256: SHA256 },
        { path: true, sha256: true },
      ),
      strict: { type: 'boolean', description: 'Whether warnings fail too.' },
      limits: limits(),
      subjects: list('The files.', ref('subject')),
      results: list('One result for each rule.', ref('result')),
      approvals: list('Every approval of the policy.', ref('approval')),
      dependencies: object<NonNullable<Report['dependencies']>>(
        'What a pull request changes in what the project takes from others.',
        { base: text('The commit that was compared with.'), changes: list('The changes.', ref('change')) },
        {},
      ),
    },
    { source: true, baseline: true, dependencies: true },
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report of hardening-actions',
    ...report,
    $defs: {
      location: LOCATION,
      finding: FINDING,
      subject: SUBJECT,
      origin: ORIGIN,
      result: RESULT,
      approval: APPROVAL,
      change: CHANGE,
    },
  };
}
