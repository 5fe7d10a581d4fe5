import { WHAT_IS_SIGNED } from '../attestation/what-is-signed.ts';
import { visibilityWarnings } from '../github/visibility.ts';
import { statementFile, STATEMENTS_FOLDER } from '../release/layout.ts';
import type { Block, Line, Point } from './document.ts';
import type { Links } from './links.ts';
import type { CardFacts } from './types.ts';

/** What an approval lets be signed, what none of it can prove, and what signing itself makes public. */
export function signedSection(facts: CardFacts, links: Links): readonly Block[] {
  const { tag, artifact, visibility = 'unknown' } = facts;
  const page = artifact && links.artifact(artifact.id);
  const from: Line =
    artifact === undefined
      ? ['the statements of the release; the artifact that they lie in was not given (input artifact-id)']
      : ['the statements in artifact ', { link: artifact.id, url: page }];
  const lead = tag === undefined ? 'Nothing, in a rehearsal. A release would sign ' : 'If you approve: ';
  return [
    { kind: 'heading', level: 2, line: ['What will be signed'] },
    { kind: 'text', line: [lead, ...from, '. A signature says who signed, not that it is true:'] },
    {
      kind: 'points',
      points: [
        ...WHAT_IS_SIGNED.map(({ name, title, limit }): Point => ({
          line: [
            { strong: title },
            ` ${limit} (`,
            { link: `${STATEMENTS_FOLDER}/${statementFile(name)}`, url: page, code: true },
            ')',
          ],
        })),
        {
          line: [
            { strong: 'Visibility' },
            ' of ',
            { link: facts.run.repository, url: links.repository() },
            `: ${VISIBILITY[visibility]}`,
          ],
        },
      ],
    },
    ...visibilityWarnings(visibility).map((text): Block => ({ kind: 'alert', line: [text] })),
  ];
}

const VISIBILITY = {
  public: 'public, as the event of the run says. Statements, names and digests enter public logs for ever.',
  private: 'not public, as the event of the run says.',
  unknown: 'not known.',
} as const;
