import { createHash } from 'node:crypto';
import { ToolError } from '../../src/errors.ts';
import type { Git } from '../../src/ports.ts';
import { parseSubmodules } from '../../src/source/git-texts.ts';
import type { TreeListing } from '../../src/source/tree.ts';

/** What stands at a path: a file, a link by its target, or a submodule by its commit. */
export type Item = string | Uint8Array | { readonly link: string } | { readonly commit: string };
export type Tree = Readonly<Record<string, Item>>;

/** Two commits that nobody had to make, and what a comparison asks of them. A test of the rules about dependencies holds it to what git says. */
export function memoryGit(trees: Readonly<Record<string, Tree>>): Git {
  const at = (commit: string): Tree => {
    const tree = trees[commit];
    if (tree === undefined) throw new ToolError('missing-input', `no commit ${commit}`);
    return tree;
  };
  const unasked = () => Promise.reject(new Error('nobody reads a whole tree here'));
  return {
    isRepository: () => Promise.resolve(true),
    ensureCommit: (_, commit) => Promise.resolve(void at(commit)),
    resolveCommit: (_, ref) => Promise.resolve(void at(ref)).then(() => ref),
    listTree: (_, commit) => Promise.resolve(listing(at(commit))),
    readTree: unasked,
    async readFile(_, commit, path) {
      await Promise.resolve();
      const item = at(commit)[path];
      if (item === undefined) return undefined;
      if (typeof item === 'string') return Buffer.from(item);
      if (item instanceof Uint8Array) return item;
      throw new ToolError('policy', `${path} at commit ${commit} is no regular file`);
    },
  };
}

function listing(tree: Tree): TreeListing {
  const files: [string, { kind: 'file' | 'link'; object: string; size: number }][] = [];
  const commits: [string, string][] = [];
  for (const [path, item] of Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof item === 'object' && 'commit' in item) commits.push([path, item.commit]);
    else {
      const isLink = typeof item === 'object' && 'link' in item;
      const bytes = Buffer.from(isLink ? item.link : item);
      const object = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      files.push([path, { kind: isLink ? 'link' : 'file', object, size: bytes.length }]);
    }
  }
  const urls = submoduleUrls(tree['.gitmodules']);
  const submodules = commits.map(([path, commit]) => {
    const url = urls.get(path);
    return [path, { commit, ...(url !== undefined && { url }) }] as const;
  });
  return { files: new Map(files), submodules: new Map(submodules) };
}

/** A plain .gitmodules, as `git config -z --list` would have it. */
function submoduleUrls(modules: Item | undefined): ReadonlyMap<string, string | undefined> {
  if (typeof modules !== 'string') return new Map();
  let section = '';
  const items = modules.split('\n').flatMap((line) => {
    section = /^\[submodule "(.+)"\]$/.exec(line)?.[1] ?? section;
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [`submodule.${section}.${key}\n${value ?? ''}`];
  });
  return parseSubmodules(`${items.join('\0')}\0`);
}
