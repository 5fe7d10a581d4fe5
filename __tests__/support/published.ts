import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SerializedBundle } from '@sigstore/bundle';
import { fetchSource } from '../../src/adapters/fetch-source.ts';
import { textFiles } from '../../src/adapters/files.ts';
import { gitHubApi } from '../../src/adapters/github-api.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { releaseIndex } from '../../src/adapters/package-index/release-index.ts';
import { trustedRoots } from '../../src/adapters/sigstore-root.ts';
import { PREDICATE_TYPES, STATEMENT_NAMES, STATEMENT_TYPE } from '../../src/attestation/statement.ts';
import { VERIFY_PUBLISHED } from '../../src/inputs/verify-published.ts';
import { parseInputs, type RawInputs } from '../../src/inputs/spec.ts';
import { PUBLISH_PREDICATE } from '../../src/published/attestations.ts';
import { attestationOf } from '../../src/pypi/attestations.ts';
import { CHECKSUMS_FILE, checksumsOf, formatChecksums } from '../../src/release/checksums.ts';
import { bundleFile, SBOM_FILE } from '../../src/release/layout.ts';
import { writeManifest } from '../../src/release/manifest.ts';
import type { Report } from '../../src/report/types.ts';
import { verifyPublished } from '../../src/shells/verify-published.ts';
import { commit, git } from './act.ts';
import { buildSdist, buildWheel } from './distribution-builder.ts';
import { assetJson } from './github-release-routes.ts';
import { startGitHubServer, type GitHubServer } from './github-server.ts';
import { JSON_TYPE, jsonPage, serve, sha256, type TestServer } from './index-server.ts';
import { claimsOf, METADATA, REPOSITORY, SDIST, SOURCE, TAG, WHEEL } from './release-run.ts';
import { signStatement } from './sign-statement.ts';
import { startSigstoreServer, type SigstoreServer } from './sigstore-server.ts';

export { REPOSITORY, SDIST, TAG, WHEEL };

/** One file as the index serves it. */
export interface ServedFile {
  filename: string;
  bytes: Uint8Array;
  /** Absent: that of the bytes. */
  announced?: string;
  yanked?: string;
  provenance?: unknown;
}

/** A published release on real servers of this machine: index, GitHub, Sigstore, git. */
export interface Published {
  readonly folder: string;
  /** Folder of the project's repository. */
  readonly repository: string;
  commit: string;
  files: ServedFile[];
  /** Names of the project's owners on the index. */
  owners: string[];
  /** What the index lists at first, request by request; after that `files`. */
  readonly before: (readonly ServedFile[])[];
  readonly index: TestServer;
  /** Statuses that the index answers with, by path, before it answers rightly. */
  readonly indexFaults: { readonly match: RegExp; readonly status: number; times: number }[];
  readonly github: GitHubServer;
  readonly sigstore: SigstoreServer;
  readonly log: string[];
  /** Milliseconds that were waited for, of a clock that stands still otherwise. */
  waited: number;
  inputs: Record<string, string | boolean | readonly string[]>;
  /** Puts a file into the GitHub Release, in place of one of that name; without bytes it is removed. */
  attach(name: string, bytes?: Uint8Array): void;
  /** Signs a statement with the claims that Sigstore is told now; answers the bundle. */
  sign(statement: object): Promise<SerializedBundle>;
  /** A provenance object with one publish attestation. */
  attest(filename: string, bytes: Uint8Array, changes?: object): Promise<unknown>;
  /** @param stamped by a time stamp authority instead of a log, as GitHub's own instance has it */
  summary(changes?: object, how?: { readonly stamped?: boolean }): Promise<SerializedBundle>;
  verify(inputs?: RawInputs): Promise<Report>;
  close(): Promise<void>;
}

export type Json = Record<string, unknown>;

export const PUBLISHER = {
  kind: 'GitHub',
  repository: REPOSITORY,
  workflow: 'release.yml',
  environment: 'pypi',
};

export async function startPublished(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const repository = join(folder, 'repository');
  const id = commit(repository, SOURCE);
  git(repository, 'tag', TAG);
  const sigstore = await startSigstoreServer(
    claimsOf({
      commit: id,
      workspace: repository,
      environment: { GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/${TAG}` },
    }),
  );
  const root = join(folder, 'trusted-root.jsonl');
  writeFileSync(root, sigstore.trustedRoot['public-good']);

  const sign = (statement: object, how = {}) => signStatement(sigstore, statement, how);
  const attest = async (filename: string, bytes: Uint8Array, changes: object = {}) => {
    const bundle = await sign({
      _type: STATEMENT_TYPE,
      subject: [{ name: filename, digest: { sha256: sha256(bytes) } }],
      predicateType: PUBLISH_PREDICATE,
      predicate: null,
      ...changes,
    });
    return {
      version: 1,
      attestation_bundles: [{ publisher: PUBLISHER, attestations: [attestationOf(bundle)] }],
    };
  };

  const before: (readonly ServedFile[])[] = [];
  const indexFaults: Published['indexFaults'] = [];
  const index = await serve((request, response) => {
    const path = request.url ?? '';
    const fault = indexFaults.find(({ match, times }) => match.test(path) && times > 0);
    if (fault !== undefined) {
      fault.times -= 1;
      response.writeHead(fault.status).end();
      return;
    }
    const name = path.split('/').at(-1) ?? '';
    const file = state.files.find(({ filename }) => filename === name);
    if (path === '/pypi/demo/json') {
      const roles = state.owners.map((user) => ({ role: 'Owner', user }));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ownership: { roles, organization: null } }));
    } else if (path === '/simple/demo/') {
      const files = before.shift() ?? state.files;
      const listed = files.map((one) => ({
        filename: one.filename,
        url: `../../files/${one.filename}`,
        hashes: { sha256: one.announced ?? sha256(one.bytes) },
        ...(one.yanked !== undefined && { yanked: one.yanked === '' ? true : one.yanked }),
        ...(one.provenance !== undefined && {
          provenance: `${index.origin}/integrity/demo/1.0/${one.filename}`,
        }),
      }));
      response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage(listed));
    } else if (path.startsWith('/files/') && file !== undefined) response.end(file.bytes);
    else if (path.startsWith('/integrity/') && file?.provenance !== undefined)
      response
        .writeHead(200, { 'content-type': 'application/vnd.pypi.integrity.v1+json' })
        .end(JSON.stringify(file.provenance));
    else response.writeHead(404).end();
  });

  const contents = [
    [WHEEL, buildWheel({ metadata: METADATA })],
    [SDIST, buildSdist({ metadata: METADATA })],
  ] as const;
  const files = await Promise.all(
    contents.map(async ([filename, bytes]) => ({
      filename,
      bytes,
      provenance: await attest(filename, bytes),
    })),
  );
  const manifest = join(folder, 'manifest.json');
  writeFileSync(
    manifest,
    writeManifest({
      schemaVersion: 1,
      project: 'demo',
      version: '1.0',
      commit: id,
      tag: TAG,
      files: files.map(({ filename, bytes }) => ({
        name: filename,
        size: bytes.length,
        sha256: sha256(bytes),
        kind: filename.endsWith('.whl') ? 'wheel' : 'sdist',
      })),
    }),
  );
  const summary = (changes: object = {}, how: { readonly stamped?: boolean } = {}) =>
    sign(
      {
        _type: STATEMENT_TYPE,
        subject: files.map(({ filename, bytes }) => ({ name: filename, digest: { sha256: sha256(bytes) } })),
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
          verifier: { id: `https://github.com/${REPOSITORY}/.github/workflows/release.yml` },
          resourceUri: 'pkg:pypi/demo@1.0',
          policy: { uri: 'git+https://example.org' },
          verificationResult: 'PASSED',
          verifiedLevels: ['HARDENING_SOURCE'],
          ...changes,
        },
      },
      how,
    );
  const subject = files.map(({ filename, bytes }) => ({ name: filename, digest: { sha256: sha256(bytes) } }));
  const predicate = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const papers: Record<string, string> = {
    [CHECKSUMS_FILE]: formatChecksums(
      files.map(({ filename, bytes }) => ({ name: filename, sha256: sha256(bytes) })),
    ),
    [SBOM_FILE]: `${JSON.stringify(predicate, undefined, 2)}\n`,
  };
  const bundles = new Map<string, string>();
  for (const name of STATEMENT_NAMES) {
    const signed = await sign({
      _type: STATEMENT_TYPE,
      subject,
      predicateType: PREDICATE_TYPES[name],
      predicate: name === 'sbom' ? predicate : {},
    });
    bundles.set(bundleFile(name), `${JSON.stringify(signed)}\n`);
  }
  const attached = [
    ...files.map(({ filename, bytes }) => [filename, bytes] as const),
    ...[...Object.entries(papers), ...bundles].map(([name, text]) => [name, Buffer.from(text)] as const),
  ];
  const github = await startGitHubServer({
    releases: [
      {
        id: 1,
        tag_name: TAG,
        draft: false,
        immutable: true,
        assets: attached.map(([name, bytes], at) => assetJson(at + 1, name, bytes)),
      },
    ],
    jobs: {
      7: [
        { id: 70, name: 'build', status: 'completed', conclusion: 'success' },
        { id: 71, name: 'publish', status: 'completed', conclusion: 'success' },
      ],
    },
    assets: {
      ...Object.fromEntries(attached.map(([, bytes], at) => [String(at + 1), bytes])),
      'log-70': Buffer.from('2026-01-01T00:00:00.0000000Z Successfully built demo-1.0.tar.gz\n'),
      'log-71': Buffer.from('2026-01-01T00:00:00.0000000Z Uploading\n'),
    },
    attestations: [{ id: 1, bundle: await summary() }],
  });

  const log: string[] = [];
  const logger = {
    info: (line: string) => void log.push(line),
    progress: (line: string) => void log.push(line),
    warn: (line: string) => void log.push(line),
  };
  const state: Published = {
    folder,
    repository,
    commit: id,
    files,
    owners: ['octocat'],
    before,
    index,
    indexFaults,
    github,
    sigstore,
    log,
    waited: 0,
    inputs: {
      manifest,
      'bundle-checksums': formatChecksums(checksumsOf(bundles)).trim(),
      repository: REPOSITORY,
      'run-id': '7',
    },
    attach(name, bytes) {
      const [shown] = github.state.releases as { assets: Json[] }[];
      const at = shown!.assets.findIndex((one) => one.name === name);
      if (bytes === undefined) shown!.assets.splice(at, 1);
      else {
        const id = at < 0 ? 50 + shown!.assets.length : Number(shown!.assets[at]!.id);
        shown!.assets.splice(at < 0 ? shown!.assets.length : at, 1, assetJson(id, name, bytes));
        github.state.assets[String(id)] = bytes;
      }
    },
    sign,
    attest,
    summary,
    async verify(inputs = state.inputs) {
      const environment = { PIP_CONFIG_FILE: '/dev/null', PIP_RETRIES: '1' };
      const indexUrl = `${index.origin}/simple/`;
      const api = gitHubApi({
        apiUrl: github.apiUrl,
        token: github.state.token,
        environment: {},
        log: logger,
        retryDelayMs: 1,
      });
      const client = { environment, indexUrl, log: logger, retryDelayMs: 1 };
      try {
        const { report } = await verifyPublished(
          parseInputs(VERIFY_PUBLISHED, { 'trusted-root': root, ...inputs }),
          {
            listing: () => Promise.resolve(releaseIndex(client)),
            index: () => Promise.resolve(packageIndex(client)),
            api,
            trustedRoots,
            fetchSource: fetchSource(process.env),
            git: gitObjects(process.env),
            text: textFiles(),
            clock: { today: () => '2026-01-01' },
            waiting: {
              now: () => state.waited,
              wait: (milliseconds) => {
                state.waited += milliseconds;
                return Promise.resolve();
              },
            },
            log: logger,
          },
        );
        return report;
      } finally {
        await api.close();
      }
    },
    async close() {
      await Promise.all([index.close(), github.close(), sigstore.close()]);
      rmSync(folder, { recursive: true });
    },
  };
  return state;
}

/** Outcomes of rules that are neither pass nor not-applicable, with the messages of what fails. */
export function troubles(report: Report): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    report.results.flatMap(({ ruleId, outcome, findings, why }) =>
      outcome === 'pass' || outcome === 'not-applicable'
        ? []
        : [
            [
              ruleId,
              outcome === 'fail'
                ? findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
                : [`${outcome}: ${why ?? ''}`],
            ],
          ],
    ),
  );
}
