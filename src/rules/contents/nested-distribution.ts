import type { Archive } from '../../archive/types.ts';
import { defineRule } from '../define.ts';
import { baseName, finding, sha256Of, walk } from '../subjects.ts';

const DISTRIBUTION_NAME = /\.(?:whl|egg|pyz|pyzw|shiv|pex)$/iu;

export const nestedDistribution = defineRule({
  id: 'nested-distribution',
  family: 'contents',
  title: 'A distribution inside a distribution',
  rationale:
    'A wheel, sdist, egg or zip application inside a package is code of another package that no review of this one covers, and that `pip install` of a local path, `sys.path` or an import of the zip runs. Archives are known by what they hold, so a harmless name does not hide one.',
  remediation:
    'Declare the other package as a dependency instead. Packages that ship wheels on purpose (ensurepip, virtualenv) approve each with its SHA-256 in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'Binary distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    },
    { title: 'zipapp: executable Python zip archives', url: 'https://docs.python.org/3/library/zipapp.html' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a wheel under another name',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-wheel-renamed' }],
      },
    ],
    good: [
      {
        title: 'a text about wheels',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'docs/wheel.txt': 'a .whl is a zip\n' } }],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      for (const { entry, path } of walk(subject)) {
        if (entry.contents.state !== 'read') continue;
        const { inner } = entry.contents;
        const what = inner === undefined ? undefined : distributionIn(inner);
        if (what !== undefined) {
          yield finding('error', `${what} inside the distribution`, subject, { path }, sha256Of(entry));
        } else if (entry.kind === 'file' && DISTRIBUTION_NAME.test(baseName(entry.path))) {
          // Empty stand-ins are real (numpy's Windows wheel holds one); nothing can be installed from them.
          const severity = entry.contents.size === 0 ? 'note' : 'error';
          yield finding(severity, 'a file named like a distribution', subject, { path }, sha256Of(entry));
        }
      }
    }
  },
});

/** What kind of distribution an archive is, by the files that make it one; any spelling of case counts. */
function distributionIn(archive: Archive): string | undefined {
  const paths = archive.entries.map(({ path }) => path.toLowerCase());
  if (paths.some((path) => /^[^/]+\.dist-info\/(?:metadata|wheel|record)$/u.test(path))) return 'a wheel';
  if (paths.some((path) => path.startsWith('egg-info/') || /(?:^|\/)egg-info\/pkg-info$/u.test(path)))
    return 'an egg';
  if (paths.includes('__main__.py') || paths.includes('__main__.pyc')) return 'a Python zip application';
  if (paths.some(isSdistMarker)) return 'an sdist';
  return undefined;
}

/** `<top>/PKG-INFO`, or at the root, or the build files from which pip makes a package. */
function isSdistMarker(path: string): boolean {
  return /^(?:[^/]+\/)?(?:pkg-info|setup\.py|pyproject\.toml)$/u.test(path);
}
