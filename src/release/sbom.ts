import { createHash } from 'node:crypto';
import type { JsonObject } from '../attestation/statement.ts';
import { parseRequirement } from '../distribution/requirement.ts';
import type { Distribution } from '../distribution/types.ts';
import { TOOL } from '../version.ts';
import { pypiPurl } from './purl.ts';
import type { ReleaseManifest } from './types.ts';
import type { DeclaredToolchain } from './declared-toolchain.ts';
import { embeddedSboms, vendoredIn } from './vendored.ts';

/** Names of our properties in an SBOM. */
export const PROPERTY = {
  requirement: 'hardening-actions:requires-dist',
  vendored: 'hardening-actions:vendored-metadata',
  evidence: 'hardening-actions:evidence',
  commit: 'hardening-actions:commit',
  embedded: 'hardening-actions:embedded-in',
} as const;

export interface SbomInput {
  readonly manifest: Omit<ReleaseManifest, 'schemaVersion'>;
  /** Sorted by file name. */
  readonly distributions: readonly Distribution[];
  /** Seconds since 1970, of the commit; absent: the SBOM says no time. */
  readonly committed?: number;
  readonly toolchain?: DeclaredToolchain;
}

/**
 * CycloneDX 1.6 in JSON, one for a release: https://cyclonedx.org/docs/1.6/json/. What metadata declares is marked as declared, a
 * requirement has no version (1.6 knows no ranges, and none is invented), and the dependency graph is said to be incomplete.
 * Equal input gives equal bytes: serial number and time come from the digests and the commit.
 */
export function writeSbom(input: SbomInput): string {
  const { manifest, distributions, committed, toolchain } = input;
  const { project, version, commit } = manifest;
  const root = pypiPurl(project, version);
  const files = manifest.files.map(({ name, sha256 }) => ({
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    purl: pypiPurl(project, version, name),
  }));
  const requirements = requirementTexts(distributions).map(requirementComponent);
  const vendored = vendoredIn(distributions).map(({ folder, project: name, version: vendoredVersion }) => ({
    type: 'library',
    'bom-ref': `vendored:${folder}`,
    name,
    ...(vendoredVersion !== undefined && { version: vendoredVersion }),
    purl: pypiPurl(name, vendoredVersion),
    properties: [{ name: PROPERTY.vendored, value: folder }],
  }));
  const embedded = [...embeddedSboms(distributions)].map(({ artifact, path, sha256 }) => ({
    type: 'file',
    'bom-ref': `sbom:${artifact}:${path}`,
    name: path,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    properties: [{ name: PROPERTY.embedded, value: artifact }],
  }));
  const licenses = licensesOf(distributions);
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: serialNumber(manifest),
      version: 1,
      metadata: {
        ...(committed !== undefined && { timestamp: new Date(committed * 1000).toISOString() }),
        lifecycles: [{ phase: 'post-build' }],
        tools: { components: [{ type: 'application', name: TOOL.name, version: TOOL.version }] },
        component: {
          type: 'library',
          'bom-ref': root,
          name: project,
          version,
          ...(licenses.length > 0 && { licenses }),
          purl: root,
        },
        properties: [{ name: PROPERTY.commit, value: commit }],
      },
      components: [...files, ...requirements, ...vendored, ...embedded],
      dependencies: [
        {
          ref: root,
          dependsOn: [...requirements, ...vendored].map((component) => component['bom-ref']).sort(),
        },
      ],
      compositions: [{ aggregate: 'incomplete', dependencies: [root] }],
      ...(toolchain && { formulation: [formulation(toolchain)] }),
    },
    undefined,
    2,
  )}\n`;
}

/** The requirements of all artifacts as they are written, each text once, sorted. */
export function requirementTexts(distributions: readonly Distribution[]): readonly string[] {
  const texts = distributions.flatMap(({ metadata }) => metadata?.value.requiresDist ?? []);
  return [...new Set(texts.map(({ value }) => value))].sort();
}

function requirementComponent(text: string) {
  const parsed = parseRequirement(text);
  const known = 'project' in parsed;
  const optional = !known || parsed.marker !== undefined;
  return {
    type: 'library',
    'bom-ref': `requires:${text}`,
    name: known ? parsed.project : text,
    scope: optional ? 'optional' : 'required',
    ...(known && { purl: pypiPurl(parsed.project) }),
    properties: [{ name: PROPERTY.requirement, value: text }],
  };
}

/** The licence that the metadata declares: an SPDX expression (PEP 639), else the older free text, if it is one line. */
export function declaredLicence(
  distributions: readonly Distribution[],
): { readonly expression: string } | { readonly name: string } | undefined {
  for (const { metadata } of distributions) {
    const expression = metadata?.value.fields.get('license-expression')?.[0]?.value.trim();
    if (expression !== undefined && expression !== '') return { expression };
    const name = metadata?.value.fields.get('license')?.[0]?.value.trim();
    if (name !== undefined && name !== '' && !name.includes('\n')) return { name };
  }
  return undefined;
}

function licensesOf(distributions: readonly Distribution[]): readonly JsonObject[] {
  const licence = declaredLicence(distributions);
  if (licence === undefined) return [];
  const acknowledgement = 'declared';
  if ('expression' in licence) return [{ expression: licence.expression, acknowledgement }];
  return [{ license: { name: licence.name, acknowledgement } }];
}

/** UUID version 8 (RFC 9562, section 5.8): of a digest of our own. */
function serialNumber({ commit, files }: SbomInput['manifest']): string {
  const hash = createHash('sha256').update(`${commit}\n`);
  for (const { name, sha256 } of files) hash.update(`${sha256}  ${name}\n`);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** How it was built, as far as files of the commit declare it: nobody proves here that these tools were really used. */
function formulation({ requires, files }: DeclaredToolchain): JsonObject {
  const declared = [{ name: PROPERTY.evidence, value: 'declared' }];
  return {
    'bom-ref': 'formulation',
    components: [
      ...requires.map(({ text, project, version }) => ({
        type: 'library',
        'bom-ref': `build-requires:${text}`,
        name: project ?? text,
        ...(version !== undefined && { version }),
        ...(project !== undefined && { purl: pypiPurl(project, version) }),
        properties: [...declared, { name: PROPERTY.requirement, value: text }],
      })),
      ...files.map(({ path, sha256 }) => ({
        type: 'file',
        'bom-ref': `toolchain:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        properties: declared,
      })),
    ],
    workflows: [
      {
        'bom-ref': 'formulation:build',
        uid: 'build',
        name: 'build',
        taskTypes: ['build'],
        properties: declared,
      },
    ],
  };
}
