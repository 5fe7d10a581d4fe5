import { installedPath, sitePath } from '../../distribution/install-paths.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import { compileGlob } from '../../policy/glob.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { WHEEL_FORMAT } from '../references.ts';
import { someOf } from '../some.ts';
import { files, finding, sha256Of } from '../subjects.ts';
import { hasExecuteBit, hasShebang, installedScripts } from './installed-scripts.ts';

export const undeclaredScript = defineRule({
  id: 'undeclared-script',
  family: 'contents',
  title: 'A script that nobody declared',
  rationale:
    'A file in `.data/scripts`, or in `bin` by way of the data scheme, becomes a command on the PATH of every user, and nothing in pyproject.toml or entry_points.txt names it. A program at the top of site-packages belongs to no package at all.',
  remediation:
    'Declare commands in `[project.scripts]`. A script that has to be a file is listed in `expect.scripts` of release-policy.toml, by its name or its path in the wheel.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'policy'],
  references: [WHEEL_FORMAT],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a script beside the declared commands',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.data/scripts/demo-update': '#!/bin/sh\n' },
          },
        ],
      },
      {
        title: 'a shell script at the top of site-packages',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'install.sh': '#!/bin/sh\n' },
            modes: { 'install.sh': 0o755 },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a script that the reviewers expect',
        policy: 'schema-version = 1\n\n[expect]\nscripts = ["demo-update"]\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.data/scripts/demo-update': '#!python\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects, policy }) {
    for (const subject of subjects) {
      if (subject.kind === 'wheel') yield* inWheel(subject, policy.expect.scripts);
      else if (subject.kind === 'sdist') yield* inSdist(subject);
    }
  },
});

function* inWheel(wheel: Wheel, expected: readonly string[] | undefined): Generator<Finding> {
  const globs = (expected ?? []).map((glob) => ({ glob, matches: compileGlob(glob), used: false }));
  const scripts = new Set<string>();
  for (const { name, path, entry } of installedScripts(wheel)) {
    scripts.add(path);
    const fitting = globs.filter(({ matches }) => matches(path) || matches(name));
    for (const glob of fitting) glob.used = true;
    if (fitting.length === 0) {
      const message = `installed as the command ${JSON.stringify(name)}, which nothing declares`;
      yield finding('error', message, wheel, { path }, sha256Of(entry));
    }
  }
  for (const { glob, used } of globs) {
    if (!used) yield finding('warning', `the policy expects a script ${JSON.stringify(glob)}`, wheel);
  }
  const others: string[] = [];
  for (const { entry, path } of files(wheel)) {
    if (scripts.has(path)) continue;
    const site = sitePath(installedPath(wheel, path));
    const isPlainAtTop = site !== undefined && !site.includes('/') && !/\.pyw?$/iu.test(site);
    if (isPlainAtTop && (hasExecuteBit(entry) || hasShebang(entry))) {
      yield finding('error', 'a program at the top of site-packages', wheel, { path }, sha256Of(entry));
    } else if (hasExecuteBit(entry) && hasShebang(entry)) {
      others.push(path);
    }
  }
  if (others.length > 0) {
    const message = `${others.length} executable with a shebang line: ${someOf(others, 5)}`;
    yield finding('note', message, wheel, {}, { files: others.length });
  }
}

function* inSdist(sdist: Sdist): Generator<Finding> {
  const programs: string[] = [];
  for (const { entry, path } of files(sdist)) {
    if (!path.includes('/') && hasExecuteBit(entry) && hasShebang(entry)) programs.push(path);
  }
  if (programs.length > 0) {
    const message = `executable at the top of the source tree: ${someOf(programs, 5)}`;
    yield finding('note', message, sdist, {}, { files: programs.length });
  }
}
