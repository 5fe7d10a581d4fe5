/** What core metadata says of one header. */
export interface FieldSpec {
  /** Minor of the metadata version that brought it: 1.0, 1.1, 1.2, 2.1 … */
  readonly since: string;
  /** It may stand more than once. */
  readonly multiple?: true;
  /** Free text, that builders of the past fold over lines. */
  readonly text?: true;
}

/** Every header of the core metadata specification (PEP 241, 314, 345, 566, 643, 639, 794) by lower-case name. */
export const FIELDS: ReadonlyMap<string, FieldSpec> = new Map<string, FieldSpec>([
  ['metadata-version', { since: '1.0' }],
  ['name', { since: '1.0' }],
  ['version', { since: '1.0' }],
  ['platform', { since: '1.0', multiple: true }],
  ['summary', { since: '1.0' }],
  ['description', { since: '1.0', text: true }],
  ['keywords', { since: '1.0' }],
  ['home-page', { since: '1.0' }],
  ['author', { since: '1.0' }],
  ['author-email', { since: '1.0' }],
  ['license', { since: '1.0', text: true }],
  ['supported-platform', { since: '1.1', multiple: true }],
  ['download-url', { since: '1.1' }],
  ['classifier', { since: '1.1', multiple: true }],
  ['requires', { since: '1.1', multiple: true }],
  ['provides', { since: '1.1', multiple: true }],
  ['obsoletes', { since: '1.1', multiple: true }],
  ['maintainer', { since: '1.2' }],
  ['maintainer-email', { since: '1.2' }],
  ['requires-dist', { since: '1.2', multiple: true }],
  ['provides-dist', { since: '1.2', multiple: true }],
  ['obsoletes-dist', { since: '1.2', multiple: true }],
  ['requires-python', { since: '1.2' }],
  ['requires-external', { since: '1.2', multiple: true }],
  ['project-url', { since: '1.2', multiple: true }],
  ['description-content-type', { since: '2.1' }],
  ['provides-extra', { since: '2.1', multiple: true }],
  ['dynamic', { since: '2.2', multiple: true }],
  ['license-expression', { since: '2.4' }],
  ['license-file', { since: '2.4', multiple: true }],
  ['import-name', { since: '2.5', multiple: true }],
  ['import-namespace', { since: '2.5', multiple: true }],
]);

/** Versions of the metadata itself, oldest first. 2.0 was withdrawn (PEP 426) but stands in real wheels. */
export const METADATA_VERSIONS: readonly string[] = [
  '1.0',
  '1.1',
  '1.2',
  '2.0',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
];
