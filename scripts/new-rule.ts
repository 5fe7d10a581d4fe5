/** `npm run new-rule <family> <id>`: makes the files of a rule and puts it into src/rules/index.ts. */
import process from 'node:process';
import { apply, readText } from './generated.ts';
import { findRules, RULE_INDEX, ruleIndex } from './rule-index.ts';
import { nameProblem, ruleSkeleton } from './rule-skeleton.ts';

const [family, id, ...rest] = process.argv.slice(2);
if (family === undefined || id === undefined || rest.length > 0) {
  console.error('Usage: npm run new-rule <family> <id>, as in: npm run new-rule contents startup-hook');
  process.exit(2);
}
const existing = findRules();
const problem = nameProblem(family, id, existing);
if (problem !== undefined) {
  console.error(problem);
  process.exit(2);
}
const { version } = JSON.parse(readText('package.json') ?? '{}') as { version: string };
const files = ruleSkeleton(family, id, version);
const taken = files.find(({ path }) => readText(path) !== undefined);
if (taken !== undefined) {
  console.error(`${taken.path} exists.`);
  process.exit(2);
}
apply(files, [], false);
apply([{ path: RULE_INDEX, text: ruleIndex([...existing, { family, id }]) }], [], false);
console.log(`written:\n  ${[...files.map(({ path }) => path), RULE_INDEX].join('\n  ')}
Fill the placeholders; "npx vitest run __tests__/rules" says what is missing. Then run "npm run docs".`);
