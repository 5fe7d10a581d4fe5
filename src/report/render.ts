import type { Rule } from '../rules/define.ts';
import { renderJson } from './json.ts';
import { renderSummary } from './markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderText, type TextOptions } from './text.ts';
import type { Report } from './types.ts';

export type ReportFormat = 'text' | 'json' | 'markdown' | 'sarif';

export function render(
  report: Report,
  rules: readonly Rule[],
  options: TextOptions & { readonly format: ReportFormat },
): string {
  switch (options.format) {
    case 'text':
      return renderText(report, rules, options);
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderSummary(report, rules);
    case 'sarif':
      return renderSarif(report, rules);
  }
}
