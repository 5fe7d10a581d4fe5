import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { ROOT } from './command.ts';

const FOLDER = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
const schema = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, unknown>;

/** The official JSON schema of CycloneDX 1.6, from the project's own library, with what it refers to. No network. */
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addFormat('iri-reference', true);
ajv.addFormat('idn-email', true);
ajv.addSchema({
  ...schema('spdx.SNAPSHOT.schema.json'),
  $id: 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json',
});
ajv.addSchema({
  ...schema('jsf-0.82.SNAPSHOT.schema.json'),
  $id: 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json',
});
const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));

/** What is wrong with a bill of materials by the official schema; empty: nothing. */
export function schemaFaults(sbom: string): readonly string[] {
  validate(JSON.parse(sbom));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
