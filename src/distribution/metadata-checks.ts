import type { Header } from './email.ts';
import { isValidName, normalizeName } from './filename.ts';
import { FIELDS, METADATA_VERSIONS } from './metadata-fields.ts';
import type { CoreMetadata } from './metadata.ts';
import { quote } from './problems.ts';
import type { ProblemList } from './problems.ts';
import { parseRequirement } from './requirement.ts';
import { parseSpecifiers } from './specifier.ts';
import { normalizeVersion } from './version.ts';

/** PyPI's bound on a Project-URL label; the specification gives it too. */
const MAX_LABEL = 32;

/** Two headers that change how CPython reads the body: as parts, or decoded. */
const MIME = new Set(['content-type', 'content-transfer-encoding']);

/**
 * Looks at what the headers say. Adds a problem for each header that is unknown, repeated, missing, newer than the metadata
 * version, or whose value the specification does not allow.
 */
export function checkMetadata(value: CoreMetadata, body: string | undefined, problems: ProblemList): void {
  checkVersion(value, problems);
  checkNames(value, problems);
  for (const [name, headers] of value.fields) checkField(name, headers, value.metadataVersion, problems);
  if (value.fields.has('description') && body !== undefined) {
    problems.add('two-descriptions', 'a Description header and a body: readers show one or the other');
  }
  if (value.fields.has('license') && value.fields.has('license-expression')) {
    problems.add('two-licenses', 'License and License-Expression exclude each other (PEP 639)');
  }
  checkRequirements(value, problems);
  checkUrls(value, problems);
  checkLicenseFiles(value, problems);
  checkDynamic(value, problems);
}

function checkVersion({ metadataVersion }: CoreMetadata, problems: ProblemList): void {
  if (metadataVersion === undefined) {
    problems.add('missing-header', 'Metadata-Version is missing');
  } else if (!METADATA_VERSIONS.includes(metadataVersion)) {
    problems.add('unknown-metadata-version', `Metadata-Version ${quote(metadataVersion)} is not known`);
  } else if (metadataVersion === '2.0') {
    problems.add('withdrawn-metadata-version', 'Metadata-Version 2.0 was withdrawn (PEP 426)');
  }
}

function checkNames({ name, version, fields }: CoreMetadata, problems: ProblemList): void {
  const line = (key: string): number | undefined => fields.get(key)?.[0]?.line;
  if (!name) problems.add('missing-header', 'Name is missing or empty');
  else if (!isValidName(name))
    problems.add('invalid-name', `${quote(name)} is no project name`, line('name'));
  if (!version) problems.add('missing-header', 'Version is missing or empty');
  else if (normalizeVersion(version) === undefined) {
    problems.add('invalid-version', `${quote(version)} is no version (PEP 440)`, line('version'));
  }
}

function checkField(
  name: string,
  headers: readonly Header[],
  metadataVersion: string | undefined,
  problems: ProblemList,
): void {
  const [first, second] = headers;
  const spec = FIELDS.get(name);
  if (!spec) {
    const code = MIME.has(name) ? 'mime-header' : 'unknown-header';
    problems.add(code, `${quote(name)} is no header of core metadata`, first?.line);
    return;
  }
  if (second && !spec.multiple) {
    problems.add('duplicate-header', `${second.name} stands ${headers.length} times`, second.line);
  }
  // Versions are `digit.digit`, so that they compare as text.
  if (
    metadataVersion !== undefined &&
    METADATA_VERSIONS.includes(metadataVersion) &&
    spec.since > metadataVersion
  ) {
    // wheel wrote 2.0 with headers of 2.1, setuptools and hatchling licences before 2.4, for years; no reader minds.
    const usual = name.startsWith('license-') || metadataVersion === '2.0';
    const code = usual ? 'early-header' : 'header-too-new';
    problems.add(
      code,
      `${quote(name)} came with metadata ${spec.since}, this is ${metadataVersion}`,
      first?.line,
    );
  }
}

function checkRequirements(value: CoreMetadata, problems: ProblemList): void {
  for (const header of value.requiresDist) {
    const requirement = parseRequirement(header.value);
    if ('code' in requirement) problems.add(requirement.code, requirement.message, header.line);
  }
  const python = value.requiresPython;
  if (python && parseSpecifiers(python.value) === undefined) {
    problems.add(
      'invalid-requires-python',
      `${quote(python.value)} is no set of version specifiers`,
      python.line,
    );
  }
  const seen = new Set<string>();
  for (const { value: extra, line } of value.providesExtra) {
    const normal = normalizeName(extra);
    if (!isValidName(extra)) problems.add('invalid-extra', `${quote(extra)} is no name of an extra`, line);
    else if (seen.has(normal))
      problems.add('duplicate-extra', `the extra ${quote(extra)} stands twice`, line);
    else if (extra !== normal) {
      problems.add(
        'extra-not-normalised',
        `the extra ${quote(extra)} has the normal form ${normal} (PEP 685)`,
        line,
      );
    }
    seen.add(normal);
  }
}

function checkUrls(value: CoreMetadata, problems: ProblemList): void {
  const labels = new Set<string>();
  for (const header of value.projectUrls) {
    const comma = header.value.indexOf(',');
    const label = header.value.slice(0, Math.max(comma, 0)).trim();
    if (label === '' || label.length > MAX_LABEL || header.value.slice(comma + 1).trim() === '') {
      problems.add('invalid-project-url', `${quote(header.value)} is not \`label, url\``, header.line);
    }
    if (labels.has(label))
      problems.add('duplicate-project-url', `the label ${quote(label)} stands twice`, header.line);
    labels.add(label);
  }
}

function checkLicenseFiles(value: CoreMetadata, problems: ProblemList): void {
  for (const { value: path, line } of value.licenseFiles) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\\*:]/.test(path)) {
      problems.add('invalid-license-file', `${quote(path)} is no relative path with \`/\``, line);
    }
  }
}

function checkDynamic(value: CoreMetadata, problems: ProblemList): void {
  for (const { value: field, line } of value.dynamic) {
    const name = field.toLowerCase();
    if (!FIELDS.has(name) || name === 'name' || name === 'version' || name === 'metadata-version') {
      problems.add('invalid-dynamic', `${quote(field)} can't be dynamic`, line);
    }
  }
}
