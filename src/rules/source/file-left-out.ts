import type { Finding } from '../../report/types.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { LeftOut } from '../../source/equivalence/types.ts';
import { defineRule } from '../define.ts';
import { finding } from '../subjects.ts';
import { eachExplained } from './explained.ts';

export const fileLeftOut = defineRule({
  id: 'file-left-out',
  family: 'source',
  title: 'A tracked file that the artifact lacks',
  rationale:
    'A file that is missing can do as much harm as one that was added: without the module that checks a signature, or the data that it checks against, the fallback runs. An sdist that lacks tests or build files can not be rebuilt and checked by distributions. Files of a package are warned of, all others are listed, whole folders as one.',
  remediation:
    'Add the file to the package data, or to what the sdist includes; approve its path in the repository where it is left out on purpose. What `.gitattributes` marks `export-ignore` is not asked for.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['source', 'explained'],
  references: [
    { title: 'check-manifest', url: 'https://github.com/mgedmin/check-manifest' },
    {
      title: 'setuptools: data files',
      url: 'https://setuptools.pypa.io/en/latest/userguide/datafiles.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a wheel without one of its modules',
        source: {
          'src/demo/__init__.py': '"""A demonstration."""\n',
          'src/demo/verify.py': 'import hashlib\n',
        },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
    good: [
      {
        title: 'tests are no part of the wheel',
        source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'tests/test_demo.py': 'import demo\n' },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
  },
  check: (facts) =>
    eachExplained(facts, ({ subject, leftOut }) => packageFirst(leftOut).map((one) => missing(subject, one))),
});

/** A long list is cut at its end. */
function packageFirst(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return [...leftOut.filter(({ ofPackage }) => ofPackage), ...leftOut.filter(({ ofPackage }) => !ofPackage)];
}

function missing(subject: Wheel | Sdist, { source: path, files, ofPackage }: LeftOut): Finding {
  const whose = ofPackage ? ' of the package' : '';
  const what =
    files === undefined ? `a tracked file${whose}` : `a tracked folder${whose} with ${String(files)} files`;
  const evidence = files === undefined ? {} : { files };
  return finding(
    ofPackage ? 'warning' : 'note',
    `${what} that the ${subject.kind} lacks`,
    subject,
    { path },
    evidence,
  );
}
