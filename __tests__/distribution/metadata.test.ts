import { describe, expect, it } from 'vitest';
import { parseMetadata } from '../../src/distribution/metadata.ts';
import { isTolerated } from '../../src/distribution/problems.ts';
import { bytes, codes } from './oracle.ts';

const HEAD = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n';

function parse(text: string): ReturnType<typeof parseMetadata> {
  return parseMetadata('demo-1.0.dist-info/METADATA', bytes(text));
}

describe('parseMetadata', () => {
  it('reads what modern builders write', () => {
    const { value, problems } = parse(
      `${HEAD}Summary: A demo – small\nAuthor-email: "A. B." <a@example.org>\nLicense-Expression: MIT\nLicense-File: LICENSE\n` +
        'License-File: vendor/x/LICENSE.txt\nClassifier: Programming Language :: Python :: 3\nRequires-Python: >=3.8\n' +
        'Requires-Dist: click>=8\nRequires-Dist: pytest; extra == "test"\nProvides-Extra: test\n' +
        'Project-URL: Home, https://example.org\nDynamic: license-file\nDescription-Content-Type: text/markdown\n\n# Demo\n',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      metadataVersion: '2.4',
      name: 'demo',
      version: '1.0',
      description: '# Demo\n',
    });
    expect(value.requiresPython).toEqual({ name: 'Requires-Python', value: '>=3.8', line: 10 });
    const values = [
      value.requiresDist,
      value.providesExtra,
      value.classifiers,
      value.projectUrls,
      value.licenseFiles,
      value.dynamic,
    ];
    expect(values.map((list) => list.map((header) => header.value))).toEqual([
      ['click>=8', 'pytest; extra == "test"'],
      ['test'],
      ['Programming Language :: Python :: 3'],
      ['Home, https://example.org'],
      ['LICENSE', 'vendor/x/LICENSE.txt'],
      ['license-file'],
    ]);
    expect(value.fields.get('summary')?.[0]?.value).toBe('A demo – small');
  });

  it.each([
    [
      'setuptools of the past, folded',
      'Metadata-Version: 1.1\nName: demo\nVersion: 1.0\nHome-page: UNKNOWN\nLicense: MIT\n        \n        Text\nDescription: One\n        \n        Two\n          in\nPlatform: UNKNOWN\nPlatform: any\n',
      'One\n\nTwo\n  in',
      [],
    ],
    [
      'wheel of the past',
      'Metadata-Version: 2.0\nName: demo\nVersion: 1.0\nRequires-Dist: six (>=1.0)\nProvides-Extra: Test_X\nLicense-File: LICENSE\n\nText\n',
      'Text\n',
      ['withdrawn-metadata-version', 'early-header', 'early-header', 'extra-not-normalised'],
    ],
    [
      'licence file before its time',
      `${HEAD.replace('2.4', '2.1')}License-File: LICENSE\n`,
      undefined,
      ['early-header'],
    ],
    ['an extra twice', `${HEAD}Provides-Extra: a\nProvides-Extra: a\n`, undefined, ['duplicate-extra']],
    ['bars', `${HEAD}Description: a\n       |  b\n  c\n`, 'a\n  b\nc', []],
  ])('takes %s', (_name, text, description, expected) => {
    const { value, problems } = parse(text);
    expect(codes(problems)).toEqual(expected);
    expect(problems.every(isTolerated)).toBe(true);
    expect(value.description).toBe(description);
  });

  it.each([
    ['nothing', '', ['missing-header', 'missing-header', 'missing-header']],
    ['empty values', 'Metadata-Version: 2.1\nName:\nVersion:\n', ['missing-header', 'missing-header']],
    ['major 3', HEAD.replace('2.4', '3.0'), ['unknown-metadata-version']],
    ['minor 6', HEAD.replace('2.4', '2.6'), ['unknown-metadata-version']],
    ['nonsense', HEAD.replace('2.4', '2.4 '), ['unknown-metadata-version']],
    ['bad name', HEAD.replace('demo', 'demo '), ['invalid-name']],
    ['bad version', HEAD.replace('1.0', '1.0 beta x'), ['invalid-version']],
    ['two names', `${HEAD}name: other\n`, ['duplicate-header']],
    ['unknown', `${HEAD}X-Payload: a\n`, ['unknown-header']],
    [
      'MIME',
      `${HEAD}Content-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: base64\n`,
      ['mime-header', 'mime-header'],
    ],
    ['two descriptions', `${HEAD}Description: a\n\nb\n`, ['two-descriptions']],
    ['two licences', `${HEAD}License: MIT\nLicense-Expression: MIT\n`, ['two-licenses']],
    ['ahead of its time', `${HEAD.replace('2.4', '2.1')}Dynamic: license\n`, ['header-too-new']],
    ['requirement', `${HEAD}Requires-Dist: demo 1.0\n`, ['invalid-requirement']],
    ['python', `${HEAD}Requires-Python: 3.8\n`, ['invalid-requires-python']],
    ['extra', `${HEAD}Provides-Extra: a b\n`, ['invalid-extra']],
    [
      'url',
      `${HEAD}Project-URL: ,x\nProject-URL: ${'a'.repeat(33)}, x\nProject-URL: b,\n`,
      Array<string>(3).fill('invalid-project-url'),
    ],
    ['no label', `${HEAD}Project-URL: https://example.org\n`, ['invalid-project-url']],
    ['url twice', `${HEAD}Project-URL: a, x\nProject-URL: a, y\n`, ['duplicate-project-url']],
    [
      'licence files',
      `${HEAD}${['../a', '/a', 'a\\b', 'a*', 'C:/a', 'a//b'].map((p) => `License-File: ${p}\n`).join('')}`,
      Array<string>(6).fill('invalid-license-file'),
    ],
    [
      'dynamic',
      `${HEAD}Dynamic: Name\nDynamic: version\nDynamic: metadata-version\nDynamic: x\n`,
      Array<string>(4).fill('invalid-dynamic'),
    ],
    ['folded summary', `${HEAD}Summary: a\n  b\n`, ['folded-header']],
  ])('refuses %s', (_name, text, expected) => {
    const { problems } = parse(text);
    expect(codes(problems)).toEqual(expected);
    expect(problems.some(isTolerated)).toBe(false);
  });
});
