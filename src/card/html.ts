import { createHash } from 'node:crypto';
import { CappedText } from '../report/capped.ts';
import { clip, escapeHtml } from '../report/escape.ts';
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

const MAX_BYTES = 4 * 1024 * 1024;

/** Its SHA-256 stands in the policy below: no other style and no script is obeyed, whatever gets into the page. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
code, pre { font: 0.875em/1.4 ui-monospace, monospace; }
pre { padding: 0.75rem; border: 1px solid #8888; overflow: auto; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8888; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { white-space: nowrap; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
.alert { border-left: 0.4rem solid #c00; padding: 0.5rem 1rem; font-weight: 600; }
.mark { font-weight: 700; font-size: 0.8em; padding: 0.1em 0.45em; border: 2px solid currentcolor; border-radius: 0.3em; }
.ok { color: #1a7f37; } .fail, .missing { color: #d1242f; } .look { color: #9a6700; } .rehearsed { color: #0969da; }
`;

/** Holds for the whole document, and comes before anything that is not ours. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page as one HTML file without scripts that loads nothing. */
export function pageAsHtml({ title, blocks }: Page, { maxBytes = MAX_BYTES } = {}): string {
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
  ].join('\n');
  const out = new CappedText({ left: maxBytes - head.length - 300 });
  const left = blocks.filter((block) => !out.add(...blockText(block))).length;
  const note =
    left === 0 ? '' : `<p class="alert">Cut off: ${left} more parts had no room on this page.</p>\n`;
  return `${head}\n${out.toString()}${note}</main>\n</body>\n</html>\n`;
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`<h${block.level}>${lineText(block.line)}</h${block.level}>`];
    case 'text':
      return [`<p>${lineText(block.line)}</p>`];
    case 'alert':
      return [`<p class="alert" role="alert">${lineText(block.line)}</p>`];
    case 'verbatim': {
      const lines = clip(block.text, MOST.verbatim)
        .replace(/\s+$/u, '')
        .split(/\r\n|\r|\n/u);
      return [`<pre>${lines.map((line) => line.split('\t').map(escapeHtml).join('    ')).join('\n')}</pre>`];
    }
    case 'points':
      return block.points.length === 0
        ? []
        : list(block.points.slice(0, MOST.points).map(pointText), block.points.length);
    case 'table': {
      if (block.rows.length === 0) return [];
      const rest = block.rows.length - MOST.rows;
      return [
        '<table>',
        `<thead><tr>${block.columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows
          .slice(0, MOST.rows)
          .map((cells) => `<tr>${cells.map((cell) => `<td>${lineText(cell)}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the reports.</p>`] : []),
      ];
    }
  }
}

function list(items: readonly string[], all: number): readonly string[] {
  const rest = all - items.length;
  return [
    '<ul>',
    ...items.map((item) => `<li>${item}</li>`),
    ...(rest > 0 ? [`<li>… and ${rest} more in the reports.</li>`] : []),
    '</ul>',
  ];
}

function pointText({ mark, line, below = [] }: Point): string {
  const badge = mark === undefined ? '' : `<span class="mark ${mark}">${MARKS[mark]}</span> `;
  const lines = below.slice(0, MOST.below).map(lineText);
  return [`${badge}${lineText(line)}`, ...(below.length === 0 ? [] : list(lines, below.length))].join('\n');
}

function lineText(line: Line): string {
  return line.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return text(inline);
  if ('strong' in inline) return `<strong>${text(inline.strong)}</strong>`;
  if ('code' in inline && !('link' in inline)) return `<code>${text(inline.code)}</code>`;
  const shown = inline.code === true ? `<code>${text(inline.link)}</code>` : text(inline.link);
  return isLinkable(inline.url)
    ? `<a href="${escapeHtml(inline.url)}" rel="noopener noreferrer">${shown}</a>`
    : shown;
}

const text = (value: string): string => escapeHtml(clip(value, MOST.text));
