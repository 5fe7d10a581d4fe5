import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { casesOf, SDIST, type Row, type RowOptions } from './distributions.ts';
import type { HostileCase } from './types.ts';

const INFO = 'demo-1.0.dist-info';
const HEAD = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n';
const REFUSED = 'index-refuses';

const headers = (text: string) => (): Uint8Array => buildWheel({ headers: text });
const metadata = (text: string) => (): Uint8Array => buildWheel({ metadata: text });
const pkgInfo = (text: string) => (): Uint8Array => buildSdist({ metadata: text });
const policy = (expect: string): RowOptions => ({ policy: `schema-version = 1\n\n[expect]\n${expect}\n` });

const ROWS: readonly Row[] = [
  [
    'index-local-version',
    REFUSED,
    'a local version, which an index that mirrors PyPI would prefer to the real one',
    () => buildWheel({ version: '1.0+evil' }),
    { artifact: 'demo-1.0+evil-py3-none-any.whl' },
  ],
  [
    'index-sdist-local-version',
    REFUSED,
    'the same in an sdist',
    () => buildSdist({ version: '1.0+evil' }),
    { artifact: 'demo-1.0+evil.tar.gz' },
  ],
  [
    'index-metadata-2.0',
    REFUSED,
    'the metadata version that was withdrawn',
    metadata(HEAD.replace('2.4', '2.0')),
  ],
  [
    'index-wheel-name',
    REFUSED,
    'the file name spells the project in another way',
    () => buildWheel(),
    { artifact: 'Demo-1.0-py3-none-any.whl' },
  ],
  [
    'index-wheel-version-spelling',
    REFUSED,
    'the file name spells the version in another way than the dist-info folder',
    () => buildWheel(),
    { artifact: 'demo-1.0.0-py3-none-any.whl' },
  ],
  [
    'index-sdist-name',
    REFUSED,
    'an sdist named with capitals (PEP 625)',
    () => buildSdist({ project: 'Demo', top: 'Demo-1.0' }),
    { artifact: 'Demo-1.0.tar.gz' },
  ],
  [
    'index-sdist-hyphen',
    REFUSED,
    'an sdist named with a hyphen (PEP 625)',
    () => buildSdist({ project: 'my-demo', top: 'my-demo-1.0' }),
    { artifact: 'my-demo-1.0.tar.gz' },
  ],
  [
    'index-sdist-version',
    REFUSED,
    'an sdist whose version is not in its normal form',
    () => buildSdist({ version: '1.0-rc1', top: 'demo-1.0rc1' }),
    { artifact: 'demo-1.0.rc1.tar.gz' },
  ],
  ...[
    'linux_x86_64',
    'manylinux_2_28_mips',
    'macosx_16_0_arm64',
    'macosx_11_3_arm64',
    'win_mips',
    'haiku_1',
  ].map((platform): Row => [
    `index-platform-${platform.replaceAll('_', '-')}`,
    REFUSED,
    `the platform tag ${platform}`,
    () => buildWheel({ tag: `cp312-cp312-${platform}` }),
    { artifact: `demo-1.0-cp312-cp312-${platform}.whl` },
  ]),
  [
    'index-long-summary',
    REFUSED,
    'a summary of 513 characters',
    metadata(`${HEAD}Summary: ${'x'.repeat(513)}\n`),
  ],
  ['index-folded-summary', REFUSED, 'a summary of two lines', metadata(`${HEAD}Summary: one\n two\n`)],
  [
    'index-content-type',
    REFUSED,
    'a description in HTML',
    metadata(`${HEAD}Description-Content-Type: text/html\n\n<script>\n`),
  ],
  [
    'index-content-type-charset',
    REFUSED,
    'a description in another charset',
    metadata(`${HEAD}Description-Content-Type: text/markdown; charset=latin-1\n\nx\n`),
  ],
  [
    'index-content-type-variant',
    REFUSED,
    'Markdown of an unknown variant',
    metadata(`${HEAD}Description-Content-Type: text/markdown; variant=Evil\n\nx\n`),
  ],
  [
    'index-author-email',
    REFUSED,
    'an address that is none',
    headers('Author-email: Eve <eve at evil.example>\n'),
  ],
  [
    'index-maintainer-email',
    REFUSED,
    'an address of the machine',
    headers('Maintainer-email: eve@localhost\n'),
  ],
  ['index-home-page', REFUSED, 'a home page that is a script', headers('Home-page: javascript:alert(1)\n')],
  ['index-download-url', REFUSED, 'a download from a file', headers('Download-URL: file:///etc/passwd\n')],
  [
    'index-project-url',
    REFUSED,
    'a link that is a script',
    headers('Project-URL: Home, javascript:alert(1)\n'),
  ],
  [
    'index-project-url-label',
    REFUSED,
    'a label that fills the page',
    headers(`Project-URL: ${'x'.repeat(33)}, https://example.org\n`),
  ],
  ['index-project-url-no-url', REFUSED, 'a label without a link', headers('Project-URL: Home\n')],
  [
    'index-classifier-private',
    REFUSED,
    'a project that is not to be published',
    headers('Classifier: Private :: X\n'),
  ],
  [
    'index-classifier-deprecated',
    REFUSED,
    'a classifier that was taken out of use',
    headers('Classifier: Natural Language :: Ukranian\n'),
  ],
  [
    'index-classifier-license',
    REFUSED,
    'a licence that is not in the list',
    headers('Classifier: License :: OSI Approved :: MIT\n'),
  ],
  ['index-license-twice', REFUSED, 'License beside License-Expression', headers('License: Proprietary\n')],
  [
    'index-license-expression',
    REFUSED,
    'a licence that is no expression',
    metadata(`${HEAD}License-Expression: MIT License\n`),
  ],
  [
    'index-license-identifier',
    REFUSED,
    'a licence by a name that is not its identifier',
    metadata(`${HEAD}License-Expression: GPLv3\n`),
  ],
  [
    'index-license-early',
    REFUSED,
    'License-Expression before metadata 2.4',
    metadata(`${HEAD.replace('2.4', '2.3')}License-Expression: MIT\n`),
  ],
  ['index-license-file', REFUSED, 'a licence file that is not there', headers('License-File: NOTICE\n')],
  [
    'index-sdist-license-file',
    REFUSED,
    'the same in an sdist',
    pkgInfo(`${HEAD}License-File: NOTICE\n`),
    SDIST,
  ],
  [
    'index-provides-url',
    REFUSED,
    'Provides-Dist from an address of its own',
    headers('Provides-Dist: click @ https://evil.example/click.whl\n'),
  ],
  ['index-obsoletes', REFUSED, 'Obsoletes-Dist that is no requirement', headers('Obsoletes-Dist: ==1\n')],
  [
    'index-requires-url',
    REFUSED,
    'a direct dependency',
    headers('Requires-Dist: click @ https://evil.example/click.whl\n'),
  ],
  [
    'index-import-name',
    REFUSED,
    'an import name that is none (PEP 794)',
    metadata(`${HEAD.replace('2.4', '2.5')}Import-Name: os; import sys\n`),
  ],
  [
    'index-command-name',
    REFUSED,
    'a command with a path in its name',
    () => buildWheel({ entryPoints: '[console_scripts]\n../evil = demo:main\n' }),
  ],
  [
    'index-dist-info-spelling',
    `${REFUSED} metadata-mismatch`,
    'the dist-info folder spells the project as people do',
    () =>
      buildWheel({
        project: 'demo',
        files: {
          [`${INFO}/METADATA`]: undefined,
          [`${INFO}/WHEEL`]: undefined,
          [`${INFO}/RECORD`]: undefined,
          [`${INFO}/licenses/LICENSE`]: undefined,
          'Demo-1.0.dist-info/METADATA': HEAD,
          'Demo-1.0.dist-info/WHEEL':
            'Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
          'Demo-1.0.dist-info/RECORD': 'Demo-1.0.dist-info/RECORD,,\n',
        },
      }),
  ],
  [
    'policy-requirement-added',
    'unexpected-requirement',
    'a dependency of a package that has none',
    headers('Requires-Dist: click>=8\n'),
    policy('requirements = []'),
  ],
  [
    'policy-requirement-widened',
    'unexpected-requirement',
    'a dependency whose upper bound is gone',
    headers('Requires-Dist: click>=8\n'),
    policy('requirements = ["click>=8,<9"]'),
  ],
  [
    'policy-requirement-marker',
    'unexpected-requirement',
    'a dependency for other systems than before',
    headers('Requires-Dist: click; os_name != "nt"\n'),
    policy(`requirements = ["click; os_name == 'nt'"]`),
  ],
  [
    'policy-requirement-egg-info',
    'unexpected-requirement',
    'a dependency in the egg-info that a build starts from',
    () => buildSdist({ files: { 'demo.egg-info/requires.txt': 'click\n' } }),
    { ...SDIST, ...policy('requirements = []') },
  ],
  [
    'egg-info-url-requirement',
    'direct-url-requirement',
    'a direct URL in the egg-info, below the section of an extra',
    () =>
      buildSdist({
        files: { 'src/demo.egg-info/requires.txt': '[x]\nclick @ https://evil.example/c.whl\n' },
      }),
    SDIST,
  ],
  [
    'policy-extra-added',
    'unexpected-extra',
    'an extra that the reviewers do not know',
    headers('Provides-Extra: fast\n'),
    policy('extras = []'),
  ],
];

/** What PyPI would refuse after a person approved it, and dependencies that only a policy can tell from honest ones. */
export const PREFLIGHT_CASES: readonly HostileCase[] = casesOf('metadata', ROWS);
