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
import { decodeUtf8, quoted } from '../toolchain/text.ts';
import { Collector } from './collect.ts';
import { revision, tagStrength } from './terms.ts';
import type { ParsedFile, Terms } from './types.ts';

/** GitHub refuses workflows of 512 KiB; it also bounds what the YAML library is given. */
const MAX_BYTES = 512 * 1024;

/** Aliases that are followed: the library walks the whole document for each, and they can nest. */
const MAX_ALIASES = 200;

/** Nodes that are looked at, those behind aliases each time; the largest workflows have ten thousand. */
const MAX_NODES = 500_000;

/** Keys whose values are data of the step or job, and name nothing that runs. */
const DATA = new Set([
  ...['with', 'env', 'inputs', 'outputs', 'secrets', 'defaults', 'permissions', 'concurrency'],
  ...['strategy', 'on', 'branding', 'environment'],
]);

/** What a node stands for by the key above it. */
type Role = 'any' | 'container' | 'services' | 'runs';

interface Pending {
  readonly node: unknown;
  readonly role: Role;
}

/**
 * Walks everything in a document but data: no place that GitHub may learn to run is passed over. Mappings are read as they are
 * written, so that of two equal keys both count.
 */
class Walk {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #out: Collector;
  readonly #pending: Pending[];
  #aliases = 0;

  constructor(document: Document, lines: LineCounter, out: Collector) {
    this.#document = document;
    this.#lines = lines;
    this.#out = out;
    this.#pending = [{ node: document.contents, role: 'any' }];
  }

  run(): void {
    let left = MAX_NODES;
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      if (left-- === 0) {
        this.#out.problems.add(`more than ${MAX_NODES} nodes`);
        return;
      }
      const node = this.#resolved(next.node);
      if (isSeq(node)) {
        for (const item of [...node.items].reverse()) this.#pending.push({ node: item, role: next.role });
      } else if (isMap(node)) {
        for (const { key, value } of [...node.items].reverse()) this.#pair(key, value, next.role);
      } else if (next.role === 'container') this.#image(node);
    }
  }

  #line(node: unknown): number | undefined {
    const offset = (node as Node | undefined)?.range?.[0];
    return offset === undefined ? undefined : this.#lines.linePos(offset).line;
  }

  #resolved(node: unknown): unknown {
    if (!isAlias(node)) return node;
    this.#aliases += 1;
    if (this.#aliases === MAX_ALIASES) {
      this.#out.problems.add('more aliases than are followed', this.#line(node));
    }
    return this.#aliases < MAX_ALIASES ? node.resolve(this.#document) : undefined;
  }

  #pair(keyNode: unknown, value: unknown, role: Role): void {
    const keyValue = this.#resolved(keyNode);
    const key = isScalar(keyValue) ? String(keyValue.value) : '';
    // A service may have any name, that of a key of data as well.
    if (role === 'services' && key !== '<<') this.#pending.push({ node: value, role: 'container' });
    else if (key === 'uses') this.#uses(value);
    else if (key === 'image' && (role === 'container' || role === 'runs')) this.#image(value, role);
    else if (key === '<<') this.#pending.push({ node: value, role });
    else if (key === 'container' || key === 'services' || key === 'runs')
      this.#pending.push({ node: value, role: key });
    else if (!DATA.has(key) && role !== 'container') this.#pending.push({ node: value, role: 'any' });
  }

  #text(node: unknown): string | undefined {
    const scalar = this.#resolved(node);
    return isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value.trim() : undefined;
  }

  #uses(node: unknown): void {
    const line = this.#line(node);
    const text = this.#text(node);
    if (text === undefined) {
      this.#out.problems.add('"uses" is no text', line);
      return;
    }
    // Of the same commit, or of the checkout: its own file is read as well.
    if (text.startsWith('./')) return;
    if (text.startsWith('docker://')) {
      this.#addImage(text.slice('docker://'.length), text, line);
      return;
    }
    const [, owner, repository, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@\s]*)?@([^\s@]+)$/.exec(text) ?? [];
    if (owner === undefined || repository === undefined || ref === undefined || text.includes('${{')) {
      this.#out.problems.add(`"uses" names no action in a way that is known: ${quoted(text)}`, line);
      return;
    }
    this.#out.add({ kind: 'action', name: `${owner}/${repository}`, text, terms: revision(ref) }, { line });
  }

  #image(node: unknown, role?: Role): void {
    const text = this.#text(node);
    const line = this.#line(node);
    if (text === undefined) {
      const scalar = this.#resolved(node);
      // `image:` of a service with an empty value is no service.
      if (!isScalar(scalar) || scalar.value !== null) this.#out.problems.add('the image is no text', line);
      return;
    }
    if (text === '') return;
    if (role !== 'runs') this.#addImage(text.replace(/^docker:\/\//, ''), text, line);
    // Else a Dockerfile of the action's own folder.
    else if (text.startsWith('docker://')) this.#addImage(text.slice('docker://'.length), text, line);
  }

  #addImage(reference: string, text: string, line: number | undefined): void {
    const { name, terms } = imageOf(reference);
    this.#out.add({ kind: 'image', name, text, terms }, { line });
  }
}

/** `name:tag@digest` (the reference grammar of OCI). */
export function imageOf(reference: string): { readonly name: string; readonly terms: Terms } {
  if (/\$[{(A-Za-z]/.test(reference)) return { name: reference, terms: { form: 'text', opaque: true } };
  const [named = '', digest] = reference.split(/@(.*)/s);
  const [, name = named, tag = ''] = /^(.+?)(?::([^/:]+))?$/s.exec(named) ?? [];
  if (digest !== undefined) {
    const strength = /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(digest) ? 3 : 0;
    return { name, terms: { form: 'ref', ref: digest, strength } };
  }
  return { name, terms: { form: 'ref', ref: tag, strength: tagStrength(tag) } };
}

function read(text: string, out: Collector): void {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, ...others] = Array.isArray(documents) ? documents : [];
  if (document === undefined) {
    out.problems.add('the file is empty');
    return;
  }
  if (others.length > 0) out.problems.add('the file holds several documents; one is read');
  for (const { message, pos } of document.errors) {
    out.problems.add(`not valid YAML: ${message}`, lines.linePos(pos[0]).line);
  }
  if (document.errors.length === 0) new Walk(document, lines, out).run();
}

/** Every action, reusable workflow and image that a workflow or an action.yml names. Never throws. */
export function workflowDependencies(_path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  const text = decodeUtf8(bytes, MAX_BYTES, out.problems);
  try {
    if (out.problems.list.length === 0) read(text, out);
  } catch (error) {
    // The library recurses: nothing but hostile nesting gets here.
    out.problems.add(`the YAML can't be read: ${messageOf(error)}`);
  }
  return out.parsed;
}
