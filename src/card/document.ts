/**
 * A page for people as plain data, which Markdown and HTML are made from. Every text in it may be hostile: there is no way to put
 * markup into one, so a renderer escapes all of them and nobody has to remember which was whose.
 */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  /** Shown without a link where the address is none that {@link isLinkable} takes. */
  | { readonly link: string; readonly url: string | undefined; readonly code?: true };

export type Line = readonly Inline[];

/**
 * `ok`: a machine looked, and it is as it must be. `look`: a person has to. `missing`: nobody looked. `rehearsed`: a release would
 * have to show it, a rehearsal can't.
 */
export type Mark = 'ok' | 'look' | 'fail' | 'missing' | 'rehearsed';

export interface Point {
  readonly mark?: Mark;
  readonly line: Line;
  readonly below?: readonly Line[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  /** What nobody may overlook. */
  | { readonly kind: 'alert'; readonly line: Line }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Text of a file, as it is but for what can't be seen. */
  | { readonly kind: 'verbatim'; readonly text: string };

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const MARKS: Readonly<Record<Mark, string>> = {
  ok: 'OK',
  look: 'LOOK',
  fail: 'FAIL',
  missing: 'NOT CHECKED',
  rehearsed: 'NOT IN A REHEARSAL',
};

/** No script, no other scheme, no user name, nothing that ends an attribute or a Markdown link. */
export function isLinkable(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w.~%/?=&+,:#-]*$/u.test(url);
}

/** Rows, points and characters that a reader of one page gets; the rest is counted. */
export const MOST = { rows: 200, points: 200, below: 50, text: 1000, verbatim: 20_000 } as const;
