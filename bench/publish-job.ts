import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionRan } from '../__tests__/support/action.ts';
import { startArtifactServer } from '../__tests__/support/artifact-server.ts';
import { ROOT } from '../__tests__/support/command.ts';
import { startGitHubServer, type Artifact } from '../__tests__/support/github-server.ts';
import { serve } from '../__tests__/support/index-server.ts';
import {
  claimsOf,
  prepareRelease,
  publishWorkspace,
  runAttest,
  runChecksum,
  runGate,
  shownArtifact,
  showRun,
} from '../__tests__/support/release-run.ts';
import { startSigstoreServer } from '../__tests__/support/sigstore-server.ts';
import { sum, type Cost } from './measure.ts';

/** Says at its end what a program took, as the kernel counted it. */
const RECORD = `
import { appendFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { wall: performance.now() / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
  appendFileSync(process.env.COST_RECORD, JSON.stringify(cost) + '\\n');
});
`;

/**
 * The steps of the publishing job that are ours, gate and attest, for a small project: the shipped bundle, with GitHub, Sigstore,
 * artifact store and index on loopback.
 */
export async function publishJob(work: string, node: string, runs: number): Promise<Cost> {
  const root = mkdtempSync(join(work, 'publish-'));
  const record = join(root, 'costs');
  writeFileSync(`${record}.mjs`, RECORD);
  const uploaded: Artifact[] = [];
  const release = prepareRelease(root, node);
  const artifacts = await startArtifactServer((artifact) => uploaded.push(shownArtifact(release, artifact)));
  const index = await serve((_, response) => response.writeHead(404).end());
  const indexUrl = `${index.origin}/simple/`;
  const verify = passed(await runChecksum(node, release, artifacts.environment, { 'index-url': indexUrl }));
  const costs: Cost[] = [];
  for (let attempt = 1; attempt <= runs; attempt += 1) {
    const github = await startGitHubServer({ artifacts: uploaded.slice(0, 1) });
    showRun(github, release);
    const sigstore = await startSigstoreServer(claimsOf(release));
    const workspace = publishWorkspace(release);
    writeFileSync(record, '');
    const imports = (...paths: readonly string[]) => ({
      COST_RECORD: record,
      NODE_OPTIONS: paths.map((path) => `--import=${pathToFileURL(path).href}`).join(' '),
    });
    const servers = { github, indexUrl, workspace };
    const ran = passed(
      await runGate(node, release, verify, servers, { environment: imports(`${record}.mjs`) }),
    );
    const signing = imports(join(ROOT, '__tests__/support/reroute.ts'), `${record}.mjs`);
    passed(
      await runAttest(
        node,
        release,
        verify,
        { github, sigstore, service: artifacts.environment },
        // Names of artifacts end in the attempt.
        { gate: { ran, workspace }, environment: { ...signing, GITHUB_JOB: `publish-${attempt}` } },
      ),
    );
    const steps = readFileSync(record, 'utf8').trim().split('\n');
    if (steps.length !== 2) throw new Error(`${steps.length} steps were measured, and there are two`);
    costs.push(sum(steps.map((line) => JSON.parse(line) as Cost)));
    await Promise.all([github.close(), sigstore.close()]);
  }
  await Promise.all([artifacts.close(), index.close()]);
  return costs.reduce((least, one) => (one.cpu < least.cpu ? one : least));
}

function passed(ran: ActionRan): ActionRan {
  if (ran.status === 0) return ran;
  throw new Error(`a step failed: ${ran.stdout}${ran.stderr}`);
}

/** What every action loads that signs and uploads by GitHub's toolkit. */
export const TOOLKIT = `await import(${JSON.stringify(import.meta.resolve('@actions/attest'))});
await import(${JSON.stringify(import.meta.resolve('@actions/artifact'))});`;
