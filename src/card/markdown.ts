import { Buffer } from 'node:buffer';
import { CappedText } from '../report/capped.ts';
import { clip, escapeMarkdown, markdownCode, visible } from '../report/escape.ts';
import {
  isLinkable,
  MARKS,
  MOST,
  type Block,
  type Inline,
  type Line,
  type Page,
  type Point,
} from './document.ts';

/** GitHub takes 1 MiB a step and drops a larger summary whole. */
const MAX_BYTES = 900 * 1024;
const RESERVE = 300;

const more = (count: string): string => `… and ${count} more in the HTML file.`;

/** A page as GitHub Markdown for a job summary. */
export function pageAsMarkdown({ blocks }: Page, { maxBytes = MAX_BYTES, footer = '' } = {}): string {
  const out = new CappedText({ left: maxBytes - RESERVE - Buffer.byteLength(footer) });
  const left = blocks.reduce((sum, block) => sum + added(out, block), 0);
  const note = left === 0 ? '' : `\n**Cut off here:** ${left} more parts or lines are in the HTML file.\n`;
  return `${out.toString()}${note}${footer === '' ? '' : `\n${footer}\n`}`.trimStart();
}

/** Answers how much had no room. */
function added(out: CappedText, block: Block): number {
  switch (block.kind) {
    case 'heading':
      return out.section(`${'#'.repeat(block.level + 1)} ${lineText(block.line)}`) ? 0 : 1;
    case 'text':
      return out.section(lineText(block.line)) ? 0 : 1;
    case 'alert':
      return out.section('> [!CAUTION]', `> ${lineText(block.line)}`) ? 0 : 1;
    case 'verbatim':
      return out.section(...fenced(block.text)) ? 0 : 1;
    case 'points':
      if (block.points.length === 0) return 0;
      if (!out.add('')) return block.points.length;
      return out.addEach(block.points, MOST.points, pointText, (count) => `- ${more(count)}`);
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const { columns, rows } = block;
      if (rows.length === 0) return 0;
      if (!out.section(row(columns), row(columns.map(() => '---')))) return rows.length;
      return out.addEach(
        rows,
        MOST.rows,
        (cells) => row(cells.map(lineText)),
        (count) => `\n${more(count)}`,
      );
    }
  }
}

function pointText({ mark, line, below = [] }: Point): string {
  const rest = below.length - MOST.below;
  return [
    `- ${mark === undefined ? '' : `**${MARKS[mark]}** `}${lineText(line)}`,
    ...below.slice(0, MOST.below).map((one) => `  - ${lineText(one)}`),
    ...(rest > 0 ? [`  - ${more(String(rest))}`] : []),
  ].join('\n');
}

function lineText(line: Line): string {
  return line.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return prose(inline);
  if ('strong' in inline) return `**${prose(inline.strong)}**`;
  if ('code' in inline && !('link' in inline)) return code(inline.code);
  const shown = inline.code === true ? code(inline.link) : prose(inline.link);
  return isLinkable(inline.url) ? `[${shown}](${inline.url})` : shown;
}

const code = (text: string): string => markdownCode(clip(text, MOST.text));

/** The escaper takes a text alone, and drops the spaces that part it from its neighbours. */
function prose(text: string): string {
  const [, before = '', after = ''] = /^( ?)[^]*?( ?)$/u.exec(text) ?? [];
  const escaped = escapeMarkdown(clip(text, MOST.text));
  return escaped === '' ? before : `${before}${escaped}${after}`;
}

/** A fence that is longer than any run of backticks in the text. */
function fenced(text: string): readonly string[] {
  const lines = clip(text, MOST.verbatim)
    .replace(/\s+$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split('\t').map(visible).join('    '));
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/u.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence];
}
