import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ToolError } from '../errors.ts';
import { parseAttributes, type TreeEntry } from '../source/git-texts.ts';
import type { SourceFile } from '../source/tree.ts';
import { gitCommand, stderrOf, type GitCommand } from './git-command.ts';

export interface Attributes {
  readonly names: NonNullable<SourceFile['attributes']>;
}

/**
 * What the .gitattributes files of a commit say of its paths. Git itself answers, out of a repository of its own that only
 * borrows the objects: neither `info/attributes` nor the configuration of the checkout, which no commit holds, has a say.
 * (`check-attr --source` would do, but is younger than the git of many machines.)
 */
export async function readAttributes(
  environment: Readonly<Record<string, string | undefined>>,
  git: GitCommand,
  repository: string,
  commit: string,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, Attributes>> {
  if (!entries.some(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'))) {
    return new Map();
  }
  const folder = await mkdtemp(join(tmpdir(), 'attributes-'));
  try {
    const objects = (await git.run(repository, 'rev-parse', '--git-path', 'objects')).toString('utf8').trim();
    await bareRepository(folder, commit.length === 64);
    const own = gitCommand(environment, {
      GIT_DIR: folder,
      GIT_OBJECT_DIRECTORY: resolve(repository, objects),
    });
    await own.run(folder, 'read-tree', commit);
    const chunks: Uint8Array[] = [];
    await own.stream(
      folder,
      [
        'check-attr',
        '--cached',
        '-z',
        '--stdin',
        ...['export-subst', 'export-ignore', 'ident', 'text', 'eol', 'filter'],
      ],
      [...entries.map(({ path }) => path), ...foldersOf(entries)].map((path) => `${path}\0`).join(''),
      (chunk) => chunks.push(Uint8Array.from(chunk)),
    );
    return namesOf(Buffer.concat(chunks).toString('utf8'), entries);
  } catch (cause) {
    const message = `git can't read the attributes of commit ${commit}: ${stderrOf(cause)}`;
    throw new ToolError('environment', message, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bareRepository(folder: string, isSha256: boolean): Promise<void> {
  const format = isSha256 ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n' : '';
  await writeFile(join(folder, 'config'), `[core]\n\tbare = true\n${format}`);
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  await mkdir(join(folder, 'refs'));
}

/** With a slash at the end, so that patterns for folders fit. */
function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** `git archive` leaves out what lies in an ignored folder as well. */
function isIgnored(path: string, ignored: ReadonlySet<string>): boolean {
  if (ignored.has(path)) return true;
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (ignored.has(path.slice(0, at + 1))) return true;
  }
  return false;
}

function namesOf(output: string, entries: readonly TreeEntry[]): ReadonlyMap<string, Attributes> {
  const given = parseAttributes(output);
  const ignored = new Set(
    [...given].flatMap(([path, of]) => (of.get('export-ignore') === 'set' ? [path] : [])),
  );
  const found = new Map<string, Attributes>();
  for (const { path } of entries) {
    const of = given.get(path) ?? new Map<string, string>();
    const isText = of.get('text') !== 'unset';
    const names: NonNullable<SourceFile['attributes']>[number][] = [];
    if (of.get('export-subst') === 'set') names.push('export-subst');
    if (isIgnored(path, ignored)) names.push('export-ignore');
    if (of.get('ident') === 'set') names.push('ident');
    if (of.get('eol') === 'crlf' && isText) names.push('eol');
    if (of.get('filter') === 'lfs') names.push('lfs');
    if (names.length > 0) found.set(path, { names });
  }
  return found;
}
