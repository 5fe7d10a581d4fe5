import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardProject, type CardProject } from '../support/card-project.ts';
import { cli } from '../support/command.ts';

let project: CardProject;
let inputs: Readonly<Record<string, string>>;
beforeAll(async () => {
  project = await cardProject();
  inputs = await project.prepare();
});
afterAll(async () => {
  await project.close();
});

function card(...args: readonly string[]) {
  const reports = inputs.reports!.split('\n');
  const papers = [
    '--manifest',
    inputs.manifest!,
    '--checksums',
    inputs.checksums!,
    '--source',
    inputs.source!,
  ];
  const env = { GITHUB_REPOSITORY: '' };
  return cli(process.execPath, ['review-card', ...reports, ...papers, ...args], { env });
}

describe('review-card by hand', () => {
  const place = ['--repository', 'octo/demo'];
  const release = [...place, '--tag', 'v1.1'];

  it('shows what the card of a release would say, and that it vouches for nothing', () => {
    const output = join(project.papers, 'card.html');
    const ran = card(...release, '--mode', 'report', '--format', 'html', '--output', output);
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    expect(ran.stderr).toContain('demo 1.1, tag v1.1');
    const html = readFileSync(output, 'utf8');
    expect(html).toContain('This card was made by hand');
    expect(html).toContain('It vouches for nothing');
    expect(html).toContain(`https://github.com/octo/demo/commit/${project.commit}`);
    expect(html).not.toContain('/actions/runs/');
  });

  it('fails where not everything was checked: by hand there are no jobs before and no artifact', () => {
    const { status, stdout } = card(...release);
    expect(status).toBe(1);
    expect(stdout).toContain('## INCOMPLETE: demo 1.1, tag v1.1');
  });

  it.each<[string, readonly string[], string]>([
    ['no repository', ['--tag', 'v1.1'], 'the input "repository" is missing'],
    [
      'a repository of another form',
      ['--repository', 'demo', '--tag', 'v1.1'],
      'the input "repository" is "demo"',
    ],
    ['a tag of another form', [...place, '--tag', 'x..y'], 'the input "tag" is "x..y"'],
    ['a tag that is not there', [...place, '--tag', 'v9'], 'refs/tags/v9'],
    ['a tag and a commit', [...release, '--source-ref', 'HEAD'], 'both "tag" and "source-ref" are given'],
    ['a workflow of another form', [...release, '--workflow', '../x'], 'the input "workflow" is "../x"'],
    ['reports of a release for a rehearsal', place, 'is about the tag "v1.1", this run is not'],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = card(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('hint:');
  });
});
