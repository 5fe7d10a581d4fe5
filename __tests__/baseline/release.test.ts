import { describe, expect, it } from 'vitest';
import { counterpartOf } from '../../src/baseline/pair.ts';
import { formerRelease, judgedRelease } from '../../src/baseline/release.ts';

const listed = (...versions: readonly string[]) =>
  versions.map((text) => ({ version: text.replace('!y', ''), yanked: text.endsWith('!y') }));

describe('the former release', () => {
  it.each<[string, readonly string[], string, string | undefined]>([
    ['the newest before it', ['1.0', '1.10', '1.9'], '1.11', '1.10'],
    ['not the judged one, in whatever spelling', ['1.0', '1.1'], '1.1.0', '1.0'],
    ['no pre-release for a final one', ['1.0', '1.1rc1', '1.1.dev3'], '1.1', '1.0'],
    ['a pre-release for a pre-release', ['1.0', '1.1rc1'], '1.1rc2', '1.1rc1'],
    ['the line before, where it is no newest', ['1.0', '2.0'], '1.1', '1.0'],
    ['a newer one, where there is none before', ['2.0', '3.0'], '1.0', '3.0'],
    ['none that was yanked', ['1.0', '1.1!y'], '1.2', '1.0'],
    ['a yanked one, where there is no other', ['1.0!y'], '1.2', '1.0'],
    ['a post release', ['1.0', '1.0.post1'], '1.1', '1.0.post1'],
    ['none', ['1.0'], '1.0', undefined],
    ['none but pre-releases', ['1.0rc1'], '1.0', undefined],
  ])('is %s', (_, versions, judged, expected) => {
    expect(formerRelease(listed(...versions), judged)).toBe(expected);
  });
});

describe('the judged release', () => {
  it('is told by file names', () => {
    expect(judgedRelease(['Demo_x-1.0.tar.gz', 'demo_x-1.1-py3-none-any.whl'])).toEqual({
      project: 'demo-x',
      version: '1.1',
    });
  });

  it.each([
    [['SHA256SUMS'], 'no file name tells project and version'],
    [['a-1.0.tar.gz', 'b-1.0.tar.gz'], 'the files are of several projects: a, b'],
  ])('of %j is not known', (names, why) => {
    expect(judgedRelease(names)).toEqual({ why });
  });
});

describe('the counterpart', () => {
  const of = (filename: string, ...former: readonly string[]) =>
    counterpartOf(
      filename,
      former.map((name) => ({ filename: name })),
    )?.filename;

  it.each<[string, readonly string[], string | undefined]>([
    ['d-2-py3-none-any.whl', ['d-1.tar.gz', 'd-1-py3-none-any.whl'], 'd-1-py3-none-any.whl'],
    ['d-2.tar.gz', ['d-1.tar.gz', 'd-1-py3-none-any.whl'], 'd-1.tar.gz'],
    ['d-2.tar.gz', ['d-1-py3-none-any.whl', 'd-1.zip'], undefined],
    [
      'd-2-py3-none-any.whl',
      ['d-1-cp312-cp312-win32.whl', 'd-1-py2.py3-none-any.whl'],
      'd-1-py2.py3-none-any.whl',
    ],
    [
      'd-2-cp313-cp313-manylinux_2_28_x86_64.whl',
      ['d-1-cp312-cp312-win_amd64.whl', 'd-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl'],
      'd-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    ],
    [
      'd-2-cp313-cp313-win32.whl',
      ['d-1-cp313-cp313-win_arm64.whl', 'd-1-cp312-cp312-win_amd64.whl'],
      'd-1-cp313-cp313-win_arm64.whl',
    ],
    [
      'd-2-cp313-cp313-win32.whl',
      ['d-1-cp312-cp312-win32.whl', 'd-1-cp313-cp313-win_arm64.whl'],
      'd-1-cp312-cp312-win32.whl',
    ],
    ['SHA256SUMS', ['SHA256SUMS'], undefined],
    ['odd.whl', ['d-1-py3-none-any.whl'], 'd-1-py3-none-any.whl'],
  ])('of %s among %j is %s', (filename, former, expected) => {
    expect(of(filename, ...former)).toBe(expected);
  });
});
