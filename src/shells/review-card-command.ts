import process from 'node:process';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { replaceFile } from '../adapters/replace-file.ts';
import { terminalLog, writeOutput } from '../adapters/terminal.ts';
import { pageAsHtml } from '../card/html.ts';
import { pageAsMarkdown } from '../card/markdown.ts';
import { serverOf } from '../github/server.ts';
import { helpText, parseCommandLine } from '../inputs/command-line.ts';
import { REVIEW_CARD } from '../inputs/review-card.ts';
import { parseInputs } from '../inputs/spec.ts';
import { escapePath, escapeText } from '../report/escape.ts';
import { cardPlaceByHand } from './card-place.ts';
import type { CommandLine } from './commands.ts';
import { reviewCard } from './review-card.ts';

const BY_HAND = `By hand it shows what the card of a release would say. Nobody may approve by it: only the job that verifies vouches for its own.

  hardening-actions review-card tag.json artifacts.json --repository octo/demo --tag v1.0 \\
    --manifest release/manifest.json --checksums "$(cat release/SHA256SUMS)" --format html --output card.html

Without --tag it is the card of a rehearsal, of the commit that is checked out.`;

/** review-card on the command line. */
export const run: CommandLine = async ({ name, purpose }, args) => {
  const raw = parseCommandLine(REVIEW_CARD, args);
  if (raw.help) {
    await writeOutput(helpText(name, `${purpose}\n\n${BY_HAND}`, REVIEW_CARD));
    return 0;
  }
  const inputs = parseInputs(REVIEW_CARD, raw);
  const log = terminalLog(false);
  const git = gitObjects(process.env);
  const place = await cardPlaceByHand(inputs, git, serverOf(process.env).serverUrl, process.env);
  const card = await reviewCard(inputs, {
    text: textFiles(),
    git,
    run: place,
    action: { repository: 'diybitcoinhardware/hardening-actions', ref: undefined },
    // By hand there is no event that says it.
    visibility: 'unknown',
  });
  const shown = inputs.format === 'html' ? pageAsHtml(card.page) : pageAsMarkdown(card.page);
  if (inputs.output === undefined) await writeOutput(shown);
  else {
    await replaceFile(inputs.output, shown);
    log.info(`The card is in ${escapePath(inputs.output)}.`);
  }
  log.info(escapeText(card.headline));
  return card.verdict === 'pass' || inputs.mode === 'report' ? 0 : 1;
};
