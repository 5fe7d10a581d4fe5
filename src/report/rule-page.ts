import type { Example, ExampleFile, ExampleRelease, Rule } from '../rules/define.ts';
import { escapeMarkdown, markdownCode, visible } from './escape.ts';

/** `docs/rules/<id>.md`, made from the rule itself. Ends with a newline. */
export function rulePage(rule: Rule): string {
  const references = rule.references.map(({ title, url }) => `- [${title}](${url})`);
  const parts = [
    '<!-- Generated from the rule by `npm run docs`; edit the rule. -->',
    `# ${rule.title} (\`${rule.id}\`)`,
    [
      '| Severity | Looks at | Approvable | Family | Since |',
      '| --- | --- | --- | --- | --- |',
      `| ${rule.severity} | ${rule.appliesTo.join(', ')} | ${rule.approvable ? 'yes' : 'no'} | ${rule.family} | ${rule.since} |`,
    ].join('\n'),
    '## Why it matters',
    rule.rationale,
    '## What to do',
    rule.remediation,
    ...examples('Refused', rule.examples.bad),
    ...examples('Accepted', rule.examples.good),
    ...(references.length === 0 ? [] : ['## References', references.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `docs/rules.md`: every rule, in a table a family. Ends with a newline. */
export function rulesPage(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ family }) => family))].sort();
  const parts = families.map((family) => {
    const table = ruleTable(
      rules.filter((rule) => rule.family === family),
      'rules',
    );
    return `## ${family}\n\n${table}`;
  });
  return [
    '<!-- Generated from the rules by `npm run docs`; edit the rules. -->',
    '# Rules',
    'Errors fail, warnings fail under `strict`, notes inform. An id is permanent. `hardening-actions explain <rule>` shows the same on the terminal.',
    ...parts,
  ].join('\n\n');
}

/** A table of rules. Ends with a newline. */
export function ruleTable(rules: readonly Rule[], folder = 'docs/rules'): string {
  const rows = rules.map(
    ({ id, title, severity, appliesTo, approvable }) =>
      `| [\`${id}\`](${folder}/${id}.md) | ${title.replaceAll('|', '\\|')} | ${severity} | ${appliesTo.join(', ')} | ${approvable ? 'yes' : 'no'} |`,
  );
  const head = [
    '| Rule | What it finds | Severity | Looks at | Approvable |',
    '| --- | --- | --- | --- | --- |',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}

function examples(heading: string, list: readonly Example[]): string[] {
  if (list.length === 0) return [];
  return [`## ${heading}`, ...list.flatMap(example)];
}

function example({
  title,
  files,
  source,
  base,
  submodules,
  policy,
  facts,
  index,
  baseline = [],
}: Example): string[] {
  return [
    `### ${escapeMarkdown(title)}`,
    ...(base === undefined ? [] : project(base, 'The base holds:')),
    ...(source === undefined
      ? []
      : project(source, base === undefined ? 'The project holds:' : 'The pull request makes of it:')),
    ...Object.entries(submodules ?? {}).map(submodule),
    ...(facts === undefined ? [] : [fenced(facts.shown, 'text')]),
    ...files.flatMap(artifact),
    ...(index === undefined ? [] : ['The index says:', fenced(indexText(index), 'text')]),
    ...(baseline.length === 0 ? [] : ['The former release is:', ...baseline.flatMap(artifact)]),
    ...(policy === undefined
      ? []
      : [
          base === undefined
            ? 'With this `release-policy.toml`:'
            : 'With this `release-policy.toml` in the base:',
          fenced(policy, 'toml'),
        ]),
  ];
}

function indexText(index: Readonly<Record<string, ExampleRelease>>): string {
  const releases = Object.entries(index).map(([release, { files, yanked, vulnerabilities = [] }]) =>
    [
      release,
      ...Object.entries(files).map(([name, digest]) => `    ${name} sha256:${digest}`),
      ...(yanked === undefined ? [] : [`    yanked: ${yanked}`]),
      ...vulnerabilities.map((id) => `    vulnerable: ${id}`),
    ].join('\n'),
  );
  return releases.length === 0 ? 'nothing' : releases.join('\n');
}

function artifact({ artifact: name, contents, modes, hostile }: ExampleFile): string[] {
  const entries = Object.entries(contents);
  const fault = hostile === undefined ? '' : ` with the fault ${markdownCode(hostile)} of the hostile corpus`;
  const holds = entries.length === 0 ? '.' : ' holds, besides its metadata:';
  return [
    `${markdownCode(name)}${fault}${holds}`,
    ...entries.flatMap(([path, content]) => {
      const mode = modes?.[path];
      const suffix = mode === undefined ? '' : ` (mode ${(mode & 0o7777).toString(8).padStart(4, '0')})`;
      return fileParts(path, content, suffix);
    }),
  ];
}

function project(source: NonNullable<Example['source']>, lead: string): string[] {
  if (Object.keys(source).length === 0) return [];
  return [lead, ...Object.entries(source).flatMap(([path, content]) => fileParts(path, content, ''))];
}

function submodule([path, url]: readonly [string, string]): string {
  const from = url === '' ? 'without a URL' : `of ${markdownCode(url)}`;
  return `${markdownCode(path)} is a submodule ${from}.`;
}

function fileParts(path: string, content: string | Uint8Array, suffix: string): string[] {
  const name = `${markdownCode(path)}${suffix}`;
  if (typeof content !== 'string') return [`${name}: ${describeBytes(content)}`];
  return content === '' ? [`${name}: empty`] : [`${name}:`, fenced(content, languageOf(path))];
}

function describeBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  if (bytes.length === 0) return 'empty';
  return `${bytes.length} bytes${bytes.length > 8 ? ` that begin with \`${shown}\`` : `, \`${shown}\``}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  py: 'python',
  toml: 'toml',
  cfg: 'ini',
  json: 'json',
  sh: 'sh',
  md: 'markdown',
  yaml: 'yaml',
};

function languageOf(path: string): string {
  return LANGUAGES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text';
}

/** A code block whose fence is longer than any run of backticks in it; what is invisible is shown. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map(visible).join('\t'));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
