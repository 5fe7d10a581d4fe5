/** Parts of projects that the examples of these rules share. */

export const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
export const OTHER_SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

export function project(...dependencies: readonly string[]): string {
  return `[project]\nname = "demo"\nversion = "1.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;
}

export function workflow(uses: string): string {
  return `on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
}

export const WORKFLOW = '.github/workflows/ci.yml';
