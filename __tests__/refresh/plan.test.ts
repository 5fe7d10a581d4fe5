import { describe, expect, it } from 'vitest';
import type { ListedFile } from '../../src/pypi/simple-page.ts';
import { ageInDays, cutoff, lowestPython, pinChanges, refusal, releasesOf } from '../../src/refresh/plan.ts';
import { parseRequirementsFile } from '../../src/toolchain/requirements.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const TODAY = '2026-03-10';

const releases = (text: string) => releasesOf(parseRequirementsFile('c.txt', Buffer.from(text)));
const listed = (sha256: string, uploadTime?: string): ListedFile => ({
  filename: 'demo-1.0.tar.gz',
  url: 'https://example.org/x',
  sha256,
  ...(uploadTime !== undefined && { uploadTime }),
});

function changes(before: string, after: string) {
  return pinChanges(releases(before), releases(after)).map(
    ({ project, before: was, after: is }) => `${project} ${was?.version ?? '-'} ${is?.version ?? '-'}`,
  );
}

describe('what a refresh changes', () => {
  it.each([
    ['nothing', 'a==1', 'a==1', []],
    ['another spelling', 'a==1', 'a==1.0', []],
    ['a raise', 'a==1', 'a==2', ['a 1 2']],
    ['a new one', '', 'a==2', ['a - 2']],
    ['one that goes', 'a==1', '', ['a 1 -']],
    ['one that splits', 'a==1', 'a==1;python_version<"3"\na==2;python_version>="3"', ['a 1 2']],
    ['two that rise', 'a==1\na==3', 'a==2\na==4', ['a 1 2', 'a 3 4']],
    ['two that meet', 'a==1\na==3', 'a==3', ['a 1 -']],
    ['a step back', 'a==9', 'a==10\na==8', ['a 9 8', 'a 9 10']],
    ['other hashes', `a==1 --hash=sha256:${A}`, `a==1 --hash=sha256:${B}`, ['a 1 1']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe('what is refused', () => {
  const pin = { project: 'demo', version: '1.0', hashes: [A] };

  it.each([
    [[], 'not on the index'],
    [[listed(B, '2026-01-01T00:00:00Z')], 'lists for none'],
    [[listed(A)], 'no known age'],
    [[listed(A, '2026-03-03T00:00:01Z')], '6 days old'],
    [[listed(A, '2026-03-11T00:00:00Z')], '0 days old'],
    [[listed(A, '2026-03-03T00:00:00Z')], undefined],
    // Of a file that is not pinned the age does not matter.
    [[listed(A, '2026-01-01T00:00:00Z'), listed(B, '2026-03-09T00:00:00Z')], undefined],
  ])('%#', (files, message) => {
    const why = refusal(pin, files, TODAY, 7);
    if (message === undefined) expect(why).toBeUndefined();
    else expect(why).toContain(message);
  });

  it('a release without a hash', () => {
    expect(refusal({ ...pin, hashes: [] }, [listed(A)], TODAY, 0)).toContain('without a hash');
  });

  it('no age matters where the policy asks for none', () => {
    expect(refusal(pin, [listed(A)], TODAY, 0)).toBeUndefined();
  });

  it('the last moment that is asked of the resolver passes', () => {
    const moment = cutoff(TODAY, 7);
    expect(moment).toBe('2026-03-03T00:00:00.000Z');
    expect(ageInDays([listed(A, '2026-03-03T00:00:00Z')], TODAY)).toBe(7);
    expect(ageInDays([], TODAY)).toBeUndefined();
  });
});

it.each([
  ['>=3.9', '3.9'],
  ['>=3.8,>=3.10,<4', '3.10'],
  ['~=3.11', '3.11'],
  ['==3.12.*', '3.12'],
  ['>= 3', '3.0'],
  ['<4', undefined],
  ['!=3.9', undefined],
  ['rubbish', undefined],
])('the lowest Python of %s is %s', (requires, expected) => {
  expect(lowestPython(requires)).toBe(expected);
});
