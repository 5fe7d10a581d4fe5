import { differences, isAuthoritative, type Difference } from '../../distribution/metadata-compare.ts';
import type { CoreMetadata } from '../../distribution/metadata.ts';
import { withRequirements } from '../../distribution/requires-txt.ts';
import type { Parsed, Sdist, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA } from '../references.ts';
import { finding } from '../subjects.ts';
import { releasesOf, type Release } from './releases.ts';

export const metadataDisagreement = defineRule({
  id: 'metadata-disagreement',
  family: 'set',
  title: 'Wheel and sdist say different things of themselves',
  rationale:
    'A resolver reads the metadata of one file of a release and takes them for those of all; PyPI shows those of the file that came first. A dependency that only one wheel has is installed where nobody looked. Since metadata 2.2 (PEP 643) what PKG-INFO does not mark `Dynamic` must be the same in every wheel built from it.',
  remediation:
    'Build all wheels from the sdist, in one run of one build backend. Mark a field that is settled at build time as dynamic.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['subjects'],
  references: [
    {
      title: 'PEP 643: metadata for package source distributions',
      url: 'https://peps.python.org/pep-0643/',
    },
    CORE_METADATA,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dependency of the wheel alone',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
            },
          },
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the same in another order and spelling',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                "Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: rich\nRequires-Dist: click (>=8) ; os_name == 'nt'\n",
            },
          },
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'PKG-INFO':
                'Metadata-Version: 2.2\nName: Demo\nVersion: 1.0\nRequires-Dist: click>=8; os_name=="nt"\nRequires-Dist: rich\n',
            },
          },
        ],
      },
    ],
  },
  check({ subjects }) {
    const releases = releasesOf(subjects).filter(({ wheels, sdists }) => wheels.length + sdists.length > 1);
    return releases.length === 0 ? undefined : releases.flatMap((release) => [...compareRelease(release)]);
  },
});

/** Every file against one: the sdist where its metadata bind the wheels, else the first wheel. */
function* compareRelease({ wheels, sdists }: Release): Generator<Finding> {
  const binding = sdists.find(({ metadata }) => metadata !== undefined && isAuthoritative(metadata.value));
  const [first] = wheels;
  const reference = binding ?? first;
  if (reference?.metadata === undefined) return;
  for (const wheel of wheels) {
    if (wheel !== reference && wheel.metadata)
      yield* findings(wheel, wheel.metadata, reference, reference.metadata);
  }
  for (const sdist of sdists) {
    if (sdist === reference || sdist.metadata === undefined) continue;
    yield* remarks(sdist, sdist.metadata.value, reference, reference.metadata.value);
  }
}

/** A source distribution that binds no wheel: what it says is shown, and what it requires is worth a look. */
function* remarks(
  sdist: Sdist,
  metadata: CoreMetadata,
  reference: Wheel | Sdist,
  expected: CoreMetadata,
): Generator<Finding> {
  const found = differences(withRequirements(metadata, sdist.sources), expected);
  if (found.length === 0) return;
  const fields = found.map(({ field }) => field);
  const requires = found.find(({ field }) => field === 'Requires-Dist');
  const detail = requires === undefined ? fields.join(', ') : messageOf(requires, reference.filename);
  const message = `its metadata, older than 2.2, differ: ${detail}`;
  const severity = requires === undefined ? 'note' : 'warning';
  yield finding(severity, message, sdist, { path: 'PKG-INFO' }, { fields, against: reference.filename });
}

function* findings(
  wheel: Wheel,
  metadata: Parsed<CoreMetadata>,
  reference: Wheel | Sdist,
  expected: Parsed<CoreMetadata>,
): Generator<Finding> {
  for (const difference of differences(metadata.value, expected.value)) {
    const { field, line } = difference;
    const place = { path: metadata.path, ...(line === undefined ? {} : { line }) };
    yield finding('error', messageOf(difference, reference.filename), wheel, place, {
      field,
      against: reference.filename,
    });
  }
}

function messageOf({ field, here, there }: Difference, filename: string): string {
  return `${field} is ${here} here, ${there} in ${filename}`;
}
