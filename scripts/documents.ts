import { CHAIN_FAULTS } from '../__tests__/faults/chain.ts';
import { GATE_FAULTS } from '../__tests__/faults/gate.ts';
import { PUBLISHED_FAULTS } from '../__tests__/faults/published.ts';
import { RELEASE_FAULTS } from '../__tests__/faults/release.ts';
import { HOSTILE_CASES } from '../__tests__/hostile/index.ts';
import { VERIFY_ARTIFACTS } from '../src/inputs/verify-artifacts.ts';
import { policyJsonSchema } from '../src/policy/json-schema.ts';
import { reportJsonSchema } from '../src/report/json-schema.ts';
import { rulePage, rulesPage } from '../src/report/rule-page.ts';
import { RULES } from '../src/rules/index.ts';
import { ACTIONS } from './actions.ts';
import { actionTable, actionYaml, inputTable, outputTable } from './action-yaml.ts';
import { attackPage } from './attack-table.ts';
import { faultPage, type FaultGroup } from './fault-table.ts';
import { sections, type Generated } from './generated.ts';

/** Folders that hold generated files alone: what nothing generates any more is removed from them. */
export const GENERATED_FOLDERS = ['docs/rules', 'docs/schemas'];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const FAULT_GROUPS: readonly FaultGroup[] = [
  {
    title: 'Across jobs',
    how: 'A whole release runs in a runner on the machine of the test, from the pushed tag to the upload to a real index.',
    faults: CHAIN_FAULTS,
  },
  {
    title: 'At the gate',
    how: 'The gate runs over real HTTP, against a local GitHub that answers as GitHub describes it, and a real git repository.',
    faults: GATE_FAULTS,
  },
  {
    title: 'At the GitHub Release',
    how: 'publish-release runs over real HTTP, against a local GitHub that keeps Releases as GitHub does, and a real git repository. Whatever stops it, no Release is published that was not before, unless the row says so.',
    faults: RELEASE_FAULTS,
  },
  {
    title: 'After the upload',
    how: 'verify-published runs over real HTTP against an index, Releases and signatures, all local.',
    faults: PUBLISHED_FAULTS,
  },
];

/** Every generated document, in full. */
export function documents(): readonly Generated[] {
  return [
    ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
    { path: 'docs/schemas/release-policy.schema.json', text: json(policyJsonSchema(RULES)) },
    { path: 'docs/schemas/report.schema.json', text: json(reportJsonSchema()) },
    { path: 'docs/rules.md', text: rulesPage(RULES) },
    { path: 'docs/faults.md', text: faultPage(FAULT_GROUPS) },
    { path: 'docs/attacks.md', text: attackPage(HOSTILE_CASES) },
    { path: 'action.yml', text: actionYaml(ACTIONS['verify-artifacts'], 'dist/verify-artifacts.js') },
    sections('README.md', {
      inputs: inputTable(VERIFY_ARTIFACTS, 'action'),
      actions: actionTable(ACTIONS),
    }),
    ...Object.entries(ACTIONS).flatMap(([name, action]) => [
      {
        path: `actions/${name}/action.yml`,
        text: actionYaml(action, `../../dist/${name}.js`),
      },
      sections(`actions/${name}/README.md`, {
        inputs: inputTable(action.inputs, 'action'),
        outputs: outputTable(action.outputs),
      }),
    ]),
  ];
}
