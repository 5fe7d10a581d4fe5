import type { DistributionDiff, ListChange } from '../baseline/types.ts';
import type { Inside, Refreshed, ReviewRow } from '../refresh/plan.ts';
import { clip, escapeMarkdown, escapeText, markdownCode } from './escape.ts';
import { formatBytes, plural } from './layout.ts';

/** Items of one kind that are shown of one release; JSON has all of them. */
const SHOWN = 10;
const MAX_TEXT = 160;

/** For the terminal. Ends with a newline. */
export function refreshText(files: readonly Refreshed[]): string {
  const lines = files.flatMap((file) => [
    headline(file),
    '',
    ...file.rows.flatMap((row) => {
      const { release, change, age, publisher, notes } = cellsOf(row);
      const head = `  ${release}  ${change}  ${age}  ${publisher}`;
      return [head, ...[...notes, ...insideLines(row)].map((line) => `      ${line}`)];
    }),
    ...(file.rows.length === 0 ? ['  Nothing changes.'] : []),
    '',
    ...file.refusals.map((why) => `  refused: ${why}`),
    outcome(file),
    '',
  ]);
  return lines.map((line) => escapeText(line)).join('\n');
}

/** A table and what is inside, for the description of a pull request. Ends with a newline. */
export function refreshMarkdown(files: readonly Refreshed[]): string {
  return files
    .flatMap((file) => [
      `### ${escapeMarkdown(headline(file))}`,
      '',
      ...(file.rows.length === 0
        ? ['Nothing changes.']
        : [
            '| Project | Old → new | Age | Publisher | Remarks |',
            '| --- | --- | --- | --- | --- |',
            ...file.rows.map(tableRow),
          ]),
      '',
      ...file.rows.flatMap((row) => {
        const lines = insideLines(row);
        if (lines.length === 0) return [];
        return [
          `**${escapeMarkdown(row.project)}**`,
          '',
          ...lines.map((line) => `- ${escapeMarkdown(line)}`),
          '',
        ];
      }),
      ...file.refusals.map((why) => `- **refused:** ${escapeMarkdown(why)}`),
      '',
      escapeMarkdown(outcome(file)),
      '',
    ])
    .join('\n');
}

/** Everything, as one JSON object. Ends with a newline. */
export function refreshJson(files: readonly Refreshed[]): string {
  return `${JSON.stringify({ schemaVersion: 1, files }, undefined, 2)}\n`;
}

function headline({ input, constraints, pinned, python, resolver, minAgeDays }: Refreshed): string {
  const pythons = resolver === 'uv' ? `Python ${python} and later` : 'the Python of pip-tools alone';
  return `${input} → ${constraints}: ${plural(pinned, 'release')}, for ${pythons}, none younger than ${plural(minAgeDays, 'day')}`;
}

function outcome({ state, constraints, refusals }: Refreshed): string {
  switch (state) {
    case 'written':
      return `${constraints} is written. Review what stands above before you commit it.`;
    case 'unchanged':
      return `${constraints} stays as it is.`;
    case 'dry-run':
      return `${constraints} is not written: this was a dry run.`;
    case 'refused':
      return `${constraints} is not written: ${plural(refusals.length, 'release')} must not be taken.`;
  }
}

function cellsOf(row: ReviewRow) {
  const { project, before, after, ageDays, publishers, formerPublishers, yanked } = row;
  const was = before?.version ?? 'new';
  const is = after?.version ?? 'removed';
  const added = before && after && was === is ? hashCount(before.hashes, after.hashes) : undefined;
  return {
    release: project,
    change: added === undefined ? `${was} → ${is}` : `${was}, other files: ${added}`,
    age: after === undefined ? '' : ageDays === undefined ? 'age unknown' : plural(ageDays, 'day'),
    publisher: after === undefined ? '' : `publisher ${short(publishers?.join(', ') ?? 'unknown')}`,
    notes: [
      ...(yanked === undefined ? [] : [`YANKED${yanked === '' ? '' : `: ${short(yanked)}`}`]),
      ...(formerPublishers ? [`the publisher was ${short(formerPublishers.join(', '))}`] : []),
    ],
  };
}

function hashCount(before: readonly string[], after: readonly string[]): string {
  const count = (a: readonly string[], b: readonly string[]) => a.filter((one) => !b.includes(one)).length;
  return `+${count(after, before)} −${count(before, after)}`;
}

function tableRow(row: ReviewRow): string {
  const { release, change, age, publisher, notes } = cellsOf(row);
  const rest = [age, publisher.replace(/^publisher /, ''), notes.join('; ')];
  const cells = [markdownCode(release), markdownCode(change), ...rest.map((cell) => escapeMarkdown(cell))];
  return `| ${cells.join(' | ')} |`;
}

function insideLines({ inside }: ReviewRow): readonly string[] {
  if (inside === undefined) return [];
  if (inside.state === 'unknown') return [`not looked into: ${short(inside.why)}`];
  return [fileLine(inside), ...diffLines(inside.diff)];
}

function fileLine({ file, former, others, diff }: Extract<Inside, { state: 'compared' }>): string {
  const size = (pick: 'before' | 'after') => diff.changed.reduce((sum, one) => sum + (one[pick] ?? 0), 0);
  const rest = others === 0 ? '' : ` (one of ${others + 1} pinned files)`;
  const against = former === undefined ? 'all of it is new' : `against ${short(former)}`;
  const changed =
    diff.changed.length === 0
      ? ''
      : `, ${diff.changed.length} changed (${formatBytes(size('before'))} → ${formatBytes(size('after'))})`;
  return `${short(file)}${rest}, ${against}: ${plural(diff.added.length, 'file')} added, ${diff.removed.length} removed${changed}`;
}

function diffLines(diff: DistributionDiff): readonly string[] {
  const grown = diff.changed
    .filter(({ before = 0, after = 0 }) => after > 2 * before && after - before > 4096)
    .map(({ path, before = 0, after = 0 }) => `${path}: ${formatBytes(before)} → ${formatBytes(after)}`);
  const python = diff.requiresPython;
  return [
    // Every file of a new project is new: its list is in the archive.
    ...listed(
      'file added',
      diff.changed.length + diff.removed.length === 0 ? [] : diff.added.map(({ path }) => path),
    ),
    ...listed(
      'file removed',
      diff.removed.map(({ path }) => path),
    ),
    ...listed('file grown', grown),
    ...changes('entry point', diff.entryPoints),
    ...changes('requirement', diff.requirements),
    ...changes('build requirement', diff.buildRequirements),
    ...(python
      ? [`requires-python: ${short(python.before ?? 'none')} → ${short(python.after ?? 'none')}`]
      : []),
    ...listed(
      'new reach',
      diff.reaches.map(({ path, line, kind, name }) => `${kind} by ${name} in ${path}:${line}`),
    ),
    ...listed(
      'Python that was not looked into',
      diff.unanalysed.map(({ path, why }) => `${path}: ${why}`),
    ),
  ];
}

function changes(what: string, { added, removed }: ListChange): readonly string[] {
  return [...listed(`${what} added`, added), ...listed(`${what} removed`, removed)];
}

function listed(what: string, items: readonly string[]): readonly string[] {
  const shown = items.slice(0, SHOWN).map((item) => `${what}: ${short(item)}`);
  return items.length > SHOWN ? [...shown, `${what}: and ${items.length - SHOWN} more`] : shown;
}

function short(text: string): string {
  return clip(text, MAX_TEXT);
}
