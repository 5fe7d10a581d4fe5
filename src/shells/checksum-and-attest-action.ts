import { setTimeout as sleep } from 'node:timers/promises';
import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { diskFolders } from '../adapters/folders.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { messageOf, ToolError } from '../errors.ts';
import { WHAT_IS_SIGNED } from '../attestation/what-is-signed.ts';
import { visibilityWarnings } from '../github/visibility.ts';
import { artifactUrl, type Environment } from '../github/workflow-run.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { CHECKSUM_AND_ATTEST } from '../inputs/checksum-and-attest.ts';
import { CHECKSUM_AND_ATTEST_OUTPUTS } from '../inputs/outputs.ts';
import { parseInputs, type InputsOf } from '../inputs/spec.ts';
import type { Runner } from '../ports.ts';
import { checksumsOutput } from '../release/checksums.ts';
import { SBOM_FILE } from '../release/layout.ts';
import { MANIFEST_FILE } from '../release/manifest.ts';
import { escapeText, markdownCode } from '../report/escape.ts';
import { eventVisibility } from './event-visibility.ts';
import { provenanceRun, signingRun } from './signing-run.ts';
import { checksum, type ChecksumPorts } from './checksum.ts';
import type { AttestPorts } from './attest.ts';

type Inputs = InputsOf<typeof CHECKSUM_AND_ATTEST>;
type Outputs = Partial<Record<keyof typeof CHECKSUM_AND_ATTEST_OUTPUTS, string>>;

export interface ReleaseActionPorts extends Omit<ChecksumPorts, 'judged'> {
  readonly runner: Runner;
  /** Made only in mode attest: its code is a chunk of its own. */
  readonly signing: (
    token: string | undefined,
    apiUrl: string,
  ) => Promise<Pick<AttestPorts, 'api' | 'signer' | 'uploads'>>;
}

/** checksum-and-attest as a GitHub Action. */
export async function main(): Promise<void> {
  const log = runnerLog();
  await runReleaseAction(process.env, {
    files: fileArtifacts(),
    text: textFiles(),
    folders: diskFolders(process.env),
    git: gitObjects(process.env),
    clock: systemClock,
    index: async (indexUrl) => {
      const { packageIndex } = await import('../adapters/package-index/index.ts');
      return packageIndex({ environment: process.env, indexUrl, log });
    },
    wait: (seconds) => sleep(seconds * 1000),
    log,
    runner: actionsRunner(),
    signing: async (token, apiUrl) => {
      const [{ actionsSigner }, { gitHubApi }, { uploadFolder }] = await Promise.all([
        import('../adapters/signer.ts'),
        import('../adapters/github-api.ts'),
        import('../adapters/upload-folder.ts'),
      ]);
      return {
        signer: actionsSigner(),
        api: gitHubApi({ apiUrl, token, environment: process.env, log }),
        uploads: uploadFolder(),
      };
    },
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runReleaseAction(environment: Environment, ports: ReleaseActionPorts): Promise<void> {
  const { runner } = ports;
  const set: Outputs = {};
  try {
    const inputs = parseInputs(CHECKSUM_AND_ATTEST, readActionInputs(CHECKSUM_AND_ATTEST, environment));
    Object.assign(
      set,
      await (inputs.mode === 'checksum' ? runChecksum : runAttest)(inputs, environment, ports),
    );
  } catch (error) {
    const known = error instanceof ToolError;
    const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
    const message = known ? error.message : `unexpected fault, please report it: ${messageOf(error)}`;
    runner.fail(escapeText(`${message}${hint}`, { keepLines: true }));
  }
  for (const name of Object.keys(CHECKSUM_AND_ATTEST_OUTPUTS))
    runner.setOutput(name, set[name as keyof Outputs] ?? '');
}

async function runChecksum(
  inputs: Inputs,
  environment: Environment,
  ports: ReleaseActionPorts,
): Promise<Outputs> {
  const { runner } = ports;
  const days = retentionDays(inputs);
  const signing = signingRun(environment);
  const warnings = visibilityWarnings(await eventVisibility(environment, ports.text));
  for (const message of warnings) runner.annotate({ level: 'warning', title: 'Attestations', message });
  const made = await checksum(inputs, signing, ports);
  const { manifest, root, paths, checksums, statementChecksums = '' } = made;
  const name = `release-${signing.run.job}-${signing.run.runAttempt}`;
  const uploaded = await runner.upload(name, [...paths.values()], days, root);
  if (uploaded.state === 'unavailable') {
    throw new ToolError('environment', `the release could not be uploaded: ${uploaded.why}`, {
      hint: 'The gate takes it from the artifact: nothing can be published without it.',
    });
  }
  const { id, digest } = uploaded.value;
  for (const [file, body] of made.statements) {
    runner.group(
      `To be signed: ${file}`,
      escapeText(JSON.stringify(JSON.parse(body), undefined, 2), { keepLines: true }),
    );
  }
  const url = artifactUrl(environment, id);
  const rows = manifest.files.map(
    (file) => `| ${markdownCode(file.name)} | ${file.size} | ${markdownCode(file.sha256)} |`,
  );
  await runner.summary(
    [
      `## Checksums of ${markdownCode(`${manifest.project} ${manifest.version}`)}\n`,
      '| File | Bytes | SHA-256 |\n| --- | --- | --- |',
      ...rows,
      '',
      `Artifact: ${url === undefined ? markdownCode(name) : `[${markdownCode(name)}](${url})`}, SHA-256 ${markdownCode(digest)}. In it lie the statements that the job which publishes will sign, if you approve:\n`,
      ...WHAT_IS_SIGNED.map(({ title, limit }) => `- **${title}** ${limit}`),
      ...warnings.map((text) => `\n> [!WARNING]\n> ${text}`),
      '',
    ].join('\n'),
  );
  return {
    checksums: checksumsOutput(checksums),
    'statement-checksums': statementChecksums,
    folder: root,
    manifest: paths.get(MANIFEST_FILE) ?? '',
    sbom: paths.get(SBOM_FILE) ?? '',
    'artifact-name': name,
    'artifact-id': id,
    'artifact-digest': digest,
  };
}

function retentionDays({ 'retention-days': days }: Inputs): number {
  if (/^(?:4[5-9]|[5-8]\d|90)$/u.test(days)) return Number(days);
  throw new ToolError('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
    hint: 'It may be a number from 45 to 90: an approval may wait 30 days, and a failed job may be re-run after it.',
  });
}

async function runAttest(
  inputs: Inputs,
  environment: Environment,
  ports: ReleaseActionPorts,
): Promise<Outputs> {
  const run = provenanceRun(environment);
  const days = retentionDays(inputs);
  const [{ attest }, { api, signer, uploads }] = await Promise.all([
    import('./attest.ts'),
    ports.signing(inputs.token, run.apiUrl),
  ]);
  try {
    const { root, attestations, instance, checksums, published } = await attest(inputs, run, {
      ...ports,
      api,
      signer,
      uploads,
      pause: sleep,
    });
    const rows = attestations.map(
      ({ name, id }) =>
        `| ${markdownCode(name)} | [${id}](${run.serverUrl}/${run.repository}/attestations/${id}) |`,
    );
    await ports.runner.summary(
      [
        `## Signed and stored\n`,
        `By the ${instance} instance of Sigstore, verified before it was stored.\n`,
        '| Statement | Attestation |\n| --- | --- |',
        ...rows,
        ...(published === undefined ? [] : publishRows(published)),
        '',
      ].join('\n'),
    );
    const stored = { folder: root, 'attestation-ids': attestations.map(({ id }) => id).join('\n') };
    if (inputs['skip-bundle-upload']) return stored;
    const name = `signed-${run.job}-${run.runAttempt}`;
    const paths = attestations.map(({ path }) => path);
    const uploaded = await ports.runner.upload(name, paths, days, root);
    if (uploaded.state === 'unavailable') {
      throw new ToolError(
        'environment',
        `signed and stored, but the bundles could not be uploaded: ${uploaded.why}`,
        {
          hint: 'The GitHub Release takes them from that artifact. Run the failed jobs again: that signs again. A server without an artifact service needs `skip-bundle-upload: true` here, and `without-bundles: true` at publish-release.',
        },
      );
    }
    return {
      ...stored,
      'bundle-checksums': checksums,
      'bundles-artifact-id': uploaded.value.id,
      'bundles-artifact-digest': uploaded.value.digest,
    };
  } finally {
    await api.close();
  }
}

function publishRows(names: readonly string[]): readonly string[] {
  if (names.length === 0) return ['\nNothing is left to upload: no publish attestation was signed.'];
  return [
    '\nPublish attestations, beside the files to upload:\n',
    ...names.map((name) => `- ${markdownCode(name)}`),
  ];
}
