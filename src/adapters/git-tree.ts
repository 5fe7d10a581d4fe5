import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { DigestStream, type Digests } from '../archive/digests.ts';
import type { Scanner } from '../archive/scan.ts';
import { ContentScanner, scanWhole } from '../archive/sniff.ts';
import type { FormatSignal, Signal } from '../archive/types.ts';
import { ToolError } from '../errors.ts';
import {
  commitTime,
  lfsObject,
  MAX_LFS_POINTER,
  parseLsTree,
  parseSubmodules,
  publicUrl,
  type TreeEntry,
} from '../source/git-texts.ts';
import type { SourceFile, SourceTree, Submodule, TreeListing } from '../source/tree.ts';
import type { ReadTreeOptions } from '../ports.ts';
import { CatFileReader } from './cat-file.ts';
import { gitCommand, stderrOf, type GitCommand } from './git-command.ts';
import { readAttributes, type Attributes } from './git-attributes.ts';

/** Bounds on a repository, which may be as hostile as an archive. CPython has 5,000 files and 130 MB, plotly 20,000 files. */
const MAX_FILES = 200_000;
const MAX_BLOB = 256 * 1024 * 1024;
const MAX_TOTAL = 2 * 1024 * 1024 * 1024;
/** A file whose bytes are kept, and all of them together, the ones nearest to the root first. */
const MAX_KEPT = 1024 * 1024;
const MAX_KEPT_TOTAL = 32 * 1024 * 1024;

/** Texts that metadata is compared with or that say how to build: an extension of these, or none. */
const KEPT = /(?:^|\/)(?:[^/.]+|\.[^/.]+|[^/]+\.(?:pyw?|toml|cfg|ini|md|rst|txt|in|ya?ml|lock|json))$/iu;

/**
 * Reads a whole commit: one listing, one pass over the blobs. What it costs grows with the bytes of the tree; nothing but
 * the kept texts stays in memory.
 * @param commit full id
 */
export async function readTree(
  environment: Readonly<Record<string, string | undefined>>,
  repository: string,
  commit: string,
  tag: string | undefined,
  { formats }: ReadTreeOptions = { formats: false },
): Promise<SourceTree> {
  const git = gitCommand(environment);
  const entries = bounded(await listed(git, repository, commit), commit);
  // Side by side: each is a process of its own, and what they answer is small.
  const [origin, time, attributes, modules] = await Promise.all([
    originOf(git, repository),
    timeOf(git, repository, commit),
    readAttributes(environment, git, repository, commit, entries),
    submodulesOf(git, repository, entries),
  ]);
  const blobs = await readBlobs(git, repository, commit, entries, attributes, formats);
  const files = new Map<string, SourceFile>();
  for (const entry of entries) {
    const blob = blobs.get(entry.object);
    if (entry.mode !== SUBMODULE && blob !== undefined) {
      files.set(entry.path, fileOf(entry, blob, attributes.get(entry.path)));
    }
  }
  return {
    repository: origin,
    commit,
    ...(tag === undefined ? {} : { tag }),
    committed: time,
    files,
    ...modules,
  };
}

/** The listing alone: a clone without blobs (`filter: blob:none`) will do. */
export async function listTree(
  environment: Readonly<Record<string, string | undefined>>,
  repository: string,
  commit: string,
): Promise<TreeListing> {
  const git = gitCommand(environment);
  const entries = await entriesOf(git, repository, commit);
  if (entries.length > MAX_FILES) throw tooLarge(commit, `${entries.length} files, more than ${MAX_FILES}`);
  const files = entries.flatMap(({ path, mode, object, size }) =>
    mode === SUBMODULE
      ? []
      : [
          [
            path,
            { kind: mode === LINK ? 'link' : 'file', object, ...(size !== undefined && { size }) },
          ] as const,
        ],
  );
  const { submodules } = await submodulesOf(git, repository, entries);
  return { files: new Map(files), submodules };
}

function originOf(git: GitCommand, repository: string): Promise<string | undefined> {
  return git
    .run(repository, 'config', '--get', 'remote.origin.url')
    .then((url) => publicUrl(url.toString('utf8').trim()))
    .catch(() => undefined);
}

async function timeOf(git: GitCommand, repository: string, commit: string): Promise<number> {
  const time = commitTime(await git.run(repository, 'cat-file', 'commit', commit));
  if (time === undefined) throw new ToolError('environment', `git shows no time of commit ${commit}`);
  return time;
}

const LINK = '120000';
const SUBMODULE = '160000';

async function listed(git: GitCommand, repository: string, commit: string): Promise<readonly TreeEntry[]> {
  const entries = await entriesOf(git, repository, commit);
  const missing = entries.find(({ mode, size }) => mode !== SUBMODULE && size === undefined);
  if (missing !== undefined) throw incomplete(commit, new Error(`${missing.object} missing`));
  return entries;
}

async function entriesOf(git: GitCommand, repository: string, commit: string): Promise<readonly TreeEntry[]> {
  let output: Buffer;
  try {
    output = await git.run(repository, 'ls-tree', '-r', '-z', '-l', '--full-tree', commit);
  } catch (cause) {
    throw incomplete(commit, cause);
  }
  const entries = parseLsTree(output);
  if (entries === undefined) {
    throw new ToolError('environment', `git lists the files of commit ${commit} in an unknown form`);
  }
  return entries;
}

function bounded(entries: readonly TreeEntry[], commit: string): readonly TreeEntry[] {
  const total = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  const large = entries.find(({ size = 0 }) => size > MAX_BLOB);
  const what =
    entries.length > MAX_FILES
      ? `${entries.length} files, more than ${MAX_FILES}`
      : large !== undefined
        ? `${JSON.stringify(large.path)} of ${large.size ?? 0} bytes, more than ${MAX_BLOB}`
        : total > MAX_TOTAL
          ? `${total} bytes, more than ${MAX_TOTAL}`
          : undefined;
  if (what === undefined) return entries;
  throw tooLarge(commit, what);
}

function tooLarge(commit: string, what: string): ToolError {
  return new ToolError('environment', `the source at commit ${commit} is too large to compare with: ${what}`);
}

function incomplete(commit: string, cause: unknown): ToolError {
  const said = stderrOf(cause).split('\n', 1).join('');
  return new ToolError('missing-input', `not all of commit ${commit} is in the repository: ${said}`, {
    hint: 'Check out without `filter` and without `sparse-checkout`, so that all files of the commit are there.',
    cause,
  });
}

interface Blob {
  readonly digests: Digests;
  readonly formats?: readonly FormatSignal[];
  readonly contents?: Buffer;
  readonly lfsSha256?: string;
}

async function readBlobs(
  git: GitCommand,
  repository: string,
  commit: string,
  entries: readonly TreeEntry[],
  attributes: ReadonlyMap<string, Attributes>,
  formats: boolean,
): Promise<ReadonlyMap<string, Blob>> {
  const keep = new Set<string>();
  const wanted = new Set<string>();
  let kept = 0;
  const depth = ({ path }: TreeEntry) => path.split('/').length;
  for (const entry of entries.toSorted((a, b) => depth(a) - depth(b))) {
    const { mode, object, path, size = 0 } = entry;
    if (mode === SUBMODULE) continue;
    wanted.add(object);
    const needed = mode === LINK || KEPT.test(path) || attributes.has(path);
    if (!needed || size > MAX_KEPT || keep.has(object) || kept + size > MAX_KEPT_TOTAL) continue;
    keep.add(object);
    kept += size;
  }
  const blobs = new Map<string, Blob>();
  const budget = { candidates: 0 };
  const reader = new CatFileReader((object, size) => {
    const digests = new DigestStream();
    const scanner = formats ? new BlobScanner(size, budget) : undefined;
    const chunks: Uint8Array[] | undefined = keep.has(object) || size < MAX_LFS_POINTER ? [] : undefined;
    return {
      feed(chunk) {
        digests.feed(chunk);
        scanner?.feed(chunk);
        chunks?.push(Uint8Array.from(chunk));
      },
      end() {
        const contents = chunks && Buffer.concat(chunks);
        const lfsSha256 = contents && contents.length < MAX_LFS_POINTER ? lfsObject(contents) : undefined;
        blobs.set(object, {
          digests: digests.end(),
          ...(scanner && { formats: scanner.end() }),
          ...(contents && keep.has(object) && { contents }),
          ...(lfsSha256 !== undefined && { lfsSha256 }),
        });
      },
    };
  });
  try {
    const input = [...wanted].map((object) => `${object}\n`).join('');
    await git.stream(repository, ['cat-file', '--batch'], input, (chunk) => {
      reader.feed(chunk);
    });
    if (!reader.complete || blobs.size < wanted.size) throw new Error('git cat-file ended early');
  } catch (cause) {
    throw incomplete(commit, cause);
  }
  return blobs;
}

/** Most blobs arrive in one piece, and a scanner for pieces costs a buffer each. */
class BlobScanner {
  readonly #size: number;
  readonly #budget: { candidates: number };
  #pieces: Scanner | undefined;
  #signals: readonly Signal[] | undefined;

  constructor(size: number, budget: { candidates: number }) {
    this.#size = size;
    this.#budget = budget;
  }

  feed(chunk: Uint8Array): void {
    if (chunk.length === this.#size) {
      this.#signals = scanWhole(chunk, this.#budget);
      return;
    }
    this.#pieces ??= new ContentScanner(this.#budget);
    this.#pieces.feed(chunk);
  }

  end(): readonly FormatSignal[] {
    const signals = this.#signals ?? this.#pieces?.end() ?? [];
    return signals.filter((signal) => signal.kind === 'format');
  }
}

function fileOf(entry: TreeEntry, blob: Blob, attributes: Attributes | undefined): SourceFile {
  const { digests, formats, contents, lfsSha256 } = blob;
  const isLink = entry.mode === LINK;
  const crlf =
    attributes?.names.includes('eol') === true && contents !== undefined && !contents.includes('\r');
  return {
    kind: isLink ? 'link' : 'file',
    executable: entry.mode === '100755',
    size: entry.size ?? 0,
    ...digests,
    ...(!isLink && formats !== undefined && { formats }),
    ...(isLink && { target: contents?.toString('utf8') ?? '' }),
    ...(!isLink && contents !== undefined && { contents }),
    ...(crlf && { crlfSha256: hash('sha256', contents.toString('latin1').replaceAll('\n', '\r\n'), 'hex') }),
    ...(lfsSha256 !== undefined && { lfsSha256 }),
    ...(attributes !== undefined && attributes.names.length > 0 && { attributes: attributes.names }),
  };
}

async function submodulesOf(
  git: GitCommand,
  repository: string,
  entries: readonly TreeEntry[],
): Promise<Pick<SourceTree, 'submodules' | 'declaredSubmodules'>> {
  const found = entries.filter(({ mode }) => mode === SUBMODULE);
  const modules = entries.find(({ path, mode }) => path === '.gitmodules' && mode !== LINK);
  let urls: ReadonlyMap<string, string | undefined> = new Map();
  if (modules !== undefined) {
    try {
      const output = await git.run(repository, 'config', '--blob', modules.object, '-z', '--list');
      urls = parseSubmodules(output.toString('utf8'));
    } catch (cause) {
      throw new ToolError('missing-input', `git can't read .gitmodules: ${stderrOf(cause)}`, { cause });
    }
  }
  const submodules = new Map(
    found.map(({ path, object }): [string, Submodule] => {
      const url = urls.get(path);
      return [path, { commit: object, ...(url === undefined ? {} : { url }) }];
    }),
  );
  return { submodules, ...(modules !== undefined && { declaredSubmodules: urls }) };
}
