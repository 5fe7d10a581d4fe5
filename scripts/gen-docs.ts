/**
 * Generates what is said twice: rule pages, tables, action.yml, schemas. With --check it writes nothing and fails where a
 * file is not what the code says.
 */
import process from 'node:process';
import { VERIFY_ARTIFACTS } from '../src/inputs/verify-artifacts.ts';
import { policyJsonSchema } from '../src/policy/json-schema.ts';
import { reportJsonSchema } from '../src/report/json-schema.ts';
import { rulePage, ruleTable } from '../src/report/rule-page.ts';
import { RULES } from '../src/rules/index.ts';
import { ACTIONS } from './actions.ts';
import { actionYaml, inputTable, outputTable } from './action-yaml.ts';
import { apply, sections, type Generated } from './generated.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const files: Generated[] = [
  ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
  { path: 'docs/schemas/release-policy.schema.json', text: json(policyJsonSchema(RULES)) },
  { path: 'docs/schemas/report.schema.json', text: json(reportJsonSchema()) },
  { path: 'action.yml', text: actionYaml(ACTIONS['verify-artifacts'], 'dist/verify-artifacts.js') },
  sections('README.md', {
    inputs: inputTable(VERIFY_ARTIFACTS, 'action'),
    rules: ruleTable(RULES),
  }),
];
for (const [name, action] of Object.entries(ACTIONS)) {
  const folder = `actions/${name}`;
  files.push({ path: `${folder}/action.yml`, text: actionYaml(action, `../../dist/${name}.js`) });
  files.push(
    sections(`${folder}/README.md`, {
      inputs: inputTable(action.inputs, 'action'),
      outputs: outputTable(action.outputs),
    }),
  );
}

const check = process.argv.includes('--check');
const changed = apply(files, ['docs/rules', 'docs/schemas'], check);
if (changed.length > 0) console.log(`${check ? 'out of date' : 'written'}:\n  ${changed.join('\n  ')}`);
if (check && changed.length > 0) {
  console.error('Run "npm run docs" and commit the result.');
  process.exit(1);
}
