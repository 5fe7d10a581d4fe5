import { expect, it } from 'vitest';
import { cli, NODES } from '../support/command.ts';
import { blocksOf, document } from '../support/markdown.ts';

it('the README shows what changed since a former release', () => {
  const sample = blocksOf(document('README.md'), 'text').find((block) => block.startsWith('Changes since'));
  const wanted = (sample ?? '').split('\n').filter((line) => line.trim() !== '');
  expect(wanted.length).toBeGreaterThan(4);
  const args = ['verify-artifacts', 'pypi:click==8.3.0', '--baseline', 'pypi:click==8.2.1'];
  const { stdout, status } = cli(NODES[0] ?? process.execPath, args);
  expect(status).toBe(0);
  const seen = new Set(wanted);
  expect(stdout.split('\n').filter((line) => seen.has(line))).toEqual(wanted);
});

it.each(NODES)('the README shows what a user sees, in order, with %s', (node) => {
  const sample = blocksOf(document('README.md'), 'text').find((block) => block.startsWith('FAIL'));
  const wanted = (sample ?? '').split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
  expect(wanted.length).toBeGreaterThan(10);
  const { stdout, status } = cli(node, ['verify-artifacts', 'pypi:embit==0.8.0']);
  expect(status).toBe(1);
  const seen = new Set(wanted);
  expect(stdout.split('\n').filter((line) => seen.has(line))).toEqual(wanted);
});
