import { isOwnMetadata } from '../../distribution/own-metadata.ts';
import type { Subject } from '../../distribution/types.ts';
import { defineRule } from '../define.ts';
import { WHEEL_FORMAT } from '../references.ts';
import { files, finding, sha256Of } from '../subjects.ts';

/** Written by an installer about an installation; in a wheel they forge one. */
const INSTALLED_STATE =
  /^(?:direct_url\.json|INSTALLER|REQUESTED|provenance_url\.json|uv_cache\.json|uv_build\.json)$/iu;
/** Files that installers and importlib.metadata read, by the only spelling that is right. */
const KNOWN = ['METADATA', 'WHEEL', 'RECORD', 'entry_points.txt', 'top_level.txt'] as const;
/** Withdrawn kinds of signature, which no installer checks and RECORD does not cover. */
const UNCOVERED = /^RECORD\.(?:jws|p7s)$/iu;

export const foreignMetadata = defineRule({
  id: 'foreign-metadata',
  family: 'contents',
  title: 'Metadata of another package or of an installation',
  rationale:
    'A `.dist-info` or `.egg-info` folder of another project makes installers and scanners believe that project is installed, in a version of the attacker’s choice; `direct_url.json` and `INSTALLER` forge where this one came from; `RECORD.jws` is a file that no hash covers.',
  remediation:
    'Remove it. Vendored packages are listed in an SBOM (PEP 770); their own metadata folder, if it must stay, is approved in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    WHEEL_FORMAT,
    {
      title: 'Recording installed projects',
      url: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the metadata of another project',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'requests-2.32.4.dist-info/METADATA':
                'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.4\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'setuptools’ own egg-info in an sdist',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'src/demo.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      if (subject.kind === 'other') continue;
      const reported = new Set<string>();
      for (const { entry, path } of files(subject)) {
        const found = foreign(subject, path);
        if (found === undefined || reported.has(found.path)) continue;
        reported.add(found.path);
        // One finding a folder; an approval of a folder names it.
        const evidence = found.path === path ? sha256Of(entry) : {};
        yield finding('error', found.message, subject, { path: found.path }, evidence);
      }
    }
  },
});

function foreign(subject: Subject, path: string): { path: string; message: string } | undefined {
  const components = path.split('/');
  const name = components.at(-1) ?? '';
  if (/\.egg-link$/iu.test(name)) return { path, message: 'a link that only a development install writes' };
  for (const [index, component] of components.entries()) {
    const kind = /\.(?:dist|egg)-info$/iu.exec(component);
    if (kind === null) continue;
    const folder = components.slice(0, index + 1).join('/');
    if (!isOwnMetadata(subject, component, index))
      return { path: folder, message: 'metadata that is not this project’s own' };
    if (index === components.length - 2 && subject.kind === 'wheel') {
      if (INSTALLED_STATE.test(name)) return { path, message: 'a file that only an installer writes' };
      const known = KNOWN.find((file) => file.toUpperCase() === name.toUpperCase());
      // Where case is one, importlib.metadata reads it, once installed, although no check here does.
      if (known !== undefined && known !== name)
        return { path, message: `${known} in another case, which some file systems take for it` };
      if (UNCOVERED.test(name))
        return { path, message: 'a signature file that RECORD does not cover and nothing checks' };
    }
  }
  return undefined;
}
