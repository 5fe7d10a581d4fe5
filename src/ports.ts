import type { ByteSource } from './archive/types.ts';
import type { ListedRelease } from './baseline/release.ts';
import type { JsonObject, Statement } from './attestation/statement.ts';
import type { Fact } from './facts.ts';
import type { PublisherAttestations } from './pypi/attestations.ts';
import type { SimplePage } from './pypi/simple-page.ts';
import type { Vulnerability } from './pypi/vulnerabilities.ts';
import type { Annotation } from './report/annotations.ts';
import type { SourceTree, TreeListing } from './source/tree.ts';

/**
 * Every effect that a shell needs, as an interface: adapters implement them, tests give in-memory ones.
 * All of them reject with `ToolError` alone.
 */

/** A file under way of being read. `read` rejects once the file is no longer the one that was opened. */
export interface OpenedFile extends ByteSource {
  close(): Promise<void>;
}

/** One file to verify. Its name is unique among those of a run: reports tell artifacts apart by it. */
export interface ArtifactFile {
  /** Base name, as the index or the folder spells it. Hostile text: escape it when it is shown. */
  readonly filename: string;
  /** How the user would name it: the path as given, or `pypi:embit==0.8.0 (embit-0.8.0.tar.gz)`. Not for reports. */
  readonly shown: string;
  /** Where it lies on this machine, so that a worker can open it itself. Not for reports. */
  readonly path: string;
  open(): Promise<OpenedFile>;
}

export interface Files {
  /**
   * The files that paths, folders and globs name: each once, in the order named, those of a folder sorted.
   * @throws ToolError `missing-input` where one of them names nothing or can't be read, `usage` where two different
   * files have one name or something is there that no index takes (a folder, a link, a device).
   */
  expand(patterns: readonly string[]): Promise<readonly ArtifactFile[]>;
}

export interface TextFiles {
  /** The bytes of a file, absent where there is none. @throws ToolError `missing-input` where it can't be read. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** One file of a release, as an index announces it. */
export interface IndexFile {
  /** A plain base name (never a path); otherwise hostile text. */
  readonly filename: string;
  /** Absolute, without user name and password. */
  readonly url: string;
  /** Lowercase hex. */
  readonly sha256: string;
  /** Bytes, where the index says so (PEP 700). */
  readonly size?: number;
  /** PEP 592: the reason, perhaps empty; absent for a file that is not yanked. */
  readonly yanked?: string;
}

export interface PackageIndex {
  /** Root of its Simple API, without user name and password. */
  readonly url: string;
  /**
   * The versions of a project of which there are files, in no order; empty where the index has no such project.
   * @param project PEP 503 normalised
   * @throws ToolError `environment` where the index does not answer as it must
   */
  releases(project: string): Promise<readonly ListedRelease[]>;
  /**
   * All files of one release, sorted by name, none of them verified yet.
   * @param project PEP 503 normalised
   * @param version PEP 440
   * @throws ToolError `usage` where project or version is not there, `environment` where the index does not answer as it must
   */
  find(project: string, version: string): Promise<readonly IndexFile[]>;
  /** As `find`, for whom it is an answer that there is no such project or version: no files. @throws ToolError `environment` */
  listed(project: string, version: string): Promise<readonly IndexFile[]>;
  /**
   * Downloads to a temporary folder that `close` removes, a few at a time; the answer has the order of `files`.
   * @throws ToolError `digest-mismatch` where size or SHA-256 is not what the index announced, `environment` otherwise
   */
  download(files: readonly IndexFile[]): Promise<readonly ArtifactFile[]>;
  close(): Promise<void>;
}

/** What an index says of releases, beside the files themselves. */
export interface ReleaseIndex {
  /** Root of its Simple API, without user name and password. */
  readonly url: string;
  /** @param project PEP 503 normalised; absent: the index has no such project. @throws ToolError `environment` */
  project(project: string): Promise<SimplePage | undefined>;
  /** Known vulnerabilities, absent where the index says nothing about them. @throws ToolError `environment` */
  vulnerabilities(project: string, version: string): Promise<readonly Vulnerability[] | undefined>;
  /** Who published a file (PEP 740), absent where the index does not say. @throws ToolError `environment` */
  publishers(provenance: string): Promise<readonly string[] | undefined>;
  /** Who owns a project, as `role user`, sorted; absent where the index does not say. @throws ToolError `environment` */
  owners(project: string): Promise<readonly string[] | undefined>;
  /** The attestations of a file (PEP 740), not verified; absent where the index has none there. @throws ToolError `environment` */
  attestations(provenance: string): Promise<readonly PublisherAttestations[] | undefined>;
  close(): Promise<void>;
}

export interface ResolveRequest {
  /** Where the project is; the resolver runs in it. */
  readonly folder: string;
  /** The file of requirements, seen from there. */
  readonly input: string;
  /** The lowest Python, as `3.9`. */
  readonly python: string;
  /** ISO 8601: what came to the index later does not exist. */
  readonly notAfter: string;
  /** Whether code of releases without a wheel may run. */
  readonly allowBuilds: boolean;
  readonly resolver: 'auto' | 'uv' | 'pip-tools';
  readonly indexUrl: string | undefined;
}

/**
 * Resolves requirements to a constraints file with hashes, and says what did it: pip-tools knows the running Python alone, and
 * no last moment. @throws ToolError `environment` where there is no resolver, or it finds no solution
 */
export type Resolve = (
  request: ResolveRequest,
) => Promise<{ readonly tool: 'uv' | 'pip-tools'; readonly text: string }>;

/** One file to write: text, or the bytes of an artifact, which must have this SHA-256 (lowercase hex). */
export type NewFile = string | { readonly artifact: ArtifactFile; readonly sha256: string };

export interface Folders {
  /**
   * Writes files below a new folder, readable by all and writable by none. Paths are below it, with `/`.
   * @param folder absent: a new one of the runner, or of the system for temporary files
   * @returns the folder, and path on this machine by path below it
   * @throws ToolError `usage` where the folder is there and not empty, `digest-mismatch` where an artifact has other bytes by now
   */
  write(
    folder: string | undefined,
    files: ReadonlyMap<string, NewFile>,
  ): Promise<{ readonly root: string; readonly paths: ReadonlyMap<string, string> }>;
}

/** A folder whose files a later step uploads. Others may have put something into it. */
export interface UploadFolder {
  /** Names of what lies in it, sorted. @throws ToolError `missing-input` where it can't be looked into */
  namesIn(folder: string): Promise<readonly string[]>;
  /**
   * Writes a file that was not there, readable by all and writable by none. Answers its path.
   * @throws ToolError `usage` where something of this name lies there, `environment` where it can't be written
   */
  add(folder: string, name: string, text: string): Promise<string>;
}

/** A temporary bare repository that holds one commit of another one. */
export interface FetchedSource {
  readonly folder: string;
  /** Full id. */
  readonly commit: string;
  close(): Promise<void>;
}

/**
 * Fetches one commit of a repository, by its full id or by the short name of a tag. Nothing of it is checked out or run.
 * @param url `https://…`, or a folder of this machine
 * @throws ToolError `environment` where it can't be fetched
 */
export type FetchSource = (
  url: string,
  at: { readonly commit: string } | { readonly tag: string },
) => Promise<FetchedSource>;

/** Time that passes. */
export interface Waiting {
  /** Milliseconds from some moment on. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface Clock {
  /** The day in UTC, YYYY-MM-DD. */
  today(): string;
}

/** What people see while it works, on standard error or in the runner's log. The caller escapes hostile text. */
export interface Log {
  info(line: string): void;
  /** Replaced by the next one on a terminal; may be dropped. */
  progress(line: string): void;
  warn(line: string): void;
}

export interface ReadTreeOptions {
  /** Tell of each file what native code or archive it is or holds: that costs a second look at all bytes. */
  readonly formats: boolean;
}

/** One request to the API of GitHub. */
export interface ApiRequest {
  /** Below the API's root, such as `/repos/O/R/git/ref/tags/v1`; its parts are encoded already. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What a token needs for it, in words that a person can act on: `contents: read`. Named where access is refused. */
  readonly permission: string;
  /** Media type of the answer that is wanted; absent: JSON. */
  readonly accept?: string;
}

/**
 * What came of one request. `absent` is a 404: there is no such thing, or (for what only administrators may see) no permission.
 * `forbidden` is a 401 or 403 that is no rate limit. `unavailable`: no answer that can be taken, after bounded retries.
 */
export type ApiAnswer<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'absent' | 'forbidden'; readonly why: string }
  | {
      readonly state: 'unavailable';
      readonly why: string;
      /** The API understood the request and said no (any other 4xx, as 422): nothing was done, and the same request gets the same. */
      readonly refused?: true;
    };

/**
 * The REST API of GitHub. It rejects for nothing that lies outside: every way to get no answer is an answer. The token goes to
 * the API's own host alone, and appears in no message.
 */
export interface GitHubApi {
  /** @param parse throws where the answer has another shape than the API's description says: that makes it `unavailable` */
  get<T>(request: ApiRequest, parse: (json: unknown) => T): Promise<ApiAnswer<T>>;
  /**
   * All pages of a list, up to a bound; more makes it `unavailable`.
   * @param parse takes one page and answers its items
   */
  list<T>(request: ApiRequest, parse: (json: unknown) => readonly T[]): Promise<ApiAnswer<readonly T[]>>;
  /**
   * Bytes that the API redirects to (an artifact's zip): redirects are followed by hand, without the token, to a file of a folder
   * that `close` removes.
   */
  download(request: ApiRequest, maxBytes: number): Promise<ApiAnswer<ArtifactFile>>;
  /** @param method never repeated where it is not known whether it was carried out */
  send<T>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    request: ApiRequest,
    body: unknown,
    parse: (json: unknown) => T,
  ): Promise<ApiAnswer<T>>;
  /**
   * Posts the bytes of a file. Like `send`, never repeated where it is not known whether it was carried out.
   * @param request its path is for messages alone
   * @param to the address that the API named; one that is not of the API's own uploads makes it `unavailable`, and nothing is sent
   */
  upload<T>(
    request: ApiRequest,
    to: string,
    file: ArtifactFile,
    parse: (json: unknown) => T,
  ): Promise<ApiAnswer<T>>;
  close(): Promise<void>;
}

/** Instances of Sigstore: the public one, whose log shows the repository's name to everybody, and GitHub's own. */
export type SigstoreInstance = 'public-good' | 'github';

/** Signs with the identity of the job, and stores nothing. */
export interface Signer {
  /** Claims of an ID token of this job, not verified. @throws ToolError `environment` where the job may have none */
  claims(): Promise<Readonly<Record<string, unknown>>>;
  /** The predicate of provenance for this job, from verified claims. */
  provenance(): Promise<JsonObject>;
  /** A Sigstore bundle as JSON. */
  sign(statement: Statement, instance: SigstoreInstance): Promise<unknown>;
  /** The trusted root of the public instance as JSON, fetched and verified by TUF. */
  publicGoodRoot(): Promise<unknown>;
}

/** A new folder that nobody else has put anything into. Names are bare. */
export interface FreshFolder {
  /** As another step of the job names it: seen from the working folder where it lies in it. */
  readonly path: string;
  /** Makes a file that was not there. It can be read only once it is closed, and then be written by nobody. */
  create(name: string): { feed(chunk: Uint8Array): void; close(): ArtifactFile };
}

export interface FreshFolders {
  /** Names of what lies in a folder, sorted. @throws ToolError `environment` where that can't be said */
  namesIn(folder: string): Promise<readonly string[]>;
  /**
   * Makes a folder (`root`) with one folder a name in it. `remove` takes all of it away again.
   * @throws ToolError `environment` where it can't be made, `usage` where something lies there already
   */
  fresh<K extends string>(
    at: { readonly below: string } | { readonly exactly: string },
    names: readonly K[],
  ): Promise<{
    readonly root: FreshFolder;
    readonly folders: Readonly<Record<K, FreshFolder>>;
    readonly remove: () => Promise<void>;
  }>;
}

/** Access to git objects: never to the working tree, an index or replace refs. */
export interface Git {
  /** Whether a folder is in a git repository. @throws ToolError `environment` where git can't say */
  isRepository(folder: string): Promise<boolean>;
  /**
   * Makes the objects of one commit be there: where the clone lacks them, that commit alone is fetched from `origin`.
   * @param commit a full id: git checks what it gets against it, so nobody can answer with another commit
   * @throws ToolError `missing-input` where it could not be fetched
   */
  ensureCommit(repository: string, commit: string): Promise<void>;
  /**
   * The full id of the commit that a ref, tag or id names, tags peeled.
   * @throws ToolError `missing-input` where there is no repository or no such commit in it
   */
  resolveCommit(repository: string, ref: string): Promise<string>;
  /** The bytes of a regular file at a commit; absent where there is none. */
  readFile(repository: string, commit: string, path: string): Promise<Uint8Array | undefined>;
  /**
   * Every file at a commit, read from git's objects, with what .gitattributes and .gitmodules of that commit say of it.
   * @param ref tag or commit
   * @throws ToolError `missing-input` where there is no repository, no such commit, or not all of it; `environment` where
   * git fails or the tree is past the bounds
   */
  readTree(repository: string, ref: string, options?: ReadTreeOptions): Promise<SourceTree>;
  /**
   * The paths of every file at a commit and what .gitmodules says of its submodules: no contents are read.
   * @param commit a full id
   * @throws ToolError as `readTree` does
   */
  listTree(repository: string, commit: string): Promise<TreeListing>;
}

/** Full ids that a tag has in one place. */
export interface TagIds {
  /** Of the tag object; of the commit where the tag is lightweight. */
  readonly object: string;
  /** Absent where the tag leads to no commit. */
  readonly commit?: string;
}

/**
 * What a clone says of its history, and a remote of its tags. It rejects for nothing that lies outside: no answer is a fact that
 * is unavailable. Nothing that a clone can hold besides objects (replace refs, grafts, a commit graph) may change an answer.
 */
export interface GitHistory {
  /** The commit that is checked out. */
  head(folder: string): Promise<Fact<string>>;
  /** A tag of the clone; `value` is undefined where there is none of that exact name. */
  localTag(folder: string, tag: string): Promise<Fact<TagIds | undefined>>;
  /** The same of a remote, asked over git's own protocol without any configuration of a clone. */
  remoteTag(url: string, tag: string): Promise<Fact<TagIds | undefined>>;
  /** The commit that a remote-tracking branch of `origin` stood at. */
  trackedBranch(folder: string, branch: string): Promise<Fact<string>>;
  /** Whether a commit is `tip` or one of its ancestors. "No" is an answer of a full clone alone. */
  isAncestor(folder: string, commit: string, tip: string): Promise<Fact<boolean>>;
  /** Whether one comes from `tip` to the commit by first parents alone: it was a state of the branch. */
  isFirstParent(folder: string, commit: string, tip: string): Promise<Fact<boolean>>;
}

export interface UploadedLog {
  readonly id: string;
  /** SHA-256 of the uploaded zip, lowercase hex. */
  readonly digest: string;
}

/** Where an action publishes what it found. Texts of findings arrive escaped for a log; the rest is the adapter's work. */
export interface Runner {
  annotate(annotation: Annotation): void;
  /** A folded part of the log, in which nothing is a workflow command. */
  group(title: string, text: string): void;
  setOutput(name: string, value: string): void;
  /** Adds to the job summary; says so in the log where the runner has none. */
  summary(markdown: string): Promise<void>;
  /** Whether a path below the repository's root names a file of the checkout. */
  exists(path: string): boolean;
  /** Writes files to a new folder of the runner. Name to text; answers name to path. */
  save<K extends string>(files: Readonly<Record<K, string>>): Promise<Readonly<Record<K, string>>>;
  /**
   * Uploads files as one artifact. Unavailable where no service takes it: that is no error of the run.
   * @param root folder that their names in the artifact begin below; absent: that of the first file
   */
  upload(
    name: string,
    paths: readonly string[],
    retentionDays: number | undefined,
    root?: string,
  ): Promise<Fact<UploadedLog>>;
  /** Ends the step as failed, with one message, perhaps shown on a line of a file of the repository. */
  fail(message: string, location?: { readonly file: string; readonly line: number }): void;
}

/** What came of one task: its result, or why the thread that ran it is no more. */
export type WorkerOutcome<Result> =
  { readonly state: 'done'; readonly value: Result } | { readonly state: 'died'; readonly why: string };

/** This thread and others beside it. Tasks and results are plain data. */
export interface Workers<Task, Result> {
  /**
   * Runs the tasks, the first ones first, and answers their outcomes in the same order; a task that nobody ran has none.
   * @throws ToolError where a task did
   */
  run(
    tasks: readonly Task[],
    onProgress: (line: string) => void,
  ): Promise<readonly (WorkerOutcome<Result> | undefined)[]>;
}
