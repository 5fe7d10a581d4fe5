import type { Header } from '../../distribution/email.ts';
import type { CoreMetadata } from '../../distribution/metadata.ts';
import { quote } from '../../distribution/problems.ts';
import { parseRequirement } from '../../distribution/requirement.ts';
import type { Parsed } from '../../distribution/types.ts';
import { normalizeVersion } from '../../distribution/version.ts';
import { classifierFault } from './classifiers.ts';
import { contentTypeFault } from './content-type.ts';
import { isUploadEmail } from './email-address.ts';
import { licenseExpressionFault } from './license-expression.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { isUploadUrl } from './url.ts';

/** PyPI's bounds, in characters. */
const MAX_SUMMARY = 512;
const MAX_LABEL = 32;

/** Faults that our parser of core metadata finds as well, and for which an upload is refused by client or index. */
const REFUSED_PROBLEMS: ReadonlySet<string> = new Set([
  'missing-header',
  'unknown-metadata-version',
  'withdrawn-metadata-version',
  'invalid-name',
  'invalid-version',
  'duplicate-header',
  'unknown-header',
  'mime-header',
  'header-too-new',
  'two-descriptions',
  'not-utf-8',
  'invalid-requirement',
  'invalid-requires-python',
  'invalid-extra',
  'invalid-dynamic',
]);

/** True where License-Expression and License-File mean what PEP 639 says; before 2.4 clients drop the latter. */
export function hasLicenseFields({ metadataVersion }: CoreMetadata): boolean {
  return metadataVersion !== undefined && metadataVersion >= '2.4';
}

/**
 * What PyPI refuses of METADATA or PKG-INFO, as it reads them out of the form that a client fills from the file. An empty
 * header counts there as none.
 */
export function* fieldRefusals({ value, problems }: Parsed<CoreMetadata>): Generator<Refusal> {
  for (const { code, message, line } of problems) {
    if (REFUSED_PROBLEMS.has(code))
      yield { subject: 'metadata', message, ...(line === undefined ? {} : { line }) };
  }
  for (const [name, headers] of value.fields) {
    const check = CHECKS.get(name);
    if (!check) continue;
    for (const header of headers) {
      const fault = header.value === '' ? undefined : check(header.value);
      if (fault !== undefined) yield refusalOf(header, fault);
    }
  }
  yield* licenseRefusals(value);
}

type Check = (value: string) => string | undefined;

const url: Check = (value) => (isUploadUrl(value) ? undefined : `${quote(value)} is not a valid URL`);
const email: Check = (value) =>
  isUploadEmail(value) ? undefined : `${quote(value)} is not a valid e-mail address`;

/** One requirement, and none from an address of its own. */
const released: Check = (value) => {
  const requirement = parseRequirement(value);
  if ('code' in requirement) return requirement.message;
  return requirement.url === undefined ? undefined : `a direct dependency: ${quote(value)}`;
};

/** Each by lower-case field: why PyPI refuses this value. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'version',
    (value) =>
      normalizeVersion(value)?.includes('+') === true
        ? `the local version in ${quote(value)} is not allowed`
        : undefined,
  ],
  [
    'summary',
    (value) => {
      if (value.includes('\n')) return 'it runs over several lines';
      return Array.from(value).length > MAX_SUMMARY
        ? `it has more than ${MAX_SUMMARY} characters`
        : undefined;
    },
  ],
  ['description-content-type', contentTypeFault],
  ['author-email', email],
  ['maintainer-email', email],
  ['home-page', url],
  ['download-url', url],
  ['project-url', projectUrl],
  [
    'classifier',
    (value) => {
      const fault = classifierFault(value.trim());
      return fault === undefined ? undefined : `${quote(value)} ${fault}`;
    },
  ],
  ['requires-dist', requiresDist],
  ['provides-dist', released],
  ['obsoletes-dist', released],
  ['import-name', importName],
  ['import-namespace', importName],
]);

/** What is no requirement at all is among the problems of the parser. */
function requiresDist(value: string): string | undefined {
  if (value.includes('\n')) return 'it runs over several lines';
  return 'code' in parseRequirement(value) ? undefined : released(value);
}

function projectUrl(value: string): string | undefined {
  const comma = value.indexOf(',');
  const label = (comma === -1 ? value : value.slice(0, comma)).trim();
  const address = comma === -1 ? '' : value.slice(comma + 1).trim();
  if (label === '') return `${quote(value)} has no label`;
  if (Array.from(label).length > MAX_LABEL)
    return `the label ${quote(label)} has more than ${MAX_LABEL} characters`;
  return address === '' ? `${quote(value)} has no URL` : url(address);
}

/** A dotted name, maybe marked as private (PEP 794). */
function importName(value: string): string | undefined {
  const isName =
    /^[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*\s*(?:;\s*private\s*)?$/u;
  return isName.test(value) ? undefined : `${quote(value)} is no name of a module`;
}

function* licenseRefusals(value: CoreMetadata): Generator<Refusal> {
  const expression = filled(value, 'license-expression');
  if (expression === undefined) return;
  if (!hasLicenseFields(value)) {
    const version = value.metadataVersion ?? 'none';
    yield refusalOf(expression, `it came with metadata 2.4, this is ${quote(version)}`);
  }
  const fault = licenseExpressionFault(expression.value);
  if (fault !== undefined) yield refusalOf(expression, fault);
  const license = filled(value, 'license');
  if (license) yield refusalOf(license, 'only one of License and License-Expression may stand (PEP 639)');
}

function filled({ fields }: CoreMetadata, name: string): Header | undefined {
  return fields.get(name)?.find((header) => header.value !== '');
}
