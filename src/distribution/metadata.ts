import { groupHeaders, parseEmail } from './email.ts';
import type { Header } from './email.ts';
import { checkMetadata } from './metadata-checks.ts';
import { FIELDS } from './metadata-fields.ts';
import { ProblemList } from './problems.ts';
import type { Parsed } from './types.ts';

/** Core metadata of METADATA or PKG-INFO, versions 1.0 to 2.5, as written: nothing is normalised. */
export interface CoreMetadata {
  readonly metadataVersion?: string;
  readonly name?: string;
  readonly version?: string;
  /** Lower-case header name to its values in the order of the file. Holds unknown headers too. */
  readonly fields: ReadonlyMap<string, readonly Header[]>;
  /** Text of the body, else of the Description header (its indent taken away). */
  readonly description?: string;
  readonly requiresPython?: Header;
  readonly requiresDist: readonly Header[];
  readonly providesExtra: readonly Header[];
  readonly classifiers: readonly Header[];
  /** `label, url` as written. */
  readonly projectUrls: readonly Header[];
  readonly licenseFiles: readonly Header[];
  readonly dynamic: readonly Header[];
}

/** Indent of a folded line: 8 spaces (setuptools), 7 and a bar (PEP 241's advice), or any (others). */
function unfold(value: string): string {
  return value.replace(/\n(?: {7}\||[ \t]+)/g, (indent) =>
    indent.startsWith('\n        ') ? `\n${indent.slice(9)}` : '\n',
  );
}

/**
 * Reads METADATA or PKG-INFO (core metadata specification). Of a header that may stand but once and does not, the accessors
 * show the first; the repetition is a problem.
 */
export function parseMetadata(path: string, bytes: Uint8Array): Parsed<CoreMetadata> {
  const email = parseEmail(bytes, (name) => FIELDS.get(name)?.text === true);
  const fields = groupHeaders(email.headers);
  const all = (name: string): readonly Header[] => fields.get(name) ?? [];
  const metadataVersion = all('metadata-version')[0]?.value;
  const name = all('name')[0]?.value;
  const version = all('version')[0]?.value;
  const header = all('description')[0]?.value;
  const description = email.body ?? (header === undefined ? undefined : unfold(header));
  const requiresPython = all('requires-python')[0];
  const value: CoreMetadata = {
    ...(metadataVersion === undefined ? {} : { metadataVersion }),
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    fields,
    ...(description === undefined ? {} : { description }),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    requiresDist: all('requires-dist'),
    providesExtra: all('provides-extra'),
    classifiers: all('classifier'),
    projectUrls: all('project-url'),
    licenseFiles: all('license-file'),
    dynamic: all('dynamic'),
  };
  const problems = new ProblemList(email.problems);
  checkMetadata(value, email.body, problems);
  return { path, value, problems: problems.list };
}
