import type { ListedFile } from '../../pypi/simple-page.ts';
import { pinKey, pinOf, type PinsOnIndex } from '../../toolchain/pins.ts';
import { quoted } from '../../toolchain/text.ts';
import type { Constraint, ConstraintsFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, DIGEST, LISTED, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { SECURE_INSTALLS, SIMPLE_API } from './references.ts';

export const pinHashUnknown = defineRule({
  id: 'pin-hash-unknown',
  family: 'toolchain',
  title: 'A pinned hash that is of no file of the release',
  rationale:
    'A hash lets exactly one file in. One that the index does not list for the release stands for a file that nobody else can see: it may come from a cache, another index or a mistake, or the file was removed because something was wrong with it.',
  remediation:
    'Compile the constraints anew (`toolchain refresh`), and find out where the hash came from. Where a file was removed from the release, its hash has to go.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain', 'pins'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, SECURE_INSTALLS, SIMPLE_API],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the index has another file',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: {
          ...LISTED,
          'build==1.3.0': { files: { 'build-1.3.0-py3-none-any.whl': 'ab'.repeat(32) } },
        },
      },
      {
        title: 'the hash is of a file that pip does not install',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: { ...LISTED, 'build==1.3.0': { files: { 'build-1.3.0-py3.9.egg': DIGEST } } },
      },
    ],
    good: [
      {
        title: 'each hash is of a file of its release',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
        index: LISTED,
      },
    ],
  },
  check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => unknownHashes(file, pins)),
});

function* unknownHashes(file: ConstraintsFile, pins: PinsOnIndex): Generator<Finding> {
  for (const constraint of file.constraints) {
    const pin = pinOf(constraint, pins.index);
    const listed = pin === undefined ? [] : (pins.releases.get(pinKey(pin)) ?? []);
    const message = listed.length === 0 ? undefined : faultOf(constraint, listed);
    const { project, line } = constraint;
    if (message !== undefined) yield inProject('error', message, file, { name: project, line });
  }
}

/** What pip and uv install: an egg, an installer for Windows and the like are not. */
const INSTALLABLE = /\.(?:whl|tar\.gz|zip)$/i;

function faultOf({ text, files }: Constraint, listed: readonly ListedFile[]): string | undefined {
  const byHash = new Map(listed.map((file) => [file.sha256, file.filename]));
  const hashes = files.flatMap((one) => one.hashes);
  // That there is none is found by a rule of its own.
  if (hashes.length === 0) return undefined;
  const other = hashes.find(({ algorithm }) => algorithm !== 'sha256');
  if (other !== undefined) {
    return `${quoted(text)} has a hash by ${quoted(other.algorithm)}: the index announces SHA-256, so nothing can be compared`;
  }
  const unknown = hashes.filter(({ digest }) => !byHash.has(digest.toLowerCase()));
  const [first] = unknown;
  if (first !== undefined) {
    const rest = unknown.length === 1 ? '' : ` (and ${unknown.length - 1} more of its ${hashes.length})`;
    return `${quoted(text)} has a hash that the index lists for none of its files: ${quoted(first.digest)}${rest}`;
  }
  const names = hashes.flatMap(({ digest }) => byHash.get(digest.toLowerCase()) ?? []);
  if (names.some((name) => INSTALLABLE.test(name))) return undefined;
  return `${quoted(text)} has no hash of a wheel or sdist: nothing of it can be installed`;
}
