import type { Sdist, Subject, Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { finding } from '../subjects.ts';

export const metadataMissing = defineRule({
  id: 'metadata-missing',
  family: 'distribution',
  title: 'A file that every distribution has is missing',
  rationale:
    'Without METADATA, WHEEL and RECORD, or PKG-INFO in an sdist, an installer guesses or runs build code to find out what a package is called and needs; what it finds was never reviewed.',
  remediation: 'Build again with a current build backend (`python -m build`).',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [WHEEL_FORMAT, SDIST_FORMAT],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'an sdist without PKG-INFO',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'sdist-without-pkg-info' }],
      },
    ],
    good: [{ title: 'as a backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      if (subject.kind === 'wheel') yield* inWheel(subject);
      else if (subject.kind === 'sdist') yield* inSdist(subject);
    }
  },
});

function* inWheel(wheel: Wheel): Generator<Finding> {
  if (wheel.distInfo === undefined) {
    yield finding('error', distInfoMessage(wheel), wheel);
    return;
  }
  const present = { METADATA: wheel.metadata, WHEEL: wheel.wheelFile, RECORD: wheel.record };
  for (const [name, parsed] of Object.entries(present)) {
    if (parsed === undefined)
      yield finding('error', `${name} is missing`, wheel, { path: `${wheel.distInfo}/${name}` });
  }
}

function distInfoMessage(wheel: Wheel): string {
  const folders = topFolders(wheel).filter((name) => name.toLowerCase().endsWith('.dist-info'));
  if (folders.length === 0) return 'the wheel has no .dist-info folder';
  return `no .dist-info folder is the one that the file name asks for: ${folders.slice(0, 5).join(', ')}`;
}

function* inSdist(sdist: Sdist): Generator<Finding> {
  if (sdist.topFolder === undefined) {
    const folders = topFolders(sdist);
    const seen = folders.length === 0 ? 'nothing' : folders.slice(0, 5).join(', ');
    yield finding('error', `an sdist has one folder at its top, this one has ${seen}`, sdist);
  } else if (sdist.metadata === undefined) {
    yield finding('error', 'PKG-INFO is missing', sdist, { path: 'PKG-INFO' });
  }
}

function topFolders({ archive }: Subject): readonly string[] {
  return [...new Set(archive.entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
}
