import type { Sdist, Wheel } from '../../distribution/types.ts';
import { compileGlob } from '../../policy/glob.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { finding, sha256Of, shownPath } from '../subjects.ts';

/** Files listed for one artifact; with a glob forgotten it can be thousands. */
const LISTED = 50;

const POLICY = 'schema-version = 1\n\n[expect]\nwheel-files = ["demo/*.py", "demo-*.dist-info/**"]\n';

export const unexpectedFile = defineRule({
  id: 'unexpected-file',
  family: 'contents',
  title: 'A file that the policy does not list',
  rationale:
    'Where a project lists all files that it publishes, nothing can be added unseen: not a data file, not a module, not a script. It is the strongest and simplest of all checks on contents.',
  remediation:
    'If the file belongs to the release, add it to `expect.wheel-files` or `expect.sdist-files` in a reviewed change; else find out what put it there.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'policy'],
  notApplicable: 'the policy lists no files',
  references: [
    { title: 'check-wheel-contents', url: 'https://github.com/jwodder/check-wheel-contents' },
    {
      title: 'setuptools: controlling files in the distribution',
      url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'one module more',
        policy: POLICY,
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/sub/update.py': '' } }],
      },
    ],
    good: [
      {
        title: 'all files listed',
        policy: POLICY,
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': '' } }],
      },
    ],
  },
  check({ subjects, policy: { expect } }) {
    const asked: [Wheel | Sdist, readonly string[]][] = [];
    for (const subject of subjects) {
      if (subject.kind === 'other') continue;
      const globs = subject.kind === 'wheel' ? expect.wheelFiles : expect.sdistFiles;
      if (globs !== undefined) asked.push([subject, globs]);
    }
    return asked.length === 0 ? undefined : asked.flatMap(([subject, globs]) => [...compare(subject, globs)]);
  },
});

function* compare(subject: Wheel | Sdist, expected: readonly string[]): Generator<Finding> {
  const globs = expected.map((glob) => ({ glob, matches: compileGlob(glob), used: false }));
  let unexpected = 0;
  for (const entry of subject.archive.entries) {
    if (entry.kind === 'dir') continue;
    const path = shownPath(subject, entry.path);
    const fitting = globs.filter(({ matches }) => matches(path));
    for (const glob of fitting) glob.used = true;
    if (fitting.length > 0) continue;
    unexpected += 1;
    if (unexpected <= LISTED) {
      yield finding('error', 'a file that the policy does not list', subject, { path }, sha256Of(entry));
    }
  }
  if (unexpected > LISTED) {
    const message = `${unexpected - LISTED} more files that the policy does not list`;
    yield finding('error', message, subject, {}, { files: unexpected });
  }
  for (const { glob, used } of globs) {
    if (!used)
      yield finding('warning', `the policy expects ${JSON.stringify(glob)}, and no file matches`, subject);
  }
}
