import { tmpdir } from 'node:os';
import { known, type Fact } from '../facts.ts';
import { isRefName } from '../github/api-paths.ts';
import type { GitHistory, TagIds } from '../ports.ts';
import { errorCode } from './fs-errors.ts';
import { gitCommand, networkOf, OutOfTime, stderrOf } from './git-command.ts';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Files of a clone that show other parents than the commits name. Grafts are old, and git still heeds them. */
const HONEST_HISTORY = { GIT_GRAFT_FILE: '/dev/null' };
const NO_COMMIT_GRAPH = ['-c', 'core.commitGraph=false'];

/** No hook, no helper of a URL such as `ext::`, which is a program. */
const REMOTE = {
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  // No repository, so that none can bring a configuration that sends the question elsewhere.
  GIT_DIR: '/dev/null/none',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
};

/** A remote that does not answer, or a byte at a time without end; an action must come to its end. */
const REMOTE_SECONDS = 30;

/** Characters; three refs are asked for, and refs whose names end like them come along. */
const MOST_REFS = 1024 * 1024;

const unavailable = (why: string): { readonly state: 'unavailable'; readonly why: string } => ({
  state: 'unavailable',
  why,
});

/** History through the git command. */
export function gitHistory(
  environment: Readonly<Record<string, string | undefined>>,
  { remoteSeconds = REMOTE_SECONDS } = {},
): GitHistory {
  const clone = gitCommand(environment, HONEST_HISTORY);
  const remote = gitCommand(
    environment,
    { ...networkOf(environment), ...REMOTE },
    { seconds: remoteSeconds },
  );

  const idOf = async (folder: string, ...args: readonly string[]): Promise<Fact<string | undefined>> => {
    try {
      const out = await clone.run(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', ...args);
      const id = out.toString('latin1').trim();
      return ID.test(id) ? known(id) : unavailable(`git answers ${JSON.stringify(id.slice(0, 80))}`);
    } catch (error) {
      // With --quiet git says nothing where there is no such thing, and status 1.
      return statusOf(error) === 1 ? known(undefined) : unavailable(failure(error, folder));
    }
  };

  const requireId = async (folder: string, ref: string, what: string): Promise<Fact<string>> => {
    const id = await idOf(folder, ref);
    if (id.state === 'unavailable') return id;
    return id.value === undefined ? unavailable(`the clone has no ${what}`) : known(id.value);
  };

  /** Why "no" would be no answer; undefined in a full clone. */
  const shallow = async (folder: string): Promise<string | undefined> => {
    const out = await clone.run(folder, 'rev-parse', '--is-shallow-repository');
    return out.toString('latin1').trim() === 'false'
      ? undefined
      : 'the clone is shallow: check out with `fetch-depth: 0`';
  };

  return {
    head: (folder) => requireId(folder, 'HEAD^{commit}', 'commit checked out'),
    trackedBranch: (folder, branch) =>
      requireId(folder, `refs/remotes/origin/${branch}^{commit}`, `branch origin/${branch}`),

    async localTag(folder, tag) {
      const object = await idOf(folder, `refs/tags/${tag}`);
      if (object.state === 'unavailable') return object;
      if (object.value === undefined) return known(undefined);
      const commit = await idOf(folder, `${object.value}^{commit}`);
      if (commit.state === 'unavailable') return commit;
      return known(tagIds(object.value, commit.value));
    },

    async remoteTag(url, tag) {
      // ls-remote takes its patterns for globs, and a name of a tag holds none of their characters.
      if (!isRefName(tag) || url.startsWith('-')) return unavailable('it can’t be asked for');
      const ref = `refs/tags/${tag}`;
      try {
        const args = ['ls-remote', '--quiet', url, 'HEAD', ref, `${ref}^{}`];
        let out = '';
        await remote.stream(tmpdir(), args, '', (chunk) => {
          out += Buffer.from(chunk).toString('latin1');
          if (out.length > MOST_REFS) throw new Error('the answer is too long');
        });
        const ids = new Map<string, string>();
        for (const line of out.split('\n')) {
          const [id = '', name = ''] = line.split('\t');
          if (ID.test(id)) ids.set(name, id);
        }
        const object = ids.get(ref);
        if (object !== undefined) return known(tagIds(object, ids.get(`${ref}^{}`) ?? object));
        // Git takes any page with status 200 for a repository without refs, a login page of the network too.
        if (!ids.has('HEAD')) return unavailable('git ls-remote: what answers names no HEAD: no repository?');
        return known(undefined);
      } catch (error) {
        if (error instanceof OutOfTime) return unavailable(`git ls-remote: ${error.message}`);
        return unavailable(`git ls-remote: ${reasonOf(stderrOf(error))}`);
      }
    },

    async isAncestor(folder, commit, tip) {
      if (!ID.test(commit) || !ID.test(tip)) return unavailable('no full id');
      try {
        await clone.run(folder, ...NO_COMMIT_GRAPH, 'merge-base', '--is-ancestor', commit, tip);
        return known(true);
      } catch (error) {
        if (statusOf(error) !== 1) return unavailable(failure(error, folder));
        return noUnless(await shallow(folder).catch((cause: unknown) => failure(cause, folder)));
      }
    },

    async isFirstParent(folder, commit, tip) {
      if (!ID.test(commit) || !ID.test(tip)) return unavailable('no full id');
      try {
        const seen = { found: false, rest: '' };
        await clone.stream(
          folder,
          [...NO_COMMIT_GRAPH, 'rev-list', '--first-parent', tip, '--'],
          '',
          (chunk) => {
            const lines = (seen.rest + Buffer.from(chunk).toString('latin1')).split('\n');
            seen.rest = lines.pop() ?? '';
            seen.found ||= lines.includes(commit);
          },
        );
        return seen.found ? known(true) : noUnless(await shallow(folder));
      } catch (error) {
        return unavailable(failure(error, folder));
      }
    },
  };
}

function tagIds(object: string, commit: string | undefined): TagIds {
  return { object, ...(commit !== undefined && { commit }) };
}

function noUnless(why: string | undefined): Fact<boolean> {
  return why === undefined ? known(false) : unavailable(why);
}

/** Exit status of the command; undefined where it was not started, or was killed. */
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}

function failure(error: unknown, folder: string): string {
  if (errorCode(error) === 'ENOENT') return 'the command "git" was not found';
  const said = firstLine(stderrOf(error));
  return said.includes('not a git repository') ? `${folder} is not in a git repository` : said;
}

/** Git's own reason: what the server said stands before it, and may be anything. */
function reasonOf(said: string): string {
  const own = said.split('\n').find((line) => line.startsWith('fatal: ')) ?? said;
  return /could not read (?:Username|Password)|Authentication failed/u.test(own)
    ? 'the server demands credentials: the repository is private, or there is none of that name'
    : firstLine(own);
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 300);
}
