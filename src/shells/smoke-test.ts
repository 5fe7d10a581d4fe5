import { findIsolation } from '../adapters/isolation.ts';
import { downloadHashed, findPython } from '../adapters/python.ts';
import { guardRunnerFiles } from '../adapters/runner-files.ts';
import { deliver, makeFolder, withScratch } from '../adapters/scratch.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import { moduleNames, projectNames, secondsOf, skipsOf, wordsOf } from '../inputs/lines.ts';
import type { SMOKE_TEST } from '../inputs/smoke-test.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Files } from '../ports.ts';
import { SMOKE_RULES } from '../rules/commands.ts';
import type { Installed, SmokeRecord } from '../smoke/types.ts';
import { TOOL } from '../version.ts';
import { approving, supplyOf, type BuildPorts } from './build-distributions.ts';
import { gatherPolicy } from './policy.ts';
import { readSubjects } from './read-subjects.ts';
import { smokeOne } from './smoke-round.ts';
import { verified, type Verified } from './verified.ts';

export interface SmokePorts extends BuildPorts {
  readonly files: Files;
}

/**
 * Installs each artifact by itself, in a fresh environment without a network, and looks at what that does.
 * @throws ToolError where it can't begin
 */
export async function smokeTest(inputs: InputsOf<typeof SMOKE_TEST>, ports: SmokePorts): Promise<Verified> {
  const { log, environment } = ports;
  const options = {
    seconds: secondsOf(inputs['timeout-minutes']),
    imports: moduleNames('imports', wordsOf(inputs.imports)),
    skips: skipsOf(inputs['import-skip']),
    tools: projectNames('test-tools', wordsOf(inputs['test-tools'])),
    testCommand: inputs['test-command'],
  };
  if (inputs.wheelhouse !== undefined && inputs.constraints === undefined) {
    throw new ToolError('usage', 'the input "wheelhouse" is given without "constraints"', {
      hint: 'The constraints hold the hashes of what is taken from it.',
    });
  }
  const supply = supplyOf(inputs, '.');
  const gathered = await gatherPolicy(
    { policy: inputs.policy, source: undefined, 'source-ref': undefined },
    ports,
  );
  const artifacts = await ports.files.expand(inputs.paths);
  const subjects = await readSubjects(artifacts, { limits: gathered.policy.limits, lineEnds: false }, log);
  const other = subjects.find(({ kind }) => kind === 'other');
  if (other !== undefined) {
    throw new ToolError('usage', `${other.filename} is no wheel and no sdist`, {
      hint: 'Name only what is to be installed.',
    });
  }

  return withScratch(async (scratch) => {
    const python = await findPython(inputs.python, scratch);
    const isolation = await findIsolation(inputs.network, python.path, scratch);
    log.info(`Python ${python.version}; ${isolation.fact.way ?? 'the network is allowed'}`);
    const wheelhouse = makeFolder(scratch, 'wheelhouse');
    if (supply.constraints.length > 0) await downloadHashed(python, wheelhouse, supply, scratch);
    // Copies: what is installed can't change what was verified.
    const given = makeFolder(scratch, 'artifacts');
    deliver(artifacts, given);

    const guard = guardRunnerFiles(environment);
    const bench = { python, isolation, scratch, wheelhouse, ...options };
    const installed: Installed[] = [];
    for (const [index, subject] of subjects.entries()) {
      log.info(`installing ${subject.filename}`);
      installed.push(await smokeOne(bench, subject, `${given}/${subject.filename}`, String(index)));
    }
    const written = guard.restore();
    for (const { filename, steps } of installed) {
      for (const { title, said, status } of steps) {
        // Lists of ours are of interest only where they could not be made.
        if (status !== 0 || !/^(?:start|list)/.test(title)) ports.said(`${filename}: ${title}`, said);
      }
    }
    const record: SmokeRecord = {
      python: python.version,
      isolation: isolation.fact,
      skips: options.skips,
      artifacts: installed.map((one) => ({
        ...one,
        outside: [...one.outside, ...written.map((name) => `runner/${name}`)],
      })),
    };
    const facts = {
      subjects: known(subjects),
      policy: known(approving(gathered.policy, SMOKE_RULES)),
      today: known(ports.clock.today()),
      smoke: known(record),
    };
    return verified(evaluate(SMOKE_RULES, facts, { tool: TOOL, strict: inputs.strict }), gathered);
  });
}
