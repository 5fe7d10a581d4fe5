import type { Log, Runner } from '../ports.ts';
import { escapeText } from '../report/escape.ts';

/** Shows what untrusted code said, so that no line of it can be a workflow command or move a terminal's cursor. */
export type ShowOutput = (title: string, text: string) => void;

/** Folded in the step's log, between `stop-commands` and a random token. */
export function inRunner(runner: Runner): ShowOutput {
  return (title, text) => {
    runner.group(title, shown(text));
  };
}

/** Before the report, on standard error. */
export function inTerminal(log: Log): ShowOutput {
  return (title, text) => {
    log.info(`--- ${title}\n${shown(text)}`);
  };
}

function shown(text: string): string {
  return text.trim() === '' ? '(it said nothing)' : escapeText(text.trimEnd(), { keepLines: true });
}
