import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { casesOf, SDIST, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const INFO = 'demo-1.0.dist-info';
const HEAD = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n';
const WHEEL = 'Wheel-Version: 1.0\nGenerator: demo 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';

const metadata = (text: string | Uint8Array) => (): Uint8Array => buildWheel({ metadata: text });
const pkgInfo = (text: string | Uint8Array) => (): Uint8Array => buildSdist({ metadata: text });
const wheelFile = (text: string) => (): Uint8Array => buildWheel({ files: { [`${INFO}/WHEEL`]: text } });
const headers = (text: string) => (): Uint8Array => buildWheel({ headers: text });

/** A wheel whose dist-info folder has another name. */
function renamed(folder: string): Uint8Array {
  return buildWheel({
    files: {
      [`${INFO}/METADATA`]: undefined,
      [`${INFO}/WHEEL`]: undefined,
      [`${INFO}/licenses/LICENSE`]: undefined,
      [`${INFO}/RECORD`]: undefined,
      [`${folder}/METADATA`]: HEAD,
      [`${folder}/WHEEL`]: WHEEL,
      [`${folder}/RECORD`]: `${folder}/RECORD,,\n`,
    },
  });
}

const without = (name: string) => (): Uint8Array => buildWheel({ files: { [`${INFO}/${name}`]: undefined } });

const LATIN_1 = Buffer.concat([Buffer.from(`${HEAD}Author: Andr`), Uint8Array.of(0xe9), Buffer.from('\n')]);

const METADATA_ROWS: readonly Row[] = [
  [
    'metadata-other-name',
    'metadata-mismatch',
    'METADATA names another project',
    metadata(HEAD.replace('demo', 'requests')),
  ],
  [
    'metadata-other-version',
    'metadata-mismatch',
    'METADATA names another version',
    metadata(HEAD.replace('1.0', '2.0')),
  ],
  [
    'metadata-local-version',
    'metadata-mismatch',
    'METADATA adds a local version',
    metadata(HEAD.replace('1.0', '1.0+evil')),
  ],
  [
    'metadata-dist-info-other-name',
    'metadata-mismatch',
    'the dist-info folder is named for another project',
    () => renamed('requests-1.0.dist-info'),
  ],
  [
    'metadata-dist-info-other-version',
    'metadata-mismatch',
    'the dist-info folder is named for another version',
    () => renamed('demo-2.0.dist-info'),
  ],
  [
    'metadata-dist-info-case',
    'metadata-missing',
    'the dist-info folder ends in capitals, which some readers find and others do not',
    () => renamed('demo-1.0.DIST-INFO'),
  ],
  [
    'metadata-wheel-tag',
    'metadata-mismatch',
    'WHEEL says another tag than the file name',
    wheelFile(WHEEL.replace('py3-none-any', 'cp312-cp312-win_amd64')),
  ],
  [
    'metadata-wheel-tag-more',
    'metadata-mismatch',
    'WHEEL says one tag more',
    wheelFile(`${WHEEL}Tag: py2-none-any\n`),
  ],
  [
    'metadata-wheel-build',
    'metadata-mismatch',
    'WHEEL says a build that the file name lacks',
    wheelFile(`${WHEEL}Build: 9\n`),
  ],
  [
    'metadata-wheel-version',
    'wheel-file-invalid',
    'a Wheel-Version that no installer knows',
    wheelFile(WHEEL.replace('1.0', '9.9')),
  ],
  [
    'metadata-wheel-purelib-twice',
    'wheel-file-invalid',
    'Root-Is-Purelib stands twice with both answers',
    wheelFile(`${WHEEL}Root-Is-Purelib: false\n`),
  ],
  [
    'metadata-wheel-bare-cr',
    'wheel-file-invalid',
    'a bare CR hides a second answer from readers of lines',
    wheelFile(WHEEL.replace('true', 'true\rRoot-Is-Purelib: false')),
  ],
  [
    'metadata-wheel-body',
    'wheel-file-invalid',
    'text after the headers of WHEEL',
    wheelFile(`${WHEEL}\nimport os\n`),
  ],
  ['metadata-no-metadata', 'metadata-missing', 'no METADATA', without('METADATA')],
  ['metadata-no-wheel', 'metadata-missing', 'no WHEEL', without('WHEEL')],
  ['metadata-empty', 'metadata-invalid', 'METADATA is empty', metadata('')],
  ['metadata-no-name', 'metadata-invalid', 'no Name', metadata('Metadata-Version: 2.4\nVersion: 1.0\n')],
  ['metadata-no-version', 'metadata-invalid', 'no Version', metadata('Metadata-Version: 2.4\nName: demo\n')],
  [
    'metadata-no-metadata-version',
    'metadata-invalid',
    'no Metadata-Version',
    metadata('Name: demo\nVersion: 1.0\n'),
  ],
  [
    'metadata-major-3',
    'metadata-invalid',
    'a major version that readers must refuse',
    metadata(HEAD.replace('2.4', '3.0')),
  ],
  [
    'metadata-minor-99',
    'metadata-invalid',
    'a minor version of the future',
    metadata(HEAD.replace('2.4', '2.99')),
  ],
  [
    'metadata-name-twice',
    'metadata-invalid',
    'Name stands twice: some readers take the first, some the last',
    metadata(`${HEAD}Name: requests\n`),
  ],
  [
    'metadata-version-twice',
    'metadata-invalid',
    'Version stands twice, once in small letters',
    metadata(`${HEAD}version: 2.0\n`),
  ],
  [
    'metadata-requires-python-twice',
    'metadata-invalid',
    'Requires-Python stands twice',
    metadata(`${HEAD}Requires-Python: >=3\nRequires-Python: <3\n`),
  ],
  [
    'metadata-bare-cr',
    'metadata-invalid',
    'a bare CR starts a header for some readers alone',
    metadata(`${HEAD}Summary: x\rRequires-Dist: evil\n`),
  ],
  [
    'metadata-bare-cr-blank-line',
    'metadata-invalid',
    'bare CRs end the headers for some readers alone',
    metadata(`${HEAD}\r\rRequires-Dist: evil\n`),
  ],
  [
    'metadata-form-feed',
    'metadata-invalid',
    'a form feed is a line end for str.splitlines alone',
    metadata(`${HEAD}Summary: x\fRequires-Dist: evil\n`),
  ],
  [
    'metadata-next-line',
    'metadata-invalid',
    'U+0085 is a line end for str.splitlines alone',
    metadata(`${HEAD}Summary: x\u0085Requires-Dist: evil\n`),
  ],
  [
    'metadata-nul',
    'metadata-invalid',
    'a NUL ends the value for readers in C',
    metadata(`${HEAD}Summary: x\0y\n`),
  ],
  [
    'metadata-folded-name',
    'metadata-invalid',
    'Name is folded, which readers join in three ways',
    metadata(HEAD.replace('demo', 'demo\n .x')),
  ],
  [
    'metadata-folded-requirement',
    'metadata-invalid',
    'a requirement goes on in the next line',
    metadata(`${HEAD}Requires-Dist: click\n >=8\n`),
  ],
  [
    'metadata-space-before-colon',
    'metadata-invalid',
    'a space before the colon ends the headers for CPython',
    metadata(`${HEAD}Summary : x\nRequires-Dist: evil\n`),
  ],
  [
    'metadata-no-blank-line',
    'metadata-invalid',
    'the body begins without a blank line',
    metadata(`${HEAD}A text.\nRequires-Dist: evil\n`),
  ],
  [
    'metadata-stray-continuation',
    'metadata-invalid',
    'the first line continues nothing',
    metadata(` Name: evil\n${HEAD}`),
  ],
  [
    'metadata-envelope',
    'metadata-invalid',
    'a `From ` line among the headers',
    metadata(`From evil\n${HEAD}`),
  ],
  [
    'metadata-bom',
    'metadata-invalid',
    'a byte order mark hides the first header from some readers',
    metadata(`\uFEFF${HEAD}`),
  ],
  ['metadata-latin-1', 'metadata-invalid', 'not UTF-8', metadata(LATIN_1)],
  [
    'metadata-two-descriptions',
    'metadata-invalid',
    'a Description header and a body',
    metadata(`${HEAD}Description: a\n\nb\n`),
  ],
  [
    'metadata-multipart',
    'metadata-invalid',
    'Content-Type makes CPython read the body as parts',
    metadata(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\n`),
  ],
  [
    'metadata-transfer-encoding',
    'metadata-invalid',
    'the body is decoded from base64 by some readers',
    metadata(`${HEAD}Content-Transfer-Encoding: base64\n\nZXZpbA==\n`),
  ],
  ['metadata-unknown-header', 'metadata-invalid', 'a header of no specification', headers('X-Payload: 1\n')],
  [
    'metadata-header-too-new',
    'metadata-invalid',
    'a header that came with a later metadata version',
    metadata(`${HEAD.replace('2.4', '2.1')}Dynamic: license\n`),
  ],
  [
    'metadata-bad-requirement',
    'metadata-invalid',
    'a requirement that is none',
    headers('Requires-Dist: click 8; import os\n'),
  ],
  [
    'metadata-url-requirement',
    'direct-url-requirement',
    'a requirement is fetched from any server',
    headers('Requires-Dist: click @ https://evil.example/click.whl\n'),
  ],
  [
    'metadata-url-requirement-extra',
    'direct-url-requirement',
    'the same behind an extra',
    headers('Provides-Extra: x\nRequires-Dist: click @ git+https://evil.example/click ; extra == "x"\n'),
  ],
  [
    'metadata-license-traversal',
    'metadata-invalid',
    'License-File leaves its folder',
    headers('License-File: ../../x\n'),
  ],
  ['metadata-dynamic-name', 'metadata-invalid', 'Name is declared dynamic', headers('Dynamic: Name\n')],
  [
    'sdist-without-pkg-info',
    'metadata-missing',
    'no PKG-INFO',
    () => buildSdist({ files: { 'PKG-INFO': undefined } }),
    SDIST,
  ],
  [
    'metadata-sdist-other-name',
    'metadata-mismatch',
    'PKG-INFO names another project',
    pkgInfo(HEAD.replace('demo', 'requests')),
    SDIST,
  ],
  [
    'metadata-sdist-other-version',
    'metadata-mismatch',
    'PKG-INFO names another version',
    pkgInfo(HEAD.replace('1.0', '2.0')),
    SDIST,
  ],
  [
    'metadata-sdist-top-folder',
    'metadata-mismatch',
    'the top folder is named for another version',
    () => buildSdist({ top: 'demo-2.0' }),
    SDIST,
  ],
  [
    'metadata-sdist-name-twice',
    'metadata-invalid',
    'Name stands twice in PKG-INFO',
    pkgInfo(`${HEAD}Name: requests\n`),
    SDIST,
  ],
  [
    'metadata-sdist-bare-cr',
    'metadata-invalid',
    'a bare CR in PKG-INFO',
    pkgInfo(`${HEAD}Summary: x\rRequires-Dist: evil\n`),
    SDIST,
  ],
  [
    'metadata-sdist-url-requirement',
    'direct-url-requirement',
    'a direct URL in PKG-INFO',
    () => buildSdist({ headers: 'Requires-Dist: click @ file:///tmp/click\n' }),
    SDIST,
  ],
  [
    'filename-five-hyphens',
    'filename-invalid',
    'a file name of too many parts',
    () => buildWheel(),
    { artifact: 'demo-1.0-1-2-py3-none-any.whl' },
  ],
  [
    'filename-double-underscore',
    'filename-invalid',
    'a project name that escapes nothing',
    () => buildWheel(),
    { artifact: 'de__mo-1.0-py3-none-any.whl' },
  ],
  [
    'filename-bad-version',
    'filename-invalid',
    'a file name whose version is none',
    () => buildSdist(),
    { artifact: 'demo-one.tar.gz' },
  ],
  [
    'filename-ambiguous',
    'filename-invalid',
    'project and version can be told apart in two ways',
    () => buildSdist({ project: 'demo-1.0', version: '1', top: 'demo-1.0-1' }),
    { artifact: 'demo-1.0-1.tar.gz' },
  ],
];

export const METADATA_CASES: readonly HostileCase[] = casesOf('metadata', METADATA_ROWS);

const FOREIGN = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.4\n';
const add =
  (path: string, data = FOREIGN) =>
  (): Uint8Array =>
    buildWheel({ files: { [path]: data } });
const addTo =
  (path: string, data = FOREIGN) =>
  (): Uint8Array =>
    buildSdist({ files: { [path]: data } });
const one = 'foreign-metadata';

const FOREIGN_ROWS: readonly Row[] = [
  [
    'foreign-dist-info',
    one,
    'the dist-info of another project: pip list shows it as installed',
    add('requests-2.32.4.dist-info/METADATA'),
  ],
  [
    'foreign-dist-info-version',
    one,
    'a second dist-info of this project',
    add('demo-2.0.dist-info/METADATA', HEAD),
  ],
  ['foreign-dist-info-case', one, 'the same in other letters', add('Requests-2.32.4.Dist-Info/METADATA')],
  [
    'foreign-dist-info-spelling',
    one,
    'this project once more, spelt otherwise',
    add('Demo-1.0.dist-info/METADATA', HEAD),
  ],
  [
    'foreign-dist-info-entry-points',
    one,
    'entry points of a project that is not there',
    add('x-1.dist-info/entry_points.txt', '[pytest11]\nx = demo.evil\n'),
  ],
  [
    'foreign-dist-info-nested',
    one,
    'metadata within the package, for programs that put it on the path',
    add('demo/vendor/requests-2.32.4.dist-info/METADATA'),
  ],
  [
    'foreign-dist-info-purelib',
    one,
    'through the purelib scheme',
    add('demo-1.0.data/purelib/requests-2.32.4.dist-info/METADATA'),
  ],
  [
    'foreign-dist-info-platlib',
    one,
    'through the platlib scheme',
    add('demo-1.0.data/platlib/requests-2.32.4.dist-info/RECORD', ''),
  ],
  [
    'foreign-dist-info-data',
    one,
    'through the data scheme',
    add('demo-1.0.data/data/lib/python3.12/site-packages/requests-2.32.4.dist-info/METADATA'),
  ],
  ['foreign-egg-info', one, 'the egg-info folder of another project', add('requests.egg-info/PKG-INFO')],
  ['foreign-egg-info-file', one, 'egg-info as a single file', add('requests-2.32.4.egg-info')],
  [
    'foreign-egg-info-own',
    one,
    'an egg-info of this project beside its dist-info',
    add('demo.egg-info/PKG-INFO', HEAD),
  ],
  [
    'foreign-egg-link',
    one,
    'an egg-link leads to a folder of the machine',
    add('requests.egg-link', '/tmp/evil\n'),
  ],
  [
    'foreign-direct-url',
    one,
    'direct_url.json claims where the wheel came from',
    add(`${INFO}/direct_url.json`, '{"url":"https://github.com/psf/requests","dir_info":{}}'),
  ],
  ['foreign-installer', one, 'INSTALLER claims who installed it', add(`${INFO}/INSTALLER`, 'apt\n')],
  ['foreign-requested', one, 'REQUESTED claims that the user asked for it', add(`${INFO}/REQUESTED`, '')],
  [
    'foreign-record-jws',
    one,
    'a payload in RECORD.jws, which RECORD need not cover',
    add(`${INFO}/RECORD.jws`, 'import os\n'),
  ],
  [
    'foreign-record-p7s',
    one,
    'a payload in RECORD.p7s, which RECORD need not cover',
    add(`${INFO}/RECORD.p7s`, 'import os\n'),
  ],
  [
    'foreign-sdist-egg-info',
    one,
    'the egg-info of another project in an sdist',
    addTo('requests.egg-info/PKG-INFO'),
    SDIST,
  ],
  [
    'foreign-sdist-dist-info',
    one,
    'a dist-info in an sdist, which pip may take for the built one',
    addTo('requests-2.32.4.dist-info/METADATA'),
    SDIST,
  ],
];

export const FOREIGN_METADATA_CASES: readonly HostileCase[] = casesOf('foreign metadata', FOREIGN_ROWS);
