import { isMarker } from '../../distribution/marker.ts';
import { lookup, type Table } from '../pyproject.ts';
import type { Draft, MetadataField } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { addExtras, withCondition } from './requirements.ts';
import { entryPoint, textOf, textsOf } from './values.ts';
import { constantOf, findModule } from './version.ts';

/** Options of `[metadata]` and `[options]`, which are also keywords of `setup()`, that hold one text. */
export const SINGLE: Readonly<Record<string, MetadataField>> = {
  name: 'name',
  version: 'version',
  description: 'summary',
  long_description: 'description',
  long_description_content_type: 'description-content-type',
  license: 'license',
  license_expression: 'license',
  python_requires: 'requires-python',
};

export const PEOPLE: Readonly<Record<string, MetadataField>> = {
  author: 'author',
  author_email: 'author',
  maintainer: 'maintainer',
  maintainer_email: 'maintainer',
};

export const LISTS: Readonly<Record<string, MetadataField>> = {
  keywords: 'keywords',
  classifiers: 'classifier',
  platforms: 'platform',
  install_requires: 'requires-dist',
};

export const URLS: Readonly<Record<string, string>> = { url: 'Home-page', download_url: 'Download-URL' };

/** Folders below which setuptools finds the modules of `attr:`. */
export function roots(table: Table, cfgRoot: string | undefined): readonly string[] {
  const configured = lookup(table, 'tool', 'setuptools', 'package-dir', '');
  const where = textsOf(lookup(table, 'tool', 'setuptools', 'packages', 'find', 'where'));
  return [
    ...(textOf(configured) === undefined ? [] : [String(configured)]),
    ...where,
    cfgRoot ?? '',
    '',
    'src',
  ];
}

/** A value of setup.cfg with its directive: `file: a, b` and `attr: module.NAME` (setuptools, "Specifying values"). */
export interface CfgReader {
  readonly files: TreeFiles;
  readonly roots: readonly string[];
}

function attribute({ files, roots: folders }: CfgReader, path: string): string | undefined {
  const at = path.lastIndexOf('.');
  return at <= 0 ? undefined : constantOf(findModule(files, path.slice(0, at), folders), path.slice(at + 1));
}

export function filesText(
  files: TreeFiles,
  paths: readonly string[],
): { readonly text: string } | { readonly why: string } {
  const texts: string[] = [];
  for (const path of paths) {
    const read = files.read(path);
    if ('why' in read) return read;
    texts.push(read.text);
  }
  return { text: texts.join('\n') };
}

export function directive(
  reader: CfgReader,
  value: string,
): { readonly text: string } | { readonly why: string } {
  if (value.startsWith('file:')) return filesText(reader.files, listOf(value.slice(5)));
  if (!value.startsWith('attr:')) return { text: value };
  const path = value.slice(5).trim();
  const text = attribute(reader, path);
  return text === undefined ? { why: `${path} is no literal of the source` } : { text };
}

/** Lines, or else what commas part. */
export function listOf(value: string, separator = ','): readonly string[] {
  return value
    .split(value.includes('\n') ? '\n' : separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function pairsOf(value: string): ReadonlyMap<string, string> {
  return new Map(
    listOf(value).map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    }),
  );
}

/**
 * Requirements of a list: lines, or else what semicolons part. A single line with a marker is one requirement that stands below
 * its key: setuptools refuses it beside the key as ambiguous.
 */
export function requirementsOf(value: string): readonly string[] {
  const at = value.indexOf(';');
  return at !== -1 && !value.includes('\n') && isMarker(value.slice(at + 1))
    ? [value.trim()]
    : listOf(value, ';');
}

/** `[extra]`, `[extra:marker]` and `[:marker]` keys of extras_require. */
export function addExtrasRequire(draft: Draft, extras: ReadonlyMap<string, readonly string[]>): void {
  const named = new Map<string, readonly string[]>();
  for (const [key, texts] of extras) {
    const at = key.indexOf(':');
    const [extra, marker] = at === -1 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
    const required = marker === '' ? texts : texts.map((text) => withCondition(text, marker));
    if (extra === '') draft.add('requires-dist', required);
    else named.set(extra, [...(named.get(extra) ?? []), ...required]);
  }
  addExtras(draft, named);
}

/** Entry points of a text in the form of entry_points.txt, or of lines of one group. */
export function entryPointLines(text: string, group = ''): readonly string[] {
  const found: string[] = [];
  let at = group;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const header = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : undefined;
    const equals = line.indexOf('=');
    if (header !== undefined) at = header;
    else if (equals > 0 && !/^[#;]/.test(line))
      found.push(entryPoint(at, line.slice(0, equals).trim(), line.slice(equals + 1).trim()));
  }
  return found;
}
