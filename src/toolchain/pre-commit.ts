import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
} from 'yaml';
import { messageOf } from '../errors.ts';
import { decodeUtf8, Problems, quoted, sha256Of } from './text.ts';
import type { Hook, HookRepository, PreCommitFile } from './types.ts';

/** The largest real ones have less than 100 KiB; it also bounds what the YAML library is given. */
const MAX_BYTES = 256 * 1024;

/** Aliases that are followed: the library walks the whole document for each. */
const MAX_ALIASES = 50;

type Mapping = ReadonlyMap<string, Node>;

/** Nodes of one document as mappings, lists and texts; what has another shape is a problem. */
class Reader {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #problems: Problems;
  #aliases = 0;

  constructor(document: Document, lines: LineCounter, problems: Problems) {
    this.#document = document;
    this.#lines = lines;
    this.#problems = problems;
  }

  lineOf(node: Node | null | undefined): number | undefined {
    const offset = node?.range?.[0];
    return offset === undefined ? undefined : this.#lines.linePos(offset).line;
  }

  problem(message: string, node: Node | null | undefined): void {
    this.#problems.add(message, this.lineOf(node));
  }

  #resolved(node: unknown): Node | undefined {
    let found = node;
    if (isAlias(found)) {
      this.#aliases += 1;
      if (this.#aliases === MAX_ALIASES) this.problem('more aliases than are followed', found);
      if (this.#aliases >= MAX_ALIASES) return undefined;
      // What an anchor names is a node itself, never another alias.
      found = found.resolve(this.#document);
    }
    return isMap(found) || isSeq(found) || isScalar(found) ? found : undefined;
  }

  /** The library's own test for repeated keys takes quadratic time, so it is done here, where it matters. */
  mapping(node: unknown, what: string): Mapping {
    const map = this.#resolved(node);
    const values = new Map<string, Node>();
    if (!isMap(map)) {
      this.problem(`${what} is no mapping`, map);
      return values;
    }
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? (key.source ?? '') : '';
      const resolved = this.#resolved(value);
      if (name === '<<') this.problem(`${what} takes keys from elsewhere (<<), which is not followed`, map);
      else if (values.has(name)) this.problem(`${what} has the key ${quoted(name)} twice`, map);
      else if (resolved !== undefined) values.set(name, resolved);
    }
    return values;
  }

  list(node: unknown, what: string): readonly unknown[] {
    const seq = this.#resolved(node);
    if (isSeq(seq)) return seq.items;
    this.problem(`${what} is no list`, seq);
    return [];
  }

  /** YAML 1.1, which pre-commit reads, takes `22.10` for a number and `1:30` for another one: such a value has to be quoted. */
  text(node: unknown, what: string): string | undefined {
    const scalar = this.#resolved(node);
    if (isScalar(scalar) && typeof scalar.value === 'string') return scalar.value;
    this.problem(`${what} is no text; quote it`, scalar);
    return undefined;
  }
}

function repositoryOf(node: unknown, reader: Reader): HookRepository | undefined {
  const map = reader.mapping(node, 'a repository');
  const repo = map.has('repo') ? reader.text(map.get('repo'), '"repo"') : undefined;
  if (repo === undefined) {
    if (map.size > 0) reader.problem('a repository has no "repo"', map.values().next().value);
    return undefined;
  }
  const rev = map.has('rev') ? reader.text(map.get('rev'), `"rev" of ${quoted(repo)}`) : undefined;
  const line = reader.lineOf(map.get('rev') ?? map.get('repo'));
  const hooks = map.has('hooks') ? reader.list(map.get('hooks'), `"hooks" of ${quoted(repo)}`) : [];
  return {
    repo,
    hooks: hooks.map((hook) => hookOf(hook, reader)),
    ...(rev !== undefined && { rev }),
    ...(line !== undefined && { line }),
  };
}

function hookOf(node: unknown, reader: Reader): Hook {
  const map = reader.mapping(node, 'a hook');
  const id = map.has('id') ? reader.text(map.get('id'), '"id"') : undefined;
  const given = map.get('additional_dependencies');
  const line = reader.lineOf(given ?? map.get('id'));
  const dependencies = given === undefined ? [] : reader.list(given, '"additional_dependencies"');
  return {
    id: id ?? '',
    additionalDependencies: dependencies.flatMap((item) => reader.text(item, 'a dependency') ?? []),
    ...(line !== undefined && { line }),
  };
}

function read(text: string, problems: Problems): readonly HookRepository[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    version: '1.1',
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, ...others] = Array.isArray(documents) ? documents : [];
  if (document === undefined) {
    problems.add('the file is empty');
    return [];
  }
  if (others.length > 0) problems.add('the file holds several documents; one is read');
  for (const { message, pos } of document.errors) {
    problems.add(`not valid YAML: ${message}`, lines.linePos(pos[0]).line);
  }
  if (document.errors.length > 0) return [];
  const reader = new Reader(document, lines, problems);
  const root = reader.mapping(document.contents, 'the file');
  return reader.list(root.get('repos'), '"repos"').flatMap((node) => repositoryOf(node, reader) ?? []);
}

/** `.pre-commit-config.yaml`. Never throws. https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */
export function parsePreCommit(path: string, bytes: Uint8Array): PreCommitFile {
  const problems = new Problems();
  const text = decodeUtf8(bytes, MAX_BYTES, problems);
  let repositories: readonly HookRepository[] = [];
  try {
    if (problems.list.length === 0) repositories = read(text, problems);
  } catch (error) {
    // The library recurses: nothing but hostile nesting gets here.
    problems.add(`the YAML can't be read: ${messageOf(error)}`);
  }
  return { path, sha256: sha256Of(bytes), repositories, problems: problems.list };
}
