import { groupHeaders, parseEmail } from './email.ts';
import type { Header } from './email.ts';
import { ProblemList, quote } from './problems.ts';
import type { Parsed } from './types.ts';

/** `{name}.dist-info/WHEEL` (PEP 427). */
export interface WheelFile {
  readonly wheelVersion?: string;
  readonly generator?: string;
  /** Absent where the header is missing or neither `true` nor `false`. */
  readonly rootIsPurelib?: boolean;
  readonly build?: string;
  /** Each `Tag` as written. */
  readonly tags: readonly Header[];
  /** Lower-case header name to its values in the order of the file. */
  readonly fields: ReadonlyMap<string, readonly Header[]>;
}

/** Lower-case header to whether it may stand more than once. */
const FIELDS: ReadonlyMap<string, boolean> = new Map([
  ['wheel-version', false],
  ['generator', false],
  ['root-is-purelib', false],
  ['build', false],
  ['tag', true],
]);

/** The compressed form `py2.py3-none-any` is left to the reader; real builders write one expanded tag a line. */
const TAG = /^[A-Za-z0-9_.]+-[A-Za-z0-9_.]+-[A-Za-z0-9_.]+$/;

/** Reads WHEEL, which has the same form as METADATA, without a body. */
export function parseWheelFile(path: string, bytes: Uint8Array): Parsed<WheelFile> {
  const email = parseEmail(bytes);
  const fields = groupHeaders(email.headers);
  const problems = new ProblemList(email.problems);
  const first = (name: string): string | undefined => fields.get(name)?.[0]?.value;

  for (const [name, headers] of fields) {
    const [header, second] = headers;
    const multiple = FIELDS.get(name);
    if (multiple === undefined)
      problems.add('unknown-header', `${quote(name)} is no header of WHEEL`, header?.line);
    else if (second && !multiple)
      problems.add('duplicate-header', `${second.name} stands twice`, second.line);
  }
  if (email.body?.trim()) problems.add('unexpected-body', 'text after the headers');
  const wheelVersion = first('wheel-version');
  checkWheelVersion(wheelVersion, problems);
  const purelib = first('root-is-purelib');
  const rootIsPurelib = asBoolean(purelib);
  if (rootIsPurelib === undefined) {
    const what = purelib === undefined ? 'missing' : `${quote(purelib)}, not true or false`;
    problems.add('invalid-root-is-purelib', `Root-Is-Purelib is ${what}`);
  }
  const tags = fields.get('tag') ?? [];
  if (tags.length === 0) problems.add('missing-header', 'Tag is missing');
  for (const { value, line } of tags) {
    if (!TAG.test(value)) problems.add('invalid-tag', `${quote(value)} is no \`python-abi-platform\``, line);
  }
  const generator = first('generator');
  const build = first('build');
  const value: WheelFile = {
    ...(wheelVersion === undefined ? {} : { wheelVersion }),
    ...(generator === undefined ? {} : { generator }),
    ...(rootIsPurelib === undefined ? {} : { rootIsPurelib }),
    ...(build === undefined ? {} : { build }),
    tags,
    fields,
  };
  return { path, value, problems: problems.list };
}

/** Installers must refuse a higher major version and warn about a higher minor one; no version but 1.0 has a specification. */
function checkWheelVersion(version: string | undefined, problems: ProblemList): void {
  if (version === undefined) problems.add('missing-header', 'Wheel-Version is missing');
  else if (version !== '1.0')
    problems.add('unknown-wheel-version', `Wheel-Version ${quote(version)} is not known`);
}

/** wheel and pip compare without regard to case. */
function asBoolean(text: string | undefined): boolean | undefined {
  const lower = text?.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}
