import { gzip, member, tar } from '../support/tar-builder.ts';
import type { AttackFamily, HostileCase } from './types.ts';

const PKG_INFO = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nSummary: A demo\nLicense: MIT\n';
const PYPROJECT = '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n';

/** The members of an honest sdist, to which a trick is added. */
export const HONEST: Uint8Array = Buffer.concat([
  member({ name: 'demo-1.0/PKG-INFO' }, PKG_INFO),
  member({ name: 'demo-1.0/pyproject.toml' }, PYPROJECT),
  member({ name: 'demo-1.0/demo.py' }, 'x = 1\n'),
]);

/** An honest sdist with more members after the honest ones. */
export function sdistWith(...parts: readonly Uint8Array[]): Uint8Array {
  return gzip(tar(HONEST, ...parts));
}

/** A row of a corpus: name, rules (a blank between), mechanism, and what builds the sdist. */
export type SdistRow = readonly [name: string, rules: string, mechanism: string, build: () => Uint8Array];

export function sdistCases(family: AttackFamily, rows: readonly SdistRow[]): readonly HostileCase[] {
  return rows.map(([name, rules, mechanism, build]) => ({
    name,
    family,
    mechanism,
    artifact: 'demo-1.0.tar.gz',
    build,
    rules: rules.split(' '),
  }));
}
