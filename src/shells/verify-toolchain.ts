import { join } from 'node:path';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known, type Facts } from '../facts.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { VERIFY_TOOLCHAIN } from '../inputs/verify-toolchain.ts';
import type { Clock, ReleaseIndex } from '../ports.ts';
import { TOOLCHAIN_RULES } from '../rules/commands.ts';
import { gatherToolchain, type ReadFile } from '../toolchain/gather.ts';
import { gatherPins, gatherVulnerabilities } from '../toolchain/pins.ts';
import type { Toolchain } from '../toolchain/types.ts';
import { TOOL } from '../version.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { verified, type Verified } from './verified.ts';

export interface VerifyToolchainPorts extends PolicyPorts {
  readonly clock: Clock;
  /** Opens the package index, by default the one that pip is configured for. */
  readonly index: (indexUrl: string | undefined) => Promise<ReleaseIndex>;
}

type Inputs = InputsOf<typeof VERIFY_TOOLCHAIN>;

/**
 * Reads what a project says of its tools, evaluates the rules about it, answers the report, which has no artifacts.
 * @throws ToolError where the inputs name nothing that can be read
 */
export async function verifyToolchain(inputs: Inputs, ports: VerifyToolchainPorts): Promise<Verified> {
  const { git, judged, clock } = ports;
  requireOnline(inputs);
  const folder = inputs.source;
  const inFolder = async (path: string) => ports.text.read(join(folder, path));
  const ref = inputs['source-ref'];
  const ofRun = ref === undefined && judged !== undefined && (await git.isRepository(folder));
  const fromGit = ref !== undefined || ofRun;
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: fromGit ? folder : undefined, 'source-ref': ref },
    // The project's own policy lies in its folder; one that was named is where its name says.
    inputs.policy === undefined ? { ...ports, text: { read: inFolder } } : ports,
  );
  let read: ReadFile = inFolder;
  let source: { readonly commit: string } | undefined;
  if (fromGit) {
    // A step before may have changed the working tree; what is reviewed is the commit.
    if (ofRun) await git.ensureCommit(folder, judged.head);
    const commit = await git.resolveCommit(folder, ref ?? judged?.head ?? 'HEAD');
    read = (path) => git.readFile(folder, commit, path);
    source = { commit };
  }
  const toolchain = await gatherToolchain(read, gathered.policy.toolchain?.constraints, source);
  await requireProject(toolchain, read, folder);
  const facts: Facts = {
    subjects: known([]),
    policy: known(gathered.policy),
    today: known(clock.today()),
    toolchain: known(toolchain),
    ...(inputs.online && (await askIndex(toolchain, inputs, ports))),
  };
  return verified(evaluate(TOOLCHAIN_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered);
}

/** @throws ToolError `usage` for an input that would do nothing: whoever gave it believes that the index is asked */
function requireOnline(inputs: Inputs): void {
  if (inputs.online) return;
  const idle = inputs['index-url'] !== undefined ? 'index-url' : 'skip-vulnerabilities';
  if (idle === 'skip-vulnerabilities' && !inputs[idle]) return;
  throw new ToolError('usage', `the input "${idle}" is given without "online"`, {
    hint: 'Without "online" no index is asked: give both or neither.',
  });
}

async function askIndex(
  { constraints }: Toolchain,
  inputs: Inputs,
  ports: VerifyToolchainPorts,
): Promise<Pick<Facts, 'pins' | 'vulnerabilities'>> {
  const index = await ports.index(inputs['index-url']);
  try {
    const pins = await gatherPins(constraints, index);
    if (inputs['skip-vulnerabilities']) return { pins };
    return { pins, vulnerabilities: await gatherVulnerabilities(constraints, pins, index) };
  } finally {
    await index.close();
  }
}

/** A wrong folder would look like a project without any tools. @throws ToolError `missing-input` */
async function requireProject(toolchain: Toolchain, read: ReadFile, folder: string): Promise<void> {
  const { project, constraints, preCommit } = toolchain;
  if (project !== undefined || preCommit !== undefined || constraints.length > 0) return;
  for (const path of ['setup.py', 'setup.cfg']) if ((await read(path)) !== undefined) return;
  const where = toolchain.source === undefined ? folder : `${folder} at commit ${toolchain.source.commit}`;
  throw new ToolError('missing-input', `there is no project in ${where}: no pyproject.toml, no setup.py`, {
    hint: 'Name the root of the project, as in `--source path/to/project`.',
  });
}
