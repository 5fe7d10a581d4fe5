import { messageOf } from '../errors.ts';
import { PROPERTY, type declaredLicence } from './sbom.ts';

/** What of an SBOM can be compared with the files; read apart from the code that writes it. */
export interface SbomView {
  readonly project: string;
  readonly version: string;
  readonly licence: ReturnType<typeof declaredLicence>;
  /** Components of type `file` but for embedded SBOMs. */
  readonly files: readonly { readonly name: string; readonly sha256: string | undefined }[];
  /** The texts of Requires-Dist. */
  readonly requirements: readonly string[];
  /** Folders of vendored metadata. */
  readonly vendored: readonly string[];
}

type Value = unknown;

/** Reads CycloneDX 1.6 in JSON as far as it is compared; a text says why it can't be. Never throws. */
export function readSbom(text: string): SbomView | string {
  let bom: Value;
  try {
    bom = JSON.parse(text);
  } catch (error) {
    return messageOf(error);
  }
  if (at(bom, 'bomFormat') !== 'CycloneDX' || at(bom, 'specVersion') !== '1.6')
    return 'it is no CycloneDX 1.6';
  const root = at(at(bom, 'metadata'), 'component');
  const components = listAt(bom, 'components');
  const view = {
    project: textAt(root, 'name'),
    version: textAt(root, 'version'),
    licence: licenceOf(listAt(root, 'licenses')),
    requirements: components.flatMap((component) => propertyOf(component, PROPERTY.requirement)),
    vendored: components.flatMap((component) => propertyOf(component, PROPERTY.vendored)),
    files: components
      .filter((one) => at(one, 'type') === 'file' && propertyOf(one, PROPERTY.embedded).length === 0)
      .map((one) => ({ name: textAt(one, 'name'), sha256: sha256Of(one) })),
  };
  const purl = textAt(root, 'purl');
  if (!purl.startsWith('pkg:pypi/') || textAt(root, 'type') !== 'library')
    return 'its root is no library of PyPI';
  if (purl !== textAt(root, 'bom-ref')) return 'its root is referred to by another name than its package URL';
  return view;
}

function licenceOf(licences: readonly Value[]): SbomView['licence'] {
  const [first, ...others] = licences;
  if (first === undefined) return undefined;
  // Two would be another statement than one.
  if (others.length > 0) return { name: JSON.stringify(licences) };
  const expression = at(first, 'expression');
  if (typeof expression === 'string') return { expression };
  return { name: textAt(at(first, 'license'), 'name') };
}

function sha256Of(component: Value): string | undefined {
  const digests = listAt(component, 'hashes').filter((hash) => at(hash, 'alg') === 'SHA-256');
  return digests.length === 1 ? textAt(digests[0], 'content') : undefined;
}

function propertyOf(component: Value, name: string): readonly string[] {
  return listAt(component, 'properties')
    .filter((property) => at(property, 'name') === name)
    .map((property) => textAt(property, 'value'));
}

function at(value: Value, key: string): Value {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function textAt(value: Value, key: string): string {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
}

function listAt(value: Value, key: string): readonly Value[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}
