import { join } from 'node:path';
import { artifactFile } from '../adapters/files.ts';
import { gitCommand, stderrOf } from '../adapters/git-command.ts';
import { makeFolder, namesIn, withScratch } from '../adapters/scratch.ts';
import { compareBuilt } from '../build/compare.ts';
import type { Subject } from '../distribution/types.ts';
import { ToolError } from '../errors.ts';
import { BUILD_DISTRIBUTIONS } from '../inputs/build-distributions.ts';
import { parseInputs } from '../inputs/spec.ts';
import type { Policy } from '../policy/types.ts';
import type { Rebuilt } from '../published/types.ts';
import { buildDistributions, type BuildPorts } from './build-distributions.ts';
import { readSubject } from './read-subjects.ts';

/** What is built again, and from what. */
export interface RebuildQuestion {
  /** Git folder with the commit. */
  readonly folder: string;
  readonly commit: string;
  readonly tag: string | undefined;
  /** Input `constraints` and the rest of what build-distributions takes. */
  readonly how: Readonly<Record<'constraints' | 'python' | 'wheelhouse', string | undefined>>;
  readonly policy: Policy;
  /** The files that the index serves. */
  readonly served: readonly Subject[];
}

const NAMES = ['the rebuilt file', 'the file of the index'] as const;

/**
 * Builds the release again, as build-distributions does: with the pinned tools of that commit and without a network. It runs code of
 * the project. Whatever keeps it from ending well is an answer of its own, for nothing follows from it.
 */
export async function rebuild(question: RebuildQuestion, ports: BuildPorts): Promise<Rebuilt> {
  try {
    return await withScratch((scratch) => rebuildIn(scratch, question, ports));
  } catch (error) {
    if (error instanceof ToolError) return { state: 'failed', why: error.message };
    throw error;
  }
}

async function rebuildIn(scratch: string, question: RebuildQuestion, ports: BuildPorts): Promise<Rebuilt> {
  const { how, policy, served } = question;
  const checkout = await checkedOut(makeFolder(scratch, 'source'), question, ports.environment);
  const dist = join(scratch, 'dist');
  const inputs = parseInputs(BUILD_DISTRIBUTIONS, { ...how, source: checkout, dist });
  const { report } = await buildDistributions(inputs, ports);
  const failed = report.results.find(
    ({ ruleId, findings }) => ruleId === 'build-failed' && findings.length > 0,
  );
  if (failed !== undefined)
    return { state: 'failed', why: failed.findings[0]?.message ?? 'it did not end well' };
  const others = new Map(served.map((subject) => [subject.filename, subject]));
  const files: Extract<Rebuilt, { state: 'built' }>['files'][number][] = [];
  for (const name of namesIn(dist)) {
    const twin = others.get(name);
    if (twin === undefined) continue;
    others.delete(name);
    const artifact = artifactFile(join(dist, name), name, name);
    const subject = await readSubject(artifact, { limits: policy.limits, lineEnds: false }, ports.log);
    // Times and owners are of no account to whoever installs.
    const differences = compareBuilt({ subject, stamps: [] }, { subject: twin, stamps: [] }, NAMES);
    files.push({ name, differences });
  }
  return { state: 'built', files, others: [...others.keys()] };
}

/** A checkout of its own, with the tag where there is one: some backends take the version from it. */
async function checkedOut(
  target: string,
  { folder, commit, tag }: RebuildQuestion,
  environment: BuildPorts['environment'],
): Promise<string> {
  const git = gitCommand(environment, { GIT_ALLOW_PROTOCOL: 'file' });
  try {
    await git.run(target, 'init', '--quiet', '.');
    await git.run(
      target,
      'fetch',
      '--quiet',
      '--no-tags',
      '--depth=1',
      '--no-write-fetch-head',
      folder,
      commit,
    );
    if (tag !== undefined) await git.run(target, 'update-ref', `refs/tags/${tag}`, commit);
    await git.run(target, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit);
  } catch (cause) {
    throw new ToolError('environment', `the source can't be checked out: ${stderrOf(cause)}`, { cause });
  }
  return target;
}
