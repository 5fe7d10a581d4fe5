/** The parts of core metadata and entry_points.txt that are compared; headers that say one thing together are one. */
export type MetadataField =
  | 'name'
  | 'version'
  | 'summary'
  | 'description'
  | 'description-content-type'
  | 'keywords'
  | 'url'
  | 'author'
  | 'maintainer'
  | 'license'
  | 'license-file'
  | 'classifier'
  | 'platform'
  | 'requires-python'
  | 'requires-dist'
  | 'provides-extra'
  | 'import-name'
  | 'entry-point';

/** What the reviewed source says that the artifact's metadata must say. */
export type Expected =
  | {
      readonly state: 'known';
      /** Each must be there, in any order. */
      readonly values: readonly string[];
      /** What the build backend may add by its own rules; nothing else may be there. */
      readonly also?: readonly string[];
    }
  | {
      readonly state: 'unknown';
      /** Completes "it can't be known because …". */
      readonly why: string;
    };

/** The build backends whose habits are known. */
export type BackendName = 'setuptools' | 'hatchling' | 'flit' | 'poetry' | 'pdm' | 'uv' | 'other';

export interface ExpectedMetadata {
  readonly backend: BackendName;
  /** The file that says it: pyproject.toml, setup.cfg, setup.py. */
  readonly path: string;
  /** Why that file can't be read at all, with its place; then every field is unknown. */
  readonly unreadable?: string;
  /** A field that is absent must be absent from the artifact. */
  readonly fields: ReadonlyMap<MetadataField, Expected>;
}

/** Fields as they are collected; the last word on a field counts. */
export class Draft {
  readonly fields = new Map<MetadataField, Expected>();

  known(field: MetadataField, values: readonly string[], also: readonly string[] = []): void {
    this.fields.set(field, { state: 'known', values, ...(also.length > 0 && { also }) });
  }

  /** One value, or none. */
  one(field: MetadataField, value: string | undefined): void {
    this.known(field, value === undefined ? [] : [value]);
  }

  unknown(field: MetadataField, why: string): void {
    this.fields.set(field, { state: 'unknown', why });
  }

  /** Adds to what is known of a field; an unknown one stays so. */
  add(field: MetadataField, values: readonly string[], also: readonly string[] = []): void {
    const before = this.fields.get(field);
    if (before?.state === 'unknown') return;
    this.known(field, [...(before?.values ?? []), ...values], [...(before?.also ?? []), ...also]);
  }

  /** Whether anything is said of a field, be it that it can't be known. */
  says(field: MetadataField): boolean {
    const expected = this.fields.get(field);
    return expected !== undefined && (expected.state === 'unknown' || expected.values.length > 0);
  }
}
