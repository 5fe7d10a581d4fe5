import type { Rule } from '../rules/define.ts';
import { Page } from './page.ts';
import { plainBlocks, plainText } from './prose.ts';
import { ruleUrl } from './links.ts';
import { visible } from './escape.ts';

/** A rule for the terminal: what it is, why it matters, what to do, what it says of examples. Ends with a newline. */
export function explainRule(
  rule: Rule,
  options: { readonly color?: boolean; readonly columns?: number } = {},
): string {
  const page = new Page({ color: false, ...options });
  page.text(`${rule.id}: ${plainText(rule.title)}`, '', 'bold');
  page.blank();
  page.field('severity', 'dim', rule.severity, '  ', 12);
  page.field('looks at', 'dim', rule.appliesTo.join(', '), '  ', 12);
  page.field('approvable', 'dim', rule.approvable ? 'yes, in release-policy.toml' : 'no', '  ', 12);
  page.field('since', 'dim', rule.since, '  ', 12);
  prose(page, 'Why it matters', rule.rationale);
  prose(page, 'What to do', rule.remediation);
  examples(page, 'Refused', rule.examples.bad);
  examples(page, 'Accepted', rule.examples.good);
  page.blank();
  page.text('References', '', 'bold');
  for (const { title, url } of [
    ...rule.references,
    { title: 'The page of this rule', url: ruleUrl(rule.id) },
  ]) {
    page.hanging(plainText(title), '  - ', '    ');
    page.raw(`    ${url}`);
  }
  return page.toString();
}

function prose(page: Page, heading: string, markdown: string): void {
  page.blank();
  page.text(heading, '', 'bold');
  for (const { text, code } of plainBlocks(markdown)) {
    if (code) for (const line of text.split('\n')) page.raw(`    ${line}`);
    else page.text(text, '  ');
  }
}

function examples(page: Page, heading: string, list: Rule['examples']['bad']): void {
  if (list.length === 0) return;
  page.blank();
  page.text(heading, '', 'bold');
  for (const { title, files } of list) {
    page.hanging(plainText(title), '  - ', '    ');
    for (const { artifact, contents } of files) {
      const paths = Object.keys(contents).map(visible);
      const within = paths.length === 0 ? '' : `: ${paths.join(', ')}`;
      page.hanging(`${artifact}${within}`, '    ', '      ', 'dim');
    }
  }
}
