import { describe, expect, it } from 'vitest';
import type { Git } from '../../src/ports.ts';
import { gatherPolicy, type PolicyPorts } from '../../src/shells/policy.ts';
import { memoryPorts } from '../support/verify.ts';

const BASE = 'schema-version = 1\n';
const APPROVING = `${BASE}\n[[approve]]\nrule = "native-binary"\npath = "a.so"\nreason = "It came with the pull request"\n`;

/** Commits by ref, each with the policy that it holds. */
function git(commits: Readonly<Record<string, string | undefined>>): Git {
  return {
    ...memoryPorts([]).git,
    isRepository: () => Promise.resolve(Object.keys(commits).length > 0),
    ensureCommit: (_, commit) =>
      commit in commits ? Promise.resolve() : Promise.reject(new Error(`can't fetch ${commit}`)),
    resolveCommit: (_, ref) =>
      ref in commits ? Promise.resolve(`commit-of-${ref}`) : Promise.reject(new Error(`no ${ref}`)),
    readFile: (_, commit, path) => {
      const text = path === 'release-policy.toml' ? commits[commit.slice('commit-of-'.length)] : undefined;
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
    },
  };
}

function ports(more: Partial<PolicyPorts> = {}): PolicyPorts {
  return { text: { read: () => Promise.resolve(undefined) }, git: git({}), ...more };
}

const NOTHING = { policy: undefined, source: undefined, 'source-ref': undefined };

describe('the policy that decides', () => {
  it('is the built-in one where there is no file', async () => {
    const { policy, changes } = await gatherPolicy(NOTHING, ports());
    expect(policy.origin).toBeUndefined();
    expect(changes).toEqual([]);
  });

  it('is release-policy.toml where it exists, with its digest', async () => {
    const text = { read: () => Promise.resolve(Buffer.from(`${BASE}strict = true\n`)) };
    const { policy } = await gatherPolicy(NOTHING, ports({ text }));
    expect(policy.strict).toBe(true);
    expect(policy.origin?.path).toBe('release-policy.toml');
    expect(policy.origin?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('is none that nobody could review', async () => {
    const text = { read: () => Promise.resolve(Buffer.alloc(1024 * 1024 + 1, 32)) };
    await expect(gatherPolicy(NOTHING, ports({ text }))).rejects.toMatchObject({
      code: 'policy',
      message: 'release-policy.toml is too large: it has more than 1048576 bytes',
    });
  });

  it('is never the built-in one where a file was named and is not there', async () => {
    await expect(gatherPolicy({ ...NOTHING, policy: 'mine.toml' }, ports())).rejects.toMatchObject({
      code: 'missing-input',
      message: 'there is no policy file mine.toml',
    });
  });

  it('is that of the commit where one is named, whatever the working tree says', async () => {
    const text = { read: () => Promise.resolve(Buffer.from(APPROVING)) };
    const inputs = { ...NOTHING, source: 'repo', 'source-ref': 'v1' };
    const { policy } = await gatherPolicy(inputs, ports({ text, git: git({ v1: BASE }) }));
    expect(policy.approvals).toEqual([]);
    expect(policy.origin).toBeDefined();
  });

  it('needs the ref where a source is named', async () => {
    await expect(gatherPolicy({ ...NOTHING, source: '.' }, ports())).rejects.toMatchObject({ code: 'usage' });
  });

  it('is that of the base on a pull request, and what the pull request changes is told', async () => {
    const inputs = { ...NOTHING, 'source-ref': 'HEAD' };
    const { policy, changes } = await gatherPolicy(
      inputs,
      ports({ judged: { base: 'base', head: 'merge' }, git: git({ base: BASE, HEAD: APPROVING }) }),
    );
    expect(policy.approvals).toEqual([]);
    expect(changes.join('\n')).toContain('+1 approval');
  });

  it('is the built-in one on a pull request that brings the first policy', async () => {
    const { policy, changes } = await gatherPolicy(
      NOTHING,
      ports({ judged: { base: 'base', head: 'merge' }, git: git({ base: undefined, merge: APPROVING }) }),
    );
    expect(policy.origin).toBeUndefined();
    expect(changes).not.toEqual([]);
  });

  it.each([
    ['no UTF-8', Uint8Array.of(0xff, 0xfe), 'is not UTF-8'],
    ['no TOML', Buffer.from('a = = 1'), 'release-policy.toml'],
    ['a key that is none', Buffer.from(`${BASE}stric = true\n`), 'strict'],
  ])('is refused where it is %s', async (_, bytes, message) => {
    const text = { read: () => Promise.resolve(bytes) };
    const failed = gatherPolicy(NOTHING, ports({ text }));
    await expect(failed).rejects.toMatchObject({ code: 'policy' });
    await expect(failed).rejects.toThrow(message);
  });
});

describe('the policy that decides in a workflow run', () => {
  const disk = { read: () => Promise.resolve(Buffer.from(APPROVING)) };
  const judged = { head: 'sha' };

  it('is that of the run’s commit, whatever the build left in the working tree', async () => {
    const { policy, changes, warning } = await gatherPolicy(
      NOTHING,
      ports({ judged, text: disk, git: git({ sha: BASE }) }),
    );
    expect(policy.approvals).toEqual([]);
    expect(policy.origin?.path).toBe('release-policy.toml');
    expect([changes, warning]).toEqual([[], undefined]);
  });

  it('is that of source-ref where it is given', async () => {
    const inputs = { ...NOTHING, 'source-ref': 'v1' };
    const { policy } = await gatherPolicy(inputs, ports({ judged, git: git({ sha: APPROVING, v1: BASE }) }));
    expect(policy.approvals).toEqual([]);
  });

  it.each([judged, { head: 'sha', base: 'base' }])(
    'is the built-in one where nothing is checked out, which is said: %j',
    async (commits) => {
      const { policy, warning } = await gatherPolicy(NOTHING, ports({ judged: commits, text: disk }));
      expect(policy.origin).toBeUndefined();
      expect(warning).toContain('the built-in policy decides');
    },
  );

  it.each([
    { ...NOTHING, policy: 'release-policy.toml' },
    { ...NOTHING, source: 'src' },
  ])('is never the built-in one where more was asked for: %j', async (inputs) => {
    await expect(gatherPolicy(inputs, ports({ judged, text: disk }))).rejects.toMatchObject({
      code: 'missing-input',
    });
  });

  it('is never another where the commit can’t be had', async () => {
    const failed = gatherPolicy(NOTHING, ports({ judged, text: disk, git: git({ HEAD: APPROVING }) }));
    await expect(failed).rejects.toThrow("can't fetch sha");
  });

  it.each(['/etc/policy.toml', '..', '../policy.toml', 'a/../../policy.toml'])(
    'is no file outside the repository: %s',
    async (policy) => {
      const failed = gatherPolicy({ ...NOTHING, policy }, ports({ judged, git: git({ sha: BASE }) }));
      await expect(failed).rejects.toMatchObject({ code: 'usage' });
    },
  );

  it('is found by any spelling of its path', async () => {
    const inputs = { ...NOTHING, policy: './a/..//release-policy.toml' };
    const { policy } = await gatherPolicy(inputs, ports({ judged, git: git({ sha: BASE }) }));
    expect(policy.origin?.path).toBe('release-policy.toml');
  });
});
