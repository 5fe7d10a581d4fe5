import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { ToolError } from '../errors.ts';
import type { JudgedCommits } from '../github/workflow-run.ts';
import { policyChanges } from '../policy/changes.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import type { Policy } from '../policy/types.ts';
import type { Git, TextFiles } from '../ports.ts';
import { RULES } from '../rules/index.ts';

export const POLICY_FILE = 'release-policy.toml';

/** A policy that people can review has a few hundred lines. */
const MOST_BYTES = 1024 * 1024;

export interface PolicyPorts {
  readonly text: TextFiles;
  readonly git: Git;
  /** Present in a workflow run: its commits decide. Absent on a laptop: the file on disk does. */
  readonly judged?: JudgedCommits;
}

interface PolicyInputs {
  readonly policy: string | undefined;
  readonly source: string | undefined;
  readonly 'source-ref': string | undefined;
}

export interface GatheredPolicy {
  readonly policy: Policy;
  readonly changes: readonly string[];
  /** Why the built-in policy decides although there may be another. */
  readonly warning?: string;
}

/**
 * The policy that decides. Where a commit is known it comes from that commit's git objects: the working tree may have been
 * changed by whatever was built in it. On a pull request the base decides and the proposed policy is only compared.
 * docs/adr/0008-policy-from-git-objects.md says why.
 */
export async function gatherPolicy(inputs: PolicyInputs, ports: PolicyPorts): Promise<GatheredPolicy> {
  const { git, judged } = ports;
  const path = inputs.policy ?? POLICY_FILE;
  const named = inputs.policy !== undefined;
  const repository = inputs.source ?? '.';
  const ref = inputs['source-ref'];
  const inGit: InGit = { git, repository, path };
  if (judged?.base !== undefined && (await git.isRepository(repository))) {
    const base = await ofCommit(inGit, judged.base, false);
    const proposed =
      ref === undefined ? await ofCommit(inGit, judged.head, false) : await ofRef(inGit, ref, false);
    return { policy: base, changes: policyChanges(base, proposed) };
  }
  if (ref !== undefined) return { policy: await ofRef(inGit, ref, named), changes: [] };
  if (judged !== undefined) return inRun(inGit, inputs, judged);
  if (inputs.source !== undefined) {
    throw new ToolError('usage', 'the input "source" is given without "source-ref"', {
      hint: 'Name the tag or commit that was built, as in `--source . --source-ref v1.2.3`.',
    });
  }
  return { policy: await policyFromBytes(await ports.text.read(path), path, named), changes: [] };
}

interface InGit {
  readonly git: Git;
  readonly repository: string;
  readonly path: string;
}

async function inRun(inGit: InGit, inputs: PolicyInputs, judged: JudgedCommits): Promise<GatheredPolicy> {
  const { git, repository } = inGit;
  const named = inputs.policy !== undefined;
  if (await git.isRepository(repository)) {
    return { policy: await ofCommit(inGit, judged.head, named), changes: [] };
  }
  if (named || inputs.source !== undefined) {
    throw new ToolError(
      'missing-input',
      `there is no git repository in ${repository} to read the policy from`,
      {
        hint: 'Check the repository out before this step, with actions/checkout.',
      },
    );
  }
  const warning =
    'Nothing is checked out here, so no release-policy.toml was read: the built-in policy decides. Check the repository out ' +
    'before this step; the input "policy" makes a missing policy an error.';
  return { policy: DEFAULT_POLICY, changes: [], warning };
}

async function ofCommit(inGit: InGit, commit: string, named: boolean): Promise<Policy> {
  await inGit.git.ensureCommit(inGit.repository, commit);
  return ofRef(inGit, commit, named);
}

async function ofRef({ git, repository, path }: InGit, ref: string, named: boolean): Promise<Policy> {
  const inside = pathInRepository(path);
  const commit = await git.resolveCommit(repository, ref);
  return policyFromBytes(
    await git.readFile(repository, commit, inside),
    inside,
    named,
    ` at commit ${commit}`,
  );
}

/** @throws ToolError `usage` for what leads out of the repository */
export function pathInRepository(path: string): string {
  const inside = posix.normalize(path);
  if (posix.isAbsolute(inside) || inside === '..' || inside.startsWith('../')) {
    throw new ToolError('usage', `the policy ${path} is not a path inside the repository`, {
      hint: `It is read from a commit: name it from the repository's root, such as "${POLICY_FILE}".`,
    });
  }
  return inside;
}

/** A policy by the bytes of its file, the built-in one where there is none and nobody named it. @throws ToolError */
export async function policyFromBytes(
  bytes: Uint8Array | undefined,
  path: string,
  named: boolean,
  where = '',
): Promise<Policy> {
  if (bytes === undefined) {
    if (!named) return DEFAULT_POLICY;
    throw new ToolError('missing-input', `there is no policy file ${path}${where}`, {
      hint: `Create it, or leave the input "policy" out to use ${POLICY_FILE} or the built-in policy.`,
    });
  }
  if (bytes.length > MOST_BYTES) {
    throw new ToolError('policy', `${path} is too large: it has more than ${MOST_BYTES} bytes`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Loaded late: the schema library costs a run without a policy more than reading a small wheel.
  const { parsePolicy } = await import('../policy/parse.ts');
  return parsePolicy(decode(bytes, path), { path, sha256 }, RULES);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new ToolError('policy', `${path} is not UTF-8`, {
      hint: 'TOML files are UTF-8: save it so.',
      cause,
    });
  }
}
