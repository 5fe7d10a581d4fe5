import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Small projects that are really built, with a backend of their own or with setuptools. */

/** pip gets these once a machine; tests that need no backend but their own take the first three. */
const FRONTEND = ['build==1.3.0', 'packaging==25.0', 'pyproject_hooks==1.2.0'];
const SETUPTOOLS = [...FRONTEND, 'setuptools==80.9.0', 'wheel==0.45.1'];

export interface Wheelhouse {
  readonly folder: string;
  /** Text of a requirements file with a hash for each wheel in it. */
  readonly constraints: string;
}

export function fillWheelhouse(folder: string, what: 'frontend' | 'setuptools' = 'frontend'): Wheelhouse {
  mkdirSync(folder, { recursive: true });
  const names = what === 'setuptools' ? SETUPTOOLS : FRONTEND;
  execFileSync(
    'python3',
    ['-m', 'pip', 'download', '--quiet', '--only-binary', ':all:', '--no-deps', '-d', folder, ...names],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const lines = readdirSync(folder)
    .sort()
    .map((wheel) => {
      const [name = '', version = ''] = wheel.split('-');
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, wheel)))
        .digest('hex');
      return `${name}==${version} --hash=sha256:${digest}\n`;
    });
  return { folder, constraints: lines.join('') };
}

/**
 * A build backend in the tree, in a few lines: what a test adds to it runs in each build.
 * @param body Python that runs in `build_wheel` and `build_sdist`; it may set `extra`, text that goes into demo/__init__.py
 */
export function backend(body = ''): string {
  const hook = body
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `
import base64, hashlib, io, os, sys, tarfile, zipfile
META = "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0\\nRequires-Python: >=3.8\\n"
def hook(kind):
    extra = ""
${hook}
    return extra
def build_wheel(folder, settings=None, metadata=None):
    files = {"demo/__init__.py": "VALUE = 1\\n" + hook("wheel"), "demo-1.0.dist-info/METADATA": META,
             "demo-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: own 1\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"}
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += path + ",sha256=" + digest + "," + str(len(text.encode())) + "\\n"
    files["demo-1.0.dist-info/RECORD"] = record + "demo-1.0.dist-info/RECORD,,\\n"
    name = "demo-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return name
def build_sdist(folder, settings=None):
    name = "demo-1.0.tar.gz"
    with tarfile.open(os.path.join(folder, name), "w:gz") as archive:
        files = {"PKG-INFO": META + hook("sdist")}
        for path in ("pyproject.toml", "backend.py"):
            files[path] = open(path).read()
        for path, text in files.items():
            entry = tarfile.TarInfo("demo-1.0/" + path)
            entry.size = len(text.encode())
            entry.mtime = int(os.environ["SOURCE_DATE_EPOCH"])
            archive.addfile(entry, io.BytesIO(text.encode()))
    return name
`;
}

/** The files of a project that builds with `backend`. */
export function projectOf(constraints: string, body = ''): Readonly<Record<string, string>> {
  return {
    'pyproject.toml':
      '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n\n[project]\nname = "demo"\nversion = "1.0"\n',
    'backend.py': backend(body),
    'requirements-dev.txt': constraints,
    '.gitignore': 'dist/\n__pycache__/\n',
  };
}
