import { isFilename, normalizeName } from '../../distribution/filename.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import { versionsEqual } from '../../distribution/version.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PEP_503, SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { finding } from '../subjects.ts';

export const metadataMismatch = defineRule({
  id: 'metadata-mismatch',
  family: 'distribution',
  title: 'File name, folders and metadata name different things',
  rationale:
    'Name, version and tags stand in the file name, in the `.dist-info` or top folder, in METADATA and in WHEEL. The index shows one, the installer records another: where they differ, a reviewed release can be listed as something else, or replace another package.',
  remediation: 'Build again from the tagged commit; do not rename files or folders.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [WHEEL_FORMAT, SDIST_FORMAT, PEP_503],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'another version in METADATA',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 2.0\n' },
          },
        ],
      },
    ],
    good: [
      { title: 'as a backend writes it', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      if (subject.kind === 'other' || !isFilename(subject.name)) continue;
      yield* nameAndVersion(subject, subject.name);
      if (subject.kind === 'wheel') yield* wheelParts(subject);
      else yield* topFolder(subject, subject.name);
    }
  },
});

interface Named {
  readonly project: string;
  readonly version: string;
}

function* nameAndVersion(subject: Wheel | Sdist, { project, version }: Named): Generator<Finding> {
  const { metadata } = subject;
  if (metadata === undefined) return;
  const place = { path: subject.kind === 'sdist' ? 'PKG-INFO' : metadata.path };
  const { name: says, version: saysVersion } = metadata.value;
  if (says !== undefined && normalizeName(says) !== project) {
    yield finding('error', `Name is ${show(says)}, the file name says ${show(project)}`, subject, place);
  }
  if (saysVersion !== undefined && !versionsEqual(saysVersion, version)) {
    yield finding(
      'error',
      `Version is ${show(saysVersion)}, the file name says ${show(version)}`,
      subject,
      place,
    );
  }
}

function* wheelParts(wheel: Wheel): Generator<Finding> {
  const { distInfo, name, wheelFile } = wheel;
  if (!isFilename(name)) return;
  if (distInfo !== undefined) yield* folder(wheel, distInfo, distInfo.slice(0, -'.dist-info'.length), name);
  if (wheelFile === undefined) return;
  const place = { path: wheelFile.path };
  // The format says expanded tags, one a line; a compressed set is expanded here so that only a difference counts.
  const written = new Set(wheelFile.value.tags.flatMap(({ value }) => expandTag(value)));
  const named = new Set(name.tags);
  const missing = [...named].filter((tag) => !written.has(tag));
  const extra = [...written].filter((tag) => !named.has(tag));
  if (missing.length > 0)
    yield finding('error', `tags of the file name that WHEEL lacks: ${list(missing)}`, wheel, place);
  if (extra.length > 0)
    yield finding('error', `tags of WHEEL that the file name lacks: ${list(extra)}`, wheel, place);
  const build = wheelFile.value.build ?? '';
  if (build !== (name.build ?? '')) {
    const message = `Build is ${show(build)}, the file name says ${show(name.build ?? '')}`;
    yield finding('error', message, wheel, place);
  }
}

function* topFolder(sdist: Sdist, name: Named): Generator<Finding> {
  if (sdist.topFolder !== undefined) yield* folder(sdist, sdist.topFolder, sdist.topFolder, name);
}

/** `{name}-{version}`, split at the last hyphen; any spelling that normalises to the same is the same. */
function* folder(
  subject: Wheel | Sdist,
  path: string,
  stem: string,
  { project, version }: Named,
): Generator<Finding> {
  const cut = stem.lastIndexOf('-');
  const fits =
    cut > 0 && normalizeName(stem.slice(0, cut)) === project && versionsEqual(stem.slice(cut + 1), version);
  if (!fits)
    yield finding('error', `the folder ${show(path)} is not named for ${project} ${version}`, subject, {
      path,
    });
}

const MAX_TAGS = 1000;

function expandTag(tag: string): readonly string[] {
  const [pythons, abis, platforms] = tag.split('-').map((set) => set.split('.'));
  if (pythons === undefined || abis === undefined || platforms === undefined) return [tag];
  if (pythons.length * abis.length * platforms.length > MAX_TAGS) return [tag];
  return pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)),
  );
}

function list(tags: readonly string[]): string {
  return tags.length > 5 ? `${tags.slice(0, 5).join(', ')} and ${tags.length - 5} more` : tags.join(', ');
}

function show(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
