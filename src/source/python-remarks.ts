import { dangersOf } from '../python/dangers.ts';
import type { Excuse } from '../python/excuses.ts';
import type { Module } from '../python/parse.ts';
import type { Names } from '../python/references.ts';
import { setupArguments } from '../python/setup-call.ts';
import { setupLogic, type LogicRemark } from '../python/setup-py.ts';
import { isDirectUrl, type BuildRemark } from './remarks.ts';

/** Names in a message; all are in the evidence. */
const SHOWN = 6;

const DOES = {
  network: 'uses the network',
  process: 'starts processes',
  dynamic: 'finds or makes code at run time',
} as const;

const EXCUSED: Readonly<Record<Excuse, string>> = {
  'own-file': 'runs the text of a module of the sdist',
  'release-command': 'starts processes where a maintainer names a command to publish',
};

const asLines = (lines: readonly number[]): readonly string[] =>
  [...new Set(lines)].slice(0, 100).map(String);

/** What every module that runs in the build is asked: can it be read, and what does it reach for. */
export function moduleRemarks(module: Module, names: Names, path: string): readonly BuildRemark[] {
  const found: BuildRemark[] = module.problems.slice(0, 20).map(({ message, line }) => ({
    rule: 'unparsable-python',
    severity: 'error',
    message: `${path} cannot be followed: ${message}`,
    path,
    line,
  }));
  const dangers = dangersOf(module, names);
  for (const kind of ['network', 'process', 'dynamic'] as const) {
    const chosen = dangers.filter((danger) => danger.kind === kind && danger.excuse === undefined);
    const [first] = chosen;
    if (first === undefined) continue;
    const used = [...new Set(chosen.map(({ name }) => name))];
    const more = used.length > SHOWN ? ' …' : '';
    found.push({
      rule: kind === 'dynamic' ? 'build-dynamic-code' : 'build-network',
      severity: 'error',
      message: `${path} runs in the build and ${DOES[kind]}: ${used.slice(0, SHOWN).join(', ')}${more}`,
      path,
      line: first.line,
      evidence: { names: used.slice(0, 100), lines: asLines(chosen.map(({ line }) => line)) },
    });
  }
  for (const excuse of ['own-file', 'release-command'] as const) {
    const chosen = dangers.filter((danger) => danger.excuse === excuse);
    const [first] = chosen;
    if (first === undefined) continue;
    found.push({
      rule: excuse === 'own-file' ? 'build-dynamic-code' : 'build-network',
      severity: 'warning',
      message: `${path} ${EXCUSED[excuse]}: ${first.name}`,
      path,
      line: first.line,
      evidence: { lines: asLines(chosen.map(({ line }) => line)) },
    });
  }
  return found;
}

function argumentRemarks(module: Module, names: Names, path: string): readonly BuildRemark[] {
  // One finding fails the sdist; a hundred thousand would only fill the report.
  return setupArguments(module, names)
    .slice(0, 100)
    .flatMap(({ kind, name, line, strings }): readonly BuildRemark[] => {
      const base = { path, line, evidence: { argument: name } };
      switch (kind) {
        case 'command':
          return [
            {
              ...base,
              rule: 'custom-build-command',
              severity: 'error',
              message:
                name === 'entry_points'
                  ? 'setup.py declares entry points that setuptools runs in every build where this package is installed'
                  : `setup.py changes what the build runs: ${name}`,
            },
          ];
        case 'opaque':
          return [
            {
              ...base,
              rule: 'custom-build-command',
              severity: 'error',
              message: `setup.py gives setup() arguments that cannot be read from the source: ${name}`,
            },
          ];
        case 'native':
          return [
            {
              ...base,
              rule: 'native-build',
              severity: 'error',
              message: `the build compiles native code: setup(${name}=…)`,
            },
          ];
        case 'logic':
          return [
            {
              ...base,
              rule: 'setup-py-logic',
              severity: 'warning',
              message: `setup.py gives setup() an argument that is no plain metadata: ${name}`,
            },
          ];
        case 'requirement': {
          const direct = strings.find((each) => isDirectUrl(each));
          return direct === undefined
            ? [
                {
                  ...base,
                  rule: 'custom-build-command',
                  severity: 'warning',
                  message: `${name} in setup.py fetches packages that run in the build`,
                },
              ]
            : [
                {
                  ...base,
                  rule: 'build-requirement-url',
                  severity: 'error',
                  message: `${name} names "${direct}", an address of its own`,
                },
              ];
        }
      }
    });
}

function summary(
  remarks: readonly LogicRemark[],
  kind: LogicRemark['kind'],
  severity: 'warning' | 'note',
  text: (what: string) => string,
  path: string,
): readonly BuildRemark[] {
  const chosen = remarks.filter((remark) => remark.kind === kind);
  const [first] = chosen;
  if (first === undefined) return [];
  const what = [...new Set(chosen.map((remark) => remark.what))].slice(0, 10).join(', ');
  const evidence = { lines: asLines(chosen.map(({ line }) => line)) };
  return [{ rule: 'setup-py-logic', severity, message: text(what), path, line: first.line, evidence }];
}

/** What a setup.py does: the questions to every build module, its `setup()` arguments, and all that is not the plain call. */
export function setupPyRemarks(module: Module, names: Names, path: string): readonly BuildRemark[] {
  const logic = setupLogic(module, names);
  return [
    ...moduleRemarks(module, names, path),
    ...argumentRemarks(module, names, path),
    ...summary(
      logic,
      'logic',
      'warning',
      (what) => `setup.py does more than one plain call of setup(): ${what}`,
      path,
    ),
    ...summary(
      logic,
      'import',
      'warning',
      (what) => `setup.py imports modules that then run in the build: ${what}`,
      path,
    ),
    ...summary(logic, 'quiet', 'note', () => 'setup.py computes values from files of the sdist', path),
    ...summary(
      logic,
      'unused',
      'note',
      (what) => `setup.py imports names that it does not use: ${what}`,
      path,
    ),
  ];
}
