/** What a file is by its name alone, and for people why it is neither wheel nor source distribution. */
export type ArtifactKind =
  { readonly kind: 'wheel' } | { readonly kind: 'sdist' } | { readonly kind: 'other'; readonly why: string };

/** Ends of file names that were distributions once, or lie beside them, and why they can't be verified. The first that fits counts. */
const OTHER: readonly (readonly [end: string, why: string])[] = [
  [
    '.publish.attestation',
    'an attestation of PEP 740 belongs beside the files that are published, not among them',
  ],
  ['.sigstore.json', 'a Sigstore bundle belongs beside the files that are published, not among them'],
  ['.sigstore', 'a Sigstore bundle belongs beside the files that are published, not among them'],
  ['.asc', 'a PGP signature: PyPI takes none since 2023'],
  ['.sig', 'a detached signature: PyPI takes none'],
  ['.metadata', 'a metadata file of PEP 658: the index makes it itself'],
  ['.zip', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
  ['.tar.bz2', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
  ['.tar.xz', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
  ['.tar.zst', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
  ['.tar.z', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
  ['.tgz', 'a source distribution must end in `.tar.gz` (PEP 625)'],
  ['.tar', 'a source distribution must end in `.tar.gz` (PEP 625)'],
  ['.egg', 'an egg: PyPI takes none since 2023, build a wheel'],
  ['.exe', 'a Windows installer (bdist_wininst): PyPI takes none, build a wheel'],
  ['.msi', 'a Windows installer (bdist_msi): PyPI takes none, build a wheel'],
  ['.dmg', 'a disk image: PyPI takes none, build a wheel'],
  ['.rpm', 'an RPM package: PyPI takes none'],
  ['.deb', 'a Debian package: PyPI takes none'],
  ['.pyz', 'a zipapp (PEP 441) is no distribution'],
];

/** Tells a wheel from a source distribution by the end of the file's name, as installers and the index do: in lower case only. */
export function kindOf(filename: string): ArtifactKind {
  if (filename.endsWith('.whl')) return { kind: 'wheel' };
  if (filename.endsWith('.tar.gz')) return { kind: 'sdist' };
  const lower = filename.toLowerCase();
  if (lower.endsWith('.whl') || lower.endsWith('.tar.gz')) {
    return { kind: 'other', why: 'installers know `.whl` and `.tar.gz` in lower case only' };
  }
  const known = OTHER.find(([end]) => lower.endsWith(end));
  return {
    kind: 'other',
    why: known?.[1] ?? 'neither a wheel (`.whl`) nor a source distribution (`.tar.gz`)',
  };
}
