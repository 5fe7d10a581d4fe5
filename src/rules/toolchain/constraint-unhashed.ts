import { quoted } from '../../toolchain/text.ts';
import type { Constraint, ConstraintsFile, Hash } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';
import { CONSTRAINTS, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { PEP_751, SECURE_INSTALLS } from './references.ts';

/** Hexadecimal digits by algorithm: what pip, uv and PEP 751 call secure. */
const STRONG: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

export const constraintUnhashed = defineRule({
  id: 'constraint-unhashed',
  family: 'toolchain',
  title: 'A constraint without a strong hash',
  rationale:
    'A version is a name; only a hash says which bytes were reviewed. Without one, an index, a mirror or a cache can answer with other files of the same version, and a new file of an old release (another platform’s wheel) is taken without anyone seeing it. MD5 and SHA-1 can be forged.',
  remediation:
    'Let `uv pip compile --generate-hashes` or `pip-compile --generate-hashes` write the file, and install from it with `--require-hashes`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, SECURE_INSTALLS, PEP_751],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'no hash, and a weak one',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `build==1.3.0\npackaging==25.0 --hash=md5:${'0'.repeat(32)}\n`,
        },
      },
    ],
    good: [
      {
        title: 'SHA-256 for each line',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  check: ({ toolchain }) => inConstraints(toolchain, unhashed),
});

function* unhashed(file: ConstraintsFile): Generator<Finding> {
  for (const constraint of file.constraints) {
    const message = faultOf(constraint);
    const { project, line } = constraint;
    if (message !== undefined) yield inProject('error', message, file, { name: project, line });
  }
}

function faultOf({ text, files }: Constraint): string | undefined {
  const bare = files.filter(({ hashes }) => hashes.length === 0);
  if (bare.length > 0) {
    const names = bare.flatMap(({ name }) => name ?? []);
    const which = names.length === 0 ? '' : `: ${someOf(names, 3)}`;
    return `${quoted(text)} has ${names.length === 0 ? 'no hash' : 'files without a hash'}${which}`;
  }
  const hashes = files.flatMap((one) => one.hashes);
  const weak = hashes.find(({ algorithm }) => !STRONG.has(algorithm));
  if (weak !== undefined) {
    return `${quoted(text)} has a hash by ${quoted(weak.algorithm)}; only SHA-256 and stronger ones hold`;
  }
  const wrong = hashes.find((hash) => !isDigest(hash));
  return wrong && `${quoted(text)} has a hash that is no ${wrong.algorithm}: ${quoted(wrong.digest)}`;
}

function isDigest({ algorithm, digest }: Hash): boolean {
  return digest.length === STRONG.get(algorithm) && /^[0-9a-f]+$/i.test(digest);
}
