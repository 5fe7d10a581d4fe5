import { isFilename } from '../../distribution/filename.ts';
import type { Wheel } from '../../distribution/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { someOf } from '../some.ts';
import { finding } from '../subjects.ts';
import { releasesOf, type Release } from './releases.ts';

export const distributionSet = defineRule({
  id: 'distribution-set',
  family: 'set',
  title: 'The files are not the full set of one release',
  rationale:
    'What is published together is reviewed together: one project, one version, one source distribution that everybody can rebuild, and wheels of which each serves other systems. A file of another project or version in the folder is published with the rest; PyPI takes one sdist a release; of two wheels that fit one system an installer picks by rules that a reviewer does not see. Without a wheel every user runs the build.',
  remediation:
    'Empty the folder before the build, build one sdist and the wheels from it (`python -m build`), and publish each project on its own.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['subjects'],
  references: [
    {
      title: 'PEP 527: removing un(der)used file types on PyPI',
      url: 'https://peps.python.org/pep-0527/',
    },
    {
      title: 'Platform compatibility tags',
      url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a file of another project',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.tar.gz', contents: {} },
          { artifact: 'other-1.0.tar.gz', contents: {} },
        ],
      },
      {
        title: 'a wheel of the version before',
        files: [
          { artifact: 'demo-0.9-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.tar.gz', contents: {} },
        ],
      },
      { title: 'no wheel', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] },
    ],
    good: [
      {
        title: 'a wheel and an sdist',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
          { artifact: 'demo-1.0.tar.gz', contents: {} },
        ],
      },
    ],
  },
  check({ subjects }) {
    const releases = releasesOf(subjects);
    return releases.length === 0 ? undefined : look(releases);
  },
});

function* look(releases: readonly Release[]): Generator<Finding> {
  if (releases.length > 1) {
    const names = releases.map(({ project, version }) => `${project} ${version}`).sort();
    const message = `files of ${releases.length} releases: ${someOf(names)}`;
    yield { severity: 'error', message, evidence: { releases: names.slice(0, 100) } };
  }
  for (const release of releases) yield* within(release);
}

function* within({ project, version, wheels, sdists }: Release): Generator<Finding> {
  const [first, second] = sdists;
  const what = `${project} ${version}`;
  if (first && second) {
    const names = sdists.map(({ filename }) => filename);
    yield finding('error', `${sdists.length} source distributions of ${what}: ${someOf(names)}`, second);
  }
  const [wheel] = wheels;
  if (first && !wheel) {
    const message = `no wheel of ${what}: whoever installs it runs its build`;
    yield finding('warning', message, first);
  }
  if (wheel && !first) yield finding('note', `no source distribution of ${what}`, wheel);
  yield* overlaps(wheels);
}

/** Wheels that fit the same interpreter: only the build number, or nothing at all, decides between them. */
function* overlaps(wheels: readonly Wheel[]): Generator<Finding> {
  const first = new Map<string, Wheel>();
  for (const wheel of wheels) {
    const { name } = wheel;
    if (!isFilename(name)) continue;
    const tag = name.tags.find((one) => first.has(one));
    const other = tag === undefined ? undefined : first.get(tag);
    if (tag !== undefined && other) {
      const message = `${other.filename} fits the same interpreters (${tag})`;
      yield finding('warning', message, wheel, {}, { other: other.filename, tag });
    }
    for (const one of name.tags) if (!first.has(one)) first.set(one, wheel);
  }
}
