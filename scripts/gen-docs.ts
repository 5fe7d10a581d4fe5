/**
 * Generates what is said twice: the list of rules, rule pages, tables, action.yml, schemas. With --check it writes nothing
 * and fails where a file is not what the code says.
 */
import process from 'node:process';
import { apply } from './generated.ts';
import { findRules, RULE_INDEX, ruleIndex } from './rule-index.ts';

const check = process.argv.includes('--check');
const changed = apply([{ path: RULE_INDEX, text: ruleIndex(findRules()) }], [], check);
if (!check || changed.length === 0) {
  // Imported only now: the documents are made from the rules that the new index lists.
  const { documents, GENERATED_FOLDERS } = await import('./documents.ts');
  changed.push(...apply(documents(), GENERATED_FOLDERS, check));
}
if (changed.length > 0) console.log(`${check ? 'out of date' : 'written'}:\n  ${changed.join('\n  ')}`);
if (check && changed.length > 0) {
  console.error('Run "npm run docs" and commit the result.');
  process.exit(1);
}
