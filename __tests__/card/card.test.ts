import { describe, expect, it } from 'vitest';
import { makeCard } from '../../src/card/card.ts';
import { AFTER, BEFORE, checklist } from '../../src/card/checklist.ts';
import { pageAsHtml } from '../../src/card/html.ts';
import { pageAsMarkdown } from '../../src/card/markdown.ts';
import type { CardFacts } from '../../src/card/types.ts';
import { PUBLISHED_RULES, SMOKE_RULES, TAG_RULES, TOOLCHAIN_RULES } from '../../src/rules/commands.ts';
import { RULES } from '../../src/rules/index.ts';
import { isLinkable, type Line } from '../../src/card/document.ts';
import { readCardReport } from '../../src/card/read-report.ts';
import { renderJson } from '../../src/report/json.ts';
import { report, subject } from '../report/reports.ts';
import { expectGolden } from '../support/golden.ts';
import { COMMIT, factsFor, inspected, proved, reportFor, without } from './facts.ts';

const marks = (facts: CardFacts): Record<string, string> =>
  Object.fromEntries(checklist(facts).map(({ title, mark }) => [title, mark]));
const markOf = (facts: CardFacts, title: RegExp): string | undefined =>
  Object.entries(marks(facts)).find(([one]) => title.test(one))?.[1];
const linesOf = (facts: CardFacts, title: RegExp): string =>
  JSON.stringify(checklist(facts).find((item) => title.test(item.title))?.lines);

describe('a card', () => {
  it('shows a release as agreed', () => {
    const card = makeCard(factsFor());
    expectGolden('card.md', pageAsMarkdown(card.page));
    expectGolden('card.html', pageAsHtml(card.page));
    expect([card.verdict, card.rehearsal]).toEqual(['pass', false]);
  });

  it('names job, attempt and run first, and says what other summaries are', () => {
    const [first] = pageAsMarkdown(makeCard(factsFor()).page).split('\n');
    expect(first).toMatch(/^This card was made by job `verify`, attempt \*\*2\*\* of \[run 42\]\(https:/u);
    expect(first).toContain('Summaries of other jobs are untrusted text');
  });

  it('says that a person has to look where a rule does not know, and where an approval was used', () => {
    expect(marks(factsFor())).toEqual({
      'The tag is the intended commit, on the protected default branch': 'look',
      'The change came by a pull request that was approved': 'ok',
      'Checks succeeded for exactly this commit': 'ok',
      'The built files were inspected and compared with the commit': 'ok',
      'Names and SHA-256 are those that were inspected': 'ok',
      'What changed since the last release on the index is known': 'look',
      'The job that publishes takes these files and can’t build others': 'ok',
      'The release notes match tag and version': 'ok',
      'Approvals of the policy that let something through': 'look',
    });
  });

  it.each<[string, CardFacts, RegExp]>([
    ['reports', factsFor({ reports: [] }), /intended commit/u],
    ['a report about the tag', factsFor({ reports: [inspected()] }), /pull request/u],
    ['a report about the files', factsFor({ reports: [proved()] }), /inspected and compared/u],
    [
      'a comparison with the source',
      factsFor({
        reports: [proved(), inspected({}, { subjects: [subject('demo-1.1-py3-none-any.whl')] })],
      }),
      /inspected and compared/u,
    ],
    ['a manifest', without('manifest'), /Names/u],
    ['checksums', without('checksums'), /Names/u],
    ['an artifact', without('artifact'), /Names/u],
    ['the jobs before', without('jobs'), /Checks succeeded/u],
  ])('never passes without %s', (_, facts, title) => {
    expect(['missing', 'fail']).toContain(markOf(facts, title));
    const { verdict, headline } = makeCard(facts);
    expect(verdict).not.toBe('pass');
    expect(headline).toMatch(/^(?:INCOMPLETE|STOP): .* Do not approve: /u);
  });

  it.each<[string, CardFacts, RegExp, RegExp]>([
    [
      'a rule about the tag failed',
      factsFor({
        reports: [
          reportFor(
            TAG_RULES,
            {
              'tag-moved': {
                outcome: 'fail',
                findings: [{ severity: 'error', message: 'it moved', evidence: {} }],
              },
            },
            { verdict: 'fail' },
          ),
          inspected(),
        ],
      }),
      /intended commit/u,
      /it moved/u,
    ],
    [
      'a rule had nothing to look at that must look',
      factsFor({
        reports: [proved({ 'tag-missing': { outcome: 'not-applicable', why: 'nothing' } }), inspected()],
      }),
      /intended commit/u,
      /tag-missing/u,
    ],
    [
      'a job failed',
      factsFor({ jobs: [{ name: 'test', result: 'failure' }] }),
      /Checks succeeded/u,
      /failure/u,
    ],
    [
      'a job was skipped',
      factsFor({ jobs: [{ name: 'test', result: 'skipped' }] }),
      /Checks succeeded/u,
      /skipped/u,
    ],
    [
      'the checksums are of other bytes',
      factsFor({ checksums: [{ name: 'demo-1.1-py3-none-any.whl', sha256: 'f'.repeat(64) }] }),
      /Names/u,
      /is only in the checksums.*|is not in the checksums/u,
    ],
    [
      'other bytes were inspected',
      factsFor({ reports: [proved(), inspected({}, { subjects: [] })] }),
      /Names/u,
      /is not in the report of verify-artifacts/u,
    ],
    [
      'the workflow can’t be read',
      factsFor({ workflow: { path: 'x.yml', value: { state: 'unread', why: 'no YAML' } } }),
      /job that publishes/u,
      /no YAML/u,
    ],
  ])('stops where %s', (_, facts, title, text) => {
    expect(makeCard(facts).verdict).not.toBe('pass');
    expect(['fail', 'missing']).toContain(markOf(facts, title));
    expect(linesOf(facts, title)).toMatch(text);
  });

  it('counts the verdict of every report, also of those that no item asks for', () => {
    const failing = reportFor(
      TOOLCHAIN_RULES,
      {
        'pin-yanked': { outcome: 'fail', findings: [{ severity: 'error', message: 'yanked', evidence: {} }] },
      },
      { verdict: 'fail' },
    );
    const facts = factsFor({ reports: [proved(), inspected(), failing] });
    expect(makeCard(facts).verdict).toBe('fail');
    expect(markOf(facts, /Verdict of verify-toolchain/u)).toBe('fail');
  });

  it('takes no proof from where code of the project ran', () => {
    const facts = factsFor({ reports: [proved(), inspected(), reportFor(SMOKE_RULES)] });
    expect(markOf(facts, /smoke-test/u)).toBe('look');
    expect(linesOf(facts, /smoke-test/u)).toContain('no proof');
  });

  it('says REHEARSAL first, and never that it is ready', () => {
    const untagged = { ...without('tag'), reports: [inspected()] };
    const { headline, rehearsal: flag, verdict } = makeCard(untagged);
    expect([flag, verdict]).toEqual([true, 'incomplete']);
    expect(headline).toMatch(/^REHEARSAL: .*Nothing can be published from this run/u);
    expect(headline).not.toContain('READY');
  });

  it.each<[string, CardFacts, readonly RegExp[], number]>([
    ['public', factsFor(), [/\*\*Visibility\*\* of \[octo\/demo\]\(.*: public, as the event/u], 0],
    [
      'not public',
      factsFor({ visibility: 'private' }),
      [
        / of \[octo\/demo\]\(.*: not public, as the event/u,
        /stop at signing/u,
        /log will show the repository/u,
      ],
      2,
    ],
    ['of nobody knows which kind', without('visibility'), [/\(.*: not known/u, /no event says so/u], 1],
  ])(
    'says what will be signed of a repository that is %s, and what it can’t prove',
    (_, facts, texts, alerts) => {
      const [, section = ''] = pageAsMarkdown(makeCard(facts).page).split('### What will be signed\n');
      const [part = ''] = section.split('\n### ');
      const plain = part.replace(/<\/?span>/gu, '');
      expect(plain).toContain('](https://github.com/octo/demo/actions/runs/42/artifacts/9)');
      expect(plain).toContain('is the project’s word about itself');
      expect(plain).toContain('code that was copied without its metadata');
      for (const text of texts) expect(plain).toMatch(text);
      expect(plain.match(/\[!CAUTION\]/gu) ?? []).toHaveLength(alerts);
    },
  );

  it('says where the statements were not given, and of a rehearsal that it signs nothing', () => {
    const shown = (facts: CardFacts) => pageAsMarkdown(makeCard(facts).page);
    expect(shown(without('artifact'))).toContain('was not given \\(input artifact-id\\)');
    expect(shown(without('tag'))).toContain('Nothing, in a rehearsal');
  });

  it('asks for rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = Object.values(BEFORE).flatMap((one) => [
      ...one.required,
      ...('optional' in one ? one.optional : []),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    // Each rule about tags is asked for somewhere.
    const about = RULES.filter(({ family }) => family === 'tag').map(({ id }) => id);
    expect(about.filter((id) => !named.includes(id as never))).toEqual([]);
    const after = AFTER.flatMap((one) => [...one.required, ...('optional' in one ? one.optional : [])]);
    const published = PUBLISHED_RULES.filter(({ family }) => family !== 'policy').map(({ id }) => id);
    expect([...after].sort()).toEqual([...published].sort());
  });
});

describe('the evidence of a line', () => {
  const failed = { severity: 'error' as const, message: 'yanked', evidence: {} };
  const subjects = [subject('demo-1.1-py3-none-any.whl')];
  const ended = readCardReport(
    Buffer.from(
      renderJson(
        report({
          verdict: 'fail',
          complete: false,
          results: [{ ruleId: 'run', outcome: 'error', why: 'no disk', findings: [] }],
        }),
      ),
    ),
    'report.json',
  );
  const KINDS: readonly [string, CardFacts][] = [
    ['a release', factsFor()],
    ['no reports', factsFor({ reports: [] })],
    ['nothing that was given', without('manifest', 'checksums', 'artifact', 'jobs', 'notes', 'visibility')],
    ['other checksums', factsFor({ checksums: [{ name: 'x.whl', sha256: 'f'.repeat(64) }] })],
    ['no source', factsFor({ reports: [proved(), inspected({}, { subjects, approvals: [] })] })],
    [
      'no former release',
      factsFor({ reports: [proved(), inspected({}, { baseline: { state: 'none', why: 'none' } })] }),
    ],
    ['the built-in policy', factsFor({ reports: [proved(), inspected({}, { policy: {}, approvals: [] })] })],
    [
      'other reports',
      factsFor({
        reports: [
          proved(),
          inspected(),
          reportFor(SMOKE_RULES),
          reportFor(
            TOOLCHAIN_RULES,
            { 'pin-yanked': { outcome: 'fail', findings: [failed] } },
            { verdict: 'fail' },
          ),
          ended,
        ],
      }),
    ],
    ['a rehearsal', without('tag')],
    ['what was published', factsFor({ reports: [reportFor(PUBLISHED_RULES)] })],
  ];
  const urlsOf = (line: Line): readonly string[] =>
    line.flatMap((one) => (typeof one === 'object' && 'url' in one && isLinkable(one.url) ? [one.url] : []));
  const shown = (line: Line): string =>
    line.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' '))).join('');

  it.each(KINDS)('is a link, on each line of the checklist and of the tables: %s', (_, facts) => {
    const lines = checklist(facts).flatMap((item) => [...item.lines]);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => urlsOf(line).length === 0).map(shown)).toEqual([]);
    for (const block of makeCard(facts).page.blocks) {
      if (block.kind !== 'table' || !block.columns.some((name) => name.includes('SHA-256'))) continue;
      expect(block.rows.filter((row) => row.flatMap(urlsOf).length === 0)).toEqual([]);
    }
  });

  it('leads to the rule, the file of the policy, the artifact, the workflow and the run', () => {
    const all = KINDS.map(([, facts]) => pageAsMarkdown(makeCard(facts).page)).join('\n');
    for (const line of [
      `Job [\`build\`](https://github.com/octo/demo/actions/runs/42/attempts/2) of this run`,
      `none was used \\([\`release-policy.toml\`](https://github.com/octo/demo/blob/${COMMIT}/release-policy.toml)`,
      'Stopped by [`pin-yanked`](https://github.com/diybitcoinhardware/hardening-actions/blob/main/docs/rules/pin-yanked.md)',
      'on 2 files: the table below \\([artifact 9](https://github.com/octo/demo/actions/runs/42/artifacts/9)',
      `no manifest \\(input manifest\\) \\([\`.github/workflows/release.yml\`](https://github.com/octo/demo/blob/${COMMIT}/`,
      'no disk \\([run 42](https://github.com/octo/demo/actions/runs/42/attempts/2)',
    ]) {
      expect(all).toContain(line);
    }
  });

  it.each(KINDS)('is no link to a run where the card is made by hand: %s', (_, facts) => {
    const { repository, serverUrl, job, event, ref } = facts.run;
    const run = { repository, serverUrl, job, event, ref };
    const { page } = makeCard({ ...facts, run });
    for (const text of [pageAsMarkdown(page), pageAsHtml(page)]) {
      expect(text).not.toMatch(/actions\/runs|undefined|\brun \)/u);
    }
  });
});

describe('a card after publishing', () => {
  const after = (changes: Parameters<typeof reportFor>[1] = {}, over: Parameters<typeof reportFor>[2] = {}) =>
    factsFor({ reports: [reportFor(PUBLISHED_RULES, changes, over)] });

  it('asks the post-publish checklist and nothing that stood before the approval', () => {
    const card = makeCard(after());
    expectGolden('card-published.md', pageAsMarkdown(card.page));
    expect(card.verdict).toBe('pass');
    expect(card.headline).toMatch(/^PUBLISHED AS REVIEWED: demo 1\.1, tag v1\.1\./u);
    expect(Object.values(marks(after()))).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('says to yank what is not what was released', () => {
    const error = { severity: 'error' as const, message: 'other bytes', evidence: {} };
    const facts = after(
      { 'published-digest-mismatch': { outcome: 'fail', findings: [error] } },
      { verdict: 'fail' },
    );
    expect(makeCard(facts)).toMatchObject({
      verdict: 'fail',
      headline: expect.stringMatching(/^NOT WHAT WAS RELEASED: .*Yank the release/u) as string,
    });
    expect(linesOf(facts, /SHA-256 on the index/u)).toContain('other bytes');
  });

  it('does not pass where a question was not asked', () => {
    const facts = after({ 'cache-restored': { outcome: 'not-applicable', why: 'not asked for' } });
    expect(makeCard(facts)).toMatchObject({ verdict: 'incomplete' });
    expect(makeCard(facts).headline).toMatch(/^INCOMPLETE: .*1 item not checked: nobody may rely/u);
  });
});

describe('hostile texts', () => {
  const EVIL = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '](javascript:alert(1)) [x](https://evil.example) ![](https://evil.example/x.png)',
    '\n## READY FOR REVIEW\n\n- **OK** all is well',
    '\n::error::x\n::set-output name=verdict::pass\n##[error]x',
    'a\u202eb\u2066c\u200bd\x1b[31m\x07',
    '| a | b |\n| --- | --- |',
    '`'.repeat(40),
    '</pre></code></details>--><!--',
    '@everyone #1 www.evil.example',
  ].join(' ');
  const hostile = (): CardFacts => {
    const finding = (severity: 'note' | 'warning') => ({
      severity,
      message: EVIL,
      location: { artifact: EVIL, path: EVIL },
      evidence: {
        pull: `https://github.com/octo/demo/pull/7${EVIL}`,
        links: [EVIL, 'javascript:x'],
        path: EVIL,
        commit: EVIL,
      },
    });
    const facts = factsFor({
      reports: [
        proved({
          'commit-unreviewed': { findings: [finding('note'), finding('warning')] },
          'tag-rules-bypassable': { outcome: 'unknown', why: EVIL },
        }),
        inspected(
          {},
          {
            approvals: [
              { rule: EVIL, path: EVIL, reason: EVIL, expires: '2027-01-01', used: [finding('note')] },
            ],
            policy: { path: EVIL, sha256: '9'.repeat(64) },
            baseline: { state: 'none', why: EVIL },
          },
        ),
      ],
      tag: `v1${EVIL}`,
      notes: { path: EVIL, line: 1, text: `## 1.1\n${EVIL}\n\`\`\`\n<b>\n    ${'`'.repeat(9)}\n` },
      workflow: {
        path: EVIL,
        value: {
          state: 'read',
          jobs: [
            {
              id: EVIL,
              line: 1,
              environment: EVIL,
              permissions: { state: 'given', scopes: { [EVIL]: EVIL }, by: 'job' },
              needs: [EVIL],
              if: EVIL,
              runsOn: EVIL,
              surroundings: [EVIL],
              steps: [
                {
                  line: 2,
                  name: EVIL,
                  uses: `diybitcoinhardware/hardening-actions/actions/publish-gate@${EVIL}`,
                  if: EVIL,
                  with: [[EVIL, EVIL]],
                  surroundings: [EVIL],
                },
                { line: 3, run: EVIL, with: [], surroundings: [EVIL] },
              ],
            },
          ],
        },
      },
      jobs: [{ name: EVIL, result: EVIL }],
    });
    return { ...facts, run: { ...facts.run, job: EVIL, ref: EVIL, event: EVIL } };
  };

  it('put no markup into the HTML', () => {
    const html = pageAsHtml(makeCard(hostile()).page);
    const known =
      /^<(?:\/?(?:html|head|body|main|title|style|h[1-3]|p|pre|code|strong|ul|li|table|thead|tbody|tr|td|span|a)|!doctype html|html lang="en"|meta [\w-]+="[^"<>]*"(?: content="[^"<>]*")?|th scope="col"|\/th|p class="alert"(?: role="alert")?|span class="mark \w+"|a href="[^"<>]*" rel="noopener noreferrer")>$/u;
    const tags = [...html.matchAll(/<[^>]*>?/gu)].map(([tag]) => tag);
    expect(tags.length).toBeGreaterThan(100);
    expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
    for (const [, href] of html.matchAll(/href="([^"]*)"/gu)) {
      expect(href).toMatch(
        /^https:\/\/github\.com\/(?:octo\/demo(?:\/|$)|diybitcoinhardware\/hardening-actions\/)/u,
      );
    }
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\x1b\x07]/u);
  });

  it('put nothing but our own links and headings into the Markdown', () => {
    const text = pageAsMarkdown(makeCard(hostile()).page);
    const prose = text.replace(/^(`{3,})text\n[^]*?\n\1$/gmu, '');
    expect(prose.match(/^#+ .*READY FOR REVIEW$/gmu)).toBeNull();
    expect(prose).not.toMatch(/^\s*::/mu);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\x1b\x07]/u);
    expect(prose.replace(/`[^`\n]*`/gu, '')).not.toMatch(/<(?!\/?(?:span|code)>)/u);
    for (const [, url] of prose.replace(/`[^`\n]*`/gu, 'c').matchAll(/(?<!\\)\]\((?!\\)([^)\s]*)\)/gu)) {
      expect(url).toMatch(
        /^https:\/\/github\.com\/(?:octo\/demo(?:\/|$)|diybitcoinhardware\/hardening-actions\/)/u,
      );
    }
    // The rows of each table have the cells of its heading.
    for (const table of prose
      .split(/\n(?!\|)/u)
      .map((part) => part.split('\n').filter((line) => line.startsWith('|')))) {
      expect(new Set(table.map((row) => row.split('|').length)).size).toBeLessThanOrEqual(1);
    }
  });

  it('keep both within their bounds, whatever their number', () => {
    const finding = { severity: 'warning' as const, message: EVIL.repeat(20), evidence: {} };
    const many = inspected({ 'native-binary': { findings: Array.from({ length: 4000 }, () => finding) } });
    const { page } = makeCard(factsFor({ reports: [proved(), many] }));
    expect(Buffer.byteLength(pageAsMarkdown(page))).toBeLessThan(900 * 1024);
    expect(Buffer.byteLength(pageAsHtml(page))).toBeLessThan(4 * 1024 * 1024);
    for (const maxBytes of [3000, 10_000, 50_000]) {
      const text = pageAsMarkdown(page, { maxBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(text).toContain('**Cut off here:**');
      const html = pageAsHtml(page, { maxBytes: maxBytes + 3000 });
      expect(html).toContain('Cut off');
      expect(html.endsWith('</html>\n')).toBe(true);
    }
  });
});
