/** `npm run pin [-- COMMIT]`: lets the reusable workflows use this repository's own actions at that commit (default: HEAD). */
import process from 'node:process';
import { apply } from './generated.ts';
import { commitOf, ownPins, pinProblem, repinned, workflowTexts } from './own-pins.ts';

const [ref = 'HEAD', ...rest] = process.argv.slice(2);
const commit = rest.length > 0 ? undefined : commitOf(ref);
if (commit === undefined) {
  console.error('Usage: npm run pin [-- COMMIT], as in: npm run pin -- main');
  process.exit(2);
}
const texts = new Map([...workflowTexts()].map(([path, text]) => [path, repinned(text, commit)]));
const problems = ownPins(texts).flatMap((pin) => {
  const problem = pinProblem(pin);
  return problem === undefined ? [] : [`${pin.workflow}: ${problem}`];
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const changed = apply(
  [...texts].map(([path, text]) => ({ path, text })),
  [],
  false,
);
console.log(
  changed.length === 0 ? `All is at ${commit} already.` : `At ${commit} now:\n  ${changed.join('\n  ')}`,
);
