import { plural } from '../report/layout.ts';
import { stopsOf } from '../tag/rehearsal.ts';
import { checklist, reportOf } from './checklist.ts';
import type { Block, Line } from './document.ts';
import { Links } from './links.ts';
import {
  approvalsSection,
  changesSection,
  factsTable,
  filesSection,
  notesSection,
  publishSection,
  verifiedSection,
} from './sections.ts';
import { signedSection } from './signed-section.ts';
import type { Card, CardFacts, Item } from './types.ts';

/** The one page that a person decides by. */
export function makeCard(facts: CardFacts): Card {
  const links = new Links(facts.run);
  const items = checklist(facts);
  const published = reportOf(facts, 'verify-published') !== undefined;
  const rehearsal = facts.tag === undefined && !published;
  const verdict = verdictOf(items);
  const { word, sentence } = headline(items, {
    verdict,
    rehearsal,
    published,
    stops: facts.reports.reduce((sum, { report }) => sum + stopsOf(report.results), 0),
  });
  const name =
    facts.manifest === undefined
      ? facts.run.repository
      : `${facts.manifest.project} ${facts.manifest.version}`;
  const title = `${word}: ${name}${facts.tag === undefined ? '' : `, tag ${facts.tag}`}`;
  const lead: readonly Block[] = [
    { kind: 'text', line: firstLine(facts, links, published) },
    { kind: 'heading', level: 1, line: [title] },
    verdict === 'pass' && !rehearsal
      ? { kind: 'text', line: [{ strong: sentence }] }
      : { kind: 'alert', line: [sentence] },
    factsTable(facts, links),
    { kind: 'heading', level: 2, line: ['Checklist'] },
    {
      kind: 'points',
      points: items.map(({ mark, title: question, lines }) => ({
        mark,
        line: [{ strong: question }],
        below: lines,
      })),
    },
  ];
  const before = published
    ? []
    : [
        ...changesSection(facts, links),
        ...publishSection(facts, links),
        ...signedSection(facts, links),
        ...notesSection(facts, links),
      ];
  const blocks = [
    ...lead,
    ...filesSection(facts, links),
    ...before,
    ...verifiedSection(facts, links),
    ...approvalsSection(facts, links),
  ];
  return {
    verdict,
    rehearsal,
    headline: `${title}. ${sentence}`,
    page: { title: `Review card: ${title}`, blocks },
  };
}

function firstLine({ run }: CardFacts, links: Links, published: boolean): Line {
  if (run.runId === undefined || run.runAttempt === undefined) {
    return [
      'This card was made by hand, from files that somebody gave, for ',
      { code: run.repository },
      '. It vouches for nothing: approve only by the card of the job that verifies, on the page of its run.',
    ];
  }
  return [
    'This card was made by job ',
    { code: run.job },
    ', attempt ',
    { strong: String(run.runAttempt) },
    ' of ',
    { link: `run ${run.runId}`, url: links.run() },
    ' of ',
    { code: run.repository },
    '. Summaries of other jobs are untrusted text: code of the project runs in them and can write anything, a card like this one too.',
    ...(published ? [] : [' Approve only on the page of this run.']),
  ];
}

function verdictOf(items: readonly Item[]): Card['verdict'] {
  if (items.some(({ mark }) => mark === 'fail')) return 'fail';
  return items.some(({ mark }) => mark === 'missing') ? 'incomplete' : 'pass';
}

function headline(
  items: readonly Item[],
  {
    verdict,
    rehearsal,
    published,
    stops,
  }: Pick<Card, 'verdict' | 'rehearsal'> & {
    readonly published: boolean;
    /** What a release would have stopped at. */
    readonly stops: number;
  },
): { readonly word: string; readonly sentence: string } {
  const count = (mark: Item['mark']): number => items.filter((item) => item.mark === mark).length;
  const not = [
    ...(count('fail') > 0 ? [`${count('fail')} of ${plural(items.length, 'item')} failed`] : []),
    ...(count('missing') > 0 ? [`${plural(count('missing'), 'item')} not checked`] : []),
  ].join(', ');
  const look = count('look') === 0 ? '' : ` ${plural(count('look'), 'item')} to look at yourself.`;
  if (rehearsal) {
    const rest = not === '' ? '' : ` ${not[0]?.toUpperCase() ?? ''}${not.slice(1)}.`;
    return {
      word: 'REHEARSAL',
      sentence: `Nothing can be published from this run: it has no tag. A release of this commit would ${
        stops === 0
          ? 'have met what the items below say'
          : `have stopped at ${plural(stops, 'point')} of those below`
      }.${rest}${look}`,
    };
  }
  if (published) {
    if (verdict === 'fail')
      return {
        word: 'NOT WHAT WAS RELEASED',
        sentence: `${not}. Yank the release, then find out why.${look}`,
      };
    if (verdict === 'incomplete')
      return { word: 'INCOMPLETE', sentence: `${not}: nobody may rely on this release yet.${look}` };
    return { word: 'PUBLISHED AS REVIEWED', sentence: `The index serves what was verified.${look}` };
  }
  if (verdict === 'fail') return { word: 'STOP', sentence: `Do not approve: ${not}.${look}` };
  if (verdict === 'incomplete') return { word: 'INCOMPLETE', sentence: `Do not approve: ${not}.${look}` };
  return {
    word: 'READY FOR REVIEW',
    sentence: `Nothing that was checked speaks against it.${look} Read all of this page, then decide.`,
  };
}
