import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './command.ts';

/** Folders that hold no documents of ours; golden files show what renderers write, whose links fit elsewhere. */
const SKIPPED = new Set(['node_modules', 'dist', 'lib', 'coverage', '.git', '.cache', 'golden']);

/** Paths of all Markdown files below the repository's root. */
export function documents(folder = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : documents(path);
    return entry.isFile() && entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
  });
}

export function document(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The text without code: what stands there is no link and no heading. */
function prose(text: string): string {
  return text
    .replace(/^(`{3,})[^`\n]*\n[^]*?^\1`*$/gmu, '')
    .replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/gu, (code) => code.replace(/[[\]()]/gu, ''));
}

/** Targets of all inline links. */
export function linksOf(text: string): readonly string[] {
  return [...prose(text).matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target]) => target ?? '');
}

/** The anchors that GitHub makes of the headings. */
export function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...prose(text).matchAll(/^#+ (.*)$/gmu)].map(([, heading]) =>
      (heading ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The code blocks of one language, without their fences. */
export function blocksOf(text: string, language: string): readonly string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^\\1\`\`\`$`, 'gmu');
  return [...text.matchAll(fence)].map(([, , block]) => block ?? '');
}
