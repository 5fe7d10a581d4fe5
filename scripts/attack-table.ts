/** docs/attacks.md: every case of the hostile corpus, which the tests run, and the rules that answer it. */
import { escapeMarkdown, markdownCode } from '../src/report/escape.ts';
import type { AttackFamily, HostileCase } from '../__tests__/hostile/types.ts';

/** What an attacker gains, by family; a record, so that the compiler demands every family. Also the order of the page. */
const FAMILIES: Readonly<Record<AttackFamily, string>> = {
  'start-up': 'Code that runs by itself: at every start of Python, or while an sdist is built.',
  'top level': 'Names that take the place of another project or of the standard library.',
  scripts: 'Commands that are installed beside the interpreter.',
  'data schemes': 'Files that are installed outside the package.',
  'entry points': 'Commands and plug-ins that nobody declared, or that readers take differently.',
  nested: 'Packages and archives inside a package, which no review covers.',
  'foreign metadata': 'Metadata that makes installers and scanners believe something else is installed.',
  metadata: 'Metadata that lies, or that readers take differently.',
  RECORD: 'A list of files and hashes that proves nothing.',
  native: 'Compiled code, under any name and inside other files.',
  zip: 'Wheels in which two readers see different files.',
  tar: 'Sdists in which two readers see different files.',
  gzip: 'Compressed streams that readers take differently.',
  path: 'Paths that mean something else on another system.',
  link: 'Links that lead out of the archive or hide contents.',
  mode: 'Devices, fifos and privileged files.',
  resource: 'Archives that exhaust whoever opens them.',
};

/** The whole page. Ends with a newline. */
export function attackPage(cases: readonly HostileCase[]): string {
  const families = familyNames().flatMap((family) => {
    const own = cases.filter((one) => one.family === family);
    return own.length === 0 ? [] : [{ family, own }];
  });
  const policies = [...new Set(cases.flatMap(({ policy }) => policy ?? []))];
  const parts = [
    '<!-- Generated from __tests__/hostile by `npm run docs`; edit the cases. -->',
    '# Attacks and the rules that answer them',
    `The tests build each of these ${cases.length} archives anew and demand that verify-artifacts refuses it, by a rule that names its ` +
      'kind of trick. Every one is rejected. Where the column "Policy" is empty, no policy is needed: the built-in one refuses it. ' +
      'Where it names a policy, honest packages look the same, and only what a project says of itself can tell the two apart.',
    'Not here: changes between the reviewed source and the built files. They need the source, and come with source equivalence ' +
      '([plan coverage](plan-coverage.md)).',
    summary(families),
    ...families.flatMap(({ family, own }) => [
      `## ${family}`,
      `${FAMILIES[family]} ${own.length} cases; every one is rejected.`,
      table(own, policies),
    ]),
    ...(policies.length === 0 ? [] : ['## Policies', ...policies.flatMap(policyPart)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function familyNames(): readonly AttackFamily[] {
  // The keys are the families by the type of the record.
  return Object.keys(FAMILIES) as AttackFamily[];
}

function summary(
  families: readonly { readonly family: string; readonly own: readonly HostileCase[] }[],
): string {
  const rows = families.map(({ family, own }) => {
    const wheels = own.filter(({ artifact }) => artifact.endsWith('.whl')).length;
    const withPolicy = own.filter(({ policy }) => policy !== undefined).length;
    const anchor = family.toLowerCase().replaceAll(' ', '-');
    return row(
      `[${family}](#${anchor})`,
      own.length,
      wheels,
      own.length - wheels,
      withPolicy === 0 ? '' : withPolicy,
    );
  });
  return [row('Family', 'Cases', 'Wheels', 'Other files', 'Need a policy'), rule(5), ...rows].join('\n');
}

function table(cases: readonly HostileCase[], policies: readonly string[]): string {
  const rows = cases.map(({ name, mechanism, artifact, rules, policy }) =>
    row(
      markdownCode(name),
      escapeMarkdown(mechanism),
      artifact.endsWith('.whl') ? 'wheel' : artifact.endsWith('.tar.gz') ? 'sdist' : markdownCode(artifact),
      rules.map((id) => `[${markdownCode(id)}](rules/${id}.md)`).join(', '),
      policy === undefined ? '' : policyLink(policies.indexOf(policy)),
    ),
  );
  return [row('Case', 'Mechanism', 'File', 'Answered by', 'Policy'), rule(5), ...rows].join('\n');
}

function policyLink(index: number): string {
  return `[${index + 1}](#policy-${index + 1})`;
}

function policyPart(text: string, index: number): readonly string[] {
  return [`### Policy ${index + 1}`, ['```toml', text.trim(), '```'].join('\n')];
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rule(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
