import { isDeepStrictEqual } from 'node:util';
import { isFilename, normalizeName } from '../../distribution/filename.ts';
import { quote } from '../../distribution/problems.ts';
import type { Distribution } from '../../distribution/types.ts';
import { versionsEqual } from '../../distribution/version.ts';
import { readSbom, type SbomView } from '../../release/read-sbom.ts';
import { declaredLicence, requirementTexts } from '../../release/sbom.ts';
import { vendoredIn } from '../../release/vendored.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { someOf } from '../some.ts';
import { SBOM_EXAMPLES } from './sbom-examples.ts';

const PURL = 'https://github.com/package-url/purl-spec';

export const sbomMismatch = defineRule({
  id: 'sbom-mismatch',
  family: 'release',
  title: 'An SBOM that does not fit the files',
  rationale:
    'An SBOM is signed and kept, and scanners ask it instead of the files for years. One that names other files, another licence, other requirements, or leaves out what was vendored hides what they would have found.',
  remediation:
    'Let checksum-and-attest write it of the files that are to be published. What an SBOM says of transitive versions and of the tools that built is declared, and compared with nothing.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['subjects', 'sbom'],
  references: [
    { title: 'CycloneDX 1.6', url: 'https://cyclonedx.org/docs/1.6/json/' },
    { title: 'Package URL', url: PURL },
  ],
  approvable: false,
  examples: SBOM_EXAMPLES,
  check({ subjects, sbom }) {
    const faults = [...mismatches(subjects.filter(isDistribution), readSbom(sbom.text))];
    return faults.map((message): Finding => {
      return { severity: 'error', message, location: { artifact: sbom.path }, evidence: {} };
    });
  },
});

function isDistribution(subject: { readonly kind: string }): subject is Distribution {
  return subject.kind !== 'other';
}

function* mismatches(distributions: readonly Distribution[], sbom: SbomView | string): Generator<string> {
  if (typeof sbom === 'string') {
    yield `the SBOM can't be read: ${sbom}`;
    return;
  }
  yield* identity(distributions, sbom);
  yield* differences(
    'files',
    distributions.map(({ filename, sha256 }) => `${filename} with SHA-256 ${sha256}`),
    sbom.files.map(({ name, sha256 }) => `${name} with SHA-256 ${sha256 ?? 'absent'}`),
  );
  if (!isDeepStrictEqual(sbom.licence, declaredLicence(distributions))) {
    yield `its licence is ${shown(sbom.licence)}, the metadata declares ${shown(declaredLicence(distributions))}`;
  }
  yield* differences('requirements', requirementTexts(distributions), sbom.requirements);
  yield* differences(
    'vendored metadata',
    vendoredIn(distributions).map(({ folder }) => folder),
    sbom.vendored,
  );
}

function* identity(
  distributions: readonly Distribution[],
  { project, version }: SbomView,
): Generator<string> {
  if (distributions.length === 0) yield 'there are no distributions that it could be of';
  for (const { name, filename } of distributions) {
    if (!isFilename(name)) {
      yield `it can't be compared with ${filename}, whose name tells no project`;
    } else if (normalizeName(project) !== name.project || !versionsEqual(version, name.version)) {
      yield `it is of ${quote(project)} ${quote(version)}, and ${filename} is not`;
    }
  }
}

/** As lists: what stands in one of them twice is a difference. */
function* differences(what: string, actual: readonly string[], listed: readonly string[]): Generator<string> {
  const missing = actual.filter((item) => !listed.includes(item));
  const foreign = listed.filter((item) => !actual.includes(item));
  if (missing.length > 0) yield `its ${what} lack ${someOf(missing.map(quote))}`;
  if (foreign.length > 0) yield `its ${what} hold ${someOf(foreign.map(quote))}, which no artifact has`;
  if (new Set(listed).size !== listed.length) yield `its ${what} hold something twice`;
}

function shown(licence: ReturnType<typeof declaredLicence>): string {
  return licence === undefined ? 'none' : quote('expression' in licence ? licence.expression : licence.name);
}
