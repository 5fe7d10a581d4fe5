import process from 'node:process';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner } from '../adapters/runner.ts';
import { pageAsHtml } from '../card/html.ts';
import { pageAsMarkdown } from '../card/markdown.ts';
import { messageOf, ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import { artifactUrl, type Environment } from '../github/workflow-run.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { REVIEW_CARD_OUTPUTS } from '../inputs/outputs.ts';
import { REVIEW_CARD } from '../inputs/review-card.ts';
import { parseInputs } from '../inputs/spec.ts';
import type { Runner } from '../ports.ts';
import { clip, escapeMarkdown, escapeText, markdownCode } from '../report/escape.ts';
import { eventVisibility } from './event-visibility.ts';
import { reviewCard, type ReviewCardPorts } from './review-card.ts';
import { logOf } from './run-action.ts';

type Outputs = Partial<Record<keyof typeof REVIEW_CARD_OUTPUTS, string>>;

export interface CardActionPorts extends Pick<ReviewCardPorts, 'text' | 'git'> {
  readonly runner: Runner;
}

/** review-card as a GitHub Action. */
export async function main(): Promise<void> {
  await runCardAction(process.env, {
    text: textFiles(),
    git: gitObjects(process.env),
    runner: actionsRunner(),
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runCardAction(environment: Environment, ports: CardActionPorts): Promise<void> {
  const { runner } = ports;
  let set: Outputs = { verdict: 'fail' };
  try {
    set = await run(environment, ports);
  } catch (error) {
    const known = error instanceof ToolError;
    const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
    const message = known ? error.message : `unexpected fault, please report it: ${messageOf(error)}`;
    await runner.summary(`## STOP: there is no review card\n\n${escapeMarkdown(clip(message, 1000))}\n`);
    runner.fail(escapeText(`${message}${hint}`, { keepLines: true }));
  }
  for (const name of Object.keys(REVIEW_CARD_OUTPUTS)) {
    runner.setOutput(name, set[name as keyof Outputs] ?? '');
  }
}

async function run(environment: Environment, { runner, ...ports }: CardActionPorts): Promise<Outputs> {
  const raw = readActionInputs(REVIEW_CARD, environment);
  const inputs = parseInputs(REVIEW_CARD, raw);
  const log = logOf(inputs, environment, 'review-card');
  const card = await reviewCard(inputs, {
    ...ports,
    run: runContext(environment),
    action: actionOf(environment),
    visibility: await eventVisibility(environment, ports.text),
  });
  const html = pageAsHtml(card.page);
  const markdown = pageAsMarkdown(card.page);
  const files = await runner.save({ 'review-card.html': html, 'review-card.md': markdown });
  const uploaded = await runner.upload(log.name, Object.values(files), log.retentionDays);
  const failing = card.verdict !== 'pass' && inputs.mode === 'enforce';
  const headline = escapeText(card.headline);
  if (uploaded.state === 'unavailable') {
    const message = `The card could not be uploaded: ${escapeText(clip(uploaded.why, 600))}`;
    runner.annotate({ level: 'warning', title: 'Review card', message });
  }
  await runner.summary(pageAsMarkdown(card.page, { footer: footerOf(environment, log.name, uploaded) }));
  if (failing) runner.fail(`${headline} The job summary shows the card.`);
  else runner.annotate({ level: 'notice', title: 'Review card', message: headline });
  return {
    verdict: card.verdict,
    card: files['review-card.html'],
    markdown: files['review-card.md'],
    ...(uploaded.state === 'known' && {
      'artifact-name': log.name,
      'artifact-id': uploaded.value.id,
      'artifact-digest': uploaded.value.digest,
    }),
  };
}

/** Where the runner does not say it, as for an action of the checkout, the project’s own address holds. */
function actionOf(environment: Environment): ReviewCardPorts['action'] {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  const named = /^[\w.-]+\/[\w.-]+$/u.test(repository);
  return {
    repository: named ? repository : 'diybitcoinhardware/hardening-actions',
    ref: named && /^[\w./-]{1,255}$/u.test(ref) ? ref : undefined,
  };
}

function footerOf(
  environment: Environment,
  name: string,
  uploaded: Awaited<ReturnType<Runner['upload']>>,
): string {
  if (uploaded.state === 'unavailable') {
    return `**This card was not uploaded:** ${escapeMarkdown(clip(uploaded.why, 600))}`;
  }
  const { id, digest } = uploaded.value;
  const url = artifactUrl(environment, id);
  const code = markdownCode(name);
  return `This card as HTML: ${url === undefined ? code : `[${code}](${url})`}, SHA-256 ${markdownCode(digest)}.`;
}
