/** Our own Markdown (titles, rationales, remediations) as plain text. Never used on what an archive says. */

export interface Block {
  readonly text: string;
  /** A fenced block: its lines are kept. */
  readonly code: boolean;
}

/** Paragraphs, list items and code blocks, in order. */
export function plainBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let code = false;
  const flush = (): void => {
    const text = code ? lines.join('\n') : plainText(lines.join(' '));
    if (text !== '') blocks.push({ text, code });
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) {
      flush();
      code = !code;
    } else if (!code && /^\s*$|^\s*(?:[-*]|\d+\.)\s/.test(line)) {
      flush();
      lines.push(line);
    } else {
      lines.push(line);
    }
  }
  flush();
  return blocks;
}

/** One paragraph on one line: links and emphasis lose their marks, code keeps its backticks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence: to the first full stop that a capital, a quote, code or the end of the paragraph follows. */
export function firstSentence(markdown: string): string {
  const paragraph = plainBlocks(markdown)[0]?.text ?? '';
  return /^.*?[.!?](?=\s+[\p{Lu}`"'(]|$)/u.exec(paragraph)?.[0] ?? paragraph;
}
