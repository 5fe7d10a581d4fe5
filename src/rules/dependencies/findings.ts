import type { DependencyChange } from '../../dependencies/types.ts';
import type { Reviewed } from '../../policy/reviewed.ts';
import type { ReviewedDependency } from '../../policy/types.ts';
import type { Finding, Severity } from '../../report/types.ts';
import { quoted } from '../../toolchain/text.ts';
import { inProject } from '../toolchain/findings.ts';

/** Words for each kind, with their article. */
const WORDS = {
  runtime: 'a runtime dependency',
  build: 'a build requirement',
  tool: 'a requirement of the tools',
  hook: 'a repository of hooks',
  action: 'an action',
  image: 'an image',
  submodule: 'a submodule',
  index: 'a package index',
  option: 'an option of pip',
} as const satisfies Record<ReviewedDependency['kind'], string>;

/** One finding about one change, at its line; the path is the dependency's name. */
export function ofChange(
  severity: Severity,
  message: string,
  { mention, before }: DependencyChange,
): Finding {
  const { file, name, line, kind, text } = mention;
  const evidence = { kind, after: text, ...(before !== undefined && { before }) };
  return inProject(severity, message, { path: file }, { name, line }, evidence);
}

export function named({ mention: { kind, text } }: DependencyChange): string {
  return `${WORDS[kind]}: ${quoted(text)}`;
}

/** What the policy says of it, where that is not enough. */
export function reviewedOtherwise(reviewed: Reviewed, change: DependencyChange): string {
  const [table] = reviewed.about(change.mention);
  if (table === undefined) return '';
  const { version, ref, url } = table;
  const bounds = [
    ...(version === undefined ? [] : [`version ${version.join(',')}`]),
    ...(ref === undefined ? [] : [`ref ${ref}`]),
    ...(url === undefined ? [] : [`from ${url}`]),
  ];
  return `; the policy reviews it ${bounds.length === 0 ? 'without naming such terms' : `for ${bounds.join(', ')} alone`}`;
}
