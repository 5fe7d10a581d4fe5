import { installedPath, replacedOfPython, sitePath } from '../../distribution/install-paths.ts';
import type { Subject } from '../../distribution/types.ts';
import { defineRule } from '../define.ts';
import { finding, sha256Of, walk, type Found } from '../subjects.ts';

/** What `site` imports if it is there: as a module, package, compiled or extension module, whatever the case. */
const CUSTOMIZE =
  /^(?:site|user)customize(?:\.(?:[^/]*\.)?(?:py|pyw|pyc|pyo|so|pyd|dll|dylib)|\.[^/]*\.so)?$/iu;

const START = /\.start$/iu;
const UNREAD = 'a .start file (PEP 829), which Python reads at the top of site-packages alone';

/** Files that the interpreter reads at start-up, by their ending: `site` (.pth), PEP 829 (.start), Windows (._pth). */
const HOOK_FILES: readonly { readonly ending: RegExp; readonly what: string }[] = [
  { ending: /\._pth$/iu, what: 'replaces the module search path of a Windows Python (._pth)' },
  { ending: /\.pth$/iu, what: 'may run code at every start of Python (.pth)' },
  { ending: START, what: 'runs entry points at every start of Python (.start, PEP 829)' },
];

export const startupHook = defineRule({
  id: 'startup-hook',
  family: 'contents',
  title: 'Code that runs at every start of Python',
  rationale:
    'A `.pth` or `.start` file, or a module named sitecustomize or usercustomize, runs each time any Python of that environment starts: nobody has to import the package. It is how recent poisoned releases (LiteLLM 1.82.8, elementary-data) stole credentials, and neither pip nor PyPI refuses it.',
  remediation:
    'Remove the file. Code that a user needs is imported or called by the user. If the hook is the purpose of the package, approve the file with its SHA-256 in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    { title: 'site: Site-specific configuration hook', url: 'https://docs.python.org/3/library/site.html' },
    { title: 'PEP 829: package startup configuration files', url: 'https://peps.python.org/pep-0829/' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a .pth file that imports a payload',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo.pth': 'import demo.payload\n' } }],
      },
      {
        title: 'sitecustomize by way of the data scheme',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.data/purelib/sitecustomize.py': '' },
          },
        ],
      },
      {
        title: 'a start file of PEP 829',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo.start': 'demo:main\n' } }],
      },
    ],
    good: [
      {
        title: 'a test about it',
        files: [
          { artifact: 'demo-1.0.tar.gz', contents: { 'tests/test_sitecustomize.py': 'def test(): pass\n' } },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      const packages = packagesOf(subject);
      for (const found of walk(subject)) {
        const { entry, path } = found;
        const what = hookOf(entry.path) ?? searchPathOf(subject, found);
        if (what === undefined || (entry.kind === 'dir' && !endsInCustomize(entry.path))) continue;
        const unread = START.test(path) && isInPackage(subject, packages, found);
        const message = unread ? UNREAD : `a file that ${what}`;
        yield finding(unread ? 'warning' : 'error', message, subject, { path }, sha256Of(entry));
      }
    }
  },
});

function hookOf(path: string): string | undefined {
  const components = path.split('/');
  const name = components.at(-1) ?? '';
  for (const { ending, what } of HOOK_FILES) if (ending.test(name)) return what;
  if (components.some((component) => CUSTOMIZE.test(component))) {
    return 'Python imports at every start (sitecustomize, usercustomize)';
  }
  return undefined;
}

function endsInCustomize(path: string): boolean {
  return CUSTOMIZE.test(path.slice(path.lastIndexOf('/') + 1));
}

function searchPathOf(subject: Subject, { entry, depth }: Found): string | undefined {
  if (subject.kind !== 'wheel' || depth > 0) return undefined;
  return replacedOfPython(installedPath(subject, entry.path)) === 'search path'
    ? 'says where Python has its modules (pyvenv.cfg)'
    : undefined;
}

/** Folders of an sdist with an `__init__.py`. What lies below one is not at the top of site-packages. */
function packagesOf({ kind, archive }: Subject): ReadonlySet<string> {
  const packages = new Set<string>();
  if (kind !== 'sdist') return packages;
  for (const { path } of archive.entries) {
    if (path.endsWith('/__init__.py')) packages.add(path.slice(0, path.lastIndexOf('/')));
  }
  return packages;
}

/** PEP 829 has `.start` files read at the top of a site folder alone, where code adds none in the package. */
function isInPackage(subject: Subject, packages: ReadonlySet<string>, { entry, depth }: Found): boolean {
  if (depth > 0) return false;
  if (subject.kind === 'wheel') return sitePath(installedPath(subject, entry.path))?.includes('/') ?? false;
  return packages.has(entry.path.slice(0, entry.path.lastIndexOf('/')));
}
