import type { Subject } from '../../distribution/types.ts';
import { defineRule } from '../define.ts';
import { baseName, files, finding, sha256Of } from '../subjects.ts';

export const leftoverFile = defineRule({
  id: 'leftover-file',
  family: 'contents',
  title: 'A file that was left over from work on the project',
  rationale:
    'Folders of version control, caches, editor backups and notes of the operating system hold what was never meant to be published: history with passwords in it, remote addresses with tokens, older versions of the code. They also show that the build took whatever lay in a working tree.',
  remediation:
    'Build from a fresh checkout, and exclude the file in the configuration of the build backend (MANIFEST.in, `[tool.hatch.build]` …).',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'CWE-538: insertion of sensitive information into an externally accessible file',
      url: 'https://cwe.mitre.org/data/definitions/538.html',
    },
    {
      title: 'setuptools: controlling files in the distribution',
      url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the repository itself',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { '.git/HEAD': 'ref: refs/heads/main\n', '.git/config': '[core]\n' },
          },
        ],
      },
      {
        title: 'a note of the operating system',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/.DS_Store': '' } }],
      },
    ],
    good: [
      {
        title: 'files about version control that belong to the source',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { '.gitignore': 'dist/\n', '.github/workflows/ci.yml': 'on: push\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      // An environment may have any name; this file makes it one (PEP 405).
      const environments = new Set<string>();
      for (const { path } of files(subject)) {
        if (path.endsWith(ENVIRONMENT)) environments.add(path.slice(0, -ENVIRONMENT.length));
      }
      const folders = new Map<string, { readonly what: string; count: number }>();
      for (const { entry, path } of files(subject)) {
        const folder = topmost(subject, path, environments);
        if (folder !== undefined) {
          const seen = folders.get(folder.path);
          if (seen === undefined) folders.set(folder.path, { what: folder.what, count: 1 });
          else seen.count += 1;
          continue;
        }
        const what = leftover(subject, path);
        if (what !== undefined) yield finding('warning', what, subject, { path }, sha256Of(entry));
      }
      for (const [path, { what, count }] of folders) {
        const size = count === 1 ? '1 file' : `${count} files`;
        yield finding('warning', `${what} with ${size}`, subject, { path }, { files: count });
      }
    }
  },
});

/** By name, in exactly this case: tools write no other. */
const LEFTOVER_FOLDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'a folder of version control': '.git .hg .svn CVS .bzr _darcs .jj',
    'a folder of caches or tools':
      '__pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .eggs .cache .hypothesis .benchmarks .pytype .pyre node_modules htmlcov',
    'a virtual environment': '.venv',
    'a folder of an editor': '.idea .vscode .vs .ipynb_checkpoints .spyproject .ropeproject',
    'a folder of the operating system': '__MACOSX .Trashes .fseventsd $RECYCLE.BIN',
  }).flatMap(([what, names]) => names.split(' ').map((name) => [name, what] as const)),
);

const ENVIRONMENT = '/pyvenv.cfg';

/** First and last letters of all names below: nearly every other name fails this one test. */
const SUSPECT = /^[.#tdpn]|[~#kpogj]$/iu;

const LEFTOVER_FILES: readonly { readonly name: RegExp; readonly what: string }[] = [
  { name: /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.+)$/iu, what: 'a file of the operating system' },
  {
    name: /(?:.~|^\.#.+|^#.+#|\.sw[op]|\.bak|\.orig|\.rej)$/iu,
    what: 'a backup or remainder of an editor or patch',
  },
  { name: /^\.coverage(?:\..+)?$/u, what: 'the result of a coverage run' },
  { name: /^\.(?:bash|zsh|python|node_repl|psql|mysql|sqlite)_history$/u, what: 'a history of commands' },
  { name: /^(?:pip-log\.txt|npm-debug\.log|nohup\.out)$/u, what: 'a log' },
];

/** Right in an sdist, which is the source; in a wheel the sign of a careless build. */
const SOURCE_FILE =
  /^(?:\.(?:git|hg|svn|bzr)(?:ignore|attributes|modules|keep|tags|-blame-ignore-revs)|\.pre-commit-config\.ya?ml|\.gitlab-ci\.yml|\.travis\.yml)$/u;

/** The outermost folder of the path that is a leftover as a whole. */
function topmost(
  subject: Subject,
  path: string,
  environments: ReadonlySet<string>,
): { readonly path: string; readonly what: string } | undefined {
  let end = path.indexOf('/');
  for (let start = 0; end !== -1; start = end + 1, end = path.indexOf('/', start)) {
    const folder = path.slice(0, end);
    const name = path.slice(start, end);
    const what =
      LEFTOVER_FOLDERS.get(name) ??
      (environments.has(folder) ? 'a virtual environment' : undefined) ??
      (subject.kind === 'wheel' && name === '.github' ? 'a folder of the source repository' : undefined);
    if (what !== undefined) return { path: folder, what };
  }
  return undefined;
}

function leftover(subject: Subject, path: string): string | undefined {
  const name = baseName(path);
  if (!SUSPECT.test(name)) return undefined;
  const what = LEFTOVER_FILES.find((kind) => kind.name.test(name))?.what;
  if (what === undefined) {
    return subject.kind === 'wheel' && SOURCE_FILE.test(name) ? 'a file of the source repository' : undefined;
  }
  // uv_build keeps the pyproject.toml that it rewrote beside its own.
  return subject.kind === 'sdist' && path === 'pyproject.toml.orig' ? undefined : what;
}
