import { isTable } from '../pyproject.ts';

/** Texts of an array; whatever else stands in it is left out, and so makes the artifact differ. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a table by key. */
export function textTable(value: unknown): ReadonlyMap<string, string> {
  const entries = isTable(value) ? Object.entries(value) : [];
  return new Map(entries.flatMap(([key, item]) => (typeof item === 'string' ? [[key, item] as const] : [])));
}

/** The arrays of texts of a table by key. */
export function listTable(value: unknown): ReadonlyMap<string, readonly string[]> {
  const entries = isTable(value) ? Object.entries(value) : [];
  return new Map(entries.map(([key, item]) => [key, textsOf(item)]));
}

/** `group: name = target`, the form in which entry points are compared. */
export function entryPoint(group: string, name: string, target: string): string {
  return `${group}: ${name} = ${target}`;
}

/** `label, url`, as Project-URL has it. */
export function projectUrls(urls: ReadonlyMap<string, string>): readonly string[] {
  return [...urls].map(([label, url]) => `${label}, ${url}`);
}
