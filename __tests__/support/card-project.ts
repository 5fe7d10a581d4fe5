import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { known } from '../../src/facts.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';
import { VERIFY_TAG } from '../../src/inputs/verify-tag-on-default-branch.ts';
import type { Runner } from '../../src/ports.ts';
import { formatChecksums } from '../../src/release/checksums.ts';
import { writeManifest } from '../../src/release/manifest.ts';
import { renderJson } from '../../src/report/json.ts';
import { runCardAction } from '../../src/shells/review-card-action.ts';
import { verifyArtifacts } from '../../src/shells/verify-artifacts.ts';
import { verifyTag } from '../../src/shells/verify-tag-on-default-branch.ts';
import { buildSdist, buildWheel } from './distribution-builder.ts';
import { check, pull, reviewOf, tagProject, type TagProject } from './tag-project.ts';
import { sha256 } from './verify.ts';

export const RELEASE_YML = `name: release
on:
  push:
    tags: ["v*"]
  workflow_dispatch:
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${'1'.repeat(40)}
  publish:
    needs: [verify]
    if: needs.verify.outputs.tag != ''
    runs-on: ubuntu-24.04
    environment: pypi
    permissions:
      actions: read
      attestations: write
      contents: read
      id-token: write
    steps:
      - id: gate
        uses: diybitcoinhardware/hardening-actions/actions/publish-gate@${'d'.repeat(40)}
        with:
          artifact-id: \${{ needs.verify.outputs.artifact-id }}
          artifact-digest: \${{ needs.verify.outputs.artifact-digest }}
          checksums: \${{ needs.verify.outputs.checksums }}
          statement-checksums: \${{ needs.verify.outputs.statement-checksums }}
      - name: Sign what was reviewed
        uses: diybitcoinhardware/hardening-actions/actions/checksum-and-attest@${'d'.repeat(40)}
        with:
          mode: attest
      - if: steps.gate.outputs.upload-needed == 'true'
        uses: pypa/gh-action-pypi-publish@${'2'.repeat(40)}
        with:
          packages-dir: \${{ steps.gate.outputs.path }}
`;

export const SOURCE: Readonly<Record<string, string>> = {
  '.github/workflows/release.yml': RELEASE_YML,
  'pyproject.toml':
    '[build-system]\nrequires = ["flit_core>=3.11,<4"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.1"\nrequires-python = ">=3.9"\nlicense = "MIT"\n',
  LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n',
  'src/demo/__init__.py': '"""A demonstration."""\n',
  'CHANGELOG.md':
    '# Changelog\n\n## 1.1\n\n- `demo` greets <everyone>\n\n### Fixed\n\n- nothing\n\n## 1.0\n\n- first\n',
};

const metadata = (version: string): string =>
  `Metadata-Version: 2.4\nName: demo\nVersion: ${version}\nLicense-Expression: MIT\nLicense-File: LICENSE\nRequires-Python: >=3.9\n`;

export interface CardProject {
  readonly tag: TagProject;
  readonly commit: string;
  readonly object: string;
  /** Folder of the papers: reports, manifest. */
  readonly papers: string;
  /** What the steps before a card write, by the real commands; answers the inputs of the card. */
  prepare(changes?: PrepareChanges): Promise<Record<string, string>>;
  card(
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<CardRan>;
  close(): Promise<void>;
}

interface PrepareChanges {
  readonly rehearsal?: boolean;
  readonly noBaseline?: boolean;
}

export interface CardRan {
  readonly outputs: Readonly<Record<string, string>>;
  readonly failed: readonly string[];
  readonly notices: readonly string[];
  readonly summary: string;
  readonly html: string;
}

export const REHEARSAL = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' };

/** A project whose tag v1.1 can be released, with everything that a card is made from. */
export async function cardProject(source: Readonly<Record<string, string>> = SOURCE): Promise<CardProject> {
  const tag = await tagProject();
  const commit = tag.commitFiles(source);
  tag.git(tag.origin, 'tag', '-a', '-m', 'release', 'v1.1');
  const object = tag.git(tag.origin, 'rev-parse', 'v1.1');
  tag.git(tag.clone, 'fetch', '--quiet', '--tags', 'origin');
  tag.git(tag.clone, 'checkout', '--quiet', 'refs/tags/v1.1');
  const { state } = tag.server;
  state.pulls[commit] = [pull(commit, tag.head)];
  state.reviews[7] = [reviewOf('reviewer', 'APPROVED', tag.head)];
  state.checkRuns[commit] = [check(commit, 'test', 'success')];
  const papers = mkdtempSync(join(tmpdir(), 'card-'));
  const files = new Map<string, Uint8Array>();
  for (const version of ['1.0', '1.1']) {
    files.set(`demo-${version}-py3-none-any.whl`, buildWheel({ version, metadata: metadata(version) }));
    files.set(`demo-${version}.tar.gz`, buildSdist({ version, metadata: metadata(version) }));
  }
  for (const [name, bytes] of files) {
    const folder = join(papers, name.includes('1.0') ? 'former' : 'dist');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const event = join(papers, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { visibility: 'public' } }));
  const listed = [...files].filter(([name]) => name.includes('1.1'));

  return {
    tag,
    commit,
    object,
    papers,
    async prepare({ rehearsal = false, noBaseline } = {}) {
      const run = rehearsal
        ? { event: 'workflow_dispatch', ref: 'refs/heads/main', sha: commit, job: 'verify' }
        : { ref: 'refs/tags/v1.1', sha: object, job: 'verify' };
      const ports = tag.ports(run);
      const write = (name: string, text: string): string => {
        const path = join(papers, name);
        writeFileSync(path, text);
        return path;
      };
      const proved = await verifyTag(parseInputs(VERIFY_TAG, { source: tag.clone }), ports);
      const inspected = await verifyArtifacts(
        parseInputs(VERIFY_ARTIFACTS, {
          paths: [join(papers, 'dist')],
          source: tag.clone,
          'source-ref': commit,
          ...(noBaseline !== true && { baseline: join(papers, 'former') }),
        }),
        { ...ports, index: () => Promise.reject(new Error('no index here')) },
      );
      const manifest = {
        schemaVersion: 1 as const,
        project: 'demo',
        version: '1.1',
        commit,
        ...(!rehearsal && { tag: 'v1.1' }),
        files: listed.map(([name, bytes]) => ({
          name,
          size: bytes.length,
          sha256: sha256(bytes),
          kind: name.endsWith('.whl') ? ('wheel' as const) : ('sdist' as const),
        })),
      };
      return {
        reports: [
          write('tag.json', renderJson(proved.report)),
          write('artifacts.json', renderJson(inspected.report)),
        ].join('\n'),
        manifest: write('manifest.json', writeManifest(manifest)),
        checksums: formatChecksums(manifest.files),
        'artifact-id': '9',
        'artifact-digest': 'e'.repeat(64),
        needs: JSON.stringify({
          build: { result: 'success', outputs: { x: '<b>' } },
          test: { result: 'success', outputs: {} },
        }),
        source: tag.clone,
      };
    },
    async card(inputs, environment = {}) {
      const outputs: Record<string, string> = {};
      const failed: string[] = [];
      const notices: string[] = [];
      const seen = { summary: '', html: '' };
      const runner: Runner = {
        annotate: ({ message }) => void notices.push(message),
        group: () => undefined,
        setOutput: (name, value) => (outputs[name] = value),
        summary: (markdown) => Promise.resolve(void (seen.summary += markdown)),
        exists: () => true,
        save: (texts) => {
          seen.html = Object.entries(texts).find(([name]) => name.endsWith('.html'))?.[1] as string;
          return Promise.resolve({ ...texts });
        },
        upload: () => Promise.resolve(known({ id: '10', digest: 'f'.repeat(64) })),
        fail: (message) => failed.push(message),
      };
      const ports = tag.ports(null);
      const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
      await runCardAction(
        {
          GITHUB_REPOSITORY: 'octo/demo',
          GITHUB_REPOSITORY_ID: '1001',
          GITHUB_REPOSITORY_OWNER_ID: '77',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_API_URL: 'https://api.github.com',
          GITHUB_RUN_ID: '42',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_EVENT_NAME: 'push',
          GITHUB_REF: 'refs/tags/v1.1',
          GITHUB_SHA: object,
          GITHUB_WORKFLOW_REF: `octo/demo/.github/workflows/release.yml@refs/tags/v1.1`,
          GITHUB_JOB: 'verify',
          GITHUB_ACTION_REPOSITORY: 'diybitcoinhardware/hardening-actions',
          GITHUB_ACTION_REF: 'd'.repeat(40),
          GITHUB_EVENT_PATH: event,
          'INPUT_MATRIX-INDEX': '0',
          ...(Object.fromEntries(variables) as Record<string, string>),
          ...environment,
        },
        { text: ports.text, git: ports.git, runner },
      );
      return { outputs, failed, notices, ...seen };
    },
    async close() {
      await tag.close();
      rmSync(papers, { recursive: true });
    },
  };
}
