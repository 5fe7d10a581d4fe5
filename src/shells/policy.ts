import { createHash } from 'node:crypto';
import { ToolError } from '../errors.ts';
import { policyChanges } from '../policy/changes.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/types.ts';
import type { Git, TextFiles } from '../ports.ts';
import { RULES } from '../rules/index.ts';

export const POLICY_FILE = 'release-policy.toml';

export interface PolicyPorts {
  readonly text: TextFiles;
  readonly git: Git;
  /** Commit whose policy decides, where it is not `source-ref`: the base of a pull request. */
  readonly baseCommit?: string;
}

interface PolicyInputs {
  readonly policy: string | undefined;
  readonly source: string | undefined;
  readonly 'source-ref': string | undefined;
}

export interface GatheredPolicy {
  readonly policy: Policy;
  readonly changes: readonly string[];
}

/**
 * The policy that decides. Where a commit is named it comes from that commit's git objects: the working tree may have been
 * changed by whatever was built in it. On a pull request the base decides and the proposed policy is only compared.
 */
export async function gatherPolicy(inputs: PolicyInputs, ports: PolicyPorts): Promise<GatheredPolicy> {
  const path = inputs.policy ?? POLICY_FILE;
  const named = inputs.policy !== undefined;
  const repository = inputs.source ?? '.';
  if (ports.baseCommit !== undefined) {
    const base = await fromGit(ports.git, repository, ports.baseCommit, path, false);
    const proposed = await fromGit(ports.git, repository, inputs['source-ref'] ?? 'HEAD', path, false);
    return { policy: base, changes: policyChanges(base, proposed) };
  }
  const ref = inputs['source-ref'];
  if (ref !== undefined) {
    return { policy: await fromGit(ports.git, repository, ref, path, named), changes: [] };
  }
  if (inputs.source !== undefined) {
    throw new ToolError('usage', 'the input "source" is given without "source-ref"', {
      hint: 'Name the tag or commit that was built, as in `--source . --source-ref v1.2.3`.',
    });
  }
  return { policy: parsed(await ports.text.read(path), path, named), changes: [] };
}

async function fromGit(
  git: Git,
  repository: string,
  ref: string,
  path: string,
  named: boolean,
): Promise<Policy> {
  const commit = await git.resolveCommit(repository, ref);
  return parsed(await git.readFile(repository, commit, path), path, named, ` at commit ${commit}`);
}

function parsed(bytes: Uint8Array | undefined, path: string, named: boolean, where = ''): Policy {
  if (bytes === undefined) {
    if (!named) return DEFAULT_POLICY;
    throw new ToolError('missing-input', `there is no policy file ${path}${where}`, {
      hint: `Create it, or leave the input "policy" out to use ${POLICY_FILE} or the built-in policy.`,
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
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
