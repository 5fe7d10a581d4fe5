import * as z from 'zod';
import { normalizeName } from '../distribution/filename.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { messageOf, ToolError } from '../errors.ts';
import { compareNames, isReleaseName } from './checksums.ts';
import type { ReleaseManifest } from './types.ts';

export const MANIFEST_FILE = 'manifest.json';

const FILE = z.strictObject({
  name: z.string().refine(isReleaseName, 'no name of a file of a release'),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  kind: z.enum(['wheel', 'sdist']),
});

const MANIFEST = z.strictObject({
  schemaVersion: z.literal(1),
  project: z
    .string()
    .refine((name) => name !== '' && normalizeName(name) === name, 'not normalised (PEP 503)'),
  version: z.string().refine((version) => normalizeVersion(version) === version, 'not normalised (PEP 440)'),
  commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
  tag: z.string().min(1).max(255).optional(),
  files: z
    .array(FILE)
    .min(1)
    .refine(
      (files) => files.every(({ name }, at) => at === 0 || compareNames(files[at - 1]?.name ?? '', name) < 0),
      'not sorted by name, or a name is given twice',
    ),
});

/** The one form of a manifest: JSON with two spaces, keys in the order of the type, files sorted, a final line end. */
export function writeManifest({ project, version, commit, tag, files }: ReleaseManifest): string {
  const ordered: ReleaseManifest = {
    schemaVersion: 1,
    project,
    version,
    commit,
    ...(tag === undefined ? {} : { tag }),
    files: [...files]
      .sort((a, b) => compareNames(a.name, b.name))
      .map(({ name, size, sha256, kind }) => ({ name, size, sha256, kind })),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/**
 * Reads `manifest.json`, and takes no form of it but the one that {@link writeManifest} gives: nothing can hide in a repeated
 * key, in an order, or in what another reader would see.
 * @throws ToolError `usage` saying what is wrong
 */
export function parseManifest(text: string): ReleaseManifest {
  const { tag, ...rest } = checked(text);
  const manifest: ReleaseManifest = { ...rest, ...(tag === undefined ? {} : { tag }) };
  if (writeManifest(manifest) === text) return manifest;
  throw malformed('it is not written in the one form that this project gives it');
}

function checked(text: string): z.infer<typeof MANIFEST> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw malformed(messageOf(cause), cause);
  }
  const { success, data, error } = MANIFEST.safeParse(json);
  if (success) return data;
  throw malformed(z.prettifyError(error), error);
}

function malformed(why: string, cause?: unknown): ToolError {
  return new ToolError('usage', `${MANIFEST_FILE} can't be taken: ${why}`, {
    hint: 'checksum-and-attest writes it in mode checksum: take it from the artifact of that job, unchanged.',
    cause,
  });
}
