/** docs/faults.md: every fault that the tests inject into a release, the step that meets it, and what it says. */
import { escapeMarkdown, markdownCode } from '../src/report/escape.ts';
import type { FaultCase } from '../__tests__/faults/types.ts';

type Fault = Pick<FaultCase<never>, 'name' | 'stage' | 'what' | 'ends' | 'message'>;

export interface FaultGroup {
  readonly title: string;
  /** How these are shown. */
  readonly how: string;
  readonly faults: readonly Fault[];
}

/** The whole page. Ends with a newline. */
export function faultPage(groups: readonly FaultGroup[]): string {
  const all = groups.flatMap(({ faults }) => faults);
  const stops = all.filter(({ ends }) => ends === 'stops').length;
  const parts = [
    '<!-- Generated from __tests__/faults by `npm run docs`; edit the cases. -->',
    '# Faults of a release, and where they stop',
    `The tests do each of these ${all.length} things to a release where all is well. ${stops} stop it, each with the message that its row ` +
      'quotes a part of, and nothing is handed out or uploaded. The rest can do no harm: what may pass is tried again a bounded number of times, ' +
      'and what cannot reach a later job changes nothing.',
    ...groups.flatMap(({ title, how, faults }) => [`## ${title}`, how, table(faults)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(faults: readonly Fault[]): string {
  const rows = faults.map(({ name, what, stage, ends, message }) =>
    row(
      markdownCode(name),
      escapeMarkdown(what),
      ends === 'stops' ? markdownCode(stage) : 'goes on',
      markdownCode(message.trim()),
    ),
  );
  return [row('Fault', 'What is done', 'Stopped by', 'Message'), '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
