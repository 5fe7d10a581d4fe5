/** Where this project lives: rule pages and SARIF point there. */
export const PROJECT_URL = 'https://github.com/diybitcoinhardware/hardening-actions';

/** The page of a rule, made from the rule itself by `rulePage`. */
export function ruleUrl(ruleId: string): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${encodeURIComponent(ruleId)}.md`;
}
