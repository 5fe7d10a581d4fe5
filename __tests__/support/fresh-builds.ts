import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './command.ts';
import { sha256 } from './verify.ts';

const run = promisify(execFile);

/** By exact version, dependencies too: nothing else is installed. */
const TOOLS = [
  'build==1.6.1',
  'flit-core==4.2.0',
  'hatchling==1.33.0',
  'packaging==25.0',
  'pathspec==0.12.1',
  'pdm-backend==2.5.0',
  'pluggy==1.6.0',
  'poetry-core==2.5.0',
  'pyproject-hooks==1.2.0',
  'setuptools==84.2.1',
  'tomlkit==0.13.3',
  'trove-classifiers==2025.5.9.12',
  'uv-build==0.13.6',
];

/** Build backend to the `[build-system]` table that asks for it. */
export const BACKENDS = {
  setuptools: ['setuptools', 'setuptools.build_meta'],
  hatchling: ['hatchling', 'hatchling.build'],
  flit: ['flit-core', 'flit_core.buildapi'],
  'poetry-core': ['poetry-core', 'poetry.core.masonry.api'],
  'pdm-backend': ['pdm-backend', 'pdm.backend'],
  uv_build: ['uv-build', 'uv_build'],
} as const;

export type Backend = keyof typeof BACKENDS;

/** Python of a virtual environment that has the backends; made once for these very versions. */
export async function buildPython(): Promise<string> {
  const folder = join(ROOT, '.cache/backends', sha256(Buffer.from(TOOLS.join('\n'))).slice(0, 16));
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return python;
  rmSync(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', '--without-pip', folder]);
  await run('python3', ['-m', 'pip', '--python', python, 'install', '--quiet', '--no-deps', ...TOOLS]);
  writeFileSync(ready, '');
  return python;
}

/** Builds a small, complete project with a backend, as its maintainer would; answers the dist folder. */
export async function freshDist(python: string, backend: Backend): Promise<string> {
  return distOf(python, freshProject(backend));
}

/** Builds the sdist and the wheel of any project, given by path and text; answers the dist folder. */
export async function distOf(python: string, files: Readonly<Record<string, string>>): Promise<string> {
  return buildFolder(python, projectFolder(files));
}

/** A new temporary folder with a project, given by path and text. */
export function projectFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fresh-build-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Builds the sdist, and the wheel from it, of the project in a folder; answers its dist folder. */
export async function buildFolder(
  python: string,
  folder: string,
  options: { readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { args = [], env = {} } = options;
  // uv_build looks its program up on the PATH, as in an activated environment.
  const path = [dirname(python), process.env.PATH ?? ''].join(delimiter);
  await run(python, ['-m', 'build', '--no-isolation', ...args, folder], {
    env: { ...process.env, PATH: path, ...env },
  });
  return join(folder, 'dist');
}

/** The files of a small, complete project. */
export function freshProject(backend: Backend): Readonly<Record<string, string>> {
  const [requirement, module] = BACKENDS[backend];
  return {
    'pyproject.toml': `[build-system]
requires = ["${requirement}"]
build-backend = "${module}"

[project]
name = "fresh-demo"
version = "1.2.3"
description = "A small and complete project"
readme = "README.md"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "A. Maintainer", email = "maintainer@example.org" }]
keywords = ["demo"]
classifiers = ["Programming Language :: Python :: 3", "Typing :: Typed"]
dependencies = ["packaging>=24; python_version < '3.14'"]

[project.optional-dependencies]
extra = ["pluggy"]

[project.scripts]
fresh-demo = "fresh_demo.cli:main"

[project.urls]
Source = "https://example.org/fresh-demo"
`,
    'README.md': '# fresh-demo\n\nIt says hello: `fresh-demo`. Grüße!\n',
    LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n',
    'src/fresh_demo/__init__.py': '"""Says hello."""\n\nHELLO = "hello"\n',
    'src/fresh_demo/cli.py': 'from fresh_demo import HELLO\n\n\ndef main() -> None:\n    print(HELLO)\n',
    'src/fresh_demo/py.typed': '',
    'src/fresh_demo/data/words.json': '["hello"]\n',
  };
}
