import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitObjects } from '../../../src/adapters/git.ts';
import { parseInputs } from '../../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../../src/inputs/verify-artifacts.ts';
import { verifyArtifacts } from '../../../src/shells/verify-artifacts.ts';
import { COMMIT, memoryTree } from '../../support/memory-tree.ts';
import { findingsOf, memoryPorts, verifyBytes } from '../../support/verify.ts';
import { faults, judge, OTHER, wheel } from '../judge.ts';

const INIT = '"""A demonstration."""\n';
const SOURCE = {
  'pyproject.toml': '[project]\nname = "demo"\n',
  LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n',
  'src/demo/__init__.py': INIT,
};
const source = memoryTree(SOURCE);
const POLICY = `schema-version = 1\n[[generated]]\npath = "demo/_made.py"\nreason = "Made by the build"\n`;

describe('rules of equivalence', () => {
  it('are not applicable where nobody asked, or there is nothing to compare', async () => {
    for (const id of ['unexplained-file', 'moved-file', 'line-endings-differ', 'file-left-out']) {
      expect(await judge(id, wheel())).toEqual(['not applicable']);
      expect(await judge(id, OTHER, { source })).toEqual(['not applicable']);
      expect(await judge(id, wheel(), { source })).toEqual([]);
    }
  });

  it('show what the policy declares, and warn of a declaration that fits nothing', async () => {
    const made = wheel({ files: { 'demo/_made.py': 'x = 1\n' } });
    expect(await judge('unexplained-file', made, { source, policy: POLICY })).toEqual([
      'note | demo/_made.py | declared generated in the policy: Made by the build',
    ]);
    expect(await judge('unexplained-file', wheel(), { source, policy: POLICY })).toEqual([
      'warning | - | The policy declares "demo/_made.py" generated, and no file matches.',
    ]);
    expect(await faults('unexplained-file', made, { source })).toEqual([
      'error | demo/_made.py | not explained by the reviewed commit: nothing like it is in the source',
    ]);
  });

  it('list no more than a reader takes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`demo/m${String(index)}.py`, `x = ${String(index)}\n`]),
    );
    const said = await judge('unexplained-file', wheel({ files }), { source });
    expect(said).toHaveLength(51);
    expect(said.at(0)).toContain('10 more of the kind');
  });

  it('name folders of which all is missing', async () => {
    const more = memoryTree({ ...SOURCE, 'src/demo/data/a.txt': 'a\n', 'src/demo/data/b.txt': 'b\n' });
    expect(await judge('file-left-out', wheel(), { source: more })).toEqual([
      'warning | src/demo/data | a tracked folder of the package with 2 files that the wheel lacks',
    ]);
  });

  it('are approved by path and SHA-256', async () => {
    const made = wheel({ files: { 'demo/_made.py': 'x = 1\n' } });
    const report = await verifyBytes([made], { source });
    const [finding] = findingsOf(report, 'unexplained-file');
    const sha256 = String(finding?.evidence.sha256);
    const policy = `schema-version = 1\n[[approve]]\nrule = "unexplained-file"\npath = "demo/_made.py"\nreason = "Reviewed by hand"\nsha256 = "${sha256}"\n`;
    expect(await judge('unexplained-file', made, { source, policy })).toEqual([]);
  });

  it('put the commit into the report', async () => {
    expect((await verifyBytes([wheel()], { source })).source).toEqual({
      repository: 'https://example.org/demo',
      commit: COMMIT,
    });
    const tagged = memoryTree(SOURCE, { tag: 'v1.0', repository: undefined });
    expect((await verifyBytes([wheel()], { source: tagged })).source).toEqual({
      repository: '',
      commit: COMMIT,
      tag: 'v1.0',
    });
    expect((await verifyBytes([wheel()])).source).toBeUndefined();
  });
});

describe('a real repository', () => {
  let repository: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', repository, ...args]);

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'equivalence-'));
    git('init', '-q', '-b', 'main');
    for (const [path, text] of Object.entries(SOURCE)) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('tag', 'v1.0');
    // A build may change the working tree: it has no say.
    writeFileSync(join(repository, 'src/demo/extra.py'), 'import os\n');
  });

  afterAll(() => {
    rmSync(repository, { recursive: true, force: true });
  });

  const verify = (
    files: Readonly<Record<string, string>>,
    raw: Readonly<Record<string, string>>,
    judged?: string,
  ) =>
    verifyArtifacts(parseInputs(VERIFY_ARTIFACTS, { paths: ['memory'], source: repository, ...raw }), {
      ...memoryPorts([wheel({ files })]),
      git: gitObjects(process.env),
      ...(judged === undefined ? {} : { judged: { head: judged } }),
    });

  it('is compared at the tag', async () => {
    const { report } = await verify({ 'demo/extra.py': 'import os\n' }, { 'source-ref': 'v1.0' });
    expect(report.source).toMatchObject({ tag: 'v1.0' });
    expect(findingsOf(report, 'unexplained-file').map(({ location }) => location?.path)).toEqual([
      'demo/extra.py',
    ]);
  });

  it('is compared at the commit of a workflow run', async () => {
    const head = git('rev-parse', 'HEAD').toString().trim();
    const { report } = await verify({}, {}, head);
    expect(report.source).toEqual({ repository: '', commit: head });
    expect(findingsOf(report, 'unexplained-file')).toEqual([]);
  });

  it('without the tag ends the run with one clear message', async () => {
    await expect(verify({}, { 'source-ref': 'v2.0' })).rejects.toMatchObject({ code: 'missing-input' });
  });
});
