import { describe, expect, it } from 'vitest';
import { buildSdist, buildWheel } from '../../support/distribution-builder.ts';
import { findingsOf, verifyBytes, type NamedBytes } from '../../support/verify.ts';

const HEAD = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n';

const wheel = (filename = 'demo-1.0-py3-none-any.whl', metadata = HEAD): NamedBytes => {
  const tag = filename.slice(0, -4).split('-').slice(-3).join('-');
  return { filename, bytes: buildWheel({ tag, metadata }) };
};
const sdist = (
  metadata = HEAD,
  files: Record<string, string> = {},
  filename = 'demo-1.0.tar.gz',
): NamedBytes => ({
  filename,
  bytes: buildSdist({ metadata, files }),
});

async function found(rule: string, files: readonly NamedBytes[]) {
  return findingsOf(await verifyBytes(files), rule).map(
    ({ severity, message, location }) => `${severity} ${location?.artifact ?? 'all'}: ${message}`,
  );
}

async function outcome(rule: string, files: readonly NamedBytes[]) {
  return (await verifyBytes(files)).results.find(({ ruleId }) => ruleId === rule)?.outcome;
}

describe('stray-file', () => {
  it.each(['notes.txt', 'demo-1.0.zip', 'demo-1.0-py3.egg', 'demo-1.0.tar.gz.asc'])(
    'refuses %s',
    async (filename) => {
      const files = [wheel(), { filename, bytes: Buffer.from('x') }];
      const [only, ...others] = await found('stray-file', files);
      expect(only).toMatch(new RegExp(`^error ${filename}: \\S`, 'u'));
      expect(others).toEqual([]);
    },
  );
});

describe('distribution-set', () => {
  const rule = 'distribution-set';

  it('takes one lone wheel, and says what is not there', async () => {
    expect(await found(rule, [wheel()])).toEqual([
      'note demo-1.0-py3-none-any.whl: no source distribution of demo 1.0',
    ]);
  });

  it('warns of a release without a wheel', async () => {
    expect(await found(rule, [sdist()])).toEqual([
      'warning demo-1.0.tar.gz: no wheel of demo 1.0: whoever installs it runs its build',
    ]);
  });

  it('takes wheels for different interpreters', async () => {
    const files = [
      sdist(),
      wheel('demo-1.0-cp312-cp312-win_amd64.whl'),
      wheel('demo-1.0-cp312-cp312-win32.whl'),
      wheel('demo-1.0-cp313-cp313-win32.whl'),
    ];
    expect(await found(rule, files)).toEqual([]);
  });

  it('warns of wheels that only a build number tells apart, or a wider tag', async () => {
    const files = [sdist(), wheel('demo-1.0-1-py3-none-any.whl'), wheel('demo-1.0-py2.py3-none-any.whl')];
    expect(await found(rule, files)).toEqual([
      'warning demo-1.0-py2.py3-none-any.whl: demo-1.0-1-py3-none-any.whl fits the same interpreters (py3-none-any)',
    ]);
  });

  it('refuses a second sdist of one version, however spelt', async () => {
    const files = [wheel(), sdist(), sdist(HEAD, {}, 'Demo-1.0.0.tar.gz')];
    expect(await found(rule, files)).toEqual([
      'error demo-1.0.tar.gz: 2 source distributions of demo 1.0.0: Demo-1.0.0.tar.gz, demo-1.0.tar.gz',
    ]);
  });

  it('refuses files of two releases', async () => {
    const files = [wheel(), sdist(), wheel('other-1.0-py3-none-any.whl'), sdist(HEAD, {}, 'demo-0.9.tar.gz')];
    expect((await found(rule, files)).filter((line) => line.startsWith('error'))).toEqual([
      'error all: files of 3 releases: demo 0.9, demo 1.0, other 1.0',
    ]);
  });

  it('goes by the metadata where the name can not be split, and by nothing where there are none', async () => {
    expect(await found(rule, [sdist(HEAD, {}, 'demo.tar.gz'), wheel('demo-1.0.whl')])).toEqual([]);
    expect(await outcome(rule, [sdist('Metadata-Version: 2.4\n', {}, 'demo.tar.gz')])).toBe('not-applicable');
    expect(await outcome(rule, [sdist('Name: demo\nVersion: x\n', {}, 'demo.tar.gz')])).toBe(
      'not-applicable',
    );
    expect(await outcome(rule, [{ filename: 'x.txt', bytes: Buffer.from('x') }])).toBe('not-applicable');
  });
});

describe('metadata-disagreement', () => {
  const rule = 'metadata-disagreement';
  const name = 'demo-1.0-py3-none-any.whl';

  it('does not apply to one file', async () => {
    expect(await outcome(rule, [wheel()])).toBe('not-applicable');
    expect(await outcome(rule, [wheel(), sdist(HEAD, {}, 'other-1.0.tar.gz')])).toBe('not-applicable');
  });

  it('takes other orders, spellings and line ends for the same', async () => {
    const a =
      `${HEAD}Keywords: a, b\nClassifier: X\nClassifier: Y\nProvides-Extra: my_x\nRequires-Python: >=3.9,<4\n` +
      'Project-URL: Home,https://a.b\nHome-page: UNKNOWN\nSummary: a  b\nDescription-Content-Type: text/markdown; charset=UTF-8\n\nOne\r\ntwo\r\n\r\n';
    const b =
      'Metadata-Version: 2.2\nName: Demo\nVersion: 1.0\nKeywords: a,b\nClassifier: Y\nClassifier: X\nProvides-Extra: my-x\nRequires-Python: <4, >=3.9\n' +
      'Project-URL: Home, https://a.b\nSummary: a b\nDescription-Content-Type: text/markdown;charset=UTF-8\n\nOne\ntwo\n';
    expect(await found(rule, [wheel(name, a), sdist(b)])).toEqual([]);
  });

  it('names field and both values', async () => {
    const a = `${HEAD}Requires-Dist: evil\nRequires-Dist: six\nSummary: A\n\nOne\ntwo\n`;
    const b = `${HEAD}Requires-Dist: six\nSummary: B\nClassifier: X\n\nOne\n2\nthree\n`;
    expect(await found(rule, [wheel(name, a), sdist(b)])).toEqual([
      `error ${name}: Summary is "A" here, "B" in demo-1.0.tar.gz`,
      `error ${name}: Description is "two" here, "2" in demo-1.0.tar.gz`,
      `error ${name}: Classifier is nothing here, "X" in demo-1.0.tar.gz`,
      `error ${name}: Requires-Dist is "evil" here, nothing in demo-1.0.tar.gz`,
    ]);
  });

  it('shows where a description goes on', async () => {
    expect(await found(rule, [wheel(name, `${HEAD}\nOne\n`), sdist(`${HEAD}\nOne\ntwo\n`)])).toEqual([
      `error ${name}: Description is at its end here, "two" in demo-1.0.tar.gz`,
    ]);
    expect(await found(rule, [wheel(name, `${HEAD}\nOne\ntwo\n`), sdist(`${HEAD}\nOne\n`)])).toEqual([
      `error ${name}: Description is "two" here, at its end in demo-1.0.tar.gz`,
    ]);
    expect(await found(rule, [wheel(name, `${HEAD}\nUNKNOWN\n`), sdist(HEAD)])).toEqual([]);
  });

  it('shows three values of many', async () => {
    const many = [1, 2, 3, 4, 5].map((at) => `Classifier: ${at}\n`).join('');
    expect(await found(rule, [wheel(name, HEAD + many), sdist()])).toEqual([
      `error ${name}: Classifier is "1", "2", "3" and 2 more here, nothing in demo-1.0.tar.gz`,
    ]);
  });

  it('leaves out what the sdist marks dynamic', async () => {
    const files = [wheel(name, `${HEAD}Requires-Dist: six\n`), sdist(`${HEAD}Dynamic: Requires-Dist\n`)];
    expect(await found(rule, files)).toEqual([]);
  });

  it('compares wheels with the sdist, and with each other where there is none', async () => {
    const win = 'demo-1.0-cp312-cp312-win32.whl';
    const files = [wheel(name), wheel(win, `${HEAD}Requires-Dist: six\n`)];
    expect(await found(rule, [...files, sdist()])).toEqual([
      `error ${win}: Requires-Dist is "six" here, nothing in demo-1.0.tar.gz`,
    ]);
    expect(await found(rule, files)).toEqual([
      `error ${name}: Requires-Dist is nothing here, "six" in ${win}`,
    ]);
  });

  it('takes an sdist before metadata 2.2 for no authority', async () => {
    const old = HEAD.replace('2.4', '2.1');
    const files = (requires: string) => [
      wheel(name, `${HEAD}Requires-Dist: six ; extra == "x"\nProvides-Extra: x\n`),
      sdist(`${old}Provides-Extra: x\n`, { 'demo.egg-info/requires.txt': requires }),
    ];
    expect(await found(rule, files('[x]\nsix\n'))).toEqual([]);
    expect(await found(rule, files('[x]\nattrs\n'))).toEqual([
      `warning demo-1.0.tar.gz: its metadata, older than 2.2, differ: Requires-Dist is "attrs ; extra == \\"x\\"" here, "six ; extra == \\"x\\"" in ${name}`,
    ]);
    expect(await found(rule, [wheel(name, `${HEAD}Summary: A\n`), sdist(`${old}Summary: B\n`)])).toEqual([
      'note demo-1.0.tar.gz: its metadata, older than 2.2, differ: Summary',
    ]);
  });

  it('leaves files without metadata to other rules', async () => {
    const bare = { filename: 'demo-1.0.tar.gz', bytes: buildSdist({ files: { 'PKG-INFO': undefined } }) };
    const bareWheel = {
      filename: name,
      bytes: buildWheel({ files: { 'demo-1.0.dist-info/METADATA': undefined } }),
    };
    expect(await found(rule, [wheel(), bare])).toEqual([]);
    expect(await found(rule, [bareWheel, bare])).toEqual([]);
    expect(await found(rule, [bareWheel, sdist()])).toEqual([]);
    expect(await found(rule, [bare, sdist('Name: demo\nVersion: 1.0\n', {}, 'demo-1.0.0.tar.gz')])).toEqual(
      [],
    );
  });
});
