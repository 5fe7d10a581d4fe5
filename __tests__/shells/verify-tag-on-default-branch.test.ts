import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunContext } from '../../src/github/run-context.ts';
import { parseInputs, type RawInputs } from '../../src/inputs/spec.ts';
import { VERIFY_TAG } from '../../src/inputs/verify-tag-on-default-branch.ts';
import type { Report } from '../../src/report/types.ts';
import { verifyTag } from '../../src/shells/verify-tag-on-default-branch.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import {
  check,
  FILES,
  pull,
  reviewOf,
  RULES,
  tagProject,
  tagRuleset,
  type TagProject,
} from '../support/tag-project.ts';
import { REHEARSABLE } from '../../src/tag/rehearsal.ts';

let project: TagProject;
beforeEach(async () => {
  project = await tagProject();
});
afterEach(async () => {
  await project.close();
});

interface Asked {
  readonly run?: Partial<RunContext> | null;
  readonly inputs?: RawInputs;
}

async function verify({ run = {}, inputs = {} }: Asked = {}) {
  const raw = { source: project.clone, ...inputs };
  return verifyTag(parseInputs(VERIFY_TAG, raw), project.ports(run));
}

/** What does not pass, as `id: outcome` with what is said of it. */
function troubles({ results }: Report): Record<string, string> {
  return Object.fromEntries(
    results
      .filter(({ outcome }) => !['pass', 'not-applicable'].includes(outcome))
      .map(({ ruleId, outcome, why, findings }) => {
        const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
        return [ruleId, `${outcome}: ${why ?? errors.join('; ')}`];
      }),
  );
}

const only = async (asked?: Asked) => troubles((await verify(asked)).report);
const containing = (text: string) => expect.stringContaining(text) as unknown;

describe('a tag that is as it should be', () => {
  it('is proven, with what it was seen from', async () => {
    const { report, outputs } = await verify();
    expect(troubles(report)).toEqual({});
    expect(report.verdict).toBe('pass');
    expect(outputs).toEqual({
      tag: 'v1.0',
      'tag-object': project.object,
      commit: project.commit,
      version: '1.0',
    });
    const notes = report.results.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(notes).toContain(
      `commit ${project.commit} was compared as seen by the API, the run, the clone, git at the remote`,
    );
    expect(notes).toContain(`GitHub and git say that commit ${project.commit} is on the branch main`);
    expect(notes).toContain('#7 by author was approved by reviewer');
    expect(report.source).toMatchObject({ commit: project.commit, tag: 'v1.0' });
    // The token goes nowhere but to the API.
    expect(JSON.stringify([report, outputs])).not.toContain(project.server.state.token);
  });

  it('is proven for a run of the tag object, and on a laptop', async () => {
    expect(await only({ run: { sha: project.object } })).toEqual({});
    expect(await only({ run: null, inputs: { tag: 'v1.0' } })).toEqual({});
  });

  it('is proven by GitHub alone where the clone is shallow', async () => {
    const shallow = join(project.clone, '..', 'shallow');
    project.git(
      project.origin,
      ...['clone', '--quiet', '--depth=1', '--branch', 'v1.0', pathToFileURL(project.origin).href, shallow],
    );
    const { report } = await verify({ inputs: { source: shallow } });
    expect(troubles(report)).toEqual({});
    expect(JSON.stringify(report)).toContain('GitHub alone, because there is no full clone');
  });

  it('has the version of the files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    writeFileSync(join(folder, 'demo-1.0.0-py3-none-any.whl'), buildWheel({ files: {} }));
    expect(await only({ inputs: { paths: [folder] } })).toEqual({});
    writeFileSync(join(folder, 'demo-1.1-py3-none-any.whl'), buildWheel({ files: {} }));
    expect(await only({ inputs: { paths: [folder] } })).toEqual({
      'tag-version-mismatch': containing('"demo-1.1-py3-none-any.whl" is of version "1.1"'),
    });
    rmSync(folder, { recursive: true });
  });
});

describe('the tag itself', () => {
  it('is missing, whatever branch has its name', async () => {
    project.git(project.origin, 'branch', 'v2.0', project.commit);
    const { report, outputs } = await verify({ run: { ref: 'refs/tags/v2.0' } });
    expect(troubles(report)).toEqual({
      'tag-missing': 'fail: octo/demo has no tag "v2.0"',
      'tag-name-ambiguous': containing('a branch has the name "v2.0"'),
    });
    expect(outputs).toEqual({ tag: 'v2.0' });
  });

  it('leads to no commit, or calls itself otherwise', async () => {
    project.git(project.origin, 'tag', 'v2.0', `${project.commit}^{tree}`);
    expect(await only({ run: { ref: 'refs/tags/v2.0' } })).toMatchObject({
      'tag-not-a-commit': containing('leads to a tree'),
    });
    project.git(project.origin, 'update-ref', 'refs/tags/v1.0.0', project.object);
    expect(await only({ run: { ref: 'refs/tags/v1.0.0' } })).toMatchObject({
      'tag-object-misnamed': containing('calls itself "v1.0"'),
    });
  });

  it('was moved: by the run, the clone', async () => {
    const later = project.git(project.origin, 'rev-parse', 'main');
    project.git(project.origin, 'tag', '-f', '-a', '-m', 'moved', 'v1.0', later);
    project.git(project.clone, 'fetch', '--quiet', 'origin', 'main');
    const said = await only();
    expect(said['tag-moved']).toContain(`the run is of ${project.commit}`);
    expect(said['tag-moved']).toContain('in the clone the tag leads to');
    expect(said['checkout-elsewhere']).toContain('is checked out');
  });

  it('is on a commit beside the branch, which the clone and GitHub see', async () => {
    project.git(project.origin, 'checkout', '--quiet', '-b', 'evil', project.commit);
    const evil = project.commitFiles({ 'evil.py': '' });
    project.git(project.origin, 'tag', '-a', '-m', 'x', 'v1.0.post1', evil);
    project.git(project.clone, 'fetch', '--quiet', '--tags', 'origin');
    const said = await only({ run: { ref: 'refs/tags/v1.0.post1', sha: evil } });
    expect(said['tag-off-default-branch']).toBe(
      `fail: commit ${evil} is not on the branch main: GitHub calls it diverged`,
    );
    project.server.faults.push({
      match: /\/compare\//u,
      status: 200,
      body: '{"status":"behind"}',
    });
    expect(await only({ run: { ref: 'refs/tags/v1.0.post1', sha: evil } })).toMatchObject({
      'tag-off-default-branch': containing('GitHub says the opposite'),
    });
  });
});

describe('rules of branch and tags', () => {
  it('are missing', async () => {
    Object.assign(project.server.state, { branchRules: {}, rulesets: [], protectedBranches: [] });
    const said = await only();
    expect(said['branch-unprotected']).toContain(
      'asks for: no deletion, no force push, a pull request with an approval, status checks',
    );
    expect(said['tag-unprotected']).toContain('moving it, deleting it');
    expect(Object.keys(said)).not.toContain('tag-rules-bypassable');
  });

  it('that only administrators see are unknown, which does not block', async () => {
    const { state } = project.server;
    Object.assign(state, { branchRules: { main: RULES.slice(0, 2) } });
    state.rulesets = [tagRuleset(3, ['creation', 'update', 'deletion'], { bypass_actors: undefined })];
    const { report } = await verify();
    expect(troubles(report)).toMatchObject({
      'branch-unprotected': containing('unknown: no ruleset of the branch main asks for'),
      'tag-rules-bypassable': containing('look at Settings → Rules → Rulesets: 3 tags 3'),
    });
    expect(report.verdict).toBe('pass');
  });

  it('hold for other tags, are off, leave this one out, or can be passed by', async () => {
    const { state } = project.server;
    const all = ['creation', 'update', 'deletion', 'non_fast_forward'];
    const names = (include: string[], exclude: string[] = []) => ({
      conditions: { ref_name: { include, exclude } },
    });
    for (const more of [
      names(['refs/tags/w*']),
      names(['~DEFAULT_BRANCH']),
      names(['refs/tags/[v']),
      names(['~ALL'], ['refs/tags/v1.*']),
      names(['~ALL'], ['refs/tags/[v']),
      { enforcement: 'evaluate' },
      { enforcement: 'disabled' },
    ]) {
      state.rulesets = [tagRuleset(3, all, more)];
      expect((await only())['tag-unprotected'], JSON.stringify(more)).toContain('moving it');
    }
    state.rulesets = [tagRuleset(3, all, names(['~ALL'], ['refs/tags/w*']))];
    expect(await only()).toEqual({});
    const bypass = { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] };
    state.rulesets = [tagRuleset(3, all, bypass)];
    expect(await only()).toEqual({
      'tag-rules-bypassable': containing('which holds creation as well: make two of it'),
    });
  });
});

describe('checks of the commit', () => {
  it.each([
    ['failed', (commit: string) => [check(commit, 'test', 'failure')], 'ended as failure'],
    ['are not done', (commit: string) => [check(commit, 'test', null)], 'ended as in_progress'],
    ['were skipped', (commit: string) => [check(commit, 'test', 'skipped')], 'ended as skipped'],
    [
      'failed once of two',
      (commit: string) => [check(commit, 'test', 'success'), check(commit, 'test', 'failure')],
      'ended as failure',
    ],
    ['never ran', (commit: string) => [check(commit, 'other', 'success')], 'was not reported'],
    [
      'came from another App',
      (commit: string) => [check(commit, 'test', 'success', { app: { id: 9 } })],
      'by the App 15368',
    ],
    [
      'are those of the run itself',
      (commit: string) => [
        check(commit, 'test', 'success', {
          details_url: 'https://github.com/octo/demo/actions/runs/42/job/3',
        }),
      ],
      'was not reported',
    ],
  ])('%s', async (_, runs, text) => {
    project.server.state.checkRuns = { [project.commit]: runs(project.commit) };
    expect(await only()).toEqual({ 'required-checks-unmet': containing(text) });
  });

  it('count as statuses too, and those that the policy names', async () => {
    const commit = project.commit;
    project.server.state.branchRules = { main: RULES.slice(0, 3) };
    project.server.state.checkRuns = {};
    project.server.state.protectedBranches = [];
    expect((await only())['required-checks-unmet']).toContain('no check succeeded');
    project.server.state.statuses = { [commit]: [{ context: 'ci', state: 'success' }] };
    expect(Object.keys(await only())).toEqual(['branch-unprotected']);
    project.server.state.statuses = { [commit]: [{ context: 'ci', state: 'error' }] };
    expect((await only())['required-checks-unmet']).toContain('"ci" (error)');
  });

  it('of another commit are no answer', async () => {
    project.server.state.checkRuns = { [project.commit]: [check('0'.repeat(40), 'test', 'success')] };
    expect((await only())['required-checks-unmet']).toContain('not-available: ');
  });
});

describe('the review', () => {
  it.each([
    ['by its author', (head: string) => [reviewOf('author', 'APPROVED', head)]],
    [
      'of a stranger',
      (head: string) => [reviewOf('reviewer', 'APPROVED', head, { author_association: 'NONE' })],
    ],
    [
      'of an App',
      (head: string) => [reviewOf('bot', 'APPROVED', head, { user: { login: 'b', id: 9, type: 'Bot' } })],
    ],
    ['that was dismissed', (head: string) => [reviewOf('reviewer', 'DISMISSED', head)]],
    [
      'that was taken back',
      (head: string) => [
        reviewOf('reviewer', 'APPROVED', head),
        reviewOf('reviewer', 'CHANGES_REQUESTED', head),
      ],
    ],
    ['of an older commit', () => [reviewOf('reviewer', 'APPROVED', '1'.repeat(40))]],
    ['that only comments', (head: string) => [reviewOf('reviewer', 'COMMENTED', head)]],
    ['that is none', () => []],
  ])('is not one %s', async (_, reviews) => {
    project.server.state.reviews = { 7: reviews(project.head) };
    expect(await only()).toEqual({ 'commit-unreviewed': containing('fail: #7 was approved') });
  });

  it('stays where a comment follows', async () => {
    const { head } = project;
    project.server.state.reviews = {
      7: [reviewOf('reviewer', 'APPROVED', head), reviewOf('reviewer', 'COMMENTED', head)],
    };
    expect(await only()).toEqual({});
  });

  it('is of a pull request that was merged into this branch of this repository', async () => {
    const { commit, head, server } = project;
    const base = (ref: string, name = 'octo/demo') => ({ base: { ref, repo: { full_name: name } } });
    for (const more of [{ merged_at: null }, base('next'), base('main', 'someone/demo')]) {
      server.state.pulls = { [commit]: [pull(commit, head, more)] };
      expect((await only())['commit-unreviewed']).toContain('no merged pull request into main');
    }
  });
});

describe('version, notes and policy at the commit', () => {
  async function released(files: Readonly<Record<string, string>>, name = 'v2.0') {
    const commit = project.commitFiles(files);
    const { state } = project.server;
    project.git(project.origin, 'tag', '-a', '-m', 'x', name, commit);
    project.git(project.clone, 'fetch', '--quiet', '--tags', 'origin', 'main');
    project.git(project.clone, 'checkout', '--quiet', commit);
    state.pulls[commit] = [pull(commit, project.head)];
    state.checkRuns[commit] = [check(commit, 'test', 'success')];
    return only({ run: { ref: `refs/tags/${name}`, sha: commit } });
  }
  const at = (version: string) => FILES['pyproject.toml'].replace('1.0', version);

  it('name another version, or none', async () => {
    expect(await released({})).toEqual({
      'tag-version-mismatch': containing('of version 2.0, and pyproject.toml says "1.0"'),
      'release-notes-missing': containing('no release notes name version 2.0: not in CHANGELOG.md'),
    });
    project.server.state.releases = [
      { id: 1, tag_name: 'v2.0.0', draft: false, name: '', body: 'What is new' },
    ];
    expect(await released({ 'pyproject.toml': at('2.0.0') }, 'v2.0.0')).toEqual({});
    expect(await released({}, 'latest')).toMatchObject({ 'tag-version-mismatch': containing('"latest"') });
  });

  it('are what the policy of that commit says', async () => {
    const policy =
      'schema-version = 1\n[tag]\nprefix = "rel-"\nprofile = "single-maintainer"\nsigned = true\nfirst-parent = true\nrequired-checks = ["lint"]\n[[approve]]\nrule = "release-notes-missing"\npath = "**"\nreason = "Notes follow with the announcement"\n';
    project.server.state.reviews = {};
    expect(await released({ 'release-policy.toml': policy, 'pyproject.toml': at('3') }, 'rel-3')).toEqual({
      'required-checks-unmet': containing('"lint" was not reported'),
      'tag-unprotected': containing('refs/tags/rel-3'),
      'tag-unsigned': containing('unsigned'),
    });
  });
});

describe('what can’t be read', () => {
  it.each([
    ['checks: read', 'required-checks-unmet'],
    ['statuses: read', 'required-checks-unmet'],
    ['pull-requests: read', 'commit-unreviewed'],
  ])('for lack of the permission %s blocks, and names it', async (permission, rule) => {
    project.server.state.permissions.delete(permission);
    const { report } = await verify();
    expect(troubles(report)).toEqual({ [rule]: containing(`lacks the permission "${permission}"`) });
    expect(report.verdict).toBe('fail');
  });

  it('of the tag leaves nothing proven', async () => {
    project.server.state.permissions.delete('contents: read');
    const { report } = await verify();
    expect(report.verdict).toBe('fail');
    expect(troubles(report)['tag-missing']).toContain('lacks the permission "contents: read"');
  });

  it('for faults of the service is tried again, and blocks in the end', async () => {
    project.server.faults.push({ match: /\/compare\//u, status: 502, times: 1 });
    expect(await only()).toEqual({});
    project.server.faults.push({ match: /\/rulesets/u, status: 500 });
    expect(Object.keys(await only())).toEqual(['tag-rules-bypassable', 'tag-unprotected']);
  });

  it('is a checkout without the commit, or none at all', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    await expect(verify({ inputs: { source: empty } })).rejects.toMatchObject({ code: 'missing-input' });
    rmSync(empty, { recursive: true });
    const later = project.commitFiles({ 'new.txt': '' });
    project.git(project.origin, 'tag', 'v9', later);
    await expect(verify({ run: { ref: 'refs/tags/v9', sha: later } })).rejects.toThrow(later);
  });

  it('comes out of a fork', async () => {
    project.server.state.fork = true;
    expect(await only()).toEqual({ 'run-from-fork': containing('octo/demo is a fork') });
  });
});

describe('a rehearsal', () => {
  it('passes, with every rule about tags not applicable, and names the commit', async () => {
    const run = { event: 'workflow_dispatch', ref: 'refs/heads/main' };
    const { report, outputs } = await verify({ run });
    expect(report.verdict).toBe('pass');
    const about = report.results.filter(({ ruleId }) => !ruleId.startsWith('approval-'));
    expect(new Set(about.map(({ outcome, why }) => `${outcome}: ${why ?? ''}`))).toEqual(
      new Set(['not-applicable: a rehearsal: the run was started on a branch, and there is no tag to prove']),
    );
    expect(outputs).toEqual({ commit: project.commit });
    expect(report.source).toEqual({ repository: expect.any(String) as string, commit: project.commit });
  });

  it('notes what a release of the commit would have met, and what it would have stopped at', async () => {
    const run = { event: 'workflow_dispatch', ref: 'refs/heads/main' };
    const said = async (id: string) => {
      const { report } = await verify({ run });
      expect(report.verdict).toBe('pass');
      const { findings = [] } = report.results.find(({ ruleId }) => ruleId === id) ?? {};
      expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
      return findings.map(({ message, evidence }) => [evidence.rehearsal, message]);
    };
    expect(await said('commit-unreviewed')).toEqual([
      ['pass', 'a release of this commit would find: #7 by author was approved by reviewer'],
    ]);
    project.server.state.reviews[7] = [];
    expect(await said('commit-unreviewed')).toEqual([
      ['fail', 'a release of this commit would stop: #7 was approved by nobody else who counts'],
    ]);
    project.server.state.permissions.delete('checks: read');
    expect(await said('required-checks-unmet')).toEqual([
      ['fail', expect.stringMatching(/^a release of this commit would stop, because .*checks: read/u)],
    ]);
  });

  it('claims nothing about a tag that is not there', async () => {
    const { report } = await verify({ run: { event: 'workflow_dispatch', ref: 'refs/heads/main' } });
    for (const { ruleId, findings } of report.results) {
      if (findings.length > 0) expect(REHEARSABLE).toContain(ruleId);
    }
    expect(REHEARSABLE.filter((id) => /missing$|moved|ambiguous|version/u.test(id))).toEqual([
      'release-notes-missing',
    ]);
  });
});
