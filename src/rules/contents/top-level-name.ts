import { isFilename } from '../../distribution/filename.ts';
import { topLevelNames, type TopLevelName } from '../../distribution/install-paths.ts';
import type { Wheel } from '../../distribution/types.ts';
import { STDLIB_NAMES } from '../../python/stdlib-names.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { someOf } from '../some.ts';
import { finding, wheelsOf } from '../subjects.ts';
import { COMMON_NAMES, EDITABLE_HOOK, IMPORTED_UNASKED, OWNERS } from './well-known-names.ts';

export const topLevelName = defineRule({
  id: 'top-level-name',
  family: 'contents',
  title: 'A top-level name that is not the project’s own',
  rationale:
    'All packages of an environment share one folder. A wheel can put a `pip` folder, a module of the standard library’s name or another project’s package there, and the last one installed wins; a stray `tests` or `docs` collides with that of every other project that made the same mistake.',
  remediation:
    'Say in pyproject.toml which packages are built, and list the names in `expect.top-level` of release-policy.toml: then any other name is an error.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects', 'policy'],
  references: [
    {
      title: 'setuptools: package discovery and namespace packages',
      url: 'https://setuptools.pypa.io/en/latest/userguide/package_discovery.html',
    },
    {
      title: 'sys.stdlib_module_names',
      url: 'https://docs.python.org/3/library/sys.html#sys.stdlib_module_names',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a module of the standard library’s name',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'secrets.py': '' } }],
      },
      {
        title: 'a package that the reviewers did not expect',
        policy: 'schema-version = 1\n\n[expect]\ntop-level = ["demo"]\n',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'requests/__init__.py': '' } }],
      },
      {
        title: 'the tests of the project',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'tests/test_demo.py': '' } }],
      },
    ],
    good: [
      {
        title: 'one package, as expected',
        policy: 'schema-version = 1\n\n[expect]\ntop-level = ["demo"]\n',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': '' } }],
      },
    ],
  },
  *check({ subjects, policy }) {
    for (const wheel of wheelsOf(subjects)) {
      const names = topLevelNames(wheel);
      yield* clashes(wheel, names);
      if (policy.expect.topLevel === undefined) yield* unasked(wheel, names);
      else yield* compared(wheel, names, policy.expect.topLevel);
    }
  },
});

/** `import demo` finds a package before an extension, an extension before a module, a module before bytecode. */
function* clashes(wheel: Wheel, names: readonly TopLevelName[]): Generator<Finding> {
  const seen = new Map<string, TopLevelName>();
  for (const top of names) {
    if (top.kind === 'file') continue;
    const other = seen.get(top.name);
    if (other === undefined) {
      seen.set(top.name, top);
    } else {
      const message = `${JSON.stringify(top.name)} is both ${other.kind} and ${top.kind}: one hides the other`;
      yield finding('error', message, wheel, { path: top.path });
    }
  }
}

function* compared(
  wheel: Wheel,
  names: readonly TopLevelName[],
  expected: readonly string[],
): Generator<Finding> {
  const missing = new Set(expected);
  for (const { name, kind, path } of names) {
    if (kind !== 'file' && missing.delete(name)) continue;
    // Of two kinds of one name the second is a clash, reported above.
    if (kind !== 'file' && expected.includes(name)) continue;
    const message = `${kind} ${JSON.stringify(name)} at top level, which the policy does not list`;
    yield finding('error', message, wheel, { path });
  }
  for (const name of missing) {
    yield finding('warning', `the policy expects ${JSON.stringify(name)} at top level`, wheel);
  }
}

function* unasked(wheel: Wheel, names: readonly TopLevelName[]): Generator<Finding> {
  const plain: TopLevelName[] = [];
  for (const top of names) {
    const { name, kind, path } = top;
    if (kind === 'file') {
      plain.push(top);
    } else if (isTaken(wheel, name)) {
      const message = `${kind} ${JSON.stringify(name)} takes a name of Python or of an installer`;
      yield finding('error', message, wheel, { path });
    } else if (isImportedUnasked(wheel, name)) {
      const message = `${kind} ${JSON.stringify(name)} is imported by a start-up hook or an installer, unasked`;
      yield finding('error', message, wheel, { path });
    } else if (COMMON_NAMES.has(name.toLowerCase())) {
      const message = `${kind} ${JSON.stringify(name)} at top level, a name that many projects share`;
      yield finding('warning', message, wheel, { path });
    }
  }
  const [first] = plain;
  if (first !== undefined) {
    const message = `not importable, in the folder of all packages: ${someOf(plain.map(({ name }) => name))}`;
    const place = plain.length === 1 ? { path: first.path } : {};
    yield finding('warning', message, wheel, place, { files: plain.length });
  }
  const importable = [...new Set(names.filter(({ kind }) => kind !== 'file').map(({ name }) => name))];
  if (importable.length > 0) {
    const message = `top-level names: ${someOf(importable, 20)}`;
    yield finding('note', message, wheel, {}, { names: importable.slice(0, 100) });
  }
}

/** PyPI gives no one a project named like a module of the standard library, but for a few backports made before. */
function isTaken(wheel: Wheel, name: string): boolean {
  const lower = name.toLowerCase();
  const owner = OWNERS.get(lower);
  if (owner === undefined && !STDLIB_LOWER.has(lower)) return false;
  if (!isFilename(wheel.name)) return true;
  // `standard-cgi` and others bring back what CPython dropped.
  return ![owner ?? lower, `standard-${lower}`].includes(wheel.name.project);
}

function isImportedUnasked(wheel: Wheel, name: string): boolean {
  if (EDITABLE_HOOK.test(name)) return true;
  const owner = IMPORTED_UNASKED.get(name.toLowerCase());
  return owner !== undefined && !(isFilename(wheel.name) && wheel.name.project === owner);
}

/** File systems of Windows and macOS take `Secrets` for `secrets`. */
const STDLIB_LOWER: ReadonlySet<string> = new Set([...STDLIB_NAMES].map((name) => name.toLowerCase()));
