import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REVIEW_CARD_OUTPUTS } from '../../src/inputs/outputs.ts';
import { cardProject, REHEARSAL, type CardProject } from '../support/card-project.ts';

let project: CardProject;
beforeAll(async () => {
  project = await cardProject();
});
afterAll(async () => {
  await project.close();
});

describe('review-card over the reports of the real commands', () => {
  it('lets a release through that can be reviewed, and shows what it rests on', async () => {
    const { outputs, failed, notices, summary } = await project.card(await project.prepare());
    expect(failed).toEqual([]);
    expect(Object.keys(outputs)).toEqual(Object.keys(REVIEW_CARD_OUTPUTS));
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'artifact-name': 'review-card-verify-0-1',
      'artifact-id': '10',
    });
    expect(notices[0]).toMatch(/^READY FOR REVIEW: demo 1\.1, tag v1\.1\./u);
    for (const url of [
      'releases/tag/v1.1',
      `commit/${project.commit}`,
      'pull/7',
      'actions/runs/42/attempts/1',
      'actions/runs/42/artifacts/9',
      `blob/${project.commit}/.github/workflows/release.yml#L14`,
      `blob/${project.commit}/CHANGELOG.md#L3`,
    ]) {
      expect(summary).toContain(`(https://github.com/octo/demo/${url})`);
    }
    expect(summary).toContain('- `demo` greets <everyone>\n\n### Fixed\n\n- nothing\n```');
    expect(summary).not.toContain('- first');
    expect(summary).toContain(': public, as the event of the run says');
  });

  it('says of a rehearsal what a release would have met', async () => {
    const inputs = await project.prepare({ rehearsal: true });
    const { outputs, failed, notices, summary } = await project.card(inputs, {
      ...REHEARSAL,
      GITHUB_SHA: project.commit,
    });
    expect([outputs.verdict, failed]).toEqual(['pass', []]);
    expect(notices[0]).toMatch(/^REHEARSAL: demo 1\.1\. Nothing can be published from this run/u);
    expect(summary).toContain(
      '**NOT IN A REHEARSAL** **The change came by a pull request that was approved**',
    );
    expect(summary).toContain('a release of this commit would find: ');
    expect(summary).toContain('### What the job publish will do after the approval');
  });

  it('fails where something was not given, and in mode report only says so', async () => {
    const inputs = { ...(await project.prepare({ noBaseline: true })), manifest: '' };
    const { outputs, failed, summary } = await project.card(inputs);
    expect(outputs.verdict).toBe('incomplete');
    expect(failed).toEqual([expect.stringMatching(/^INCOMPLETE: .* Do not approve: 2 items not checked/u)]);
    expect(summary).toContain('> [!CAUTION]\n> Do not approve: 2 items not checked');
    const shown = await project.card({ ...inputs, mode: 'report' });
    expect([shown.outputs.verdict, shown.failed]).toEqual(['incomplete', []]);
  });

  it('warns before the approval where the repository is not public, or nobody says so', async () => {
    const inputs = await project.prepare();
    const event = join(project.papers, 'private.json');
    writeFileSync(event, JSON.stringify({ repository: { private: true } }));
    const hidden = await project.card(inputs, { GITHUB_EVENT_PATH: event });
    expect(hidden.summary).toContain('stop at signing');
    const unknown = await project.card(inputs, { GITHUB_EVENT_PATH: '/nowhere/event.json' });
    expect(unknown.summary).toContain('no event says so');
    expect([hidden.failed, unknown.failed]).toEqual([[], []]);
  });

  it('fails where a report failed', async () => {
    const { state } = project.tag.server;
    const reviews = state.reviews[7] ?? [];
    state.reviews[7] = [];
    const inputs = await project.prepare();
    state.reviews[7] = reviews;
    const { outputs, failed } = await project.card(inputs);
    expect([outputs.verdict, failed]).toEqual([
      'fail',
      [expect.stringMatching(/^STOP: .*Do not approve: /u)],
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a report that is not there', { reports: '/nowhere/report.json' }, /no file for the report/u],
    ['a manifest that is not there', { manifest: '/nowhere/manifest.json' }, /no file for the manifest/u],
    ['checksums in another form', { checksums: 'x' }, /SHA256SUMS can't be taken/u],
    ['half an artifact', { 'artifact-digest': '' }, /"artifact-id" is "9", "artifact-digest" is ""/u],
    ['needs that are none', { needs: '{"test":{"result":"fine"}}' }, /"needs" can't be taken/u],
    ['an input that there is not', { polcy: 'x' }, /there is no input "polcy"/u],
  ])('stops at %s', async (_, changes, message) => {
    const inputs = { ...(await project.prepare()), ...changes };
    const { outputs, failed, summary } = await project.card(inputs);
    expect(outputs.verdict).toBe('fail');
    expect(failed).toEqual([expect.stringMatching(message)]);
    expect(summary).toMatch(/^## STOP: there is no review card\n/u);
  });

  it('takes no report that was changed, contradicts itself, or is about another commit', async () => {
    const failing = await project.prepare();
    const [tag = '', artifacts = ''] = failing.reports?.split('\n') ?? [];
    const original = readFileSync(artifacts, 'utf8');
    const card = async (text: string) => {
      writeFileSync(artifacts, text);
      return (await project.card({ ...failing, reports: `${tag}\n${artifacts}` })).failed[0];
    };
    expect(await card('{')).toMatch(/can't be taken/u);
    expect(await card(original.trimEnd())).toMatch(/not written in the one form/u);
    expect(await card(original.replace('"verdict"', '"verdict": "pass",\n  "verdict"'))).toMatch(/one form/u);
    expect(await card(original.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toMatch(
      /schemaVersion/u,
    );
    expect(await card(original.replace('"outcome": "pass"', '"outcome": "error"'))).toMatch(
      /contradicts itself/u,
    );
    expect(await card(original.replace('"ruleId": "native-binary"', '"ruleId": "native-binaries"'))).toMatch(
      /rules are those of no command/u,
    );
    const { reports = '', ...rest } = await project.prepare();
    expect((await project.card({ ...rest, reports: `${reports}\n${artifacts}` })).failed[0]).toMatch(
      /two reports of/u,
    );
    const elsewhere = await project.card({ ...rest, reports }, { GITHUB_SHA: project.tag.commit });
    expect(elsewhere.failed[0]).toMatch(/is about commit .*, this run is of/u);
    const other = await project.card({ ...rest, reports }, { GITHUB_REF: 'refs/tags/v1.0' });
    expect(other.failed[0]).toMatch(/is about the tag "v1\.1", this run is not/u);
  });
});
