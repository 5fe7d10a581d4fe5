import { decodeUtf8 } from '../toolchain/text.ts';
import { Collector } from './collect.ts';
import type { ParsedFile } from './types.ts';
import { imageOf } from './workflow.ts';

const MAX_BYTES = 256 * 1024;

/** The images that a Dockerfile builds on or copies from, without its own stages. Never throws. */
export function dockerfileDependencies(_path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  const text = decodeUtf8(bytes, MAX_BYTES, out.problems);
  const stages = new Set(['scratch']);
  const add = (image: string, line: number): void => {
    if (stages.has(image.toLowerCase()) || /^\d+$/.test(image)) return;
    const { name, terms } = imageOf(image);
    out.add({ kind: 'image', name, text: image, terms }, { line });
  };
  for (const { instruction, line } of instructions(text)) {
    if (/^#\s*escape\s*=/i.test(instruction)) out.problems.add('another escape character is not read', line);
    const syntax = /^#\s*syntax\s*=\s*(\S+)/i.exec(instruction)?.[1];
    if (syntax !== undefined) add(syntax, line);
    const [, image, stage] = /^from\s+(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?\s*$/i.exec(instruction) ?? [];
    if (image !== undefined) add(image, line);
    else if (/^from\b/i.test(instruction)) out.problems.add('FROM has no form that is known', line);
    if (stage !== undefined) stages.add(stage.toLowerCase());
    for (const [, from = ''] of instruction.startsWith('#')
      ? []
      : instruction.matchAll(/\s--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/gi))
      add(from, line);
  }
  return out.parsed;
}

/** Lines that a backslash joins, without comments; `# syntax=` is kept. */
function* instructions(text: string): Generator<{ readonly instruction: string; readonly line: number }> {
  let parts: string[] = [];
  let first = 1;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line.startsWith('#')) {
      if (parts.length === 0) yield { instruction: line, line: index + 1 };
      continue;
    }
    if (parts.length === 0) first = index + 1;
    if (line.endsWith('\\')) {
      parts.push(line.slice(0, -1));
      continue;
    }
    yield { instruction: [...parts, line].join(' '), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { instruction: parts.join(' '), line: first };
}
