import type { AttackFamily, HostileCase } from './types.ts';

/** A row of a corpus: name, rules (a blank between), mechanism, and what builds the artifact. */
export type Row = readonly [
  name: string,
  rules: string,
  mechanism: string,
  build: () => Uint8Array,
  more?: RowOptions,
];

export interface RowOptions {
  /** The demo wheel unless told otherwise. */
  readonly artifact?: string;
  readonly policy?: string;
}

export const SDIST: RowOptions = { artifact: 'demo-1.0.tar.gz' };

/** Cases of one family, all of them wheels of the project `demo` 1.0 but where the row says otherwise. */
export function casesOf(family: AttackFamily, rows: readonly Row[]): readonly HostileCase[] {
  return rows.map(([name, rules, mechanism, build, more = {}]) => ({
    name,
    family,
    mechanism,
    artifact: 'demo-1.0-py3-none-any.whl',
    build,
    rules: rules.split(' '),
    ...more,
  }));
}
