import { z } from 'zod';
import { checkApiVersion, listedFile, malformed } from './simple-page.ts';
import type { SimplePage } from './simple-page.ts';

/** PEP 691 with PEP 592 (yanked), 629 (version), 700 (size, time), 740 (provenance) and 792 (status); other keys are none of our business. */
const PAGE = z.object({
  meta: z.object({ 'api-version': z.string() }),
  'project-status': z.object({ status: z.string().optional() }).optional(),
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      size: z.number().optional(),
      yanked: z.union([z.boolean(), z.string()]).optional(),
      'upload-time': z.string().nullish(),
      provenance: z.string().nullish(),
    }),
  ),
});

/**
 * Parses the answer of type `application/vnd.pypi.simple.v1+json`.
 * @param base address of the page, after redirects
 * @throws ToolError `environment`
 */
export function parseSimpleJson(text: string, base: URL): SimplePage {
  const parsed = PAGE.safeParse(jsonOf(text));
  if (!parsed.success) {
    // Our own words: the bundle carries none of the schema library's.
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw malformed(path === '' ? 'it is no JSON object' : `"${path}" is missing or not as PEP 691 has it`);
  }
  const page = parsed.data;
  checkApiVersion(page.meta['api-version']);
  const files = page.files.map(({ filename, url, hashes, size, yanked, provenance, ...more }) =>
    listedFile(
      {
        filename,
        url,
        sha256: hashes.sha256,
        size,
        yanked: reasonOf(yanked),
        uploadTime: more['upload-time'] ?? undefined,
        provenance: provenance ?? undefined,
      },
      base,
    ),
  );
  const status = page['project-status']?.status ?? 'active';
  return status === 'active' ? { files } : { files, status };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('it is no JSON');
  }
}

function reasonOf(yanked: boolean | string | undefined): string | undefined {
  if (typeof yanked === 'string') return yanked;
  return yanked === true ? '' : undefined;
}
