import type { Table } from '../pyproject.ts';
import { parseSetupCfg, type CfgOption } from '../setup-cfg.ts';
import type { Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicenseFiles } from './license.ts';
import {
  addExtrasRequire,
  directive,
  entryPointLines,
  LISTS,
  listOf,
  pairsOf,
  PEOPLE,
  requirementsOf,
  roots,
  SINGLE,
  URLS,
  type CfgReader,
} from './setuptools-values.ts';
import { projectUrls } from './values.ts';

type Options = ReadonlyMap<string, CfgOption>;

function readCfgOption(draft: Draft, reader: CfgReader, key: string, value: string): void {
  const single = SINGLE[key] ?? PEOPLE[key];
  const field =
    single ?? LISTS[key] ?? (URLS[key] === undefined && key !== 'project_urls' ? undefined : 'url');
  if (field === undefined) return;
  const read = directive(reader, value);
  if ('why' in read) draft.unknown(field, read.why);
  else if (PEOPLE[key] !== undefined) draft.add(field, [read.text]);
  else if (single !== undefined) draft.one(field, read.text);
  else if (URLS[key] !== undefined) draft.add('url', [`${URLS[key]}, ${read.text}`]);
  else if (key === 'project_urls') draft.add('url', projectUrls(pairsOf(read.text)));
  else if (key === 'install_requires') draft.add(field, requirementsOf(read.text));
  else draft.add(field, listOf(read.text));
}

/** Puts what setup.cfg says into the draft. */
export function readSetupCfg(draft: Draft, files: TreeFiles, table: Table): void {
  const read = files.read('setup.cfg');
  if ('why' in read) return;
  const { sections } = parseSetupCfg(read.bytes);
  const section = (name: string): Options => sections.get(name) ?? new Map<string, CfgOption>();
  const options = section('options');
  const cfgRoot = pairsOf(options.get('package_dir')?.value ?? '').get('');
  const reader: CfgReader = { files, roots: roots(table, cfgRoot) };
  for (const [key, { value }] of [...section('metadata'), ...options]) {
    readCfgOption(draft, reader, CFG_ALIASES[key] ?? key, value);
  }
  const licences = section('metadata').get('license_files') ?? section('metadata').get('license_file');
  if (licences !== undefined) readLicenseFiles(draft, files, { globs: listOf(licences.value) });
  const extras = [...section('options.extras_require')].map(
    ([extra, { value }]) => [extra, requirementsOf(value)] as const,
  );
  addExtrasRequire(draft, new Map(extras));
  const points = options.get('entry_points')?.value ?? '';
  const text = directive(reader, points);
  if ('why' in text) draft.unknown('entry-point', text.why);
  else draft.add('entry-point', entryPointLines(text.text));
  for (const [group, { value }] of section('options.entry_points')) {
    draft.add('entry-point', entryPointLines(value, group));
  }
}

/** Old names of options (setuptools, "Declarative config"). */
const CFG_ALIASES: Readonly<Record<string, string>> = {
  home_page: 'url',
  summary: 'description',
  classifier: 'classifiers',
  platform: 'platforms',
};
